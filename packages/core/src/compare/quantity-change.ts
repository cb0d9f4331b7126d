import type { ChangeKind, Direction, QuantityValue } from '../comparison.js';
import type { QuantityReading } from './cell.js';

/** What changed between two quantities, and what it means for the older person. */
export interface QuantityChange {
	readonly kind: ChangeKind;
	readonly direction: Direction;
}

/** A side of a quantity that can change by itself. */
export type QuantityAspect = 'value' | 'bound' | 'approx' | 'of' | 'unit' | 'payer';

/** The quantity as a comparison states it: numbers, bound and unit, without wording. */
export function quantityValue({
	id,
	type,
	value,
	min,
	max,
	bound,
	unit,
	approx,
	of,
	payer,
}: QuantityReading): QuantityValue {
	return {
		id,
		type,
		...(value === undefined ? {} : { value }),
		...(min === undefined ? {} : { min }),
		...(max === undefined ? {} : { max }),
		bound,
		unit,
		...(approx ? { approx } : {}),
		...(of === undefined ? {} : { of }),
		...(payer === undefined ? {} : { payer }),
	};
}

/** The aspects in which two quantities of one type differ. */
export function differingAspects(was: QuantityReading, is: QuantityReading): QuantityAspect[] {
	const [left, right] = was.unit === is.unit ? [was, is] : [inSmallUnits(was), inSmallUnits(is)];
	const json = (value: unknown) => JSON.stringify(value ?? null);
	return [
		...(json([left.value, left.min, left.max]) === json([right.value, right.min, right.max])
			? []
			: ['value' as const]),
		...(limitOf(left) === limitOf(right) ? [] : ['bound' as const]),
		...((left.approx ?? false) === (right.approx ?? false) ? [] : ['approx' as const]),
		...(left.of === right.of ? [] : ['of' as const]),
		...(left.unit === right.unit ? [] : ['unit' as const]),
		...(json(left.payer) === json(right.payer) ? [] : ['payer' as const]),
	];
}

/** Units of time that are so many of another one. */
const smallUnits: Readonly<Record<string, readonly [number, QuantityReading['unit']]>> = {
	year: [12, 'month'],
	week: [7, 'day'],
	hour: [60, 'minute'],
};

/** 1年 as 12个月: a term in the unit that terms of its size share. */
function inSmallUnits(one: QuantityReading): QuantityReading {
	const [times, unit] = (one.type === 'duration' ? smallUnits[one.unit] : undefined) ?? [1, one.unit];
	if (times === 1) return one;
	const { value, min, max } = one;
	return {
		...one,
		...(typeof value === 'number' ? { value: value * times } : {}),
		...(typeof min === 'number' ? { min: min * times } : {}),
		...(typeof max === 'number' ? { max: max * times } : {}),
		unit,
	};
}

/** 60周岁（女性55周岁）以上: an age without a bound of its own is where a circle begins. */
function limitOf({ type, bound }: QuantityReading): QuantityReading['bound'] {
	return type === 'age' && bound === 'exact' ? 'min' : bound;
}

/**
 * The kind of change between two quantities in one aspect, by the comparator matrix of bounds: a fall of the value weighs
 * before a change of the bound, a change of the bound before a rise.
 */
export function quantityChange(
	was: QuantityReading,
	is: QuantityReading,
	aspect: QuantityAspect,
): QuantityChange {
	const [left, right] = was.unit === is.unit ? [was, is] : [inSmallUnits(was), inSmallUnits(is)];
	if (aspect === 'payer') return { kind: 'funding-payer-shifted', direction: 'unclear' };
	if (aspect === 'of') return { kind: 'base-changed', direction: 'unclear' };
	// An equal number for another period is another period; where both move, the year decides.
	const both = left.type === 'frequency' || size(left) !== size(right);
	if (left.unit !== right.unit && both && (aspect === 'unit' || aspect === 'value')) {
		const [ours, theirs] = [byTheYear(left), byTheYear(right)];
		if (ours?.unit === theirs?.unit && ours && theirs)
			return size(ours) === size(theirs) && ours.bound === theirs.bound
				? unitChange(left, right)
				: quantityChange(ours, theirs, 'value');
	}
	if (aspect === 'unit') return unitChange(left, right);
	if (aspect === 'approx') return approximation(left, right);
	if (left.type === 'age') return ageChange(left, right);
	const move = moveOf(left, right);
	if (move < 0) return fall(left, right);
	// 20日内 and 不超过20日 are one term.
	const term = left.type === 'duration' && left.bound !== 'min' && right.bound !== 'min' && move !== 0;
	if (left.bound !== right.bound && !term) return boundChange(left, right);
	return rise(left, right, move);
}

