import { type Classifier, folded, substantive } from './kind.js';

const bracket = '[（〔［(【]?';
/** 责任单位：, 牵头单位：, 按职责分工负责: what frames a list of responsible units. */
const label = new RegExp(
	`^(?:[。，]?${bracket}(?:责任|牵头|配合|主管|负责|落实)(?:单位|部门)?(?:[：:︰]|$)|[，]?(?:按|依)照?(?:各自)?职责(?:分工)?(?:负责|落实)?[）〕］)】]?)$`,
);
const leads = /牵头/;

/**
 * The frame of a list of responsible units, whose names are compared as a list: who is called responsible on one side
 * and leading on the other changes role; the frame alone is layout.
 */
export const responsibility: Classifier = ({ field, from, to, after }) => {
	if (field !== 'text' || from === to) return undefined;
	const framing = [from, to].every((text) => text === '' || label.test(text));
	if (!framing) return undefined;
	if (from === '' || to === '')
		return /单位|部门|分工/.test(from + to) ? folded('layout-only', 'layout') : undefined;
	if (!/单位|部门/.test(from + after.left.slice(0, 2)) && !/分工/.test(from)) return undefined;
	return leads.test(from) === leads.test(to)
		? folded('term-equivalent', 'orthographic')
		: substantive('lead-department-changed', 'neutral');
};
