import type { Catalogue, Draft, DraftItem, Item, Operation, Policy } from '@qingdan/schema';
import { alignItems, type ItemAlignment } from '../align/align-items.js';
import { itemDecisions } from '../align/rulings.js';
import type { HeldAlignment, Vocabulary } from '../corpus.js';
import { relationTo } from '../policy/relation.js';
import { type DerivedItem, type DeriveSetting, deriveItem } from './derive-item.js';
import { deriveLocalise } from './derive-localise.js';
import { deriveProvisions, placeOf } from './derive-provisions.js';
import { equal } from './equal.js';
import type { DraftParent, HeldDraft } from './held-draft.js';
import { localisation, noLocalisation } from './localisation.js';
import { orderOfItems } from './order.js';
import { standingOf } from './resolve.js';
import { mainCatalogue } from './resolve-catalogue.js';

/** The parts of a document that say something of the document itself and never come down from a parent. */
const documentKeys = [
	'id',
	'series',
	'edition',
	'encoding',
	'source',
	'number',
	'form',
	'issuers',
	'addressees',
	'copies',
	'disclosure',
	'dates',
	'sources',
	'notice',
	'relations',
	'components',
	'inheritance',
	'forms',
	'anomalies',
	'doubts',
	'withheld',
	'furniture',
] as const satisfies readonly (keyof Policy)[];

/**
 * The differential of two full texts: the draft that resolves over the parent to exactly the child. It is a reading of the
 * two texts. What only changes level is stated once, as `localise`; unchanged text is not repeated; `fill`, `correct`,
 * `split` and `merge` are used only where the child is bound by the parent or follows it.
 * @param alignments what people have ruled on which items belong together
 */
export function derive(
	parent: DraftParent,
	child: Policy,
	vocabulary: Vocabulary,
	alignments: readonly HeldAlignment[] = [],
): Draft {
	const relation = relationTo(parent.policy, child);
	const [left, right] = [mainCatalogue(parent.policy)?.catalogue, mainCatalogue(child)?.catalogue];
	const [ours, theirs] = [left?.items ?? [], right?.items ?? []];
	const decisions = itemDecisions(
		alignments,
		{ key: parent.policy.key, items: ours },
		{ key: child.key, items: theirs },
	);
	const alignment =
		parent.policy === child ? eachWithItself(ours) : alignItems(ours, theirs, vocabulary.concepts, decisions);
	const single = alignment.pairs.flatMap(({ left: [a], right: [b], ...pair }): [Item, Item][] =>
		a && b && isSingle({ left: [a], right: [b], ...pair }, alignment) ? [[a, b]] : [],
	);
	const moves = parent.policy.region !== child.region || parent.policy.level !== child.level;
	const localise =
		relation === 'child-of' && moves ? deriveLocalise(single, parent.policy, child, vocabulary) : undefined;
	const head: Draft = {
		schema: 'qingdan/draft/1',
		key: child.key,
		title: child.title,
		level: child.level,
		region: child.region,
		parent: { key: parent.policy.key, edition: parent.policy.edition, digest: parent.digest },
		...(relation === 'child-of' ? {} : { relation }),
		document: Object.fromEntries(
			documentKeys.flatMap((key) => (child[key] === undefined ? [] : [[key, child[key]]])),
		) as NonNullable<Draft['document']>,
		...(localise ? { localise } : {}),
		keep: 'all-others',
	};
	const held: HeldDraft = { file: '', draft: head, place: () => ({ line: 1, column: 1 }) };
	const setting: DeriveSetting = {
		parent,
		held,
		relation,
		standing: standingOf(child.source, parent.policy.source),
		localisation: localise ? localisation(parent.policy, child, localise, vocabulary) : noLocalisation,
	};
	const { keep, ...rest } = head;
	const provisions = deriveProvisions(child, setting);
	const others = (child.catalogues ?? []).filter((catalogue) => catalogue !== right);
	return {
		...rest,
		...catalogueParts(left, right, child, alignment, setting),
		...(provisions === undefined ? {} : { provisions }),
		...(others.length > 0 || (child.catalogues && !right) ? { catalogues: others } : {}),
		keep,
	};
}

/** A document is paired with itself item by item. */
function eachWithItself(items: readonly Item[]): ItemAlignment {
	const pairs = items.map((item) => ({
		left: [item],
		right: [item],
		confidence: 1,
		method: 'confirmed' as const,
		reasons: [],
		review: false,
	}));
	return { pairs, related: [], added: [], removed: [] };
}

type ItemPair = ItemAlignment['pairs'][number];

/** Whether two items stand alone against each other, in this pair and in all others. */
function isSingle({ left: [a], right: [b] }: ItemPair, { pairs }: ItemAlignment): boolean {
	const own = pairs.filter(({ left, right }) => left.includes(a as Item) || right.includes(b as Item));
	return own.length === 1 && own[0]?.left.length === 1 && own[0].right.length === 1;
}

