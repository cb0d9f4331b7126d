import { nearest, type Problem, type Step } from '@qingdan/schema';
import type { Corpus, HeldPolicy } from '../corpus.js';
import { countedUnits, rateUnits } from '../text/unit.js';
import { problemAt } from './report.js';
import { parametersOf, provisionsOf, rowsOf } from './walk.js';

const counted: readonly string[] = countedUnits;
const rates: readonly string[] = rateUnits;

/** Every unit is made of words that are known, so that equal quantities are recognised as equal. */
export function checkUnits({ policies }: Corpus): Problem[] {
	return policies.flatMap((held) => [
		...rowsOf(held.policy)
			.flatMap(parametersOf)
			.flatMap(({ steps, parameter }) => unit(held, [...steps, 'unit'], parameter.unit)),
		...provisionsOf(held.policy).flatMap(({ steps, provision }) =>
			(provision.targets ?? []).flatMap(({ value }, index) =>
				value ? unit(held, [...steps, 'targets', index, 'value', 'unit'], value.unit) : [],
			),
		),
	]);
}

function unit(held: HeldPolicy, steps: readonly Step[], printed: string): Problem[] {
	const [first = '', ...others] = printed.split('/');
	const known = counted.includes(first) && others.every((rate) => rates.includes(rate));
	return known
		? []
		: [problemAt(held, steps, 'unit-unknown', { unit: printed, nearest: likely(first, others) })];
}

/** The unit with each unknown word replaced by the one that is spelt most like it; nothing where there is none. */
function likely(first: string, others: readonly string[]): string[] {
	const words = [closest(first, counted), ...others.map((rate) => closest(rate, rates))];
	return words.includes(undefined) ? [] : [words.join('/')];
}

function closest(word: string, known: readonly string[]): string | undefined {
	return nearest(word, known)[0];
}
