import type { Item } from '@qingdan/schema';
import { bigrams, containment, dice } from '../text/similarity.js';

type Grams = ReadonlyMap<string, number>;

/** What of an item is compared for alignment. */
export interface ItemProfile {
	readonly item: Item;
	readonly name: Grams;
	readonly letters: Grams;
	readonly body: Grams;
	readonly whole: Grams;
}

/** Words that many services share and that tell none from another. */
const common = /老年人|服务|养老|补贴|基本|提供|给予|有关|规定|按照|标准/g;

export function profileOf(item: Item): ItemProfile {
	const rows = [item, ...(item.variants ?? [])];
	const target = rows.map((row) => row.target ?? '').join('');
	const content = rows.map((row) => row.content ?? '').join('');
	return {
		item,
		name: bigrams(item.name),
		letters: letters(item.name.replace(common, '')),
		body: bigrams(`${target}${content}`),
		whole: bigrams(`${item.name}${target}${content}`),
	};
}

function letters(text: string): Grams {
	return new Map([...text].map((char) => [char, 1]));
}

/** How alike two items are, 0 to 1 each: in name, in the text of their cells, and in all. */
export interface ItemLikeness {
	readonly name: number;
	readonly text: number;
	readonly all: number;
}

/** Compares names, and all text, apart and together; counties shorten, so containment counts too. */
export function itemLikeness(a: ItemProfile, b: ItemProfile): ItemLikeness {
	const name = Math.max(
		dice(a.name, b.name),
		0.9 * containment(a.name, b.name),
		0.8 * dice(a.letters, b.letters),
	);
	const body = Math.max(dice(a.body, b.body), 0.85 * containment(a.body, b.body));
	const whole = Math.max(dice(a.whole, b.whole), 0.85 * containment(a.whole, b.whole));
	return { name, text: body, all: 0.45 * name + 0.35 * body + 0.2 * whole };
}
