import { kinds, rule } from '../rule.js';

/** A clause stands in the other column. */
export const clauseMoved = rule({
	ids: ['clause-moved'],
	area: 'duty',
	stage: 3,
	weights: ['info', 'info', 'info', '-'],
	mirror: 'symmetric',
	takes: kinds('clause-moved'),
	examples: [
		{
			parent: {
				items: [
					{
						id: 'a',
						name: '特别扶助',
						target: '特别扶助对象',
						content: '独生子女死亡或者伤残的老年人，每人每月发放590元。',
					},
				],
			},
			child: {
				items: [
					{
						id: 'a',
						name: '特别扶助',
						target: '特别扶助对象，独生子女死亡或者伤残的老年人',
						content: '每人每月发放590元。',
					},
				],
			},
			found: ['clause-moved', 'clause-moved'],
		},
		{
			field: 'content',
			parent: '每人每月发放590元，建立服务档案。',
			child: '每人每月发放590元。',
			found: ['clause-dropped'],
		},
	],
});
