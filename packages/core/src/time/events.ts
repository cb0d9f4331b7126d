import type { Amendment, Policy } from '@qingdan/schema';
import type { Corpus } from '../corpus.js';
import { dayOf, type KnownDay } from './day.js';

/** Something that is known to have happened to a document through another one. */
export interface KnownEvent {
	readonly kind: 'amended' | 'repealed' | 'superseded' | 'new-edition';
	/** key of the document that does it */
	readonly by: string;
	/** whether its text is held */
	readonly held: boolean;
	/** the day from which it counts */
	readonly day: KnownDay;
	/** whether the texts given out take it in: an amendment counts only where its operations are held */
	readonly applied: boolean;
}

const kinds = { amends: 'amended', repeals: 'repealed', supersedes: 'superseded' } as const;

/** Everything that the corpus knows to have happened to a document, by day; what has no day comes last. */
export function eventsOf(policy: Policy, { policies, cited }: Corpus): KnownEvent[] {
	const held = policies
		.filter(({ policy: other }) => other.key !== policy.key)
		.flatMap(({ policy: other }) => [...enacted(other, policy), ...succession(other, policy)]);
	const onlyCited = cited.flatMap(({ document }) =>
		(document.relations ?? []).flatMap(({ type, to, from }): KnownEvent[] => {
			if (to !== policy.key) return [];
			const kind = kinds[type];
			return [{ kind, by: document.key, held: false, day: dayOf(from), applied: kind !== 'amended' }];
		}),
	);
	return [...held, ...onlyCited].sort(
		(a, b) =>
			compare(a.day.date ?? '9999', b.day.date ?? '9999') || compare(a.by, b.by) || compare(a.kind, b.kind),
	);
}

/** The day from which a change counts: its own, else that of the document which enacts it. */
export function dayOfChange({ from }: Amendment, by: Policy): KnownDay {
	return dayOf(from ?? by.dates.effective);
}

/** What a document enacts on another: by operations, or by its relation alone. */
function enacted(by: Policy, policy: Policy): KnownEvent[] {
	const changes =
		by.kind === 'amendment' ? (by.changes ?? []).filter(({ target }) => target === policy.key) : [];
	const stated = changes.map((change): KnownEvent => {
		const kind = change.repeal ? 'repealed' : 'amended';
		return { kind, by: by.key, held: true, day: dayOfChange(change, by), applied: true };
	});
	const named = (by.relations ?? []).flatMap(({ type, to }): KnownEvent[] => {
		if (to !== policy.key || !(type in kinds)) return [];
		const kind = kinds[type as keyof typeof kinds];
		if (stated.some((one) => one.kind === kind)) return [];
		const day = dayOf(by.dates.effective);
		return [{ kind, by: by.key, held: true, day, applied: kind !== 'amended' }];
	});
	return [...stated, ...named];
}

/** A later edition of the same series takes the place of the earlier one. */
function succession(later: Policy, earlier: Policy): KnownEvent[] {
	const follows =
		isDocument(later) &&
		isDocument(earlier) &&
		later.series === earlier.series &&
		later.edition > earlier.edition;
	if (!follows) return [];
	const stated = dayOf(later.dates.effective);
	const day = stated.date === null ? { date: later.edition, assumed: true, rule: 'edition' } : stated;
	return [{ kind: 'new-edition', by: later.key, held: true, day, applied: true }];
}

/** Documents that amend or adopt others are no editions of a series. */
export function isDocument({ kind }: Policy): boolean {
	return kind === undefined || kind === 'document';
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
