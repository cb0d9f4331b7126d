import type { Problem } from '@qingdan/schema';
import type { Corpus } from '../corpus.js';
import { problemAt } from './report.js';

/** Numbers of a catalogue run from 1 without gap, double or disorder; a policy with an open error is not reviewed. */
export function checkNumbering({ policies }: Corpus): Problem[] {
	return policies.flatMap((held) => [
		...(held.policy.catalogues ?? []).flatMap((catalogue, index) => {
			const seen = new Set<number>();
			let last = 0;
			return catalogue.items.flatMap(({ number }, at) => {
				const place = ['catalogues', index, 'items', at, 'number'];
				const problems = seen.has(number)
					? [problemAt(held, place, 'number-duplicate', { number })]
					: number < last
						? [problemAt(held, place, 'number-order', { number, before: last })]
						: number > last + 1
							? [problemAt(held, place, 'number-gap', { number, before: last })]
							: [];
				seen.add(number);
				last = Math.max(last, number);
				return problems;
			});
		}),
		...(held.policy.encoding.reviewed !== null &&
		held.policy.doubts?.some(({ severity }) => severity === 'error')
			? [problemAt(held, ['encoding', 'reviewed'], 'review-with-doubt')]
			: []),
	]);
}
