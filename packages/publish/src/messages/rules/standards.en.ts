import type { RuleWords } from './rule-words.js';
import type { standardsZh } from './standards.zh.js';

/** Each rule: what it looks at, why, what to do */
export const standardsEn: Record<keyof typeof standardsZh, RuleWords> = {
	'amount-below-parent-floor': {
		looks: 'An amount below the floor of the parent.',
		why: 'A list below keeps the floors of the one above.',
		fix: 'Restore “{from}”, or more; where there is a basis, {accept}.',
	},
	'amount-lowered': {
		looks: 'An amount falls.',
		why: 'Less for those served.',
		fix: 'Restore the wording of the parent; where there is a basis, {accept}.',
	},
	'amount-raised': {
		looks: 'An amount rises.',
		why: 'More conforms and needs money.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'floor-to-ceiling': {
		looks: 'A floor becomes a ceiling.',
		why: 'Nothing is guaranteed any more.',
		fix: 'Restore the floor (不低于).',
	},
	'fixed-to-ceiling': {
		looks: 'A fixed amount becomes a ceiling.',
		why: 'Less than the amount may now be paid.',
		fix: 'Restore the amount, or state a floor.',
	},
	'floor-to-fixed': {
		looks: 'A floor becomes a fixed amount.',
		why: 'Nothing is lost while they are equal; a rise above no longer follows.',
		fix: 'Check whether it is meant.',
	},
	'fixed-to-floor': {
		looks: 'A fixed amount becomes a floor.',
		why: 'Nothing is lost while it is not lower.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'floor-dropped': {
		looks: 'A floor is gone.',
		why: 'Nothing is guaranteed any more.',
		fix: 'Restore the wording of the parent; where there is a basis, {accept}.',
	},
	'amount-omitted': {
		looks: 'An amount is not stated.',
		why: 'What the parent states the draft states too.',
		fix: 'State the amount, {from} at least.',
	},
	'floor-made-approximate': {
		looks: 'A floor becomes approximate.',
		why: 'It is no floor any more.',
		fix: 'Restore the floor (不低于).',
	},
	'approximate-to-exact': {
		looks: 'An approximate figure becomes exact.',
		why: 'It conforms while the figure is the same.',
		fix: 'Check the figure.',
	},
	'exact-to-approximate': {
		looks: 'An exact figure becomes approximate.',
		why: 'The standard is no longer certain.',
		fix: 'Leave out 左右.',
	},
	'percent-changed': {
		looks: 'A share changes.',
		why: 'A lower share means less.',
		fix: 'Restore the wording of the parent; where there is a basis, {accept}.',
	},
	'multiplier-changed': {
		looks: 'A multiple changes.',
		why: 'A lower multiple means less.',
		fix: 'Restore the wording of the parent; where there is a basis, {accept}.',
	},
	'base-changed': {
		looks: 'The base of a calculation changes.',
		why: 'The same share of another base is another amount.',
		fix: 'Check both bases.',
	},
	'base-qualifier-dropped': {
		looks: 'A qualifier of the base is gone (当地).',
		why: 'It is no longer said whose base it is.',
		fix: 'Keep 当地.',
	},
	'base-qualifier-added': {
		looks: 'A qualifier of the base is new.',
		why: 'It is clearer whose base it is.',
		fix: 'Comes with the level or the writing; nothing to do.',
	},
	'period-changed': {
		looks: 'The period changes.',
		why: 'One amount by another period is another standard.',
		fix: 'Convert both to one period.',
	},
	'unit-changed': {
		looks: 'The unit changes.',
		why: 'One amount by another unit is another standard.',
		fix: 'Convert both to one unit.',
	},
	'frequency-reduced': {
		looks: 'The frequency falls.',
		why: 'Fewer times mean less service.',
		fix: 'Restore the wording of the parent; where there is a basis, {accept}.',
	},
	'frequency-raised': {
		looks: 'The frequency rises.',
		why: 'More times mean more service.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'duration-changed': {
		looks: 'A period of time changes.',
		why: 'It may delay or shorten the benefit.',
		fix: 'Check what it means.',
	},
	'tier-changed': {
		looks: 'The border of a step changes.',
		why: 'Some move to another step.',
		fix: 'Check the standard of those who move.',
	},
	'tier-added': {
		looks: 'A step is added.',
		why: 'Some now have another standard.',
		fix: 'Check that no step is below the parent.',
	},
	'tier-removed': {
		looks: 'A step is removed.',
		why: 'It may have been the better one.',
		fix: 'Check the standard of those who were on it.',
	},
	'free-to-paid': {
		looks: 'What was free is charged, or a discount shrinks.',
		why: 'Less for those served.',
		fix: 'Restore the wording of the parent; where there is a basis, {accept}.',
	},
	'paid-to-free': {
		looks: 'What was charged is free, or a discount grows.',
		why: 'More for those served.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'delegated-parameter-set': {
		looks: 'What the parent left open is answered.',
		why: 'The question has its answer.',
		fix: 'Check figure and basis.',
	},
	'delegated-parameter-unset': {
		looks: 'What the parent left to this level to fix or to lay down is still open.',
		why: 'Nobody can claim what nobody has fixed.',
		fix: 'State the standard, or say who fixes it and when.',
		found: 'The parent: “{question}”.',
	},
	'delegation-passed-down': {
		looks: 'What the parent left to this level is handed on to one below.',
		why: 'The parent did not name that level.',
		fix: 'Fix it here, or ask the authority above.',
	},
	'delegation-actor-omitted': {
		looks: 'It is not said who decides.',
		why: 'Without somebody to decide nothing is decided.',
		fix: 'Name the government or department.',
	},
	'delegation-object-omitted': {
		looks: 'It is not said what is to be decided.',
		why: 'Who decides without what is half a sentence.',
		fix: 'Add what is to be decided (具体标准).',
	},
	'delegation-actor-added': {
		looks: 'It is now said who decides.',
		why: 'Who decides is clear.',
		fix: 'Check that this body may decide.',
	},
	'delegation-object-added': {
		looks: 'It is now said what is to be decided.',
		why: 'What is left open is clear.',
		fix: 'Check that it is what was meant.',
	},
	'derived-value-changed': {
		looks: 'Another item’s figure that this one refers to has changed.',
		why: 'This one changes with it.',
		fix: 'Check whether it should.',
		found: 'Refers to item {source}, “{name}”.',
	},
	'quantified-commitment-dropped': {
		looks: 'A promise with a number is gone.',
		why: 'What was promised can no longer be measured.',
		fix: 'Put the promise and its number back.',
	},
	'quantified-commitment-lowered': {
		looks: 'A promise with a number in the running text is lowered.',
		why: 'Less is promised.',
		fix: 'Restore the wording of the parent; where there is a basis, {accept}.',
	},
	'quantified-commitment-raised': {
		looks: 'A promise with a number in the running text is raised.',
		why: 'More is promised.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'quantified-commitment-added': {
		looks: 'A promise with a number is new.',
		why: 'More can be measured.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'standard-unquantified': {
		looks: 'The content names no number, frequency or standard, and nobody to fix one.',
		why: 'Nobody can check what is due.',
		fix: 'State an amount, a frequency or a standard.',
	},
	'standard-by-reference-uncited': {
		looks: 'A standard is referred to without title or number.',
		why: 'Nobody can look it up.',
		fix: 'Give title and number.',
		found: '“{standard}” has no source.',
	},
};
