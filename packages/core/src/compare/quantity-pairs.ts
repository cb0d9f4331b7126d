import { numbersIn, numberValue } from '../text/number.js';
import type { Cell, Located, QuantityReading } from './cell.js';
import type { TextEdit } from './difference.js';
import { lowest } from './steps.js';
import type { Stretch } from './stretch.js';

type Quantity = Located<QuantityReading> & { readonly cell: Cell };

/** Which quantities of the two texts are the same question, answered twice. */
export interface QuantityPairs {
	/** Pairs that an edit touches. */
	touching(edit: TextEdit, stretch: Stretch): TouchedPair[];
	/** Quantities without a partner whose number, or the rate that other words part from it, is what stands in the edit. */
	lone(edit: TextEdit, stretch: Stretch): { left: QuantityReading[]; right: QuantityReading[] };
	/** All quantities of a type on both sides, where one of them has several rows and the other one. */
	steps(type: QuantityReading['type']): Steps | undefined;
}

/** The steps of a scale (80–99 and 100+) against the steps of the other side. */
export interface Steps {
	readonly left: readonly QuantityReading[];
	readonly right: readonly QuantityReading[];
}

/** A pair that an edit touches, and whether the edit holds the number of either. */
export interface TouchedPair {
	readonly left: QuantityReading;
	readonly right: QuantityReading;
	readonly hasNumber: boolean;
	/** the left one is answered by another quantity already, this one is a further step */
	readonly further: boolean;
}

interface Pairing {
	readonly left: Quantity;
	readonly right: Quantity;
	/** the left one is answered by another already */
	readonly further?: true;
}

/**
 * Pairs the quantities of two fields: those whose numbers stand at the same place of the aligned texts, then those in one
 * edit, then those of one type and unit in order. An amount that was left open is answered by every amount of the other
 * text, and one amount can be followed by several for grades or ages.
 */
export function pairQuantities(
	stretches: readonly Stretch[],
	left: readonly Cell[],
	right: readonly Cell[],
): QuantityPairs {
	const ours = quantities(left);
	const theirs = quantities(right);
	const pairs: Pairing[] = [];
	const used = new Set<Quantity>();
	const pair = (a: Quantity, b: Quantity) => {
		pairs.push({ left: a, right: b });
		used.add(a).add(b);
	};
	for (const quantity of ours) {
		const partner = counterpart(
			quantity,
			stretches,
			theirs.filter((other) => !used.has(other)),
		);
		if (partner) pair(quantity, partner);
	}
	for (const quantity of ours.filter((one) => !used.has(one) && settled(one))) {
		const opposite = stretches.find(
			({ left: span }) =>
				span.cell === quantity.cell && span.start <= core(quantity) && core(quantity) < span.end,
		)?.right.cell;
		const free = theirs.filter(
			(other) => !used.has(other) && settled(other) && sameQuestion(quantity, other),
		);
		const partner = free.find((other) => other.cell === opposite) ?? (opposite ? undefined : free[0]);
		if (partner) pair(quantity, partner);
	}
	for (const quantity of theirs.filter((one) => !used.has(one) && settled(one))) {
		const open = ours.find((other) => !settled(other) && other.reading.type === quantity.reading.type);
		const forked = pairs.find(
			(one) =>
				(one.right.cell === quantity.cell ||
					(one.left.cell.variant === undefined && quantity.cell.variant !== undefined)) &&
				quantity.reading.type === 'amount' &&
				one.left.reading.unit === quantity.reading.unit &&
				sameQuestion(one.left, quantity),
		);
		if (open) pair(open, quantity);
		else if (forked) {
			pairs.push({ left: forked.left, right: quantity, further: true });
			used.add(quantity);
		}
	}
	return {
		steps: (type) => stepsOf(type, left, right),
		touching: (edit, stretch) =>
			pairs
				.filter(
					(one) =>
						touches(one.left, edit.left, stretch.left.cell) ||
						touches(one.right, edit.right, stretch.right.cell),
				)
				.map((one) => ({
					left: one.left.reading,
					right: one.right.reading,
					further: one.further ?? false,
					hasNumber:
						holds(one.left, edit.left, stretch.left.cell) || holds(one.right, edit.right, stretch.right.cell),
				})),
		lone: (edit, stretch) => ({
			left: lone(ours, used, edit.left, stretch.left.cell),
			right: lone(theirs, used, edit.right, stretch.right.cell),
		}),
	};
}

