import type { Item } from '@qingdan/schema';
import { cellsOfItem } from '../context.js';
import { alone } from '../noting.js';
import { rule } from '../rule.js';

/** The row speaks of a service of nearly the item's name, and never of the name itself. */
export const nameContentMismatch = rule({
	ids: ['name-content-mismatch'],
	area: 'consistency',
	stage: 1,
	weights: ['-', '-', '-', 'warning'],
	mirror: 'single-document',
	inspect: ({ draft }) =>
		draft.items.flatMap(({ item }) => {
			const found = nearlyNamed(item);
			if (!found) return [];
			const { field, start, text } = found;
			return [
				alone('name-content-mismatch', {
					child: item.number,
					field,
					to: { text, start, end: start + text.length },
					details: { name: item.name, found: text },
				}),
			];
		}),
	examples: [
		{
			child: { items: [{ name: '养老护理补贴', content: '发放养老服务补贴，每人每月50元。' }] },
			found: ['name-content-mismatch'],
		},
		{ child: { items: [{ name: '养老护理补贴', content: '发放养老护理补贴，每人每月50元。' }] }, found: [] },
	],
});

/** A word of the row as long as the name, with the same beginning and end and two other characters between. */
function nearlyNamed({
	name,
	...item
}: Item): { field: 'target' | 'content'; start: number; text: string } | undefined {
	if (name.length < 6 || /[、，（]/.test(name)) return undefined;
	const cells = cellsOfItem({ name, ...item });
	if (cells.some(({ text }) => text.includes(name))) return undefined;
	for (const { field, text } of [...cells].reverse()) {
		for (let start = 0; start + name.length <= text.length; start++) {
			const word = text.slice(start, start + name.length);
			const differing = [...name].filter((char, at) => char !== word[at]).length;
			const framed = word.startsWith(name.slice(0, 2)) && word.endsWith(name.slice(-2));
			// 残疾人两项补贴 says how many, and names none of them.
			const counts = [...name].some((char, at) => char !== word[at] && /[一二两三四五六七八九十]/.test(char));
			if (framed && !counts && differing > 0 && differing <= 2) return { field, start, text: word };
		}
	}
	return undefined;
}
