import type { Item, Ruling } from '@qingdan/schema';
import type { LapsedRuling, Pair } from '../comparison.js';
import type { HeldAlignment } from '../corpus.js';
import type { NumberedProvision } from '../policy/provision-id.js';
import { fingerprint } from '../text/fingerprint.js';
import { withoutLayout } from '../text/layout.js';

/** What people have decided on two lists of units, as far as it still applies. */
export interface Decisions<Unit> {
	readonly pairs: readonly { readonly left: readonly Unit[]; readonly right: readonly Unit[] }[];
	readonly related: readonly {
		readonly left: readonly Unit[];
		readonly right: readonly Unit[];
		readonly note: string;
	}[];
	/** Whether two units must not be paired otherwise: each has its place, or they were told apart. */
	apart(left: Unit, right: Unit): boolean;
	/** Whether two units were told apart themselves. */
	parted(left: Unit, right: Unit): boolean;
	readonly lapsed: readonly LapsedRuling[];
}

/** How sure what a person has confirmed is, and how it came about. */
export const confirmed = {
	confidence: 1,
	method: 'confirmed',
	review: false,
} as const satisfies Partial<Pair>;

/** A ruling with its place in the corpus. */
export interface PlacedRuling {
	readonly file: string;
	readonly list: 'rulings' | 'provisions';
	readonly index: number;
	/** turned where the file names the two policies the other way round */
	readonly ruling: Ruling;
}

/** The rulings on two policies, whichever of them a file names first, in the order of the files. */
export function rulingsBetween(
	alignments: readonly HeldAlignment[],
	left: string,
	right: string,
	list: PlacedRuling['list'],
): PlacedRuling[] {
	return alignments.flatMap(({ file, alignment }) => {
		const straight = alignment.left === left && alignment.right === right;
		if (!straight && (alignment.left !== right || alignment.right !== left)) return [];
		return (alignment[list] ?? []).map((ruling, index) => ({
			file,
			list,
			index,
			ruling: straight ? ruling : turned(ruling),
		}));
	});
}

function turned({ left, right, relation, texts, ...rest }: Ruling): Ruling {
	return {
		...rest,
		left: right,
		right: left,
		relation: relation === 'split' ? 'merged' : relation === 'merged' ? 'split' : relation,
		...(texts ? { texts: { left: texts.right, right: texts.left } } : {}),
	};
}

/** How units of a side are found and read. */
export interface RuledSide<Unit> {
	readonly units: readonly Unit[];
	id(unit: Unit): string;
	text(unit: Unit): string;
}

/** The items of a catalogue as rulings name them. */
export function ruledItems(items: readonly Item[]): RuledSide<Item> {
	const row = ({ target, content }: Pick<Item, 'target' | 'content'>) => `${target ?? ''}\n${content ?? ''}`;
	return {
		units: items,
		id: ({ id }) => id,
		text: (item) => [item.name, ...[item, ...(item.variants ?? [])].map(row)].join('\n'),
	};
}

/** The provisions of a main text as rulings name them. */
export function ruledProvisions(provisions: readonly NumberedProvision[]): RuledSide<NumberedProvision> {
	return {
		units: provisions,
		id: ({ id }) => id,
		text: ({ provision }) => `${provision.heading ?? ''}\n${provision.text ?? ''}`,
	};
}

/** What people have decided on the items of two catalogues. */
export function itemDecisions(
	alignments: readonly HeldAlignment[],
	left: { readonly key: string; readonly items: readonly Item[] },
	right: { readonly key: string; readonly items: readonly Item[] },
): Decisions<Item> {
	const rulings = rulingsBetween(alignments, left.key, right.key, 'rulings');
	return decide(rulings, ruledItems(left.items), ruledItems(right.items));
}

/** A digest of the texts of units, free of layout: what a ruling was made on. */
export function digestOf<Unit>(ids: readonly string[], { units, id, text }: RuledSide<Unit>): string {
	return fingerprint(
		ids.map((wanted) => {
			const unit = units.find((one) => id(one) === wanted);
			return unit === undefined ? '' : withoutLayout(text(unit));
		}),
	);
}

