import { placeOfWords } from '../../text/source.js';
import { alone } from '../noting.js';
import { rule } from '../rule.js';

const fields = ['name', 'target', 'content', 'serviceType'] as const;

/** A cell whose words do not stand where the policy says that the row stands. */
export const sourceAnchorMissing = rule({
	ids: ['source-anchor-missing'],
	area: 'text',
	stage: 1,
	weights: ['-', '-', '-', 'notice'],
	mirror: 'source',
	inspect: ({ draft, pinned }) => {
		const { source } = draft.held;
		// A draft over its parent has no text of its own yet.
		if (pinned || source.text === '') return [];
		return draft.items.flatMap(({ item }) => {
			const missing = fields.filter((field) => {
				const text = item[field];
				const repaired = (item.repairs ?? []).some((one) => one.field === field);
				const lines = item.sources?.[field]?.evidence?.lines ?? item.evidence?.lines;
				const found = text && lines !== undefined && placeOfWords(source, text, lines, 0);
				return text && !repaired && !item.sources?.[field] && !found;
			});
			// A row is anchored as a whole: one finding for it, whatever cells are not found.
			const [field] = missing;
			return field
				? [alone('source-anchor-missing', { child: item.number, field, details: { fields: missing } })]
				: [];
		});
	},
	examples: [
		{ child: { items: [{ name: '健康体检', evidence: { lines: 1 } }] }, found: ['source-anchor-missing'] },
		{ child: { items: [{ name: '健康体检' }] }, found: [] },
	],
});
