import type { Rule } from '../rule.js';
import type { RuleId } from '../rule-ids.js';
import { abilityTightened } from './ability-tightened.js';
import { ageThresholdRaised } from './age-threshold-raised.js';
import { ageUnitNonstandard } from './age-unit-nonstandard.js';
import { amountBelowParentFloor } from './amount-below-parent-floor.js';
import { amountLowered } from './amount-lowered.js';
import { amountOmitted } from './amount-omitted.js';
import { approximateToExact } from './approximate-to-exact.js';
import { attachmentMissing } from './attachment-missing.js';
import { authorityLevelDropped } from './authority-level-dropped.js';
import { baseChanged } from './base-changed.js';
import { baseQualifierDropped } from './base-qualifier-dropped.js';
import { beneficiaryKindChanged } from './beneficiary-kind-changed.js';
import { bodyAnnexMismatch } from './body-annex-mismatch.js';
import { boundaryWordInconsistent } from './boundary-word-inconsistent.js';
import { citationChanged } from './citation-changed.js';
import { citationSuperseded } from './citation-superseded.js';
import { citationTitleMismatch } from './citation-title-mismatch.js';
import { citationUnresolved } from './citation-unresolved.js';
import { clauseDropped } from './clause-dropped.js';
import { clauseMoved } from './clause-moved.js';
import { conditionAdded } from './condition-added.js';
import { conditionalExpansionDropped } from './conditional-expansion-dropped.js';
import { deadlineBeforeIssued } from './deadline-before-issued.js';
import { delegatedParameterSet } from './delegated-parameter-set.js';
import { delegatedParameterUnset } from './delegated-parameter-unset.js';
import { delegationActorOmitted } from './delegation-actor-omitted.js';
import { delegationObjectOmitted } from './delegation-object-omitted.js';
import { delegationPassedDown } from './delegation-passed-down.js';
import { departmentAdded } from './department-added.js';
import { departmentLevelMismatch } from './department-level-mismatch.js';
import { departmentLocalised } from './department-localised.js';
import { departmentNameInconsistent } from './department-name-inconsistent.js';
import { departmentUnknown } from './department-unknown.js';
import { derivedValueChanged } from './derived-value-changed.js';
import { disabilityGradeChanged } from './disability-grade-changed.js';
import { divisionTermLocalised } from './division-term-localised.js';
import { docNumberMissing } from './doc-number-missing.js';
import { draftStatusChanged } from './draft-status-changed.js';
import { durationChanged } from './duration-changed.js';
import { dutyToOption } from './duty-to-option.js';
import { dutyVerbWeakened } from './duty-verb-weakened.js';
import { effectiveBeforeIssued } from './effective-before-issued.js';
import { effectiveBeforeParent } from './effective-before-parent.js';
import { effectiveDateMissing } from './effective-date-missing.js';
import { enumerationCountMismatch } from './enumeration-count-mismatch.js';
import { exclusionAdded } from './exclusion-added.js';
import { extensionUnauthorised } from './extension-unauthorised.js';
import { fixedToCeiling } from './fixed-to-ceiling.js';
import { floorDropped } from './floor-dropped.js';
import { floorMadeApproximate } from './floor-made-approximate.js';
import { floorToCeiling } from './floor-to-ceiling.js';
import { floorToFixed } from './floor-to-fixed.js';
import { freeToPaid } from './free-to-paid.js';
import { frequencyReduced } from './frequency-reduced.js';
import { fundingLevelDropped } from './funding-level-dropped.js';
import { fundingPayerShifted } from './funding-payer-shifted.js';
import { fundingSourceDropped } from './funding-source-dropped.js';
import { hardshipTightened } from './hardship-tightened.js';
import { hukouAdded } from './hukou-added.js';
import { hukouLocalised } from './hukou-localised.js';
import { itemAdded } from './item-added.js';
import { itemDuplicate } from './item-duplicate.js';
import { itemEffectiveDiffers } from './item-effective-differs.js';
import { itemMatchDoubtful } from './item-match-doubtful.js';
import { itemMissing } from './item-missing.js';
import { itemRegrouped } from './item-regrouped.js';
import { itemRenamed } from './item-renamed.js';
import { itemRenumbered } from './item-renumbered.js';
import { itemSplit } from './item-split.js';
import { leadDepartmentChanged } from './lead-department-changed.js';
import { listMemberDropped } from './list-member-dropped.js';
import { mergedCellInferred } from './merged-cell-inferred.js';
import { modalityWeakened } from './modality-weakened.js';
import { multiplierChanged } from './multiplier-changed.js';
import { nameContentMismatch } from './name-content-mismatch.js';
import { noteRangeStale } from './note-range-stale.js';
import { numberGap } from './number-gap.js';
import { parentCitationMissing } from './parent-citation-missing.js';
import { parentDefectCorrected } from './parent-defect-corrected.js';
import { parentVersionOutdated } from './parent-version-outdated.js';
import { percentChanged } from './percent-changed.js';
import { periodChanged } from './period-changed.js';
import { populationNarrowed } from './population-narrowed.js';
import { populationReplaced } from './population-replaced.js';
import { proactiveToOnApplication } from './proactive-to-on-application.js';
import { procedureStepAdded } from './procedure-step-added.js';
import { punctuationOnly } from './punctuation-only.js';
import { quantifiedCommitmentDropped } from './quantified-commitment-dropped.js';
import { recognitionScopeNarrowed } from './recognition-scope-narrowed.js';
import { scopeQualifierDropped } from './scope-qualifier-dropped.js';
import { serviceTypeChanged } from './service-type-changed.js';
import { serviceTypeUnknown } from './service-type-unknown.js';
import { sourceAnchorMissing } from './source-anchor-missing.js';
import { standardByReferenceUncited } from './standard-by-reference-uncited.js';
import { standardUnquantified } from './standard-unquantified.js';
import { targetContentMismatch } from './target-content-mismatch.js';
import { termInconsistent } from './term-inconsistent.js';
import { termUndefined } from './term-undefined.js';
import { territoryLocalised } from './territory-localised.js';
import { tierChanged } from './tier-changed.js';
import { timingWeakened } from './timing-weakened.js';
import { transcriptionSuspect } from './transcription-suspect.js';
import { unitChanged } from './unit-changed.js';
import { vagueTermIntroduced } from './vague-term-introduced.js';
import { validityPeriodMissing } from './validity-period-missing.js';
import { versionNotBumped } from './version-not-bumped.js';
import { wordingChanged } from './wording-changed.js';

