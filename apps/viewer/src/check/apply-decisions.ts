import { confirmedRuling, type HeldAlignment, type HeldPolicy, type Vocabulary } from '@qingdan/core';
import { readRow } from '@qingdan/intake';
import { yamlText } from '@qingdan/publish';
import type { Item, Policy } from '@qingdan/schema';
import type { CellDecision, Decisions } from './decisions.js';

/** The draft with the cells that were decided on; what follows from their words is read again. */
export function withCells(policy: Policy, cells: Decisions['cells'], vocabulary: Vocabulary): Policy {
	if (cells.length === 0 || !policy.catalogues) return policy;
	const settled = ({ item, field }: NonNullable<Policy['doubts']>[number]) =>
		cells.some((one) => one.item === item && one.field === field);
	return {
		...policy,
		...(policy.doubts ? { doubts: policy.doubts.filter((doubt) => !settled(doubt)) } : {}),
		catalogues: policy.catalogues.map((catalogue) => ({
			...catalogue,
			items: catalogue.items.map((item) =>
				cells
					.filter((one) => one.item === item.number)
					.reduce((so, one) => withCell(so, one, policy.region, vocabulary), item),
			),
		})),
	};
}

function withCell(
	item: Item,
	{ field, text }: CellDecision,
	region: string | null,
	vocabulary: Vocabulary,
): Item {
	switch (field) {
		case 'concept':
			return { ...item, concept: text };
		case 'departments':
			return { ...item, departments: text.split(/[、，,；;\n]/).filter((name) => name.trim() !== '') };
		case 'name':
		case 'serviceType':
			return { ...item, [field]: text };
		case 'target':
		case 'content': {
			const { population: _, parameters: __, delegations: ___, untyped: ____, ...rest } = item;
			const next = { ...rest, [field]: text === '' ? null : text } as Item;
			const { unread: _____, unsure: ______, ...readings } = readRow(next, region, vocabulary);
			return { ...next, ...readings };
		}
		default:
			return item;
	}
}

/** The rulings of a reader on two documents, as an alignment; undefined where there are none. */
export function alignmentOf(
	parent: HeldPolicy,
	draft: HeldPolicy,
	pairs: Decisions['pairs'],
	confirmedBy: string,
): HeldAlignment | undefined {
	if (pairs.length === 0) return undefined;
	const rulings = pairs.map((one) =>
		confirmedRuling(
			parent,
			draft,
			{
				left: [one.parent],
				right: one.draft === null ? [] : [one.draft],
				relation: one.draft === null ? 'none' : 'changed',
			},
			confirmedBy,
		),
	);
	const { key: left } = parent.policy;
	const { key: right } = draft.policy;
	const alignment = { schema: 'qingdan/alignment/1' as const, left, right, rulings };
	return { file: 'alignment.yaml', alignment, place: () => ({ line: 1, column: 1 }) };
}

/** An alignment as a file that the command reads. */
export function alignmentText({ alignment }: HeldAlignment): string {
	return yamlText(alignment);
}
