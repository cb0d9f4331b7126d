import type { consistencyZh } from './consistency.zh.js';
import type { RuleWords } from './rule-words.js';

/** Each rule: what it looks at, why, what to do */
export const consistencyEn: Record<keyof typeof consistencyZh, RuleWords> = {
	'body-annex-mismatch': {
		looks: 'The running text and the list do not say the same.',
		why: 'Each may then be quoted.',
		fix: 'Bring both in line.',
		found: 'Text {provision}: “{clause}”; the list does not have “{words}”.',
	},
	'name-content-mismatch': {
		looks: 'Name and content of an item use different terms.',
		why: 'It is not clear what is meant.',
		fix: 'Use one term.',
		found: 'Named “{name}”, the content says “{found}”.',
	},
	'target-content-mismatch': {
		looks: 'The ages of population and content differ.',
		why: 'It is not clear who is meant.',
		fix: 'Use one age.',
		found: 'Population “{target}”, content “{content}”.',
	},
	'boundary-word-inconsistent': {
		looks: '以上 and 及以上 side by side.',
		why: 'The same in law (以上 counts the number itself), yet untidy.',
		fix: 'Use one of them.',
		found: '及以上 {full} times, 以上 {short} times, such as “{example}”.',
	},
	'age-unit-nonstandard': {
		looks: '岁 and 周岁 side by side.',
		why: 'Only 周岁 says how an age is counted.',
		fix: 'Write 周岁.',
		found: '岁 {bare} times, 周岁 {full} times, such as “{example}”.',
	},
	'term-undefined': {
		looks: 'A formula or special term without explanation.',
		why: 'It may be read in different ways.',
		fix: 'Explain it where it first stands.',
		found: '“{term}” is not explained.',
	},
	'term-inconsistent': {
		looks: 'One group under two names.',
		why: 'It may be taken for two.',
		fix: 'Use one name.',
		found: '“{name}” beside “{usual}”.',
	},
	'enumeration-count-mismatch': {
		looks: 'A number of members is announced and another is listed.',
		why: 'Either the number or the list is wrong.',
		fix: 'Check both.',
		found: '“{words}”: {stated} announced, {listed} listed.',
	},
	'note-range-stale': {
		looks: 'A note speaks of numbers that the list does not have.',
		why: 'The list changed and the note did not.',
		fix: 'Correct the note.',
		found: '“{text}”; the list ends at {last}.',
	},
	'wording-changed': {
		looks: 'Words changed in a way that no rule knows.',
		why: 'A person has to read it.',
		fix: 'Read both texts.',
	},
	'punctuation-only': {
		looks: 'Only punctuation differs.',
		why: 'It mostly means nothing.',
		fix: 'Comes with the level or the writing; nothing to do.',
	},
	'numeral-style': {
		looks: 'Numerals are written in another way.',
		why: 'The meaning is the same.',
		fix: 'Comes with the level or the writing; nothing to do.',
	},
	'layout-only': {
		looks: 'Only spaces and breaks differ.',
		why: 'The meaning is the same.',
		fix: 'Comes with the level or the writing; nothing to do.',
	},
	'term-equivalent': {
		looks: 'Words that mean the same in law.',
		why: 'The meaning is the same.',
		fix: 'Comes with the level or the writing; nothing to do.',
	},
	'parent-defect-corrected': {
		looks: 'A slip of the parent is corrected.',
		why: 'The parent still has it.',
		fix: 'Keep the correction and tell the authority above.',
	},
	'defect-introduced': {
		looks: 'A slip where the parent reads right.',
		why: 'The parent has it right, so it was most likely copied wrongly.',
		fix: 'Correct it after the parent.',
	},
	'transcription-suspect': {
		looks: 'Our copy of the text, or what was read in it, is in doubt here.',
		why: 'What rests on it has to be looked at.',
		fix: 'Look at the official text and at the reading.',
		found: '{message}.',
	},
	'merged-cell-inferred': {
		looks: 'A merged cell: the value is that of the row above.',
		why: 'That it is the same is inferred from the layout.',
		fix: 'Look at the table.',
	},
	'source-anchor-missing': {
		looks: 'The words are not found in the lines named.',
		why: 'Without a place there is no evidence.',
		fix: 'Correct the lines or the words.',
	},
};
