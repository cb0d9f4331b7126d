/** How much a problem weighs: an error makes the policy invalid. */
export type Severity = (typeof severities)[number];

/** All severities, the weightiest first. */
export const severities = ['error', 'warning', 'notice', 'info'] as const;

/** Every problem there is, by its code. The words for each stand in the two message catalogues. */
export const problemCodes = [
	// files
	'file-missing',
	'file-unreadable',
	'file-encoding',
	'limit-file-bytes',
	'corpus-missing',
	// source documents
	'document-empty',
	'document-unknown-format',
	'document-encoding',
	'document-encrypted',
	'document-macros',
	'document-old-format',
	'document-other-office',
	'document-truncated',
	'document-directory',
	'document-checksum',
	'document-size',
	'document-packing',
	'document-part-twice',
	'document-part-name',
	'document-part-missing',
	'document-xml',
	'document-doctype',
	'document-pdf',
	'document-characters-unknown',
	'document-pictures-only',
	'document-no-text',
	'limit-container-parts',
	'limit-part-bytes',
	'limit-unpacked-bytes',
	'limit-unpacked-ratio',
	'limit-xml-depth',
	'limit-xml-elements',
	'limit-html-depth',
	'limit-html-elements',
	'limit-html-attributes',
	'limit-markdown-depth',
	'limit-text-characters',
	'limit-blocks',
	'limit-grid-cells',
	'limit-pdf-pages',
	// YAML
	'yaml-syntax',
	'yaml-anchor',
	'yaml-alias',
	'yaml-tag',
	'yaml-key',
	'yaml-merge-key',
	'yaml-duplicate-key',
	'limit-yaml-depth',
	'limit-map-keys',
	// schema
	'schema-unknown',
	'schema-unknown-key',
	'schema-missing-key',
	'schema-type',
	'schema-not-in-list',
	'schema-const',
	'schema-pattern',
	'schema-key-pattern',
	'schema-empty',
	'schema-too-long',
	'schema-minimum',
	'schema-too-few',
	'schema-too-many',
	'schema-other',
	// identity and references
	'key-duplicate',
	'key-file-mismatch',
	'identifier-duplicate',
	'number-shared',
	'reference-unknown',
	'parent-cycle',
	'level-region-mismatch',
	// vocabulary
	'concept-unknown',
	'trait-unknown',
	'index-unknown',
	'unit-unknown',
	'region-unknown',
	'body-unknown',
	'service-type-unknown',
	// evidence
	'source-missing',
	'source-digest',
	'lines-out-of-range',
	'quote-not-found',
	'quote-not-in-field',
	'cell-not-found',
	'repair-not-equal',
	// coverage
	'line-unclaimed',
	'number-untyped',
	// readings
	'value-not-in-quote',
	'bound-not-in-quote',
	'parameter-incomplete',
	'date-invalid',
	'date-not-in-quote',
	'date-order',
	'edition-mismatch',
	'number-gap',
	'number-duplicate',
	'number-order',
	'review-with-doubt',
	// rulings
	'ruling-unit-unknown',
	'ruling-text-changed',
	'ruling-wrong-shape',
	'ruling-contradicted',
	'ruling-unconfirmed',
	'ruling-unsigned',
	// notes on changes
	'note-lost',
	'note-stale',
	'note-of-others',
	// drafts
	'draft-parent-unknown',
	'draft-parent-not-held',
	'draft-parent-changed',
	'draft-cycle',
	'draft-target-unknown',
	'draft-was-stale',
	'draft-was-repeated',
	'draft-conflict',
	'draft-operation-incomplete',
	'draft-operation-misplaced',
	'draft-order-incomplete',
	'draft-relation',
	'draft-reading-alone',
	// settings and acceptances of a check
	'rule-unknown',
	'acceptance-duplicate',
	'acceptance-ended',
	// amendments
	'amendment-kind',
	'amendment-target-not-held',
	'amendment-reading-missing',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/**
 * Something that is wrong at a place of a file. It holds no words: `code` and `values` say what it is, and the edge that
 * shows it puts it in Chinese or English.
 */
export interface Problem {
	readonly code: ProblemCode;
	readonly severity: Severity;
	/** path of the file as the caller named it, with forward slashes */
	readonly file: string;
	/** line and column from 1 */
	readonly line: number;
	readonly column: number;
	/** where in the data, as a JSON Pointer; '' for the whole file */
	readonly path: string;
	/** what the words need: the value found, what was expected, the nearest right ones */
	readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A step into data: a key of a map or an index of a list. */
export type Step = string | number;

/** Writes steps as a JSON Pointer (RFC 6901). */
export function pointer(steps: readonly Step[]): string {
	return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Reads a JSON Pointer into steps; digits become indices. */
export function stepsOf(path: string): Step[] {
	return path
		.split('/')
		.slice(1)
		.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
		.map((step) => (/^(0|[1-9][0-9]*)$/.test(step) ? Number(step) : step));
}

/** Orders problems by file, line, column and code, so that the same input gives the same list. */
export function byPlace(a: Problem, b: Problem): number {
	return (
		compareText(a.file, b.file) ||
		a.line - b.line ||
		a.column - b.column ||
		compareText(a.code, b.code) ||
		compareText(a.path, b.path)
	);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
