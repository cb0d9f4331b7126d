import type { MeasuredValue, Provision } from '@qingdan/schema';
import { figuresIn, type ReadFigure } from '../text/figure.js';
import type { Located, QuantityReading } from './cell.js';

/** Ids of quantities that were read from the words alone. */
export const untypedId = 'figure-';

/**
 * The quantities of a provision's text: what people read as its targets, each at the words that print its figure, and
 * what else the words alone give (amounts, shares, terms), of which nobody has said whom they favour.
 */
export function readingsOf(provision: Provision, text: string): Located<QuantityReading>[] {
	const figures = figuresIn(text).filter((figure) => !isName(figure, text));
	const targets = targetsOf(provision).flatMap((reading) => located(reading, text, figures));
	const free = figures.filter(
		({ type, start, end }) =>
			type !== 'grade' && !targets.some((target) => target.start < end && target.end > start),
	);
	return [...targets, ...free.map((figure, index) => untyped(figure, index, text))].sort(
		(a, b) => a.start - b.start,
	);
}

/** What a provision aims at, as quantities that can be compared. */
export function targetsOf({ targets }: Provision): QuantityReading[] {
	return (targets ?? []).flatMap(({ id, value, quote }) =>
		value ? [{ ...value, id, quote, ...favoursOf(value, quote) }] : [],
	);
}

/**
 * Whom a higher figure favours: a term is better short; how long something is given, a day or at the least, and how early,
 * better long; what the person pays better small. From when a default counts promises nothing.
 */
function favoursOf(
	{ type, bound, unit }: MeasuredValue,
	quote: string,
): { readonly favours?: 'higher' | 'lower' } {
	if (/不[缴交按履]|未[按能在]|逾期|拒不|违反/.test(quote)) return {};
	if (type !== 'duration')
		return { favours: /租金|价格|收费|票价|自付|自缴|押金/.test(quote) ? 'lower' : 'higher' };
	const long = bound === 'min' || unit.includes('/') || /提前|持续|连续/.test(quote);
	return { favours: long ? 'higher' : 'lower' };
}

/** A target at the words that print its figure; at its whole quote where no figure there is its own. */
function located(
	reading: QuantityReading,
	text: string,
	figures: readonly ReadFigure[],
): Located<QuantityReading>[] {
	const at = text.indexOf(reading.quote);
	if (at < 0) return [];
	const wanted = reading.value ?? reading.min ?? reading.max;
	const inQuote = figures.filter(({ start, end }) => start >= at && end <= at + reading.quote.length);
	const same = inQuote.filter((one) => (one.value ?? one.min ?? one.max) === wanted);
	const own = same.find(({ type }) => type === reading.type) ?? same.at(-1);
	// What an offender pays is promised to nobody.
	if (own && /^[^，。；]*(?:罚款|罚金|滞纳金)/.test(text.slice(own.end))) return [];
	return own ? [placed(reading, own, text)] : [{ reading, start: at, end: at + reading.quote.length }];
}

/** 三年行动, 五年规划: a term that names a programme. */
function isName({ type, end }: ReadFigure, text: string): boolean {
	return type === 'duration' && /^(?:行动|计划|规划|滚动)/.test(text.slice(end));
}

function untyped(read: ReadFigure, index: number, words: string): Located<QuantityReading> {
	const { start, end, text, rateStart, ...figure } = read;
	return placed({ ...figure, id: `${untypedId}${index + 1}`, quote: text }, read, words);
}

/** A quantity at its words, from the rate on that other words part from the number: 每半年公布一次. */
function placed(
	reading: QuantityReading,
	{ start, end, rateStart = start }: ReadFigure,
	text: string,
): Located<QuantityReading> {
	return { reading: { ...reading, quote: text.slice(rateStart, end) }, start: rateStart, end };
}
