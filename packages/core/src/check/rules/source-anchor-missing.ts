import type { ComparedField } from '../../comparison.js';
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
		return draft.items.flatMap(({ item }) =>
			fields.flatMap((field) => {
				const text = item[field];
				const repaired = (item.repairs ?? []).some((one) => one.field === field);
				const lines = item.sources?.[field]?.evidence?.lines ?? item.evidence?.lines;
				const found = text && lines !== undefined && placeOfWords(source, text, lines, 0);
				if (!text || repaired || item.sources?.[field] || found) return [];
				return [alone('source-anchor-missing', { child: item.number, field: field as ComparedField })];
			}),
		);
	},
});
