import type { documentZh } from './document.zh.js';
import type { RuleWords } from './rule-words.js';

/** Each rule: what it looks at, why, what to do */
export const documentEn: Record<keyof typeof documentZh, RuleWords> = {
	'parent-citation-missing': {
		looks: 'The parent is not named.',
		why: 'A document names what it carries out, by title and number.',
		fix: 'Name 《{title}》（{number}）.',
	},
	'citation-changed': {
		looks: 'Another document is cited.',
		why: 'Another level has another basis.',
		fix: 'Check the citation.',
	},
	'citation-title-mismatch': {
		looks: 'Title and number of a citation do not belong together.',
		why: 'The number is that of another document in the library.',
		fix: 'Correct title or number.',
		found: '{number} is 《{known}》 in the library.',
	},
	'citation-unresolved': {
		looks: 'A cited document is not in the library.',
		why: 'What it says cannot be checked.',
		fix: 'Add the document to the library.',
		found: '《{title}》{number} is not held.',
	},
	'citation-superseded': {
		looks: 'A cited document has been replaced or has expired.',
		why: 'The basis no longer holds.',
		fix: 'Cite what is in force.',
		found: '《{title}》 was replaced by 《{by}》 or expired {expired}.',
	},
	'doc-number-missing': {
		looks: 'An issued document without a number.',
		why: 'It cannot be cited.',
		fix: 'Add the number.',
	},
	'doc-number-format': {
		looks: 'A document number that is not written as numbers are.',
		why: 'Agency, year in 〔〕, running number without leading zero (GB/T 9704).',
		fix: 'Write agency〔year〕number号.',
		found: '“{number}”.',
	},
	'effective-before-issued': {
		looks: 'In force before it was issued.',
		why: 'A document does not reach back unless it says so.',
		fix: 'Check both dates.',
		found: '{effective} is before {issued}.',
	},
	'effective-date-missing': {
		looks: 'No date of effect.',
		why: 'Nobody knows from when it applies.',
		fix: 'State the day.',
	},
	'effective-before-parent': {
		looks: 'In force before the parent.',
		why: 'What carries out comes after what is carried out.',
		fix: 'Check the date, or the parent.',
		found: '{below} is before {above} of the parent.',
	},
	'item-effective-differs': {
		looks: 'An item or figure starts on a day of its own.',
		why: 'Before that day the old standard holds.',
		fix: 'Check the day.',
	},
	'deadline-before-issued': {
		looks: 'A deadline before the day of issue.',
		why: 'It was over when issued.',
		fix: 'Check the deadline.',
		found: '{text} ({date}) is before the issue, {issued}.',
	},
	'target-expired': {
		looks: 'A deadline is over.',
		why: 'It should be known whether it was met.',
		fix: 'Check whether it was met or extended.',
		found: '{text} ({date}) is over on {on}.',
	},
	'validity-period-missing': {
		looks: 'No period of validity.',
		why: 'Normative documents mostly state one.',
		fix: 'State it.',
	},
	'attachment-missing': {
		looks: 'An attachment that is announced and not there.',
		why: 'The document is not complete.',
		fix: 'Add it.',
		found: 'Attachment {number}, “{title}”.',
	},
	'attachment-title-mismatch': {
		looks: 'An attachment under another title than announced.',
		why: 'It may be another one.',
		fix: 'Use one title.',
		found: 'Attachment {number} is announced as “{title}” and titled “{found}”.',
	},
	'version-not-bumped': {
		looks: 'The content changed and the edition did not.',
		why: 'Two editions cannot be told apart.',
		fix: 'Give it a new edition.',
		found: '{changes} changes, and the edition is still {edition}.',
	},
	'parent-version-outdated': {
		looks: 'The parent has a newer edition.',
		why: 'Items made under the old one have to be looked at again.',
		fix: 'Look at each item, update, check again.',
		found: 'Edition {edition}: {state} ({fields}).{revision}',
	},
	'draft-status-changed': {
		looks: 'A draft for comment becomes the document, or the other way.',
		why: 'The title says what it is.',
		fix: 'Check the status.',
		found: '“{was}” becomes “{is}”.',
	},
};
