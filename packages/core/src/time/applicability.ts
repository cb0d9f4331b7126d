import type { Applies, Item, Parameter } from '@qingdan/schema';
import type { StatusOn } from './status.js';

/** How a part of a document stands on a day: like the document, and where that is in force, by its own period. */
export type PartState =
	| Exclude<StatusOn['state'], 'in-force' | 'amended'>
	| 'in-force-not-yet-applicable'
	| 'applicable'
	| 'no-longer-applicable';

/** A part's period of application, and which part states it. */
export interface Applicability {
	readonly state: PartState;
	/** the first day; null where it is that of the document and the document does not say */
	readonly from: string | null;
	/** the last day; null where there is none */
	readonly to: string | null;
	readonly statedBy: 'parameter' | 'item' | 'document';
}

/**
 * How an item, or one of its parameters, stands on the day of a status. The nearest statement of a start or end wins:
 * the parameter's own, else the item's, else the document's.
 * @param effective the day from which the document binds
 */
export function applicabilityOn(
	status: StatusOn,
	effective: string | null,
	item: Pick<Item, 'applies'>,
	parameter?: Pick<Parameter, 'applies'>,
): Applicability {
	const nearest: [Applicability['statedBy'], Applies | undefined][] = [
		['parameter', parameter?.applies],
		['item', item.applies],
	];
	const starts = nearest.find(([, applies]) => applies?.from !== undefined);
	const stops = nearest.find(([, applies]) => applies?.to !== undefined);
	const from = starts?.[1]?.from ?? effective;
	const to = stops?.[1]?.to ?? null;
	const statedBy = starts?.[0] ?? stops?.[0] ?? 'document';
	return { state: stateOf(status, from, to), from, to, statedBy };
}

function stateOf({ state, on }: StatusOn, from: string | null, to: string | null): PartState {
	if (state !== 'in-force' && state !== 'amended') return state;
	if (from !== null && on < from) return 'in-force-not-yet-applicable';
	return to !== null && on > to ? 'no-longer-applicable' : 'applicable';
}
