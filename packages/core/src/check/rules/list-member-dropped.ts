import { kinds, rule } from '../rule.js';

/** Members of a list that 、 parts, whatever their order. */
export const listMemberDropped = rule({
	ids: ['list-member-dropped', 'list-member-added'],
	area: 'population',
	stage: 1,
	weights: {
		'list-member-dropped': ['warning', 'warning', 'info', '-'],
		'list-member-added': ['info', 'info', 'info', '-'],
	},
	mirror: [['list-member-dropped', 'list-member-added']],
	takes: kinds('list-member-dropped', 'list-member-added'),
	examples: [
		{
			field: 'target',
			parent: '独居、空巢、留守老年人',
			child: '独居、空巢老年人',
			found: ['list-member-dropped'],
		},
		{
			field: 'target',
			parent: '独居、空巢老年人',
			child: '独居、空巢、留守老年人',
			found: ['list-member-added'],
		},
		{
			field: 'target',
			parent: '独居、空巢、留守老年人',
			child: '空巢、独居、留守老年人',
			found: ['term-equivalent'],
		},
	],
});
