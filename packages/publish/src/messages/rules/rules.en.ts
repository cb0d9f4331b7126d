import type { RuleId } from '@qingdan/core';
import { consistencyEn } from './consistency.en.js';
import { documentEn } from './document.en.js';
import { dutyEn } from './duty.en.js';
import { itemsEn } from './items.en.js';
import { populationEn } from './population.en.js';
import type { RuleNames, RuleWords } from './rule-words.js';
import { standardsEn } from './standards.en.js';

/** Names of rules; those of the kinds of difference are in labels.change */
export const ruleNamesEn: RuleNames = {
	'extension-unauthorised': 'Addition without authority',
	'item-split': 'Item split',
	'item-merged': 'Items merged',
	'item-regrouped': 'Item regrouped',
	'item-match-doubtful': 'Match doubtful',
	'item-duplicate': 'Item duplicated',
	'number-gap': 'Number skipped',
	'number-duplicate': 'Number repeated',
	'number-order': 'Number out of order',
	'beneficiary-kind-changed': 'Beneficiary changed',
	'amount-below-parent-floor': 'Below the floor of the parent',
	'tier-changed': 'Step changed',
	'delegation-passed-down': 'Delegation passed down',
	'derived-value-changed': 'Derived value changed',
	'quantified-commitment-lowered': 'Commitment lowered',
	'standard-unquantified': 'Standard not quantified',
	'standard-by-reference-uncited': 'Reference without source',
	'proactive-to-on-application': 'On application instead of proactive',
	'procedure-step-added': 'Procedure step added',
	'procedure-step-removed': 'Procedure step removed',
	'department-level-mismatch': 'Department of the wrong level',
	'department-unknown': 'Department unknown',
	'department-name-inconsistent': 'Department named in two ways',
	'funding-level-dropped': 'Paying level dropped',
	'service-type-unknown': 'Service type unknown',
	'parent-citation-missing': 'Parent not cited',
	'citation-title-mismatch': 'Citation title mismatch',
	'citation-unresolved': 'Citation unresolved',
	'citation-superseded': 'Citation superseded',
	'doc-number-missing': 'Document number missing',
	'doc-number-format': 'Document number format',
	'effective-before-issued': 'Effective before issued',
	'effective-date-missing': 'Effective date missing',
	'effective-before-parent': 'Effective before the parent',
	'deadline-before-issued': 'Deadline before issue',
	'target-expired': 'Target expired',
	'validity-period-missing': 'Validity period missing',
	'attachment-missing': 'Attachment missing',
	'attachment-title-mismatch': 'Attachment title mismatch',
	'version-not-bumped': 'Version not bumped',
	'parent-version-outdated': 'Parent version outdated',
	'draft-status-changed': 'Draft status changed',
	'body-annex-mismatch': 'Text and list differ',
	'name-content-mismatch': 'Name and content differ',
	'target-content-mismatch': 'Population and content differ',
	'boundary-word-inconsistent': 'Boundary words mixed',
	'age-unit-nonstandard': 'Age units mixed',
	'term-undefined': 'Term undefined',
	'term-inconsistent': 'Term inconsistent',
	'enumeration-count-mismatch': 'Count mismatch',
	'note-range-stale': 'Note range stale',
	'merged-cell-inferred': 'Merged cell inferred',
	'source-anchor-missing': 'Source place missing',
};

export const rulesEn: Record<RuleId, RuleWords> = {
	...itemsEn,
	...populationEn,
	...standardsEn,
	...dutyEn,
	...documentEn,
	...consistencyEn,
};
