export type { Applied } from './applies/applied.js';
export { appliesFormats } from './applies/index.js';
export { generatedParts, withGenerated } from './changelog/generated.js';
export { changelogFileFormats, changelogFormats } from './changelog/index.js';
export type { Audience, Logged, LogRecipe, LogStep } from './changelog/logged.js';
export { viewOf as changelogView } from './changelog/view.js';
export { withAcceptance } from './check/acceptances.js';
export { type Checked, findingInWords, ruleName, sideInWords, subjectInWords } from './check/checked.js';
export { checkFileFormats, checkFormats } from './check/index.js';
export type { Compared } from './compare/compared.js';
export { compareFormats } from './compare/index.js';
export * from './data/index.js';
export { datingOf } from './dating.js';
export {
	addressedInWords,
	type Delegated,
	figureInWords,
	forWhomInWords,
	replyInWords,
} from './delegations/delegated.js';
export { delegationFormats } from './delegations/index.js';
export type { Derived } from './derive/derived.js';
export { deriveFormats } from './derive/index.js';
export { editionInWords, yearInWords } from './edition.js';
export { pageOf as rulePageOf } from './explain/explained.js';
export { explainFormats } from './explain/index.js';
export { rulePages } from './explain/pages.js';
export type { FrozenShown } from './freeze/frozen.js';
export { freezeFormats } from './freeze/index.js';
export { wordedDoubts } from './import/doubts.js';
export type { Imported } from './import/imported.js';
export { importFormats } from './import/index.js';
export { wordsOf } from './languages.js';
export { listFormats } from './list/index.js';
export { type Listed, type Listing, listingOf } from './list/listing.js';
export { type AlignmentPair, alignmentAsYaml } from './matrix/alignment.js';
export { matrixAsCsvPieces } from './matrix/csv.js';
export { figuresInShort } from './matrix/figure.js';
export { matrixFileFormats, matrixFormats } from './matrix/index.js';
export {
	cellInWords,
	type Matrixed,
	placeName,
	rowName,
	rowNote,
} from './matrix/matrixed.js';
export { policyFileFormats, policyFormats } from './official/index.js';
export { type FileFormats, type Formats, json, type Page, type Printer, plain, type Style } from './page.js';
export { levelOr, placeOr } from './place.js';
export { problemFormats } from './problems/index.js';
export { bySeverity, countsOf, type ProblemReport } from './problems/report.js';
export { problemAsText } from './problems/text.js';
export { type Quantity, quantityInWords } from './quantity.js';
export { compareFileFormats } from './redline/index.js';
export { resolveFormats } from './resolve/index.js';
export type { Resolved } from './resolve/resolved.js';
export { alikeDoubts } from './show/doubts-in-words.js';
export { showFormats } from './show/index.js';
export { partNames, partOf, type Shown, type ShownPart, shown } from './show/shown.js';
export { siteMap } from './site/site-map.js';
export { statusNotes } from './time/notes.js';
export { traceFormats } from './trace/index.js';
export { changeInWords, sectionInWords, valueInWords } from './trace/traced.js';
export { displayWidth } from './width.js';
export { dateInWords, type Language, problemWords, type Words } from './words.js';
export { loadWriters } from './writers.js';
export { yamlText, yamlWith } from './yaml.js';
