import type { populationZh } from './population.zh.js';
import type { RuleWords } from './rule-words.js';

/** Each rule: what it looks at, why, what to do */
export const populationEn: Record<keyof typeof populationZh, RuleWords> = {
	'population-narrowed': {
		looks: 'The circle of those served becomes smaller.',
		why: 'A list below does not narrow the circle of the one above.',
		fix: 'Restore the wording of the parent; where there is a basis, {accept}.',
	},
	'population-widened': {
		looks: 'The circle of those served becomes larger.',
		why: 'Widening conforms and needs money.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'population-replaced': {
		looks: 'The circle changes, and neither contains the other.',
		why: 'What fell away may narrow the circle.',
		fix: 'Check each group that fell away.',
	},
	'age-threshold-raised': {
		looks: 'The age threshold rises.',
		why: 'A higher age shuts out those who were entitled.',
		fix: 'Restore the wording of the parent; where there is a basis, {accept}.',
	},
	'age-threshold-lowered': {
		looks: 'The age threshold falls.',
		why: 'A lower age widens the circle.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'hukou-localised': {
		looks: 'The place of household registration changes with the level.',
		why: 'A household of the province reads as one of the city in its list.',
		fix: 'Comes with the level or the writing; nothing to do.',
	},
	'hukou-added': {
		looks: 'A household requirement is added.',
		why: 'It shuts out residents registered elsewhere.',
		fix: 'Restore the wording of the parent; where there is a basis, {accept}.',
	},
	'hukou-removed': {
		looks: 'A household requirement is removed.',
		why: 'Without it the circle is wider.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'hardship-tightened': {
		looks: 'The condition of hardship is tightened.',
		why: 'A part of those entitled is shut out.',
		fix: 'Restore the wording of the parent; where there is a basis, {accept}.',
	},
	'hardship-loosened': {
		looks: 'The condition of hardship is loosened.',
		why: 'The circle is wider.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'ability-tightened': {
		looks: 'The condition of care need is tightened.',
		why: 'Those partly in need of care are shut out, for example.',
		fix: 'Restore the wording of the parent; where there is a basis, {accept}.',
	},
	'ability-loosened': {
		looks: 'The condition of care need is loosened.',
		why: 'The circle is wider.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'disability-grade-changed': {
		looks: 'The grades of disability change.',
		why: 'Fewer grades mean fewer people.',
		fix: 'Check the grades; restore those that fell away.',
	},
	'conditional-expansion-dropped': {
		looks: 'An optional extension of the parent is not taken over.',
		why: 'Without it the way to a wider circle is closed; a reason is due.',
		fix: 'Take it over, or say whether the conditions are met here.',
	},
	'conditional-expansion-adopted': {
		looks: 'An optional extension becomes unconditional.',
		why: 'Taking it up conforms; check what was left out of it.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'conditional-expansion-added': {
		looks: 'An optional extension is new.',
		why: 'It leaves room for a wider circle.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'list-member-dropped': {
		looks: 'A list has lost a member.',
		why: 'Fewer members may mean less.',
		fix: 'Check the member; put it back unless it is meant.',
	},
	'list-member-added': {
		looks: 'A list has a new member.',
		why: 'More members mostly mean more.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'scope-qualifier-dropped': {
		looks: 'A qualifier of scope is gone (城乡, 城市, 农村, 常住 …).',
		why: 'It can be read in two ways then.',
		fix: 'Check that the scope is the same.',
	},
	'scope-qualifier-added': {
		looks: 'A qualifier of scope is new.',
		why: 'It may narrow the scope.',
		fix: 'Check that the scope is the same.',
	},
	'exclusion-added': {
		looks: 'An exclusion is added.',
		why: 'It shuts out a part of those entitled.',
		fix: 'Restore the wording of the parent; where there is a basis, {accept}.',
	},
	'exclusion-removed': {
		looks: 'An exclusion is removed.',
		why: 'The circle is wider.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'beneficiary-kind-changed': {
		looks: 'The beneficiary changes (the person, the family, a member of it).',
		why: 'The benefit may no longer be the person’s own.',
		fix: 'Check whose the benefit is.',
	},
};
