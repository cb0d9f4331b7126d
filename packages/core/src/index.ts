export { alignItems, type ItemAlignment, type ItemPair } from './align/align-items.js';
export { changeLog, logEntries, logOf } from './changelog/change-log.js';
export { nextEditionNumber } from './changelog/edition.js';
export * from './changelog/log.js';
export { type BoundNote, bindNotes, type ChangeNote } from './changelog/notes.js';
export type { AcceptedDeviation } from './check/acceptance.js';
export { besideParent } from './check/beside-parent.js';
export { type CheckOptions, check, type RuleSetting, standing } from './check/check.js';
export type { CheckInput } from './check/context.js';
export type * from './check/finding.js';
export { formerEdition } from './check/former.js';
export type { Example, ExampleDocument, NoMirror, Rule, Weight } from './check/rule.js';
export { type RuleId, ruleIds } from './check/rule-ids.js';
export { ruleOf, rules } from './check/rules/index.js';
export { isFolding } from './compare/accounting.js';
export { type CompareOptions, compare } from './compare/compare.js';
export { type Difference, type TextEdit, textDifference } from './compare/difference.js';
export { changesOfPairs, isOfLoneUnit, unitAbove } from './compare/pair-changes.js';
export { type ListEdit, shortestEdits } from './compare/shortest-edits.js';
export * from './comparison.js';
export * from './corpus.js';
export * from './delegations/addressees.js';
export * from './delegations/delegations.js';
export * from './delegations/question.js';
export * from './delegations/reply.js';
export { derive } from './inherit/derive.js';
export { type Frozen, freeze, missingForIssue } from './inherit/freeze.js';
export * from './inherit/held-draft.js';
export { type PresentedResolution, presentResolution } from './inherit/present-resolution.js';
export type { ProvisionWords } from './inherit/provision-words.js';
export { type Resolution, type Resolving, resolveDraft } from './inherit/resolve.js';
export { mainCatalogue } from './inherit/resolve-catalogue.js';
export { type CellRevision, reviseCell } from './inherit/revise.js';
export {
	type ProvisionRevision,
	reviseProvisions,
	type StatedProvision,
	statedProvisions,
} from './inherit/revise-provision.js';
export { relationOfRegions, startDraft } from './inherit/start.js';
export { isHeld, type Subject } from './matrix/catalogue.js';
export { type Figure, type FigureNumber, figureNumbers, isThreshold } from './matrix/figure.js';
export * from './matrix/matrix.js';
export { confirmedRuling, type ProposedRuling, proposedRulings } from './matrix/propose.js';
export type { FigurePair, FigureStanding, Standing } from './matrix/standing.js';
export * from './policy/present.js';
export { flatProvisions, type NumberedProvision, numberedProvisions } from './policy/provision-id.js';
export { relationTo } from './policy/relation.js';
export { searchableNames } from './search/names.js';
export { type BodyResolver, bodyResolver, type ResolvedBody } from './text/body.js';
export { isPaidByPerson } from './text/burden.js';
export { digestOf } from './text/digest.js';
export { figuresIn, type ReadFigure, wholeIn } from './text/figure.js';
export { layoutStream, withoutLayout } from './text/layout.js';
export { type NumberFound, numbersIn, numberValue } from './text/number.js';
export {
	levelOfRegion,
	namedPlace,
	nation,
	type Place,
	regionName,
	regionsAbove,
	shortRegionName,
} from './text/region.js';
export { type RegionNamed, regionNamed, regionPath } from './text/region-named.js';
export { bigrams, dice } from './text/similarity.js';
export { indexSource, lineSpan, linesOf } from './text/source.js';
export { type Lexicon, type Token, tokenise } from './text/token.js';
export { type CountedUnit, type RateUnit, rateOf, ratePattern } from './text/unit.js';
export { beginsWord, cutsWord } from './text/word-bounds.js';
export * from './time/applicability.js';
export * from './time/applies-in.js';
export * from './time/changes-on.js';
export * from './time/consolidate.js';
export { dayOf, type KnownDay } from './time/day.js';
export * from './time/editions.js';
export { eventsOf, isDocument, type KnownEvent } from './time/events.js';
export * from './time/items-that-hold.js';
export type { RegionOf } from './time/region-of.js';
export * from './time/status.js';
export type { TraceChange } from './trace/change.js';
export { parameterNames } from './trace/follow.js';
export { type Measure, measureOf } from './trace/measure.js';
export type { Mention } from './trace/mention.js';
export type { PassageField, Section } from './trace/passage.js';
export type * from './trace/stated-measure.js';
export { nearestNames } from './trace/suggest.js';
export * from './trace/trace.js';
export { validateCorpus } from './validate/validate-corpus.js';