/** Whether a ruling names as many units as its relation needs. */
function isWellShaped({ left, right, relation }: Pick<Ruling, 'left' | 'right' | 'relation'>): boolean {
	switch (relation) {
		case 'same':
		case 'changed':
			return left.length === 1 && right.length === 1;
		case 'split':
			return left.length === 1 && right.length > 1;
		case 'merged':
			return left.length > 1 && right.length === 1;
		case 'related':
			return left.length > 0 && right.length > 0;
		case 'none':
			return left.length + right.length > 0;
	}
}

/**
 * Applies what people have confirmed to two lists of units. A ruling lapses where a unit is not there, where a text is not
 * the one that was read, where it names too few or too many units, and where an earlier ruling says otherwise; what lapses
 * decides nothing and is told.
 */
export function decide<Unit>(
	rulings: readonly PlacedRuling[],
	left: RuledSide<Unit>,
	right: RuledSide<Unit>,
): Decisions<Unit> {
	const [ours, theirs] = [byId(left), byId(right)];
	const lapsed: LapsedRuling[] = [];
	const pairs: { left: Unit[]; right: Unit[] }[] = [];
	const related: { left: Unit[]; right: Unit[]; note: string }[] = [];
	const taken = new Set<Unit>();
	const alone = new Set<Unit>();
	const parted = new Map<Unit, Set<Unit>>();
	const isParted = (a: Unit, b: Unit) => parted.get(a)?.has(b) ?? false;
	for (const { file, list, index, ruling } of rulings) {
		if (ruling.method !== 'confirmed') continue;
		const lapse = (why: LapsedRuling['why'], units: readonly string[] = []) =>
			lapsed.push({
				file,
				list,
				index,
				left: ruling.left,
				right: ruling.right,
				relation: ruling.relation,
				why,
				units,
			});
		const gone = [
			...ruling.left.filter((id) => !ours.has(id)),
			...ruling.right.filter((id) => !theirs.has(id)),
		];
		if (gone.length > 0) {
			lapse('unit-unknown', gone);
			continue;
		}
		if (!isWellShaped(ruling)) {
			lapse('wrong-shape');
			continue;
		}
		const { texts } = ruling;
		if (
			texts &&
			(texts.left !== digestOf(ruling.left, left) || texts.right !== digestOf(ruling.right, right))
		) {
			lapse('text-changed');
			continue;
		}
		const some = ruling.left.map((id) => ours.get(id) as Unit);
		const others = ruling.right.map((id) => theirs.get(id) as Unit);
		const each = some.flatMap((a) => others.map((b) => [a, b] as const));
		const isPair = ruling.relation !== 'none' && ruling.relation !== 'related';
		const paired = pairs.some(({ left: a, right: b }) =>
			each.some(([x, y]) => a.includes(x) && b.includes(y)),
		);
		const conflict = isPair
			? [...some, ...others].some((unit) => taken.has(unit) || alone.has(unit)) ||
				each.some(([a, b]) => isParted(a, b))
			: paired || (each.length === 0 && [...some, ...others].some((unit) => taken.has(unit)));
		if (conflict) {
			lapse('contradicted');
			continue;
		}
		if (isPair) {
			pairs.push({ left: some, right: others });
			for (const unit of [...some, ...others]) taken.add(unit);
			continue;
		}
		if (ruling.relation === 'related') related.push({ left: some, right: others, note: ruling.note ?? '' });
		for (const [a, b] of each) parted.set(a, (parted.get(a) ?? new Set()).add(b));
		if (each.length === 0) for (const unit of [...some, ...others]) alone.add(unit);
	}
	return {
		pairs,
		related,
		lapsed,
		parted: isParted,
		apart: (a, b) => taken.has(a) || taken.has(b) || alone.has(a) || alone.has(b) || isParted(a, b),
	};
}

function byId<Unit>({ units, id }: RuledSide<Unit>): ReadonlyMap<string, Unit> {
	return new Map(units.map((unit) => [id(unit), unit]));
}
