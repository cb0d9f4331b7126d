/** What the program reads at most. Each is far above the largest real document. */
export const limits = {
	/** bytes of one file */
	fileBytes: 50 * 1024 * 1024,
	/** parts of a container, as a Word file is one */
	containerParts: 2000,
	/** bytes of one part of a container, unpacked */
	partBytes: 64 * 1024 * 1024,
	/** bytes of all parts of a container together, unpacked */
	unpackedBytes: 256 * 1024 * 1024,
	/** how many times its packed size a part may become, once it is larger than `ratioFreeBytes` */
	unpackedRatio: 200,
	/** bytes up to which a part may be packed as tightly as it likes */
	ratioFreeBytes: 16 * 1024 * 1024,
	/** nesting of an XML part; the deepest real one had 8 inside its body */
	xmlDepth: 256,
	/** elements of one XML part; a table of 20,000 rows and 6 columns has some 1,200,000 */
	xmlElements: 3_000_000,
	/** nesting of an HTML page; the parser itself overflows between 1,000 and 2,000 */
	htmlDepth: 256,
	/** elements of an HTML page */
	htmlElements: 1_000_000,
	/** attributes of one HTML tag */
	htmlAttributes: 256,
	/** nesting of lists and quotes in Markdown */
	markdownDepth: 64,
	/** characters of a document as text; the civil code has some 110,000 */
	textCharacters: 8_000_000,
	/** paragraphs and rows of tables of one document */
	blocks: 100_000,
	/** cells of one table once all its merged cells are spread out */
	gridCells: 500_000,
	/** pages of a PDF */
	pdfPages: 2000,
	/** nesting of a YAML document */
	yamlDepth: 64,
	/** keys of one YAML map */
	mapKeys: 5000,
	/** tokens of two texts together up to which they are compared token by token; longer ones sentence by sentence first */
	comparedTokens: 50_000,
	/** insertions and deletions that are looked for between two texts; beyond, a stretch counts as replaced */
	edits: 8000,
	/** pairs of clauses up to which the clauses of two texts are aligned; beyond, the texts are compared as they stand */
	clausePairs: 250_000,
	/** pairs of provisions up to which each is held against each; beyond, what bears the same number is held for the same */
	provisionPairs: 1_000_000,
} as const;

/** What may be read at most, when a caller raises or lowers something. */
export type Limits = Readonly<Record<keyof typeof limits, number>>;
