import { type Example, rule } from '../rule.js';
import type { RuleId } from '../rule-ids.js';

const step = /审核|审批|审定|评议|公示|备案|复核|公证|会签|张榜|核查/;
const open: ReadonlySet<string> = new Set([
	'list-member-added',
	'list-member-dropped',
	'clause-added',
	'clause-dropped',
	'wording-changed',
	'condition-added',
	'condition-removed',
]);

const example = (parent: string, child: string, found: RuleId): Example => ({
	field: 'content',
	parent,
	child,
	found: [found],
});

/** A step more or less on the way to the benefit. */
export const procedureStepAdded = rule({
	ids: ['procedure-step-added', 'procedure-step-removed'],
	area: 'duty',
	stage: 3,
	weights: ['notice', 'notice', 'info', '-'],
	mirror: [['procedure-step-added', 'procedure-step-removed']],
	takes: ({ kind, from, to, field }) => {
		if (!open.has(kind) || (field !== 'content' && field !== 'text')) return undefined;
		const [was, is] = [from?.text ?? '', to?.text ?? ''];
		const short = (text: string) => text.length <= 16 && !/[。；]./.test(text);
		if (was === '' && short(is) && step.test(is)) return { rule: 'procedure-step-added' };
		if (is === '' && short(was) && step.test(was)) return { rule: 'procedure-step-removed' };
		return undefined;
	},
	examples: [
		example('经申请、审核，每月发放100元。', '经申请、审核、公示，每月发放100元。', 'procedure-step-added'),
		example('经申请、审核、公示，每月发放100元。', '经申请、审核，每月发放100元。', 'procedure-step-removed'),
		{
			field: 'content',
			parent: '经申请、审核，每月发放100元。',
			child: '经申请、审核，每月发放120元。',
			found: ['amount-raised'],
		},
	],
});
