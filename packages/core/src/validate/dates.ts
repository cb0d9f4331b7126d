import type { Problem, Step } from '@qingdan/schema';
import type { Corpus, HeldPolicy } from '../corpus.js';
import { problemAt } from './report.js';
import { itemsOf, provisionsOf, rowsOf } from './walk.js';

/** Dates exist in the calendar, can be read in their quotes, and stand in order. */
export function checkDates({ policies }: Corpus): Problem[] {
	return policies.flatMap((held) => [...claims(held), ...readings(held), ...order(held)]);
}

function exists(date: string): boolean {
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	const real = new Date(Date.UTC(year, month - 1, day));
	return real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

/** The date in the words that documents print, without spaces: year, month, day as far as the words go. */
function printedIn(date: string, words: string): boolean {
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	const text = words.replace(/\s/g, '');
	return text.includes(`${year}年${month}月${day}日`);
}

function check(
	held: HeldPolicy,
	steps: readonly Step[],
	date: string | null | undefined,
	words?: string,
): Problem[] {
	if (date === null || date === undefined) return [];
	if (!exists(date)) return [problemAt(held, steps, 'date-invalid', { date })];
	if (words === undefined || printedIn(date, words)) return [];
	return [problemAt(held, steps, 'date-not-in-quote', { date, quote: words })];
}

function claims(held: HeldPolicy): Problem[] {
	return Object.entries(held.policy.dates).flatMap(([name, claim]) => {
		if (!claim) return [];
		const words =
			claim.basis === 'stated' && claim.precision !== 'year'
				? (claim.evidence?.quote ?? claim.text)
				: undefined;
		return [
			...check(held, ['dates', name, 'value'], claim.value, words),
			...check(held, ['dates', name, 'assumed'], claim.assumed),
		];
	});
}

function readings(held: HeldPolicy): Problem[] {
	const applies = [
		...itemsOf(held.policy).map(({ steps, item }) => ({
			steps: [...steps, 'applies'],
			applies: item.applies,
		})),
		...rowsOf(held.policy).flatMap(({ steps, row }) =>
			(row.parameters ?? []).map((parameter, index) => ({
				steps: [...steps, 'parameters', index, 'applies'],
				applies: parameter.applies,
			})),
		),
	];
	return [
		...check(held, ['edition'], held.policy.edition),
		...edition(held),
		...applies.flatMap(({ steps, applies }) => [
			...check(
				held,
				[...steps, 'from'],
				applies?.from,
				applies?.basis === 'stated' ? applies.evidence?.quote : undefined,
			),
			...check(held, [...steps, 'to'], applies?.to),
		]),
		...provisionsOf(held.policy).flatMap(({ steps, provision }) =>
			(provision.targets ?? []).flatMap(({ by }, index) =>
				check(
					held,
					[...steps, 'targets', index, 'by', 'date'],
					by?.date,
					by?.reading === 'that-day' || by?.reading === 'from-that-day' ? by.text : undefined,
				),
			),
		),
	];
}

/** An edition is the text from the day on which it takes effect, as stated or assumed. */
function edition(held: HeldPolicy): Problem[] {
	const { edition: from, dates } = held.policy;
	const expected =
		dates.effective.value ?? dates.effective.assumed ?? dates.issued.value ?? dates.issued.assumed;
	if (expected === undefined || expected === from || !exists(expected)) return [];
	return [problemAt(held, ['edition'], 'edition-mismatch', { edition: from, expected })];
}

function order(held: HeldPolicy): Problem[] {
	const { issued, effective, expires } = held.policy.dates;
	const later = (from: string | null | undefined, to: string | null | undefined, name: string): Problem[] =>
		from && to && to < from ? [problemAt(held, ['dates', name], 'date-order', { from, to })] : [];
	return [
		...later(issued.value, effective.value, 'effective'),
		...later(effective.value ?? effective.assumed, expires?.value, 'expires'),
	];
}
