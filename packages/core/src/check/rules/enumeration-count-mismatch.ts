import { numberValue } from '../../text/number.js';
import { alone, spanOf } from '../noting.js';
import { type Noted, rule } from '../rule.js';
import { textsOf } from '../whole-text.js';

const digits = '\\d+|[一二三四五六七八九十两]+';
/** “四同步”（同步规划、同步建设、…）; 以下3项任务：（1）… */
const bracketed = new RegExp(
	`[“"](?<count>${digits})[^”"\\d一二三四五六七八九十]{1,6}[”"](?:机制|服务|工程|行动|要求)?（(?<list>[^（）、]{0,60}、[^（）]{0,200})）`,
	'gu',
);
const announced = new RegExp(
	`(?<count>${digits})(?:个|项|类|种|方面|级|条)[^，。；：、]{0,10}(?:：|为|即|包括)(?<list>[^。；：、]{1,60}、[^。；：]{1,400})`,
	'gu',
);
const before = new RegExp(
	`(?<list>\\p{Script=Han}{1,16}（[^（）]{1,6}）(?:、\\p{Script=Han}{1,16}（[^（）]{1,6}）){1,16})(?<count>${digits})级`,
	'gu',
);

/** A number of members is announced and another number is listed. */
export const enumerationCountMismatch = rule({
	ids: ['enumeration-count-mismatch'],
	area: 'consistency',
	stage: 2,
	weights: ['-', '-', '-', 'error'],
	mirror: 'single-document',
	inspect: ({ draft }) =>
		textsOf(draft).flatMap(({ unit, field, text, variant }) =>
			[bracketed, announced, before].flatMap((pattern) =>
				[...text.matchAll(pattern)].flatMap((match): Noted[] => {
					const { count = '', list = '' } = match.groups ?? {};
					const stated = count === '两' ? 2 : numberValue(count);
					const members = listed(list);
					if (stated === undefined || members === undefined || members === stated) return [];
					return [
						alone('enumeration-count-mismatch', {
							child: unit,
							field,
							to: spanOf(text, match[0], variant),
							details: { stated, listed: members, words: match[0] },
						}),
					];
				}),
			),
		),
	examples: [
		{
			field: 'content',
			child: '每月提供4次“四助”（助餐、助浴、助洁）服务。',
			found: ['enumeration-count-mismatch'],
		},
		{ field: 'content', child: '每月提供4次“三助”（助餐、助浴、助洁）服务。', found: [] },
	],
});

/** Members of a list; undefined where it says itself that it is not complete, or nests. */
function listed(list: string): number | undefined {
	if (/等|其他|以及|和|及|与|，/.test(list.replace(/（[^（）]*）/g, ''))) return undefined;
	return list.replace(/（[^（）]*）/g, '').split('、').length;
}
