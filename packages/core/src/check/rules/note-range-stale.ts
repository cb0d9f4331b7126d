import { alone } from '../noting.js';
import { type Noted, rule } from '../rule.js';

/** Ranges of item numbers that a note speaks of: 1—12项, 第13至28项. */
export function rangesIn(text: string): { from: number; to: number; text: string }[] {
	return [...text.matchAll(/第?(\d{1,6})\s{0,4}(?:[—–~～至-]|－){1,4}\s{0,4}(\d{1,6})\s{0,4}项/g)].map(
		(match) => ({
			from: Number(match[1]),
			to: Number(match[2]),
			text: match[0],
		}),
	);
}

/** A note below the table speaks of numbers that the table does not have, or leaves some out. */
export const noteRangeStale = rule({
	ids: ['note-range-stale'],
	area: 'consistency',
	stage: 2,
	weights: ['-', '-', '-', 'error'],
	mirror: 'single-document',
	inspect: ({ draft }) => {
		const last = Math.max(0, ...draft.items.map(({ item }) => item.number));
		const ranges = (draft.catalogue?.notes ?? []).flatMap(({ text }) => rangesIn(text));
		if (ranges.length === 0 || last === 0) return [];
		const sorted = [...ranges].sort((a, b) => a.from - b.from);
		return sorted.flatMap(({ from, to, text }, index): Noted[] => {
			const next = sorted[index + 1];
			const over = to > last || from > to;
			const hole = next !== undefined && next.from !== to + 1;
			const short = next === undefined && sorted.length > 1 && to !== last;
			if (!over && !hole && !short) return [];
			return [alone('note-range-stale', { details: { text, last, next: next?.text ?? '' } })];
		});
	},
	examples: [
		{
			child: {
				items: [{ name: '健康体检' }, { name: '高龄津贴' }],
				notes: ['1—2项为普惠性服务，3—5项为保障性服务。'],
			},
			found: ['note-range-stale'],
		},
		{
			child: { items: [{ name: '健康体检' }, { name: '高龄津贴' }], notes: ['1—2项为普惠性服务。'] },
			found: [],
		},
		{
			child: {
				items: [{ name: '健康体检' }, { name: '高龄津贴' }],
				notes: ['备注：1—2项为普惠性服务项目。'],
			},
			found: [],
		},
	],
});
