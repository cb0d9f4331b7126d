import { type Classifier, folded, substantive } from './kind.js';

const bracket = '[（〔［(【]?';
/** 责任单位：, 牵头单位：, 按职责分工负责: what frames a list of responsible units. */
const label = new RegExp(
	`^(?:[。，]?${bracket}(?:责任|牵头|配合|主管|负责|落实)(?:单位|部门)?(?:[：:︰]|$)|[，]?(?:按|依)照?(?:各自)?职责(?:分工)?(?:负责|落实)?[）〕］)】]?)$`,
);
const leads = /牵头/;
/** 以上各项由…负责, 以下均需…落实. */
const standing =
	/^[，。；]?(?:以上|以下|上述|前述|下列|各项)(?:各项|各条|所有|任务|事项|工作|内容|措施|重点)*[，]?(?:均|都)?(?:由|需|须|请)[^。；]{2,80}(?:负责|落实|牵头|实施|配合|办理)[^。；]{0,16}[。；]?$/;

/** What units do that a bracket names. */
const roles = /^(?:按职责)?(?:分工)?(?:负责|配合|参与|落实)$/;

/** Whether a sentence names who is responsible for all that stands before or after it. */
export function namesAllResponsible(sentence: string): boolean {
	return standing.test(sentence);
}

/**
 * The frame of a list of responsible units, whose names are compared as a list: who is called responsible on one side
 * and leading on the other changes role; the frame alone is layout.
 */
export const responsibility: Classifier = ({ field, from, to, after }) => {
	if (field !== 'text' || from === to) return undefined;
	if (to === '' && namesAllResponsible(from)) return substantive('department-removed', 'unclear');
	if (from === '' && namesAllResponsible(to)) return substantive('department-added', 'neutral');
	if (roles.test(from) && roles.test(to) && /^[）〕］)】]/.test(after.left))
		return substantive('lead-department-changed', 'neutral');
	if (namesAllResponsible(from) && namesAllResponsible(to))
		return substantive('lead-department-changed', 'neutral');
	const framing = [from, to].every((text) => text === '' || label.test(text));
	if (!framing) return undefined;
	if (from === '' || to === '')
		return /单位|部门|分工/.test(from + to) ? folded('layout-only', 'layout') : undefined;
	if (!/单位|部门/.test(from + after.left.slice(0, 2)) && !/分工/.test(from)) return undefined;
	return leads.test(from) === leads.test(to)
		? folded('term-equivalent', 'orthographic')
		: substantive('lead-department-changed', 'neutral');
};
