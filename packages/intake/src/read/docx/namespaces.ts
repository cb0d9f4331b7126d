/** The prefixes this reader uses; transitional and strict Office Open XML (ECMA-376 parts 1 and 4) alike. */
export const namespaces: Readonly<Record<string, string>> = {
	'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
	'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
	'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
	'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
	'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
	'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
	'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
	'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
	'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
	'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
	'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
	'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
	'http://purl.oclc.org/ooxml/drawingml/main': 'a',
	'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** How text looks: most elements of a document, and nothing that is read. */
export const appearance: ReadonlySet<string> = new Set(
	'tblW tblBorders tblLayout tblCellMar tblLook tblInd gridCol tcW tcBorders tcMar shd vAlign noWrap trHeight cantSplit spacing ind jc textAlignment widowControl snapToGrid adjustRightInd overflowPunct kinsoku tabs sz szCs color lang b bCs i iCs u kern w position highlight noProof proofErr bookmarkStart bookmarkEnd lastRenderedPageBreak keepNext keepLines pgSz pgMar cols docGrid'
		.split(' ')
		.map((name) => `w:${name}`),
);
