import type { Figure } from '@qingdan/core';
import { cellFields } from '../address/evidence-place.js';
import type { HeldEvidence } from '../address/held-evidence.js';
import type { LibraryDocument } from '../corpus/library.js';

/**
 * Where the evidence of a figure of a catalogue can be opened: its parameter in the item and sub-row that it belongs to.
 * @param numbers the items in which it may stand; any item of its name where it is not known
 */
export function figureEvidence(
	{ key, policy }: LibraryDocument,
	numbers: readonly number[] | undefined,
	figure: Figure,
): HeldEvidence | undefined {
	const items = (policy.catalogues ?? [])
		.flatMap((catalogue) => catalogue.items)
		.filter((item) => numbers?.includes(item.number) ?? true);
	for (const item of items) {
		for (const row of [undefined, ...item.variants]) {
			if ((row ? (row.label ?? row.id) : null) !== figure.variant || item.name !== figure.subject) continue;
			const parameter = (row ?? item).parameters.find(({ id }) => id === figure.id);
			const field = cellFields.find((candidate) => candidate === parameter?.field);
			if (!field) continue;
			const place = { kind: 'cell', item: item.number, field, mark: figure.id } as const;
			return { key, place: { ...place, ...(row ? { variant: row.id } : {}) } };
		}
	}
	return undefined;
}
