import type { Corpus, HeldPolicy } from '../corpus.js';
import { dayOfChange, isDocument } from './events.js';

/** One text of a series: a document as issued, or what amendments have made of it from a day on. */
export interface Edition {
	/** the day from which it is the text */
	readonly from: string;
	readonly document: HeldPolicy;
	/** the documents that amend it by that day, in order; empty for the text as issued */
	readonly amendedBy: readonly HeldPolicy[];
}

/** All texts of a series by day: the documents of the series, and after each amendment the text amended. */
export function editionsOf(series: string, corpus: Corpus): Edition[] {
	const documents = corpus.policies.filter(({ policy }) => policy.series === series && isDocument(policy));
	return documents
		.flatMap((document) => [
			{ from: document.policy.edition, document, amendedBy: [] },
			...amendedEditions(document, corpus),
		])
		.sort(
			(a, b) =>
				compare(a.document.policy.edition, b.document.policy.edition) ||
				compare(a.document.policy.key, b.document.policy.key) ||
				a.amendedBy.length - b.amendedBy.length,
		);
}

/** What holds of a series on a day: one text, several documents that share an edition, or none yet. */
export type TextOn =
	| { readonly found: 'one'; readonly edition: Edition }
	| { readonly found: 'several'; readonly editions: readonly Edition[] }
	| { readonly found: 'none' };

/** The text of a series on a day: the newest document by then, with the amendments by then. */
export function textOn(series: string, on: string, corpus: Corpus): TextOn {
	const past = editionsOf(series, corpus).filter(
		({ from, document }) => from <= on && document.policy.edition <= on,
	);
	const newest = past.at(-1)?.document.policy.edition;
	if (newest === undefined) return { found: 'none' };
	const last = new Map<string, Edition>();
	for (const edition of past)
		if (edition.document.policy.edition === newest) last.set(edition.document.policy.key, edition);
	const editions = [...last.values()];
	const [only] = editions;
	return only && editions.length === 1 ? { found: 'one', edition: only } : { found: 'several', editions };
}

/** The documents that change another one by operations from a day on or before, in the order in which they take effect. */
export function amendmentsOf({ policy }: HeldPolicy, { policies }: Corpus): readonly AmendedFrom[] {
	return policies
		.filter((other) => other.policy.kind === 'amendment')
		.flatMap((by) =>
			(by.policy.changes ?? []).flatMap((change): AmendedFrom[] => {
				if (change.target !== policy.key || change.repeal) return [];
				const from = dayOfChange(change, by.policy).date;
				return from === null ? [] : [{ by, from }];
			}),
		)
		.sort((a, b) => compare(a.from, b.from) || compare(a.by.policy.key, b.by.policy.key))
		.filter(
			(one, index, all) => index === all.findIndex(({ by, from }) => by === one.by && from === one.from),
		);
}

/** An amending document and the day from which it changes the text. */
export interface AmendedFrom {
	readonly by: HeldPolicy;
	readonly from: string;
}

function amendedEditions(document: HeldPolicy, corpus: Corpus): Edition[] {
	const amendments = amendmentsOf(document, corpus);
	const days = [...new Set(amendments.map(({ from }) => from))];
	return days.map((from) => ({
		from,
		document,
		amendedBy: amendments.filter((one) => one.from <= from).map(({ by }) => by),
	}));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
