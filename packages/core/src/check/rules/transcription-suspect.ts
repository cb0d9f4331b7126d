import type { ComparedField } from '../../comparison.js';
import { alone } from '../noting.js';
import { rule } from '../rule.js';

const fields: readonly string[] = ['name', 'target', 'content', 'serviceType', 'departments', 'number'];

/** Our copy of a cell is in doubt: what a rule says there a person has to look at. */
export const transcriptionSuspect = rule({
	ids: ['transcription-suspect'],
	area: 'text',
	stage: 1,
	weights: ['info', 'info', 'info', 'info'],
	mirror: 'source',
	takes: ({ kind }) => (kind === 'transcription-suspect' ? { rule: kind, verdict: 'review' } : undefined),
	inspect: ({ draft }) => [
		...(draft.held.policy.doubts ?? []).flatMap(({ item, field, message, code }) => {
			if (item === null || !draft.items.some((one) => one.item.number === item)) return [];
			const known = fields.includes(field ?? '') ? (field as ComparedField) : null;
			return [
				alone('transcription-suspect', {
					child: item,
					field: known,
					verdict: 'review',
					details: { code, message },
				}),
			];
		}),
		...draft.items.flatMap(({ item }) =>
			(item.repairs ?? [])
				.filter(({ confidence }) => confidence !== 'high')
				.map(({ field, note, kind }) =>
					alone('transcription-suspect', {
						child: item.number,
						field: fields.includes(field) ? (field as ComparedField) : null,
						verdict: 'review',
						details: { code: kind, message: note },
					}),
				),
		),
	],
	examples: [
		{
			child: {
				items: [{ name: '健康体检' }],
				doubts: [
					{
						code: 'cells-run-together',
						item: 1,
						field: 'content',
						message: '两格连写',
						severity: 'warning',
						evidence: { lines: 1 },
					},
				],
			},
			found: ['transcription-suspect'],
		},
		{ child: { items: [{ name: '健康体检' }] }, found: [] },
	],
});
