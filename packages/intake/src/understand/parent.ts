import { bigrams, dice, type HeldPolicy, withoutLayout } from '@qingdan/core';
import type { Item, Repair } from '@qingdan/schema';

/** The text of a parent as evidence: the items that it lists under the same names. */
export interface Parent {
	/** the item of the same name, if there is one and only one */
	readonly counterpart: (name: string) => Item | undefined;
	readonly items: readonly Item[];
	/** where a field of one of its items stands, as a repair records what it was checked against */
	readonly evidence: (item: Item, field: RepairedField) => Pick<Repair, 'checkedAgainst'>;
	/** its title and the item's number, for a note */
	readonly named: (item: Item) => string;
}

export type RepairedField = 'target' | 'content' | 'serviceType' | 'departments';

/** A policy that was named as evidence. `isHeld` says that it can be looked up by its key. */
export function parentOf({ policy }: HeldPolicy, isHeld: boolean): Parent {
	const items = (policy.catalogues ?? []).flatMap((catalogue) => catalogue.items);
	const key = (name: string) => withoutLayout(name).replace(/[（(][^（()）]*[）)]$/, '');
	return {
		items,
		counterpart: (name) => {
			const found = items.filter((item) => key(item.name) === key(name));
			return found.length === 1 ? found[0] : undefined;
		},
		evidence: (item, field) => {
			if (!isHeld) return {};
			const text = textOf(item, field);
			const asCaptured = field !== 'departments' && !item.repairs?.some((repair) => repair.field === field);
			const lines = item.sources?.[field]?.evidence?.lines ?? item.evidence.lines;
			return {
				checkedAgainst: {
					source: policy.key,
					lines,
					...(asCaptured && text !== '' ? { quote: text } : {}),
				},
			};
		},
		named: ({ number }) => `《${policy.title}》第${number}项`,
	};
}

/** The text of a field as printed; bodies parted by 、. */
export function textOf(item: Item, field: RepairedField): string {
	return field === 'departments' ? item.departments.join('、') : (item[field] ?? '');
}

/** How alike two texts are, 0 to 1. */
export function alike(one: string, other: string): number {
	return one === '' || other === '' ? 0 : dice(bigrams(one), bigrams(other));
}