/** What the draft says of the main catalogue and its items. */
function catalogueParts(
	left: Catalogue | undefined,
	right: Catalogue | undefined,
	child: Policy,
	alignment: ItemAlignment,
	setting: DeriveSetting,
): Pick<Draft, 'catalogue' | 'items' | 'add' | 'order' | 'readings' | 'places'> {
	if (!right) return left || child.catalogues ? { catalogue: null } : {};
	const partner = new Map<Item, Item>();
	const items: Record<string, Operation[]> = {};
	const replacing = new Map<string, readonly Item[]>();
	const added = new Set<Item>(alignment.added);
	const binding = setting.relation !== 'peer-of';
	for (const pair of alignment.pairs) {
		const [a, b] = [pair.left[0] as Item, pair.right[0] as Item];
		if (isSingle(pair, alignment)) partner.set(a, b);
		else if (binding && pair.left.length === 1) {
			items[a.id] = [{ op: 'split', into: pair.right.map((one) => inFull(one, right.items)) }];
			replacing.set(a.id, pair.right);
		} else if (binding && pair.right.length === 1) {
			items[a.id] = [{ op: 'merge', from: pair.left.map(({ id }) => id), item: inFull(b, right.items) }];
			replacing.set(a.id, [b]);
			for (const one of pair.left.slice(1)) replacing.set(one.id, []);
		} else {
			for (const one of pair.left) items[one.id] = [{ op: 'omit' }];
			for (const one of pair.right) added.add(one);
		}
	}
	for (const one of alignment.removed) items[one.id] = [{ op: 'omit' }];
	const derived = new Map<string, DerivedItem>();
	for (const [a, b] of partner) {
		const found = deriveItem(a, b, setting);
		derived.set(a.id, found);
		const number = b.number === right.items.indexOf(b) + 1 ? [] : [{ op: 'set', number: b.number } as const];
		if (found.operations.length + number.length > 0) items[a.id] = [...number, ...found.operations];
	}
	const add = right.items
		.filter((item) => added.has(item))
		.map(
			(item): Operation => ({
				op: 'add',
				number: right.items.indexOf(item) + 1,
				item: inFull(item, right.items),
			}),
		);
	const leftItems = left?.items ?? [];
	const kept = leftItems.flatMap((item) => {
		const one = partner.get(item);
		return one ? [one.id] : (replacing.get(item.id) ?? []).map(({ id }) => id);
	});
	const ids = right.items.map(({ id }) => id);
	const placed = add.map(({ number, item }) => ({ id: (item as DraftItem).id, position: number as number }));
	const inOrder = equal(orderOfItems(kept, placed, undefined), ids);
	const byParent = <Value>(of: (one: DerivedItem) => Value | undefined): Record<string, Value> =>
		Object.fromEntries(
			leftItems.flatMap(({ id }): [string, Value][] => {
				const one = derived.get(id);
				const value = one && of(one);
				return value === undefined ? [] : [[id, value]];
			}),
		);
	const frame = frameOf(left, right, child, setting);
	const readings = byParent((one) => one.readings);
	const places = byParent((one) => one.places);
	const sorted = Object.fromEntries(leftItems.flatMap(({ id }) => (items[id] ? [[id, items[id]]] : [])));
	return {
		...(frame ? { catalogue: frame } : {}),
		...(Object.keys(sorted).length > 0 ? { items: sorted as NonNullable<Draft['items']> } : {}),
		...(add.length > 0 ? { add } : {}),
		...(inOrder ? {} : { order: ids }),
		...(Object.keys(readings).length > 0 ? { readings } : {}),
		...(Object.keys(places).length > 0 ? { places } : {}),
	};
}

/** An item in full; its number where its place in the list does not give it. */
function inFull(item: Item, items: readonly Item[]): DraftItem {
	const { number, ...rest } = item;
	return number === items.indexOf(item) + 1 ? rest : { ...item };
}

/** The catalogue itself, where it differs from what comes down. */
function frameOf(
	left: Catalogue | undefined,
	right: Catalogue,
	child: Policy,
	{ localisation: here, standing }: DeriveSetting,
): NonNullable<Draft['catalogue']> | undefined {
	const { items: _, evidence, ...rest } = right;
	const position = (child.catalogues ?? []).indexOf(right);
	const at = position > 0 ? { position } : {};
	if (!left) return { ...rest, ...at, evidence: placeOf(evidence) };
	const differs = (['id', 'title', 'columns'] as const).flatMap((key): [string, unknown][] => {
		const inherited = key === 'title' ? here.title(left.title) : left[key];
		return equal(inherited, right[key]) ? [] : [[key, right[key]]];
	});
	const lists = (['groups', 'notes'] as const).flatMap((key): [string, unknown][] =>
		equal(left[key], right[key]) && (standing === 'same' || right[key] === undefined)
			? []
			: [[key, right[key] ?? null]],
	);
	const place = standing === 'same' && equal(left.evidence, evidence) ? {} : { evidence: placeOf(evidence) };
	const frame = { ...Object.fromEntries([...differs, ...lists]), ...place, ...at };
	return Object.keys(frame).length > 0 ? frame : undefined;
}