/** The number that a quantity is compared by. */
function size({ value, min, max, bound }: QuantityReading): number | undefined {
	return (bound === 'range' ? (min ?? max) : value) ?? undefined;
}

function moveOf(left: QuantityReading, right: QuantityReading): number {
	const [from, to] = [size(left), size(right)];
	return from === undefined || to === undefined ? 0 : Math.sign(to - from);
}

/** A higher number is better or worse for the person, by what the parameter favours. */
function gain(parameter: QuantityReading, move: number): Direction {
	if (move === 0) return 'neutral';
	// 每次不少于40课时: what is given for no less than so long.
	const given = parameter.type === 'duration' && /不少于|不低于|至少/.test(parameter.quote);
	if (parameter.favours === 'none' && given) return move > 0 ? 'more-generous' : 'less-generous';
	if (parameter.favours === 'none') return 'neutral';
	if (parameter.favours === undefined) return 'unclear';
	return move > 0 === (parameter.favours === 'higher') ? 'more-generous' : 'less-generous';
}

function fall(left: QuantityReading, right: QuantityReading): QuantityChange {
	return { kind: movedKind(left, -1), direction: gain(right.favours ? right : left, -1) };
}

function rise(left: QuantityReading, right: QuantityReading, move: number): QuantityChange {
	return { kind: movedKind(left, move), direction: gain(right.favours ? right : left, move) };
}

function movedKind({ type }: QuantityReading, move: number): ChangeKind {
	switch (type) {
		case 'ratio':
			return 'percent-changed';
		case 'multiple':
			return 'multiplier-changed';
		case 'frequency':
			return move < 0 ? 'frequency-reduced' : 'frequency-raised';
		case 'duration':
			return 'duration-changed';
		case 'discount':
			return move < 0 ? 'free-to-paid' : 'paid-to-free';
		case 'grade':
			return 'disability-grade-changed';
		case 'count':
		case 'quantity':
			return move < 0 ? 'quantified-commitment-lowered' : 'quantified-commitment-raised';
		default:
			return move < 0 ? 'amount-lowered' : 'amount-raised';
	}
}

/** Whom ages let in: a circle that begins later or ends earlier is smaller. */
function ageChange(left: QuantityReading, right: QuantityReading): QuantityChange {
	const [from, to] = [circleOf(left), circleOf(right)];
	// Infinite ends are equal, and have no difference.
	const begins = Number(to.low > from.low) - Number(to.low < from.low);
	const ends = Number(to.high < from.high) - Number(to.high > from.high);
	const direction = (less: boolean): Direction =>
		right.favours === 'none' ? 'neutral' : less ? 'less-generous' : 'more-generous';
	if (begins !== 0 && ends === 0)
		return {
			kind: begins > 0 ? 'age-threshold-raised' : 'age-threshold-lowered',
			direction: direction(begins > 0),
		};
	if (begins * ends < 0) return { kind: 'population-replaced', direction: 'unclear' };
	const less = begins + ends > 0;
	return { kind: less ? 'population-narrowed' : 'population-widened', direction: direction(less) };
}

function circleOf({ value, min, max, bound }: QuantityReading): { low: number; high: number } {
	const [none, all] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
	if (bound === 'range') return { low: min ?? none, high: max ?? all };
	return bound === 'max' ? { low: none, high: value ?? all } : { low: value ?? none, high: all };
}

