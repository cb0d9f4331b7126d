import type { RegionCode, Regions } from '@qingdan/schema';
import { type FigurePair, type FigureStanding, pairFigures, standingOf } from '../matrix/standing.js';
import { withoutLayout } from '../text/layout.js';
import { regionsAbove } from '../text/region.js';
import type { StatedMeasure } from './stated-measure.js';

/** What a document changes about the measure. */
export interface TraceChange {
	/**
	 * first: named for the first time; again: named after an absence; gone: not named any more; figure-stated and figure-gone:
	 * named on both sides, with a figure on one; same and changed: figures, or words where there are none
	 */
	readonly kind: 'first' | 'again' | 'gone' | 'figure-stated' | 'figure-gone' | 'same' | 'changed';
	/** key of the document that this one is held against; null for first */
	readonly against: string | null;
	/** own: of this place or one above it; elsewhere: of another place, where there is none of the own line */
	readonly line: 'own' | 'elsewhere';
	/** figures held against those of `against`, else of the last document of the same line that states any */
	readonly figures: readonly (FigurePair & { readonly standing: FigureStanding | null })[];
	/** key of the document whose figures these are held against; null where there are none */
	readonly figuresOf: string | null;
}

/**
 * What each document of a sequence changes: held against the one before it in its own line (its place and those above),
 * and, where nobody in that line spoke of the measure yet, against the last one elsewhere that states a figure.
 * @param documents in order of date
 */
export function changesThrough(
	documents: readonly StatedMeasure[],
	regions: Regions,
): (TraceChange | null)[] {
	return documents.map((document, index) => {
		const earlier = documents.slice(0, index).reverse();
		const places = new Set<RegionCode | null>([
			document.region.code,
			...regionsAbove(document.region.code, regions),
		]);
		const line = earlier.filter(({ region }) => places.has(region.code));
		const spoken = line.filter(({ state }) => state !== 'absent');
		if (spoken.length > 0) return within(document, line[0] as StatedMeasure, spoken);
		return document.state === 'absent' ? null : outside(document, earlier);
	});
}

function within(
	document: StatedMeasure,
	before: StatedMeasure,
	spoken: readonly StatedMeasure[],
): TraceChange | null {
	if (document.state === 'absent') {
		return before.state === 'absent'
			? null
			: { kind: 'gone', against: before.key, line: 'own', figures: [], figuresOf: null };
	}
	const last = spoken.find(({ figures }) => figures.length > 0);
	const known = before.figures.length > 0 ? before : last;
	const figures = document.figures.length > 0 && known ? held(known, document) : [];
	return {
		kind: kindOf(document, before, figures),
		against: before.key,
		line: 'own',
		figures,
		figuresOf: figures.length > 0 && known ? known.key : null,
	};
}

function kindOf(
	document: StatedMeasure,
	before: StatedMeasure,
	figures: TraceChange['figures'],
): TraceChange['kind'] {
	if (before.state === 'absent') return 'again';
	const [now, then] = [document.figures.length > 0, before.figures.length > 0];
	if (now !== then) return now ? 'figure-stated' : 'figure-gone';
	const same = now
		? figures.every(({ standing }) => standing?.standing === 'same')
		: words(document) === words(before);
	return same ? 'same' : 'changed';
}

function words({ mentions }: StatedMeasure): string {
	return mentions.map(({ quote }) => withoutLayout(quote)).join('\n');
}

function outside(document: StatedMeasure, earlier: readonly StatedMeasure[]): TraceChange {
	const known = earlier.find(({ figures }) => figures.length > 0);
	const figures = known && document.figures.length > 0 ? held(known, document) : [];
	return {
		kind: 'first',
		against: null,
		line: known ? 'elsewhere' : 'own',
		figures,
		figuresOf: figures.length > 0 && known ? known.key : null,
	};
}

function held(before: StatedMeasure, document: StatedMeasure): TraceChange['figures'] {
	return pairFigures(before.figures, document.figures).map((pair) => ({
		...pair,
		standing: pair.base && pair.own ? standingOf(pair.base, pair.own) : null,
	}));
}
