import { levelsIn } from '../../compare/kinds/authority.js';
import { rule } from '../rule.js';

const bears = /负担|承担|分担|出资|列支|安排资金|所需资金|财政/;

/** A level of government that bore a part of the cost bears none. */
export const fundingLevelDropped = rule({
	ids: ['funding-level-dropped'],
	area: 'responsibility',
	stage: 1,
	weights: ['error', 'warning', 'info', '-'],
	mirror: 'one-way',
	takes: ({ kind, field, from, to, left }, { parent }) => {
		if (
			!['authority-level-dropped', 'wording-changed', 'list-member-dropped', 'clause-dropped'].includes(
				kind,
			) ||
			field === 'departments' ||
			!from
		)
			return undefined;
		if (!/[省市县区]/.test(from.text) || from.text.length > 20) return undefined;
		const item = parent?.items.find((one) => one.item.number === left[0])?.item;
		const text =
			(field === 'content' || field === 'target'
				? item?.[field]
				: parent?.provisions.find(({ id }) => id === left[0])?.provision.text) ?? '';
		const start =
			Math.max(text.lastIndexOf('，', from.start - 1), text.lastIndexOf('。', from.start - 1)) + 1;
		const ends = [...'，。；'].map((mark) => text.indexOf(mark, from.end)).filter((at) => at >= 0);
		const clause = text.slice(start, Math.min(text.length, ...ends));
		const levels =
			/^[由、和及]{0,4}(?:中央|省|市|县|区|县（市、区）|县（区）|、|和|及|级|各){1,24}(?:级|两级|三级|财政|政府|共同|分别){0,6}[、和及]{0,2}$/;
		if (!bears.test(clause) || !levels.test(from.text)) return undefined;
		// 由省 → 由市, 由市、县 → 由个人: nobody who bore a part bears it still.
		const [was, is] = [levelsIn(from.text), levelsIn(to?.text ?? '')];
		const instead = to !== null && to.text !== '' && !is.some((level) => was.includes(level));
		return instead ? { rule: 'funding-payer-shifted', verdict: 'review' } : { rule: 'funding-level-dropped' };
	},
	examples: [
		{
			field: 'content',
			parent: '每人每月补助100元，所需资金由市、县（市、区）财政负担。',
			child: '每人每月补助100元，所需资金由县（市、区）财政负担。',
			found: ['funding-level-dropped'],
		},
		{
			field: 'content',
			parent: '每人每月补助100元，所需资金由市、县（市、区）财政负担。',
			child: '每人每月补助100元，所需资金由市、县（区）财政负担。',
			found: ['division-term-localised'],
		},
		{
			field: 'content',
			parent: '每人每月补助100元，所需资金由市、县（市、区）财政负担。',
			child: '每人每月补助100元，所需资金由个人负担。',
			found: ['funding-payer-shifted'],
		},
	],
});
