import type { Level } from '@qingdan/schema';
import { levelsIn } from '../../compare/kinds/authority.js';
import type { Change, UnitId } from '../../comparison.js';
import type { CheckContext, Side } from '../context.js';
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
		kinds('authority-level-dropped', 'authority-level-added')(change, context) ?? levelMoved(change, context),
	examples: [
		{
			field: 'content',
			parent: '每月提供2次服务，收费由各市、县（市、区）政府核定。',
			child: '每月提供2次服务，收费由各县区政府核定。',
			found: ['authority-level-dropped'],
		},
		{
			field: 'content',
			parent: '每月提供2次服务，收费由各县（市、区）政府核定。',
			child: '每月提供2次服务，收费由市、县（市、区）政府核定。',
			found: ['authority-level-added'],
		},
		{
			field: 'content',
			parent: '每月提供2次服务，收费由各市或县（市、区）政府核定。',
			child: '每月提供2次服务，收费由各县（市、区）政府核定。',
			found: ['authority-level-dropped'],
		},
		{
			field: 'content',
			parent: '每月提供2次服务，收费由市、县（市、区）政府核定。',
			child: '每月提供2次服务，收费由市、县（区）政府核定。',
			found: ['division-term-localised'],
		},
	],
});

const decisive =
	/(?:由|各|所属)?[省市县区旗州盟乡镇街道级各、和及或与（）]{1,40}(?:两级|三级)?(?:人民)?(?:政府|财政)/gu;

/** 由各市或县政府 → 由县政府: the levels that decide, read in both texts around the words that differ. */
function levelMoved(
	{ kind, from, to, field, left, right }: Change<UnitId>,
	{ parent, draft }: CheckContext,
): Taken | undefined {
	if (!['wording-changed', 'list-member-dropped', 'list-member-added'].includes(kind)) return undefined;
	if (!from || !to || !parent || field === 'departments') return undefined;
	// How many levels there are (两级) follows from which are named.
	if (!/[省市县区旗州盟乡镇街]/.test(from.text + to.text)) return undefined;
	const [was, is] = [
		levelsAt(textAt(parent, left[0], field), from),
		levelsAt(textAt(draft, right[0], field), to),
	];
	if (!was || !is) return undefined;
	const gone = was.some((level) => !is.includes(level));
	const come = is.some((level) => !was.includes(level));
	if (gone === come) return undefined;
	return { rule: gone ? 'authority-level-dropped' : 'authority-level-added' };
}

function textAt(side: Side, unit: UnitId | undefined, field: Change['field']): string {
	const item = side.items.find((one) => one.item.number === unit)?.item;
	if (item) return (field === 'content' || field === 'target' ? item[field] : null) ?? '';
	return side.provisions.find(({ id }) => id === unit)?.provision.text ?? '';
}

/** The levels that the list of divisions around a span names; undefined where the span stands in none. */
function levelsAt(text: string, { start, end }: { start: number; end: number }): Level[] | undefined {
	const list = [...text.matchAll(decisive)].find(
		({ 0: words, index }) => index <= start && end <= index + words.length,
	)?.[0];
	return list === undefined ? undefined : levelsIn(list);
}
