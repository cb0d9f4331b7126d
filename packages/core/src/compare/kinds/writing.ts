import { foldWidth } from '../../text/layout.js';
import { numberValue } from '../../text/number.js';
import { type Classifier, editorial, folded } from './kind.js';

/** Ways of writing that mean the same in law. */
const equivalents: readonly (readonly string[])[] = [
	['岁', '周岁'],
	['以上', '及以上'],
	['以下', '及以下'],
	['和', '及', '与', '以及', '、', '，'],
	['其他', '其它'],
	['需', '须'],
	['按', '按照'],
	['困难时', '困难'],
];

const citation = /^《[^》]+》(?:（[^）]+号）)?$/;

/** Layout, numerals, punctuation and equivalent terms. */
export const writing: Classifier = ({ from, to, after }) => {
	if (squeezed(from) === squeezed(to)) return folded('layout-only', 'layout');
	if (from !== '' && to !== '' && numerals(from) === numerals(to))
		return folded('numeral-style', 'orthographic');
	if (citation.test(from) && citation.test(to)) return editorial('citation-changed');
	if (equivalent(from, to)) return editorial('term-equivalent');
	if (/^[\p{P}\p{S}]*$/u.test(from + to)) {
		// Whether a cell closes with a full stop is a habit of the table, not of the sentence.
		const closing = after.left === '' && after.right === '' && /^[。；]?$/.test(from) && /^[。；]?$/.test(to);
		return closing ? folded('punctuation-only', 'orthographic') : editorial('punctuation-only');
	}
	return undefined;
};

function squeezed(text: string): string {
	return [...text.replace(/\s/g, '')].map(foldWidth).join('');
}

/** The text with its numerals written in one way. */
function numerals(text: string): string {
	return text.replace(/\d+(?:\.\d+)?|[零〇一二三四五六七八九十百千万]+/g, (number) =>
		String(numberValue(number) ?? number),
	);
}

function equivalent(from: string, to: string): boolean {
	if (from === '' || to === '') return false;
	return equivalents.some((words) =>
		words.some((a) =>
			words.some(
				(b) =>
					a !== b &&
					from.endsWith(a) &&
					to.endsWith(b) &&
					from.slice(0, -a.length) === to.slice(0, -b.length),
			),
		),
	);
}
