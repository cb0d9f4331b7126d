import { causeOfWords, sizeOf } from '../compare/cause.js';
import type { QuantityValue } from '../comparison.js';
import type { Finding } from './finding.js';
import type { Draft } from './judge.js';

/**
 * One cause, one finding: where a rule says the same of the same words several times in one item or provision, the first
 * place gives the finding and all places are listed in it. Every span stays claimed; findings that differ in anything a
 * person would judge by stay apart.
 */
export function withPlaces(drafts: readonly Draft[]): Draft[] {
	const groups = new Map<string, [Draft, ...Draft[]]>();
	for (const [index, draft] of drafts.entries()) {
		const cause = causeOf(draft) ?? String(index);
		const group = groups.get(cause);
		if (group) group.push(draft);
		else groups.set(cause, [draft]);
	}
	return [...groups.values()].map(([first, ...others]) =>
		others.length === 0
			? first
			: {
					...first,
					claims: [first, ...others].flatMap(({ claims }) => claims),
					confidence: {
						...first.confidence,
						transcription: [first, ...others].some(
							({ confidence }) => confidence.transcription === 'doubtful',
						)
							? 'doubtful'
							: 'ok',
					},
					places: [first, ...others].map(({ field, from, to, locations }) => ({
						field,
						from,
						to,
						locations,
					})),
				},
	);
}

/** What unites the places of one cause; undefined where there are no words to tell it by. */
function causeOf(draft: Draft): string | undefined {
	const { rule, relation, severity, verdict, effect, item, field, text, facets, details } = draft;
	const words = causeOfWords({ ...text, values: draft });
	if (words === undefined) return undefined;
	const cells = field === 'target' || field === 'content' ? 'cells' : field;
	return JSON.stringify([rule, relation, severity, verdict, effect, item, cells, words, facets, details]);
}

/** The values of a finding at all its places, each once. */
export function valuesOf({ from, to, places = [] }: Pick<Finding, 'from' | 'to' | 'places'>): {
	from: QuantityValue | null;
	to: QuantityValue | null;
}[] {
	const seen = new Set<string>();
	return [{ from, to }, ...places].flatMap((one) => {
		const key = sizeOf(one.from) + sizeOf(one.to);
		if (seen.has(key)) return [];
		seen.add(key);
		return [{ from: one.from, to: one.to }];
	});
}
