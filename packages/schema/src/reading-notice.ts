/**
 * What a reader of a format may notice about a source: something it left out of the text, or is unsure of. The words for
 * each stand in the two message catalogues.
 */
export const readingNoticeCodes = [
	// tracked changes
	'tracked-insertion',
	'tracked-deletion',
	'tracked-row-insertion',
	'tracked-row-deletion',
	// not shown, or shown elsewhere
	'hidden-text',
	'covered-cell-text',
	'field-code',
	'ruby',
	'script',
	// not text
	'picture',
	'embedded-object',
	'formula',
	'symbol-unknown',
	'number-format-unknown',
	// order and structure that the format leaves open
	'text-box',
	'nested-table',
	'layout-table',
	'placeholder',
	'external-part',
	'main-content-judged',
	'spans-corrected',
	// PDF
	'radicals-folded',
	'table-rulings',
	'table-columns-guessed',
	'table-not-rebuilt',
	'columns-guessed',
	'line-breaks-judged',
	'furniture-judged',
	'text-at-page-edge',
	'page-without-text',
	'character-unknown',
	// encodings
	'encoding-judged',
	'invisible-characters',
	// Markdown
	'front-matter',
	'comment',
	'link-definition',
] as const;

export type ReadingNoticeCode = (typeof readingNoticeCodes)[number];
