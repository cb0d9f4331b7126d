import type { Applies } from '@qingdan/schema';
import type { Corpus, HeldPolicy } from '../corpus.js';
import { dayAfter, dayOf, type KnownDay } from './day.js';
import { eventsOf, type KnownEvent } from './events.js';

/** Something that begins or ends on a day. */
export interface DayChange {
	/** key of the document that it happens to */
	readonly policy: string;
	readonly kind:
		| 'issued'
		| 'effective'
		| 'expired'
		| 'ended'
		| 'item-starts'
		| 'item-ends'
		| 'parameter-starts'
		| 'parameter-ends'
		| KnownEvent['kind'];
	/** the item, where it is one, by printed number and name */
	readonly item: { readonly id: string; readonly number: number; readonly name: string } | null;
	/** id of the parameter, where it is one */
	readonly parameter: string | null;
	/** the document that does it, where it is another one */
	readonly by: string | null;
	/** whether the day is assumed, not stated */
	readonly assumed: boolean;
}

/**
 * What changes on a day (YYYY-MM-DD): documents that are issued, take effect or are changed by others from that day on,
 * items and parameters that begin to apply; what ended the day before. By key of the document.
 */
export function changesOn(on: string, corpus: Corpus): DayChange[] {
	return [...corpus.policies]
		.sort((a, b) => (a.policy.key < b.policy.key ? -1 : 1))
		.flatMap((held) => [...ofDocument(held, on, corpus), ...ofItems(held, on)]);
}

function ofDocument({ policy }: HeldPolicy, on: string, corpus: Corpus): DayChange[] {
	const change = (kind: DayChange['kind'], { assumed }: KnownDay, by: string | null = null): DayChange => ({
		policy: policy.key,
		kind,
		item: null,
		parameter: null,
		by,
		assumed,
	});
	const { issued, effective, expires, ends } = policy.dates;
	const begins = (
		[
			['issued', issued],
			['effective', effective],
		] as const
	).flatMap(([kind, claim]) => {
		const day = dayOf(claim);
		return day.date === on ? [change(kind, day)] : [];
	});
	const stops = (
		[
			['expired', expires],
			['ended', ends],
		] as const
	).flatMap(([kind, claim]) => {
		const day = dayOf(claim);
		return day.date !== null && dayAfter(day.date) === on ? [change(kind, day)] : [];
	});
	const events = eventsOf(policy, corpus)
		.filter(({ day }) => day.date === on)
		.map(({ kind, by, day }) => change(kind, day, by));
	return [...begins, ...stops, ...events];
}

function ofItems({ policy }: HeldPolicy, on: string): DayChange[] {
	return (policy.catalogues ?? []).flatMap(({ items }) =>
		items.flatMap(({ id, number, name, applies, parameters = [], variants = [] }) => {
			const about = (kind: 'item' | 'parameter', parameter: string | null, one: Applies | undefined) =>
				edges(one, on).map(
					(edge): DayChange => ({
						policy: policy.key,
						kind: `${kind}-${edge}`,
						item: { id, number, name },
						parameter,
						by: null,
						assumed: one?.basis !== 'stated',
					}),
				);
			return [
				...about('item', null, applies),
				...[...parameters, ...variants.flatMap((row) => row.parameters ?? [])].flatMap((one) =>
					about('parameter', one.id, one.applies),
				),
			];
		}),
	);
}

function edges(applies: Applies | undefined, on: string): ('starts' | 'ends')[] {
	return [
		...(applies?.from === on ? (['starts'] as const) : []),
		...(applies?.to !== undefined && dayAfter(applies.to) === on ? (['ends'] as const) : []),
	];
}