/** A step a row: the first quantity of the type in each, lowest first. */
function stepsOf(
	type: QuantityReading['type'],
	left: readonly Cell[],
	right: readonly Cell[],
): Steps | undefined {
	if ((left.length === 1) === (right.length === 1)) return undefined;
	const first = (cells: readonly Cell[]) =>
		cells
			.flatMap(({ parameters }) => parameters.find(({ reading }) => reading.type === type)?.reading ?? [])
			.sort((a, b) => (lowest(a) ?? 0) - (lowest(b) ?? 0));
	const steps = { left: first(left), right: first(right) };
	return steps.left.length === left.length && steps.right.length === right.length ? steps : undefined;
}

function quantities(cells: readonly Cell[]): Quantity[] {
	return cells.flatMap((cell) => cell.parameters.map((located) => ({ ...located, cell })));
}

function settled({ reading }: Quantity): boolean {
	return reading.bound !== 'unset';
}

function sameQuestion(a: Quantity, b: Quantity): boolean {
	if (a.reading.type !== b.reading.type || !settled(a) || !settled(b)) return false;
	return a.reading.type === 'amount' || a.reading.type === 'frequency' || a.reading.unit === b.reading.unit;
}

/** Where the number of a quantity stands: a quote may hold others (一级每人每月100元), so its own value is looked for first. */
function core({ reading: { quote, type, value, min, max }, start }: Quantity): number {
	const wanted = value ?? min ?? max;
	const numbers = numbersIn(quote);
	const own = numbers.find(({ text }) => {
		const read = numberValue(text);
		return read !== undefined && wanted !== undefined && wanted !== null && type !== 'discount'
			? Math.abs(read * (type === 'ratio' ? 0.01 : 1) - wanted) < 1e-9
			: false;
	});
	return start + ((own ?? numbers[0])?.start ?? 0);
}

function counterpart(
	quantity: Quantity,
	stretches: readonly Stretch[],
	candidates: readonly Quantity[],
): Quantity | undefined {
	const place = core(quantity);
	for (const { left, right, edits } of stretches) {
		if (left.cell !== quantity.cell || place < left.start || place >= left.end) continue;
		const same = candidates.filter(
			(other) =>
				other.cell === right.cell &&
				other.reading.type === quantity.reading.type &&
				settled(other) === settled(quantity),
		);
		const edit = edits.find((one) => one.left.start <= place && place < one.left.end);
		if (edit) return same.find((other) => core(other) >= edit.right.start && core(other) < edit.right.end);
		const before = edits.filter((one) => one.left.end <= place).at(-1);
		const shifted = place + (before ? before.right.end - before.left.end : right.start - left.start);
		return same.find((other) => core(other) === shifted);
	}
	return undefined;
}

/** An edit touches a quantity when it overlaps its quote; an empty span touches what it stands in or beside. */
function touches(quantity: Quantity, span: TextEdit['left'], cell: Cell): boolean {
	if (quantity.cell !== cell) return false;
	if (span.start === span.end) return quantity.start <= span.start && span.start <= quantity.end;
	return span.start < quantity.end && span.end > quantity.start;
}

function holds(quantity: Quantity, span: TextEdit['left'], cell: Cell): boolean {
	return quantity.cell === cell && core(quantity) >= span.start && core(quantity) < span.end;
}

function lone(
	all: readonly Quantity[],
	used: ReadonlySet<Quantity>,
	span: TextEdit['left'],
	cell: Cell,
): QuantityReading[] {
	return all
		.filter(
			(one) =>
				one.cell === cell &&
				!used.has(one) &&
				settled(one) &&
				((core(one) >= span.start && core(one) < span.end) || isRateOf(one, span)),
		)
		.map(({ reading }) => reading);
}

/** 每月 of 每月开展1次: what a quantity is counted by, and nothing else. */
function isRateOf({ start, end, cell }: Quantity, span: TextEdit['left']): boolean {
	return (
		start <= span.start &&
		span.end < end &&
		/^每(?:季度|半年|学[年期]|[人户年月日天周季])+$/.test(cell.text.slice(span.start, span.end))
	);
}
