import type { Figure } from '@qingdan/core';

/** A number that is looked for: ≥50, 80岁, 不低于55%. */
export interface NumberQuery {
	readonly sign: '=' | '≥' | '>' | '≤' | '<';
	readonly number: number;
	/** undefined where the query names no unit */
	readonly unit?: UnitOfQuery;
}

type UnitOfQuery =
	| 'money'
	| 'year'
	| 'part'
	| 'multiple'
	| 'time'
	| 'month'
	| 'hour'
	| 'minute'
	| 'bed'
	| 'grade';

/** Longer words stand before those that they hold. */
const signs: readonly (readonly [RegExp, NumberQuery['sign']])[] = [
	[/^(?:>=|≥|＞＝|不低于|不少于|不小于|至少)|(?:元|岁|%|％|\d)(?:\S{0,2})(?:及以上|以上|\+|起)$/, '≥'],
	[/^(?:<=|≤|＜＝|不超过|不高于|不多于|至多)|(?:以下|以内)$/, '≤'],
	[/^(?:>|＞|高于|超过|多于|大于|高過)/, '>'],
	[/^(?:<|＜|低于|少于|小于|不足)/, '<'],
];

const units: readonly (readonly [RegExp, UnitOfQuery, number])[] = [
	[/^(?:万元)/, 'money', 10_000],
	[/^(?:元|块|yuan|cny|rmb)/i, 'money', 1],
	[/^(?:周?岁|years? old)/i, 'year', 1],
	[/^(?:[%％]|percent)/i, 'part', 0.01],
	[/^倍/, 'multiple', 1],
	[/^次/, 'time', 1],
	[/^(?:个月|months?)/i, 'month', 1],
	[/^(?:小时|hours?)/i, 'hour', 1],
	[/^(?:分钟|minutes?)/i, 'minute', 1],
	[/^(?:张床?位?|床位?)/, 'bed', 1],
	[/^级/, 'grade', 1],
];

/** Reads a number that is looked for; undefined where the words are not one number with its sign and unit. */
export function numberQueryOf(written: string): NumberQuery | undefined {
	const text = written.replaceAll(/(?<!\d)\s+|\s+(?!\d)|(?<=\d)[,，](?=\d)/g, '');
	const found = /^(\D{0,5}?)(\d+(?:\.\d+)?)(\D{0,12})$/.exec(text);
	if (!found) return undefined;
	const [, before = '', digits = '', after = ''] = found;
	const sign = signs.find(([pattern]) => pattern.test(text))?.[1] ?? '=';
	const [, unit, factor = 1] = units.find(([pattern]) => pattern.test(after)) ?? [];
	const known = signs.some(([pattern]) => pattern.test(before)) || /^[=＝满]?$/.test(before);
	if (!known) return undefined;
	const rest = after.replace(/(?:及?以上|以下|以内|\+|起)$/, '');
	if (unit === undefined && rest !== '') return undefined;
	const number = Number((Number(digits) * factor).toPrecision(12));
	return { sign, number, ...(unit ? { unit } : {}) };
}

/** What of a figure decides whether it answers. */
export type Measured = Pick<Figure, 'unit' | 'type' | 'number'> &
	Partial<Record<'min' | 'max', number | null>>;

/** Whether a figure answers a query: by its number, or by any number of its range. */
export function figureAnswers(figure: Measured, query: NumberQuery): boolean {
	if (query.unit !== undefined && unitOfFigure(figure) !== query.unit) return false;
	const low = figure.min ?? figure.number;
	const high = figure.max ?? figure.number;
	if (low === null || high === null || low === undefined || high === undefined) return false;
	switch (query.sign) {
		case '=':
			return low <= query.number && query.number <= high;
		case '≥':
			return high >= query.number;
		case '>':
			return high > query.number;
		case '≤':
			return low <= query.number;
		case '<':
			return low < query.number;
	}
}

function unitOfFigure({ unit, type }: Measured): UnitOfQuery | undefined {
	if (unit.startsWith('CNY')) return 'money';
	if (type === 'ratio' || type === 'discount') return 'part';
	if (type === 'multiple') return 'multiple';
	const [first] = unit.split('/');
	return (['year', 'time', 'month', 'hour', 'minute', 'bed', 'grade'] as const).find((one) => one === first);
}
