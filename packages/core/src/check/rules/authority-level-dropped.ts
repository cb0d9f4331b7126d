import type { Change, UnitId } from '../../comparison.js';
import type { CheckContext } from '../context.js';
import { kinds, rule, type Taken } from '../rule.js';

/** Levels of government that decide or answer for something. */
export const authorityLevelDropped = rule({
	ids: ['authority-level-dropped', 'authority-level-added'],
	area: 'responsibility',
	stage: 1,
	weights: {
		'authority-level-dropped': ['warning', 'warning', 'warning', '-'],
		'authority-level-added': ['info', 'info', 'info', '-'],
	},
	mirror: [['authority-level-dropped', 'authority-level-added']],
	takes: (change, context) =>
		kinds('authority-level-dropped', 'authority-level-added')(change, context) ?? levelGone(change, context),
});

const levels = /^(?:由|各|省|市|县|区|级|或|和|及|与|、|（市、区）|（区）)+$/;

/** 由各市或县政府 → 由县政府: a level is gone from those that decide. */
function levelGone(
	{ kind, from, to, field, left }: Change<UnitId>,
	{ parent }: CheckContext,
): Taken | undefined {
	if (!['wording-changed', 'list-member-dropped'].includes(kind) || !from || to?.text !== '')
		return undefined;
	if (!levels.test(from.text) || !/[省市县区]/.test(from.text)) return undefined;
	const item = parent?.items.find((one) => one.item.number === left[0])?.item;
	const provision = parent?.provisions.find(({ id }) => id === left[0])?.provision;
	const text = (field === 'content' || field === 'target' ? item?.[field] : provision?.text) ?? '';
	return /^[^，。；]{0,12}政府/.test(text.slice(from.end)) ? { rule: 'authority-level-dropped' } : undefined;
}
