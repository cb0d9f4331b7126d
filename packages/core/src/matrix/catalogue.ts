import type { Item } from '@qingdan/schema';
import type { Corpus, HeldCitation, HeldPolicy } from '../corpus.js';

/** A document that stands for a place: held, or only cited. */
export type Subject = HeldPolicy | HeldCitation;

export function isHeld(subject: Subject): subject is HeldPolicy {
	return 'policy' in subject;
}

export function keyOf(subject: Subject): string {
	return isHeld(subject) ? subject.policy.key : subject.document.key;
}

/** The items of the catalogue with most items, in printed order; none where the document holds no catalogue. */
export function itemsOf(subject: Subject): readonly Item[] {
	if (!isHeld(subject)) return [];
	const items = (subject.policy.catalogues ?? []).reduce<readonly Item[]>(
		(best, next) => (next.items.length > best.length ? next.items : best),
		[],
	);
	return [...items].sort((a, b) => a.number - b.number);
}

/** What can be said of a document's catalogue: it is held, it exists and is not held, or there is none. */
export function catalogueOf(subject: Subject): 'held' | 'not-held' | 'none' {
	if (!isHeld(subject)) return subject.document.catalogue === 'no' ? 'none' : 'not-held';
	if (itemsOf(subject).length > 0) return 'held';
	const named = (subject.policy.components ?? []).some(({ kind, held }) => kind === 'catalogue' && !held);
	return named ? 'not-held' : 'none';
}

interface ByKey {
	readonly held: ReadonlyMap<string, HeldPolicy>;
	/** only cited, and perhaps with a catalogue of their own */
	readonly blank: ReadonlySet<string>;
}

const known = new WeakMap<Corpus, ByKey>();

/** The documents of a corpus by key; read once for each corpus. */
function byKey(corpus: Corpus): ByKey {
	const found = known.get(corpus) ?? {
		held: new Map(corpus.policies.map((one) => [one.policy.key as string, one])),
		blank: new Set(
			corpus.cited
				.filter(({ document }) => document.catalogue !== 'no')
				.map(({ document }) => document.key as string),
		),
	};
	known.set(corpus, found);
	return found;
}

const upward: ReadonlySet<string> = new Set(['implements', 'based-on', 'parent-catalogue']);

/**
 * The documents above a held one that are only cited and may hold a catalogue of their own: what they list cannot be
 * checked. Followed upward through every held document on the way; sorted by key.
 */
export function notHeldAbove(subject: Subject, corpus: Corpus): string[] {
	const { held, blank } = byKey(corpus);
	const seen = new Set<string>();
	const found = new Set<string>();
	const climb = (one: Subject | undefined): void => {
		if (!one || !isHeld(one)) return;
		for (const { type, to } of one.policy.relations ?? []) {
			if (!upward.has(type) || seen.has(to)) continue;
			seen.add(to);
			if (blank.has(to)) found.add(to);
			climb(held.get(to));
		}
	};
	climb(subject);
	return [...found].sort();
}
