import type { PresentedDelegation, PresentedParameter } from '@qingdan/core';
import type { Item, Lines, Repair } from '@qingdan/schema';
import { decidersInWords, payersInWords, quantityInWords } from '../quantity.js';
import { dateInWords, type Words } from '../words.js';
import type { Shown } from './shown.js';

interface Row {
	readonly parameters: readonly PresentedParameter[];
	readonly delegations: readonly PresentedDelegation[];
}

/** The parameters of a row in plain words, one each: what it is, its value, who pays, from when. */
export function readingsInWords(
	{ parameters, delegations }: Row,
	words: Words,
	{ vocabulary, policy, on }: Pick<Shown, 'vocabulary' | 'policy' | 'on'>,
): string[] {
	return parameters.map((stated) => {
		const { report, labels } = words;
		const { to } = stated;
		const parameter = to === undefined ? stated : { ...stated, to: referenceInWords(to, policy, words) };
		const delegation = delegations.find(({ of }) => of === parameter.id);
		const value = quantityInWords(parameter, words, vocabulary, delegation);
		const from = parameter.applies?.from;
		const more = [
			...(parameter.payer ? [report.quantity.paidBy(payersInWords(parameter.payer, words))] : []),
			...(from === undefined ? [] : [report.compare.from(dateInWords(from, words))]),
			...(from !== undefined && on !== undefined && on < from ? [report.show.notYet] : []),
		];
		const name = parameter.label ?? labels.parameter[parameter.type];
		const tail = more.length > 0 ? report.inBrackets(more.join(report.semicolon)) : '';
		return `${name}${report.colon}${value}${tail}`;
	});
}

/** What a standard is taken from: an item of the same document by its number and name, else as it is printed. */
function referenceInWords(to: string, { catalogues }: Shown['policy'], words: Words): string {
	const [id, ...below] = to.replace(/^#/, '').split('/');
	const item = (catalogues ?? []).flatMap(({ items }) => items).find((one) => one.id === id);
	if (!to.startsWith('#') || !item) return to;
	const rows = [item, ...item.variants].flatMap(({ parameters }) => parameters);
	const label = rows.find((one) => one.id === below.at(-1))?.label;
	return [words.report.show.item(item.number, item.name), ...(label === undefined ? [] : [label])].join(' ');
}

/** What a row leaves to others, with the words that say so. */
export function delegationsInWords({ delegations }: Row, words: Words): string[] {
	return delegations.map(
		(delegation) => `${decidersInWords(delegation, words)}${words.report.colon}“${delegation.quote}”`,
	);
}

/** Who bears the cost, with the words that say so. */
export function fundingInWords(item: Pick<Item, 'funding'>, words: Words): string[] {
	return (item.funding ?? []).map(
		({ payers, quote }) => `${payersInWords(payers, words)}${words.report.colon}“${quote}”`,
	);
}

/** A repair of our copy in one sentence. */
export function repairInWords({ kind, field, note, confidence }: Repair, { labels, report }: Words): string {
	const name: Readonly<Record<string, string>> = labels.field;
	return report.show.repair(
		`${labels.repair[kind]}${report.inBrackets(labels.confidence[confidence])}`,
		name[field] ?? field,
		note,
	);
}

/** Lines of a source text in words. */
export function linesInWords(lines: Lines, { report }: Words): string {
	const [first, last] = typeof lines === 'number' ? [lines, lines] : lines;
	return report.show.lines(first, last);
}
