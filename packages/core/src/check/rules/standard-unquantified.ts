import type { Item } from '@qingdan/schema';
import { figuresIn } from '../../text/figure.js';
import { cellsOfItem } from '../context.js';
import { alone } from '../noting.js';
import { rule } from '../rule.js';

/** An item whose content names no number, no frequency, no standard that it goes by, and nobody who is to fix one. */
export const standardUnquantified = rule({
	ids: ['standard-unquantified'],
	area: 'standard',
	stage: 2,
	weights: ['-', '-', '-', 'notice'],
	mirror: 'single-document',
	inspect: ({ draft }) =>
		draft.items.flatMap(({ item }) => {
			const [first] = contentsOf(item);
			if (!first || !isUnquantified(item)) return [];
			return [
				alone('standard-unquantified', {
					child: item.number,
					field: 'content',
					to: { text: '', start: first.text.length, end: first.text.length },
				}),
			];
		}),
	examples: [
		{ field: 'content', child: '提供上门探访。', found: ['standard-unquantified'] },
		{ field: 'content', child: '每月提供2次上门探访。', found: [] },
	],
});

function contentsOf(item: Item) {
	return cellsOfItem(item).filter(({ field }) => field === 'content');
}

/** Whether nothing in the contents of an item can be measured. */
export function isUnquantified(item: Item): boolean {
	return !contentsOf(item).some(({ text }) => isMeasured(text)) && !hasStandard(item);
}

const reference = /(?:按照?|依照|参照|依据|执行)[^，。；]{0,24}(?:标准|规定|办法|政策)/;

function isMeasured(text: string): boolean {
	return reference.test(text) || figuresIn(text).some(({ type }) => type !== 'age' && type !== 'grade');
}

function hasStandard({ delegations = [], parameters = [] }: Item): boolean {
	return delegations.length > 0 || parameters.some(({ type }) => type !== 'age' && type !== 'grade');
}
