import type { CheckContext } from '../context.js';
import { alone, spanOf } from '../noting.js';
import { type Noted, rule } from '../rule.js';
import { type PlacedText, textsOf } from '../whole-text.js';

/** A formula of a number and a word in quotation marks: “五助一护”, “四同步”. */
const formula =
	/[“"](?<term>(?:[一二三四五六七八九十两](?:(?![一二三四五六七八九十两])\p{Script=Han}){1,3}){1,12})[”"]/gu;

/** A formula or a special term that the document does not explain. */
export const termUndefined = rule({
	ids: ['term-undefined'],
	area: 'consistency',
	stage: 1,
	weights: ['-', '-', '-', 'warning'],
	mirror: 'single-document',
	inspect: (context) => {
		const texts = textsOf(context.draft);
		const whole = texts.map(({ text }) => text).join('\n');
		const seen = new Set<string>();
		return [...recorded(context), ...texts.flatMap(formulas)].flatMap(({ term, place }): Noted[] => {
			if (seen.has(term) || isDefined(term, whole)) return [];
			seen.add(term);
			const { unit, field, text, variant } = place;
			return [
				alone('term-undefined', { child: unit, field, to: spanOf(text, term, variant), details: { term } }),
			];
		});
	},
	examples: [
		{ field: 'content', child: '每月提供4次“五助一护”服务。', found: ['term-undefined'] },
		{
			field: 'content',
			child: '每月提供4次“三助”（助餐、助浴、助洁）服务。',
			found: [],
		},
	],
});

interface Use {
	readonly term: string;
	readonly place: PlacedText;
}

function formulas(place: PlacedText): Use[] {
	return [...place.text.matchAll(formula)].map((match) => ({ term: match.groups?.term ?? '', place }));
}

/** Terms that a reader noted as unexplained in all held documents. */
function recorded({ draft }: CheckContext): Use[] {
	return draft.items.flatMap(({ item }) =>
		(item.terms ?? []).flatMap(({ text, defined }) => {
			if (defined) return [];
			const place = textsOf(draft).find((one) => one.unit === item.number && one.text.includes(text));
			return place ? [{ term: text, place }] : [];
		}),
	);
}

/** 「…」（…）, 是指…, 即…, 包括…, 以下简称. */
function isDefined(term: string, whole: string): boolean {
	const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(
		`${escaped}[”"]?[^，。；]{0,8}(?:（(?!以下简称)|[，]?(?:是指|即|包括|指的是|：))|(?:简称|称为?)[“"]?${escaped}`,
		'u',
	).test(whole);
}
