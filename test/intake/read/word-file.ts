import { strToU8, zipSync } from 'fflate';

/** Namespaces of the root of a part, transitional or strict. */
const transitional = {
	w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
	r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict = {
	w: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
	r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const others =
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
	'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
	'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
	'xmlns:v="urn:schemas-microsoft-com:vml" ' +
	'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** The parts of a Word file as XML without their roots; `body` is what stands in `w:body`. */
export interface WordParts {
	readonly body: string;
	readonly styles?: string;
	readonly numbering?: string;
	readonly headers?: readonly string[];
	readonly footers?: readonly string[];
	readonly footnotes?: string;
	readonly endnotes?: string;
	readonly comments?: string;
	readonly strict?: boolean;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The files of a Word document by name, as text. */
export function wordFiles(parts: WordParts): Record<string, string> {
	const { w, r } = parts.strict ? strict : transitional;
	const root = (name: string, content: string) =>
		`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} xmlns:w="${w}" xmlns:r="${r}" ${others}>${content}</w:${name}>`;
	const files: Record<string, string> = {};
	const related: [kind: string, target: string][] = [];
	const types: string[] = [];
	const add = (kind: string, name: string, rootName: string, content: string | undefined) => {
		if (content === undefined) return;
		files[`word/${name}.xml`] = root(rootName, content);
		related.push([kind, `${name}.xml`]);
		types.push(`<Override PartName="/word/${name}.xml" ContentType="${wordType}.${kind}+xml"/>`);
	};
	add('styles', 'styles', 'styles', parts.styles);
	add('numbering', 'numbering', 'numbering', parts.numbering);
	(parts.headers ?? []).forEach((content, index) => {
		add('header', `header${index + 1}`, 'hdr', content);
	});
	(parts.footers ?? []).forEach((content, index) => {
		add('footer', `footer${index + 1}`, 'ftr', content);
	});
	add('footnotes', 'footnotes', 'footnotes', parts.footnotes);
	add('endnotes', 'endnotes', 'endnotes', parts.endnotes);
	add('comments', 'comments', 'comments', parts.comments);
	const relationships = (list: readonly [string, string][]) =>
		`<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
			.map(
				([kind, target], index) =>
					`<Relationship Id="rId${index + 1}" Type="${r}/${kind}" Target="${target}"/>`,
			)
			.join('')}</Relationships>`;
	return {
		'[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>${types.join('')}</Types>`,
		'_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
		'word/document.xml': root('document', `<w:body>${parts.body}</w:body>`),
		'word/_rels/document.xml.rels': relationships(related),
		...files,
	};
}

/** Packs files as a ZIP. */
export function packed(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
	const entries = Object.entries(files).map(([name, content]) => [
		name,
		typeof content === 'string' ? strToU8(content) : content,
	]);
	return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: '2024-01-01T00:00:00' }));
}

/** A Word file of parts written by hand. */
export function wordFile(parts: WordParts): Uint8Array<ArrayBuffer> {
	return packed(wordFiles(parts));
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ''): string {
	return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The properties that put a paragraph into a list. */
export function inList(id: number, level = 0): string {
	return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/** A cell of one paragraph for each text. */
export function cell(texts: string | readonly string[], properties = ''): string {
	const paragraphs = (typeof texts === 'string' ? [texts] : texts).map((text) => paragraph(text)).join('');
	return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs}</w:tc>`;
}

export function row(cells: readonly string[], properties = ''): string {
	return `<w:tr>${properties ? `<w:trPr>${properties}</w:trPr>` : ''}${cells.join('')}</w:tr>`;
}

export function table(rows: readonly string[]): string {
	return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}
