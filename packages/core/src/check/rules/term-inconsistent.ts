import { alone } from '../noting.js';
import { type Noted, rule } from '../rule.js';
import { spanOfMatch, textsOf } from '../whole-text.js';

/** One group of people under two names, of which one is the other with words put in. The rarer name is reported. */
export const termInconsistent = rule({
	ids: ['term-inconsistent'],
	area: 'consistency',
	stage: 2,
	weights: ['-', '-', '-', 'notice'],
	mirror: 'single-document',
	inspect: ({ draft, vocabulary }) => {
		const texts = textsOf(draft);
		return vocabulary.terms.traits.flatMap(({ names }) =>
			variants(names).flatMap(([short, long]): Noted[] => {
				const uses = (name: string) =>
					texts.flatMap((place) =>
						[...place.text.matchAll(new RegExp(name, 'gu'))].map((match) => ({ place, match })),
					);
				const [brief, full] = [uses(short), uses(long)];
				if (brief.length === 0 || full.length === 0) return [];
				const [rare, usual, name] = full.length <= brief.length ? [full, short, long] : [brief, long, short];
				const first = rare[0];
				if (!first) return [];
				const { unit, field, variant } = first.place;
				return [
					alone('term-inconsistent', {
						child: unit,
						field,
						to: spanOfMatch(first.match, variant),
						details: { name, usual },
					}),
				];
			}),
		);
	},
	examples: [
		{
			child: {
				items: [
					{ name: '健康体检', target: '计划生育特殊家庭老年人' },
					{ name: '高龄津贴', target: '计划生育特殊困难家庭老年人' },
				],
			},
			found: ['term-inconsistent'],
		},
		{
			child: {
				items: [
					{ name: '健康体检', target: '计划生育特殊家庭老年人' },
					{ name: '高龄津贴', target: '计划生育特殊家庭中的老年人' },
				],
			},
			found: [],
		},
	],
});

/** Pairs of names where the longer is the shorter with two to four characters put into its middle. */
function variants(names: readonly string[]): [string, string][] {
	return names.flatMap((short) =>
		names.flatMap((long): [string, string][] => {
			const more = long.length - short.length;
			if (short.length < 4 || more < 1 || more > 4) return [];
			for (let at = 2; at <= short.length - 2; at++)
				if (long.startsWith(short.slice(0, at)) && long.endsWith(short.slice(at))) return [[short, long]];
			return [];
		}),
	);
}
