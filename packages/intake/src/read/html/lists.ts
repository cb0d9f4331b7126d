import { formatNumber } from '../number-format.js';
import { attribute, type HtmlElement } from './parse.js';

/** Counts the items of a list as a browser numbers them. */
export interface ListCounter {
	next(item: HtmlElement): string | undefined;
}

/** Numbering formats by the value of `type` or of `list-style-type` (CSS Counter Styles 3), with what follows them. */
const formats: Readonly<Record<string, readonly [format: string, end: string]>> = {
	'1': ['decimal', '.'],
	a: ['lowerLetter', '.'],
	A: ['upperLetter', '.'],
	i: ['lowerRoman', '.'],
	I: ['upperRoman', '.'],
	decimal: ['decimal', '.'],
	'decimal-leading-zero': ['decimalZero', '.'],
	'lower-alpha': ['lowerLetter', '.'],
	'lower-latin': ['lowerLetter', '.'],
	'upper-alpha': ['upperLetter', '.'],
	'upper-latin': ['upperLetter', '.'],
	'lower-roman': ['lowerRoman', '.'],
	'upper-roman': ['upperRoman', '.'],
	'cjk-ideographic': ['chineseCountingThousand', '、'],
	'simp-chinese-informal': ['chineseCountingThousand', '、'],
	'trad-chinese-informal': ['chineseCountingThousand', '、'],
	'simp-chinese-formal': ['chineseLegalSimplified', '、'],
	'cjk-decimal': ['ideographDigital', '、'],
	'cjk-heavenly-stem': ['ideographTraditional', '、'],
	'cjk-earthly-branch': ['ideographZodiac', '、'],
};

/** Begins to count a list: an `ol` by its start, type and direction, any other without numbers. */
export function countList(list: HtmlElement): ListCounter {
	if (list.tagName !== 'ol') return { next: () => undefined };
	const style = listStyle(list) ?? attribute(list, 'type') ?? 'decimal';
	if (style === 'none') return { next: () => undefined };
	const [format, end] = (Object.hasOwn(formats, style) ? formats[style] : undefined) ?? ['decimal', '.'];
	const isReversed = attribute(list, 'reversed') !== undefined;
	const items = list.childNodes.filter(({ nodeName }) => nodeName === 'li').length;
	let next = wholeNumber(attribute(list, 'start')) ?? (isReversed ? items : 1);
	return {
		next(item) {
			if (listStyle(item) === 'none') return undefined;
			const value = wholeNumber(attribute(item, 'value')) ?? next;
			next = value + (isReversed ? -1 : 1);
			return `${formatNumber(value, format) ?? value}${end}`;
		},
	};
}

function listStyle(element: HtmlElement): string | undefined {
	const style = attribute(element, 'style') ?? '';
	return /(?:^|;)\s*list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase();
}

function wholeNumber(value: string | undefined): number | undefined {
	return value !== undefined && /^\s*-?\d{1,7}\s*$/.test(value) ? Number(value) : undefined;
}