/** Rules that know better than the kind of a change what it is: asked first. */
const first: readonly Rule[] = [
	amountBelowParentFloor,
	parentVersionOutdated,
	extensionUnauthorised,
	frequencyReduced,
	quantifiedCommitmentDropped,
	tierChanged,
	disabilityGradeChanged,
	beneficiaryKindChanged,
	departmentLevelMismatch,
	departmentLocalised,
	fundingLevelDropped,
	fundingSourceDropped,
	authorityLevelDropped,
	floorDropped,
	proactiveToOnApplication,
	procedureStepAdded,
	dutyVerbWeakened,
];

/** All rules; of two that take a change the first has it. */
export const rules: readonly Rule[] = [
	...first,
	itemMissing,
	itemAdded,
	itemRenamed,
	itemRenumbered,
	itemSplit,
	itemRegrouped,
	itemMatchDoubtful,
	itemDuplicate,
	numberGap,
	populationNarrowed,
	populationReplaced,
	ageThresholdRaised,
	hukouLocalised,
	hukouAdded,
	hardshipTightened,
	abilityTightened,
	conditionalExpansionDropped,
	listMemberDropped,
	scopeQualifierDropped,
	exclusionAdded,
	amountLowered,
	floorToCeiling,
	fixedToCeiling,
	floorToFixed,
	amountOmitted,
	floorMadeApproximate,
	approximateToExact,
	percentChanged,
	multiplierChanged,
	baseChanged,
	baseQualifierDropped,
	periodChanged,
	unitChanged,
	durationChanged,
	freeToPaid,
	delegatedParameterSet,
	delegatedParameterUnset,
	delegationPassedDown,
	delegationActorOmitted,
	delegationObjectOmitted,
	derivedValueChanged,
	standardUnquantified,
	standardByReferenceUncited,
	modalityWeakened,
	dutyToOption,
	conditionAdded,
	timingWeakened,
	vagueTermIntroduced,
	recognitionScopeNarrowed,
	clauseDropped,
	clauseMoved,
	departmentAdded,
	leadDepartmentChanged,
	departmentUnknown,
	departmentNameInconsistent,
	fundingPayerShifted,
	divisionTermLocalised,
	territoryLocalised,
	serviceTypeChanged,
	serviceTypeUnknown,
	parentCitationMissing,
	citationChanged,
	citationTitleMismatch,
	citationUnresolved,
	citationSuperseded,
	docNumberMissing,
	effectiveBeforeIssued,
	effectiveDateMissing,
	effectiveBeforeParent,
	itemEffectiveDiffers,
	deadlineBeforeIssued,
	validityPeriodMissing,
	attachmentMissing,
	versionNotBumped,
	draftStatusChanged,
	bodyAnnexMismatch,
	nameContentMismatch,
	targetContentMismatch,
	boundaryWordInconsistent,
	ageUnitNonstandard,
	termUndefined,
	termInconsistent,
	enumerationCountMismatch,
	noteRangeStale,
	wordingChanged,
	punctuationOnly,
	parentDefectCorrected,
	transcriptionSuspect,
	mergedCellInferred,
	sourceAnchorMissing,
];

const byId = new Map(rules.flatMap((rule) => rule.ids.map((id): [RuleId, Rule] => [id, rule])));

/** The rule of an id. Every id has one, as a test holds. */
export function ruleOf(id: RuleId): Rule {
	const found = byId.get(id);
	if (!found) throw new Error(`no rule ${id}`);
	return found;
}
