import type { Catalogue, Item, Step } from '@qingdan/schema';
import type { Comparison, Pair, UnitId } from '../comparison.js';
import type { Corpus, HeldPolicy, Vocabulary } from '../corpus.js';
import { type BodyResolver, bodyResolver } from '../text/body.js';
import { type ProvisionAt, provisionsOf } from '../validate/walk.js';
import type { Relation } from './finding.js';

/** One document of a check, with the ways to its parts. */
export interface Side {
	readonly held: HeldPolicy;
	readonly catalogue: Catalogue | undefined;
	/** items of the catalogue with most items */
	readonly items: readonly { readonly item: Item; readonly steps: readonly Step[] }[];
	readonly provisions: readonly ProvisionAt[];
}

/** All that a rule may look at. */
export interface CheckContext {
	readonly relation: Relation;
	readonly draft: Side;
	readonly parent: Side | undefined;
	readonly comparison: Comparison | undefined;
	readonly corpus: Corpus;
	readonly vocabulary: Vocabulary;
	readonly bodies: BodyResolver;
	/** the day for which deadlines are judged */
	readonly on: string | undefined;
	/** the draft is written over the parent itself and names it by key, edition and digest */
	readonly pinned: boolean;
	readonly former: Former | undefined;
	/** the draft does not say its level, and the one below the parent was taken */
	readonly levelAssumed: boolean;
}

/** The edition of the parent that the draft was made under, held against both. */
export interface Former {
	readonly toParent: Comparison;
	readonly toDraft: Comparison;
}

/** What a check is made of. */
export interface CheckInput {
	readonly draft: HeldPolicy;
	readonly parent?: HeldPolicy;
	readonly comparison?: Comparison;
	readonly corpus: Corpus;
	readonly on?: string;
	readonly pinned?: boolean;
	readonly former?: Former;
	readonly levelAssumed?: boolean;
}

/** Prepares what the rules look at. */
export function contextOf(input: CheckInput): CheckContext {
	const { draft, parent, comparison, corpus, on, pinned, former, levelAssumed } = input;
	return {
		relation: comparison?.relation ?? 'single',
		draft: sideOf(draft),
		parent: parent && sideOf(parent),
		comparison,
		corpus,
		vocabulary: corpus.vocabulary,
		bodies: bodyResolver(corpus.vocabulary),
		on,
		pinned: pinned === true,
		former,
		levelAssumed: levelAssumed === true,
	};
}

function sideOf(held: HeldPolicy): Side {
	const catalogues = held.policy.catalogues ?? [];
	const index = catalogues.reduce(
		(best, { items }, at) => (items.length > (catalogues[best]?.items.length ?? -1) ? at : best),
		0,
	);
	const catalogue = catalogues[index];
	return {
		held,
		catalogue,
		items: (catalogue?.items ?? []).map((item, at) => ({ item, steps: ['catalogues', index, 'items', at] })),
		provisions: provisionsOf(held.policy),
	};
}

/** Items that belong together, one to one, with the pair that says so. */
export interface ItemPair {
	readonly pair: Pair;
	readonly parent: Item;
	readonly child: Item;
}

/** Each item of the parent with each item of the draft that it was matched with, doubtful matches left out. */
export function itemPairs({ comparison, parent, draft }: CheckContext): ItemPair[] {
	if (!parent?.catalogue || !draft.catalogue) return [];
	const ours = new Map<UnitId, Item>(parent.items.map(({ item }) => [item.number, item]));
	const theirs = new Map<UnitId, Item>(draft.items.map(({ item }) => [item.number, item]));
	return (comparison?.pairs ?? [])
		.filter(({ review }) => !review)
		.flatMap((pair) =>
			pair.left.flatMap((left) =>
				pair.right.flatMap((right) => {
					const [a, b] = [ours.get(left), theirs.get(right)];
					return a && b ? [{ pair, parent: a, child: b }] : [];
				}),
			),
		);
}

/** The whole running text of a document: notice, provisions with their headings, notes. */
export function proseOf({ held, provisions, catalogue }: Side): string {
	const { notice } = held.policy;
	return [
		...(notice ? [notice.title, notice.text] : []),
		...provisions.map(({ provision }) => `${provision.heading ?? ''}${provision.text ?? ''}`),
		...(catalogue?.notes ?? []).map(({ text }) => text),
	].join('\n');
}

/** The texts of an item's row and of its sub-rows. */
export function cellsOfItem(
	item: Item,
): { readonly field: 'target' | 'content'; readonly text: string; readonly variant?: string }[] {
	const rows = [item, ...(item.variants ?? [])];
	return rows.flatMap((row) =>
		(['target', 'content'] as const).flatMap((field) => {
			const text = row[field];
			return text ? [{ field, text, ...(row === item ? {} : { variant: row.id }) }] : [];
		}),
	);
}
