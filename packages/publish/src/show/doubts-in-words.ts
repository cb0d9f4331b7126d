import { type Doubt, severities } from '@qingdan/schema';
import type { Words } from '../words.js';

/** Doubts of one kind that say the same, with the places they are about in words. */
export interface DoubtInWords {
	readonly severity: Doubt['severity'];
	/** the items and fields, empty where it is the document as a whole */
	readonly where: string;
	readonly message: string;
	/** the lines they rest on, where they are the same */
	readonly lines: Doubt['evidence']['lines'] | undefined;
}

/**
 * Doubts for a reader, the weightiest first: what is said of many cells alike is said once, with
 * its items and fields.
 */
export function doubtsInWords(doubts: readonly Doubt[], words: Words): DoubtInWords[] {
	return alikeDoubts(doubts).map((group) => {
		const { severity, message, evidence } = group[0];
		return {
			severity,
			message,
			where: placesOf(group, words),
			lines: group.every((one) => `${one.evidence.lines}` === `${evidence.lines}`)
				? evidence.lines
				: undefined,
		};
	});
}

/** Doubts that say the same of several places of one document, the weightiest first. */
export function alikeDoubts(doubts: readonly Doubt[]): (readonly [Doubt, ...Doubt[]])[] {
	const alike = new Map<string, [Doubt, ...Doubt[]]>();
	for (const doubt of doubts) {
		const key = JSON.stringify([doubt.severity, doubt.message, doubt.item === null]);
		const known = alike.get(key);
		if (known) known.push(doubt);
		else alike.set(key, [doubt]);
	}
	const weight = ([{ severity }]: readonly [Doubt, ...Doubt[]]) => severities.indexOf(severity);
	return [...alike.values()].sort((a, b) => weight(a) - weight(b));
}

/** The items, each run of neighbours as one, and the fields that the doubts name. */
function placesOf(group: readonly Doubt[], { labels, report, imports }: Words): string {
	const named: Readonly<Record<string, string>> = { ...labels.field, ...imports.readFields };
	const items = [...new Set(group.flatMap(({ item }) => (item === null ? [] : [item])))];
	const fields = [...new Set(group.flatMap(({ field }) => (field === null ? [] : [named[field] ?? field])))];
	return [
		...(items.length === 0 ? [] : [report.show.itemNumber(runsOf(items).join(report.comma))]),
		...(fields.length === 0 ? [] : [fields.join(report.comma)]),
	].join(' ');
}

/** 1, 2, 3, 7 as 1—3, 7. */
function runsOf(items: readonly Doubt['item'][]): string[] {
	const runs: [Doubt['item'], Doubt['item']][] = [];
	for (const item of items) {
		const last = runs.at(-1);
		if (last && Number(last[1]) + 1 === Number(item)) last[1] = item;
		else runs.push([item, item]);
	}
	return runs.map(([first, last]) => (first === last ? `${first}` : `${first}—${last}`));
}
