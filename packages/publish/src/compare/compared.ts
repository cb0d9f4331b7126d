import {
	type Change,
	type ChangeSide,
	type ComparedField,
	type ComparedUnits,
	type Comparison,
	flatProvisions,
	type HeldPolicy,
	namedPlace,
	numberedProvisions,
	type UnitId,
	type Vocabulary,
} from '@qingdan/core';
import type { Item, Parameter, Provision, Variant } from '@qingdan/schema';
import { placeOr } from '../place.js';
import { shortened } from '../width.js';
import type { Words } from '../words.js';
import { unitsInWords } from './place.js';

/** A comparison with the two policies that it speaks of. */
export interface Compared {
	readonly comparison: Comparison;
	readonly left: HeldPolicy;
	readonly right: HeldPolicy;
	readonly vocabulary: Vocabulary;
}

/** A part of a comparison: the catalogue or the main text. */
export interface ComparedPart {
	readonly kind: 'catalogue' | 'prose';
	readonly units: ComparedUnits;
}

/** The parts of a comparison, the catalogue first; a main text that neither side has is none. */
export function partsOf({ comparison, left, right }: Compared): ComparedPart[] {
	const catalogues = [left, right].every(({ policy }) => (policy.catalogues ?? []).length > 0);
	return [
		{ kind: catalogues ? 'catalogue' : 'prose', units: comparison },
		...(comparison.prose && hasUnits(comparison.prose)
			? [{ kind: 'prose' as const, units: comparison.prose }]
			: []),
	];
}

function hasUnits({
	pairs,
	added,
	removed,
}: Pick<ComparedUnits<string>, 'pairs' | 'added' | 'removed'>): boolean {
	return pairs.length + added.length + removed.length > 0;
}

/** What could not be compared: one side holds no catalogue, or has columns that the other one lacks. */
export function limitsInWords({ comparison, left, right }: Compared, { report }: Words): string[] {
	const without = [left, right].filter(({ policy }) => (policy.catalogues ?? []).length === 0);
	const alone = comparison.uncomparedColumns ?? { left: [], right: [] };
	return [
		...(comparison.relationInferred ? [report.compare.relationInferred] : []),
		...(without.length === 1 ? [report.compare.proseOnly(without[0]?.policy.key ?? '')] : []),
		...(['left', 'right'] as const)
			.filter((side) => alone[side].length > 0)
			.map((side) => report.compare.columnsAlone(report.compare[side], alone[side].join(report.comma))),
	];
}

/** How the two sides are called in a sentence: by their places, or by their editions where the place is the same. */
export interface SideNames {
	readonly left: string;
	readonly right: string;
	/** what binds the right side, where the left one does */
	readonly parent: string;
}

export function sideNames({ comparison, left, right, vocabulary }: Compared, words: Words): SideNames {
	const place = ({ policy }: HeldPolicy) => placeOr(namedPlace(policy.region, vocabulary.regions), words);
	const { parent, oldEdition } = words.report.compare;
	const same = place(left) === place(right);
	const name = (held: HeldPolicy) => (same ? oldEdition(place(held), held.policy.edition) : place(held));
	return {
		left: name(left),
		right: name(right),
		parent: comparison.relation === 'child-of' ? parent : name(left),
	};
}

/** What a change says of one side can be looked up here. */
export interface SideTexts {
	/** the name of a unit; '' where it has none */
	name(id: UnitId): string;
	/** the name of a unit, or the first words of what it says */
	called(id: UnitId): string;
	/** the verbatim text of a field; undefined where the unit does not have it */
	text(id: UnitId, field: ComparedField, variant?: string, column?: string): string | undefined;
	/** the parameter of a unit by its id */
	parameter(unit: UnitId, id: string): Parameter | undefined;
}

/** How wide the first words of a unit without name are. */
const excerpt = 40;

/** Makes the texts of a policy accessible by the ids that a comparison uses. */
export function sideTexts({ policy }: HeldPolicy): SideTexts {
	const catalogue = (policy.catalogues ?? []).reduce<readonly Item[]>(
		(best, { items }) => (items.length > best.length ? items : best),
		[],
	);
	const items = new Map<UnitId, Item>(catalogue.map((item) => [item.number, item]));
	const provisions = new Map<UnitId, Provision>(
		flatProvisions(numberedProvisions(policy.provisions ?? [])).map(({ id, provision }) => [id, provision]),
	);
	const name = (id: UnitId) => items.get(id)?.name ?? provisions.get(id)?.heading ?? '';
	const words = (id: UnitId) =>
		[...provisions]
			.filter(([one]) => one === id || String(one).startsWith(`${id}/`))
			.map(([, provision]) => provision.text ?? '')
			.find((text) => text !== '') ?? '';
	return {
		name,
		called: (id) => (name(id) === '' ? shortened(words(id), excerpt) : name(id)),
		text: (id, field, variant, column) => {
			const item = items.get(id);
			if (item) return itemText(item, field, variant, column);
			const provision = provisions.get(id);
			return provision && provisionText(provision, field);
		},
		parameter: (unit, id) => {
			const item = items.get(unit);
			return (
				item &&
				[item, ...(item.variants ?? [])].flatMap((row) => row.parameters ?? []).find((one) => one.id === id)
			);
		},
	};
}

function itemText(
	item: Item,
	field: ComparedField,
	variant: string | undefined,
	column: string | undefined,
): string | undefined {
	const row: Item | Variant | undefined =
		variant === undefined ? item : item.variants?.find(({ id }) => id === variant);
	if (field === 'target' || field === 'content') return row?.[field] ?? undefined;
	if (field === 'name' || field === 'serviceType') return item[field] ?? undefined;
	if (field === 'other') return column === undefined ? undefined : row?.fields?.[column];
	return field === 'departments' ? item.departments.join('、') : undefined;
}

function provisionText(provision: Provision, field: ComparedField): string | undefined {
	if (field === 'heading' || field === 'text') return provision[field];
	return field === 'departments' ? provision.departments?.join('、') : undefined;
}

/** The words around a change on one side; nothing where the span does not hold what the change says. */
export function around(
	side: ChangeSide | null,
	ids: readonly UnitId[],
	{ field, column }: Pick<Change, 'field' | 'column'>,
	texts: SideTexts,
): { before: string; after: string } | undefined {
	const reach = 12;
	if (!side || ids[0] === undefined) return undefined;
	const text = texts.text(ids[0], field, side.variant, column);
	if (text === undefined || text.slice(side.start, side.end) !== side.text) return undefined;
	const before = text.slice(Math.max(0, side.start - reach), side.start);
	const after = text.slice(side.end, side.end + reach);
	return {
		before: `${side.start > reach ? '…' : ''}${before}`,
		after: `${after}${side.end + reach < text.length ? '…' : ''}`,
	};
}

/** How the unit of a change is called: its number and name, both numbers where they differ. */
export function unitName(
	{ left, right }: Pick<Change, 'left' | 'right'>,
	sides: { left: SideTexts; right: SideTexts },
	words: Words,
): string {
	const units = (list: readonly UnitId[]) => unitsInWords(list, words);
	const ids =
		left.join() === right.join() || left.length === 0
			? units(right)
			: right.length === 0
				? units(left)
				: `${units(left)}→${units(right)}`;
	// What was split goes by its own name, not by that of its first part.
	const byLeft = right[0] === undefined || (left.length > 0 && left.length < right.length);
	const name = byLeft ? sides.left.name(left[0] ?? '') : sides.right.name(right[0] ?? '');
	return name === '' ? ids : `${ids} ${name}`;
}
