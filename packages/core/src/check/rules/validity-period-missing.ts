import { proseOf } from '../context.js';
import { alone } from '../noting.js';
import { rule } from '../rule.js';

/** A document that does not say how long it applies. */
export const validityPeriodMissing = rule({
	ids: ['validity-period-missing'],
	area: 'document',
	stage: 3,
	weights: ['-', '-', '-', 'info'],
	mirror: 'single-document',
	inspect: ({ draft }) => {
		const { dates } = draft.held.policy;
		if (dates.expires || dates.ends || /有效期|试行期|施行至|实施至|执行至|废止/.test(proseOf(draft)))
			return [];
		return [alone('validity-period-missing')];
	},
	examples: [
		{
			child: { prose: ['一、重点工作。加强养老服务。'], openEnded: true },
			found: ['validity-period-missing'],
		},
		{ child: { prose: ['一、重点工作。本清单有效期5年。'], openEnded: true }, found: [] },
	],
});
