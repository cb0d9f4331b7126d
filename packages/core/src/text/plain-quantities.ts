import { figuresIn, type ReadFigure } from './figure.js';
import { plainNumerals } from './number.js';

/**
 * A text in which every quantity stands as what it means, however it is worded: 不少于30小时 and 30小时以上, 6个月 and 半年,
 * 每人每月100元 and 100元/人·月 are one and the same. For comparing only.
 */
export function withPlainQuantities(text: string): string {
	const words = plainNumerals(text.replaceAll('一半', '50%')).replace(
		longPeriods,
		(period) => periods[period] ?? period,
	);
	let plain = '';
	let at = 0;
	for (const figure of figuresIn(words)) {
		const { start, end, rateStart = start } = figure;
		if (start < at) continue;
		plain +=
			rateStart >= at
				? words.slice(at, rateStart) + words.slice(rateStart, start).replace(chain, '')
				: words.slice(at, start);
		plain += (verbInside.exec(figure.text)?.[1] ?? '') + meaning(figure);
		at = end;
	}
	return plain + words.slice(at);
}

/** Several months as one word of a rate. */
const periods: Readonly<Record<string, string>> = {
	每3个月: '每季度',
	每6个月: '每半年',
	每12个月: '每年',
};
const longPeriods = /每(?:3|6|12)个月/g;

/** 每人每月 in 每人每月补贴不低于60元: the rate is part of the quantity, the words between are not. */
const chain = /^(?:每\p{L}{1,3}?)+(?=\p{L}|$)/u;

/** 最高补贴3000元: a verb between the bound and its number. */
const verbInside = /^(?:至少|不少于|最多|最高|不超过)([\u4e00-\u9fa5]{1,4}?)[\d一二三四五六七八九十百千万两]/;

/** Units that are so many of another one. */
const parts: Readonly<Record<string, readonly [number, string]>> = {
	year: [12, 'month'],
	week: [7, 'day'],
	hour: [60, 'minute'],
};

function meaning({ type, value, min, max, bound, inclusive, approx, unit }: ReadFigure): string {
	const [times, base] = (type === 'duration' ? parts[unit] : undefined) ?? [1, unit];
	const numbers = [value, min, max].map((number) => (typeof number === 'number' ? number * times : '-'));
	return `⟨${[type, ...numbers, bound, inclusive === false ? 'beyond' : '', approx ? 'about' : '', base].join(' ')}⟩`;
}
