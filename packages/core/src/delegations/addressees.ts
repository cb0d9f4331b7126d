import type { Level, Regions } from '@qingdan/schema';
import { levelOfRegion, nation } from '../text/region.js';
import type { Question } from './question.js';
import type { Reply } from './reply.js';

/** How a question stands for one place that it is addressed to. */
export type PlaceStanding = 'answered' | 'partly-answered' | 'not-answered' | 'no-document-held';

/** A place that a question is addressed to, and how the question stands there. */
export interface Place {
	readonly code: string;
	readonly standing: PlaceStanding;
}

/** A level that a question is addressed to. */
export interface Addressee {
	readonly level: Level | 'unstated';
	/** the body to decide, where one is named */
	readonly body: string | null;
	/**
	 * the places of that level in the territory, by code; null where the text does not say who decides, or where the table of
	 * regions does not reach that level
	 */
	readonly places: readonly Place[] | null;
}

/** How far a question is answered, over all that is known. */
export type Openness = 'open' | 'partly-answered' | 'answered';

/** For whom a question is open: the places of each level addressed, under the place that asks. */
export function addresseesOf(
	{ to, join }: Question,
	region: string | null,
	replies: readonly Reply[],
	regions: Regions,
): Addressee[] {
	return to.map(({ level, body }) => ({
		level,
		body: body ?? null,
		places:
			level === 'unstated' || level === 'township' || level === 'national'
				? null
				: placesAt(level, region, regions).map((code) => ({
						code,
						standing: standingAt(code, replies, join !== 'and', region),
					})),
	}));
}

/**
 * How far a question is answered: by what is known of the documents held. Without any it is open, and where places are
 * addressed of which no document is held, nothing more than a part is known.
 */
export function opennessOf(addressees: readonly Addressee[], replies: readonly Reply[]): Openness {
	const places = addressees.flatMap((one) => one.places ?? []);
	const known = places.filter(({ standing }) => standing !== 'no-document-held');
	if (replies.length === 0) return 'open';
	const kinds = replies.map(({ kind }) => kind);
	if (kinds.every((kind) => kind === 'full') && known.length === places.length) return 'answered';
	return kinds.some((kind) => kind === 'full' || kind === 'partial') ? 'partly-answered' : 'open';
}

/** All places of a level within a region, by code; the region itself where the question is left to its own level. */
function placesAt(level: Level, region: string | null, { regions }: Regions): string[] {
	if (region === null) return [];
	const stem = region === nation ? '' : region.replace(/(?:00){1,2}$/, '');
	return Object.keys(regions)
		.filter((code) => code.startsWith(stem) && levelOfRegion(code) === level)
		.sort();
}

/** The replies that hold in a place: its own, and where one level may answer for another, those of the places above it. */
function standingAt(
	code: string,
	replies: readonly Reply[],
	anyLevel: boolean,
	region: string | null,
): PlaceStanding {
	const own = replies.filter((reply) => reply.region.code === code);
	const above = anyLevel ? replies.filter((reply) => isAbove(reply.region.code, code, region)) : [];
	if ([...own, ...above].some(({ kind }) => kind === 'full')) return 'answered';
	if (own.some(({ kind }) => kind === 'partial')) return 'partly-answered';
	if (own.length > 0 || code === region) return 'not-answered';
	return above.some(({ kind }) => kind === 'partial') ? 'partly-answered' : 'no-document-held';
}

function isAbove(code: string | null, below: string, region: string | null): boolean {
	return (
		code !== null && code !== below && code !== region && below.startsWith(code.replace(/(?:00){1,2}$/, ''))
	);
}
