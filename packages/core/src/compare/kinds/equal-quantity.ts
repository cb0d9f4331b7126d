import { foldWidth } from '../../text/layout.js';
import { plainNumerals } from '../../text/number.js';
import { withPlainQuantities } from '../../text/plain-quantities.js';
import { type Surroundings, wordingsAround } from '../clauses.js';
import { differingAspects, quantityValue } from '../quantity-change.js';
import { type Classifier, type EditContext, editorial, folded } from './kind.js';

/** What quantities, their bounds and rates are worded with. */
const mayCount = /[\d零〇○一二三四五六七八九十百千万亿两半每/／,低少高超至最上下内约达满多]/;

/** A number in a clause. */
const counts = /[\d零〇○一二三四五六七八九十百千万亿两半]/;

/** Words for a bound or a rate are short. */
const loneAtMost = 8;

/**
 * Equal quantities in other words: 2次 and 两次 are one numeral in two writings; 不少于30小时 and 30小时以上, 6个月 and 半年 say the
 * same of the same quantity.
 */
export const equalQuantity: Classifier = (context) => {
	const { from, to } = context;
	if (!mayCount.test(from + to) || foldedWidth(from) === foldedWidth(to)) return undefined;
	// What stands on one side alone is no numeral in another writing; it may be a bound that stood before the number.
	if ((from === '' || to === '') && from.length + to.length > loneAtMost) return undefined;
	const around = wordingsAround(context).filter(({ left, right }) => counts.test(left) && counts.test(right));
	if (around.some(sameNumerals))
		return { ...folded('numeral-style', 'orthographic'), ...equalValues(context) };
	if (around.some(sameQuantities)) return { ...editorial('term-equivalent'), ...equalValues(context) };
	return undefined;
};

function foldedWidth(text: string): string {
	return [...text].map(foldWidth).join('');
}

function sameNumerals({ left, right }: Surroundings): boolean {
	return left !== right && plainNumerals(left) === plainNumerals(right);
}

function sameQuantities({ left, right }: Surroundings): boolean {
	const was = withPlainQuantities(left);
	return was.includes('⟨') && was === withPlainQuantities(right);
}

/** The quantity that is worded anew, as both sides read it. */
function equalValues({ edit, stretch, quantities }: EditContext) {
	const same = quantities
		.touching(edit, stretch)
		.find(({ left, right }) => differingAspects(left, right).length === 0);
	return same ? { values: { from: quantityValue(same.left), to: quantityValue(same.right) } } : {};
}
