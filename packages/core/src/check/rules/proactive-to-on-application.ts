import { rule } from '../rule.js';

const onApplication = /(?:经|依|由|凭)?(?:本人|个人|自愿|家庭|其|家属){0,4}(?:提出)?申请/;
const proactive = /主动|及时将|自动|直接纳入|免申|统一(?:组织|申报|办理)|代(?:为|办)/;

/** An office that acted by itself now waits for an application. */
export const proactiveToOnApplication = rule({
	ids: ['proactive-to-on-application'],
	area: 'duty',
	stage: 1,
	weights: ['error', 'warning', 'info', '-'],
	mirror: 'one-way',
	takes: ({ kind, from, to }) => {
		if (kind === 'duty-to-option' || !from || !to) return undefined;
		const words = to.text;
		if (!onApplication.test(words) || /申请/.test(from.text)) return undefined;
		const alone = /^[，、]?(?:经|依)(?:本人|个人|自愿|家庭)*(?:提出)?申请[，、]?(?:后)?$/.test(words);
		if (!alone && !proactive.test(from.text)) return undefined;
		return {
			rule: 'proactive-to-on-application',
			facets: kind === 'condition-added' ? ['condition-added'] : [],
		};
	},
	examples: [
		{
			field: 'content',
			parent: '主动将符合条件的老年人纳入保障，每月发放100元。',
			child: '经申请将符合条件的老年人纳入保障，每月发放100元。',
			found: ['proactive-to-on-application'],
		},
		{
			field: 'content',
			parent: '主动将符合条件的老年人纳入保障，每月发放100元。',
			child: '主动将符合条件的老年人纳入保障，每月发放120元。',
			found: ['amount-raised'],
		},
	],
});
