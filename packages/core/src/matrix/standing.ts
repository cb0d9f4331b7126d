import type { QuantityReading } from '../compare/cell.js';
import { differingAspects, type QuantityAspect, quantityChange } from '../compare/quantity-change.js';
import type { ChangeKind, Direction } from '../comparison.js';
import { type Figure, isThreshold } from './figure.js';

/** How a number stands to another one; other: what cannot be put in order (bound, base, unit, left open). */
export type Standing = 'same' | 'higher' | 'lower' | 'other';

/** How a figure stands to the one it is held against. */
export interface FigureStanding {
	readonly standing: Standing;
	/** what differs, null where nothing does or no rule names it */
	readonly kind: ChangeKind | null;
	/** what the difference means for the older person */
	readonly direction: Direction;
	/** own number less the other one, where both have one unit and base */
	readonly difference: number | null;
}

/** Two figures that answer the same question; one of them is null where a side does not answer it. */
export interface FigurePair {
	readonly base: Figure | null;
	readonly own: Figure | null;
}

/** Compares a figure with the one of a base, by the same matrix of bounds as the comparison of two texts. */
export function standingOf(base: Figure, own: Figure): FigureStanding {
	if (base.bound === 'unset' || own.bound === 'unset') return openStanding(base, own);
	if (base.type !== own.type) return other(null, 'unclear');
	const [left, right] = [asReading(base), asReading(own)];
	const aspects = differingAspects(left, right);
	const first = leading.find((aspect) => aspects.includes(aspect));
	if (first === undefined) return { standing: 'same', kind: null, direction: 'neutral', difference: 0 };
	const { kind, direction } = quantityChange(left, right, first);
	if (first === 'unit' || first === 'of') return other(kind, direction);
	const difference = rounded((own.number ?? 0) - (base.number ?? 0));
	// A grade is a name with a number: the first is the more severe, and none is more of something.
	const ordered = first === 'value' && difference !== 0 && own.type !== 'grade' && !contrary(base, own);
	return { standing: ordered ? (difference > 0 ? 'higher' : 'lower') : 'other', kind, direction, difference };
}

/** Another unit or base makes numbers strangers, so it speaks first. Who pays is told apart, not weighed. */
const leading: readonly QuantityAspect[] = ['unit', 'of', 'value', 'bound', 'approx'];

/** A floor and a ceiling are no steps of one scale. */
function contrary({ bound: a }: Figure, { bound: b }: Figure): boolean {
	return (a === 'min' && b === 'max') || (a === 'max' && b === 'min');
}

function openStanding(base: Figure, own: Figure): FigureStanding {
	if (base.bound !== 'unset') return other('delegated-parameter-unset', 'unclear');
	if (own.bound !== 'unset') return other('delegated-parameter-set', 'more-generous');
	const same = base.type === own.type && base.to === own.to && base.unit === own.unit;
	return same
		? { standing: 'same', kind: null, direction: 'neutral', difference: null }
		: other('base-changed', 'unclear');
}

function other(kind: ChangeKind | null, direction: Direction): FigureStanding {
	return { standing: 'other', kind, direction, difference: null };
}

function asReading({ printed, label, ...figure }: Figure): QuantityReading {
	return { ...figure, ...(label === null ? {} : { label }), quote: printed };
}

/** Floating point leaves dust: 0.6 - 0.55. */
function rounded(value: number): number {
	return Number(value.toPrecision(12));
}

/**
 * Pairs the figures of two documents that answer the same question: what is likest first (id, label, sub-row, base), one to
 * one; then what is left joins the one figure over there that it can mean, so that one amount stands against several.
 */
export function pairFigures(base: readonly Figure[], own: readonly Figure[]): FigurePair[] {
	const ranked = base
		.flatMap((a, i) => own.map((b, j) => ({ a, b, i, j, likeness: likeness(a, b) })))
		.filter(({ a, b }) => sameQuestion(a, b))
		.sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j);
	const pairs: { base: Figure; own: Figure }[] = [];
	const used = new Set<Figure>();
	for (const { a, b } of ranked) {
		if (used.has(a) || used.has(b)) continue;
		used.add(a).add(b);
		pairs.push({ base: a, own: b });
	}
	for (const { a, b } of ranked) {
		if (used.has(a) === used.has(b)) continue;
		used.add(a).add(b);
		pairs.push({ base: a, own: b });
	}
	return [
		...pairs.sort(
			(x, y) => own.indexOf(x.own) - own.indexOf(y.own) || base.indexOf(x.base) - base.indexOf(y.base),
		),
		...own.filter((one) => !used.has(one)).map((one) => ({ base: null, own: one })),
		...base.filter((one) => !used.has(one)).map((one) => ({ base: one, own: null })),
	];
}

function sameQuestion(a: Figure, b: Figure): boolean {
	if (isMoney(a) && isMoney(b)) return true;
	return a.type === b.type && a.unit === b.unit;
}

function isMoney({ type, unit }: Figure): boolean {
	return (type === 'amount' || type === 'reference') && unit.startsWith('CNY');
}

function likeness(a: Figure, b: Figure): number {
	const equal = (x: unknown, y: unknown) => x !== undefined && x !== null && x === y;
	return [
		[equal(a.label, b.label), 6],
		[names(a, b) || names(b, a), 5],
		[equal(a.id, b.id), 4],
		[equal(a.variant, b.variant), 3],
		[a.bound !== 'unset' && b.bound !== 'unset', 2],
		[equal(a.of, b.of), 1],
		[equal(a.number, b.number), 1],
	].reduce((sum, [holds, weight]) => sum + (holds ? (weight as number) : 0), 0);
}

/** A label of the one is part of what the other is about: 护理补贴 in 重度残疾人护理补贴. */
function names({ label }: Figure, { subject }: Figure): boolean {
	return label !== null && subject.includes(label);
}

/** A pair of figures and how the one stands to the other; null where one of them is missing. */
export interface ComparedFigures {
	readonly pair: FigurePair;
	readonly standing: FigureStanding | null;
}

/** How all figures together stand: standards where there are any, else ages and grades; null where there is nothing to compare. */
export function standingOfAll(compared: readonly ComparedFigures[]): {
	readonly standing: Standing | null;
	readonly direction: Direction | null;
} {
	const standards = compared.filter(({ pair }) => !isThreshold((pair.own ?? pair.base) as Figure));
	const speaking = standards.length > 0 ? standards : compared;
	const moved = speaking.filter(({ standing }) => standing?.standing !== 'same');
	return {
		standing:
			speaking.length === 0
				? null
				: (one(
						moved.map(({ standing }) => standing?.standing ?? 'other'),
						'same',
					) ?? 'other'),
		direction: one(
			moved.flatMap(({ standing }) =>
				standing && standing.direction !== 'neutral' ? [standing.direction] : [],
			),
			'neutral',
		),
	};
}

/** The value that all share; what stands for none where there are none; null where they differ. */
function one<Value>(values: readonly Value[], none: Value): Value | null {
	const [first, ...rest] = new Set(values);
	return rest.length > 0 ? null : (first ?? none);
}