function boundChange(left: QuantityReading, right: QuantityReading): QuantityChange {
	const { bound: from } = left;
	const { bound: to, approx } = right;
	if (from === 'min' && to === 'max') return { kind: 'floor-to-ceiling', direction: 'less-generous' };
	if (from === 'exact' && to === 'max') return { kind: 'fixed-to-ceiling', direction: 'less-generous' };
	if (from === 'min' && to === 'exact') {
		return {
			kind: approx ? 'floor-made-approximate' : 'floor-to-fixed',
			direction: approx ? 'less-generous' : 'neutral',
		};
	}
	if (from === 'exact' && to === 'min') return { kind: 'fixed-to-floor', direction: 'more-generous' };
	return { kind: movedKind(left, moveOf(left, right)), direction: 'unclear' };
}

function approximation(left: QuantityReading, right: QuantityReading): QuantityChange {
	if (left.approx) return { kind: 'approximate-to-exact', direction: 'neutral' };
	if (right.bound === 'min' || left.bound === 'min')
		return { kind: 'floor-made-approximate', direction: 'less-generous' };
	return { kind: 'exact-to-approximate', direction: 'unclear' };
}

/** How many times a year something is done in a period. */
const yearly: Readonly<Record<string, number>> = {
	year: 1,
	'half-year': 2,
	quarter: 4,
	term: 2,
	month: 12,
	week: 52,
	day: 365,
};

/** 每月2次 → 每周1次, 每年5640元 → 每月566元: a quantity as what it comes to in a year, which decides. */
function byTheYear(one: QuantityReading): QuantityReading | undefined {
	const parts = one.unit.split('/');
	const times = yearly[parts.at(-1) ?? ''];
	if (times === undefined || (one.type !== 'frequency' && one.type !== 'amount')) return undefined;
	const scaled = (value: number | null | undefined) => (typeof value === 'number' ? value * times : value);
	const { value, min, max } = one;
	return {
		...one,
		...(value === undefined ? {} : { value: scaled(value) as typeof value }),
		...(min === undefined ? {} : { min: scaled(min) as typeof min }),
		...(max === undefined ? {} : { max: scaled(max) as typeof max }),
		unit: `${parts.slice(0, -1).join('/')}/year` as typeof one.unit,
	};
}

function unitChange({ type, unit: from }: QuantityReading, { unit: to }: QuantityReading): QuantityChange {
	const [a, b] = [from.split('/'), to.split('/')];
	if (type === 'duration') return { kind: 'duration-changed', direction: 'unclear' };
	// 每年 → 一次性: a period that is gone was a period.
	const without = (parts: readonly string[]) => parts.filter((part) => !(part in yearly)).join('/');
	const onlyPeriod = without(a) === without(b);
	return { kind: onlyPeriod ? 'period-changed' : 'unit-changed', direction: 'unclear' };
}

/** What it means that a quantity of the left text has no partner on the right. */
export function quantityDropped(left: QuantityReading, answers: QuantityReading | undefined): QuantityChange {
	if (left.type === 'amount' && answers?.type === 'amount' && answers.bound === 'unset') {
		return answers.value === null && left.bound === 'min'
			? { kind: 'amount-omitted', direction: 'less-generous' }
			: { kind: 'amount-omitted', direction: 'unclear' };
	}
	switch (left.type) {
		case 'amount':
			return { kind: 'amount-omitted', direction: left.favours === 'lower' ? 'unclear' : 'less-generous' };
		case 'age':
			return { kind: 'population-widened', direction: 'more-generous' };
		case 'discount':
			return { kind: 'free-to-paid', direction: 'less-generous' };
		case 'grade':
			return { kind: 'disability-grade-changed', direction: 'unclear' };
		case 'duration':
			return { kind: 'duration-changed', direction: 'unclear' };
		default:
			return {
				kind: 'quantified-commitment-dropped',
				direction: left.favours === 'higher' ? 'less-generous' : 'unclear',
			};
	}
}

/** What it means that a quantity of the right text has no partner on the left. */
export function quantityAdded(right: QuantityReading): QuantityChange {
	switch (right.type) {
		case 'age':
			return { kind: 'population-narrowed', direction: 'less-generous' };
		case 'grade':
			return { kind: 'disability-grade-changed', direction: 'unclear' };
		case 'discount':
			return { kind: 'paid-to-free', direction: 'more-generous' };
		default:
			return {
				kind: 'quantified-commitment-added',
				direction: right.favours === 'higher' ? 'more-generous' : 'unclear',
			};
	}
}
