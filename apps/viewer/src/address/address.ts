import { type ChangesPlace, parseChangesPlace, writeChangesPlace } from './changes-place.js';
import { type CheckPlace, parseCheckPlace, writeCheckPlace } from './check-place.js';
import { type ComparePlace, parseComparePlace, writeComparePlace } from './compare-place.js';
import { type DocumentPlace, parseDocumentPlace, writeDocumentPlace } from './document-place.js';
import { type DraftPlace, parseDraftPlace, writeDraftPlace } from './draft-place.js';
import { type LineagePlace, parseLineagePlace, writeLineagePlace } from './lineage-place.js';
import { type MatrixView, parseMatrixView, writeMatrixView } from './matrix-place.js';
import { type MeasurePlace, parseMeasurePlace, writeMeasurePlace } from './measure-place.js';
import { type PrivatePlace, parsePrivatePlace } from './private-place.js';
import { oneOf, splitOnce, type Written } from './query.js';
import { parseRulesPlace, type RulesPlace, writeRulesPlace } from './rules-place.js';
import { parseSearchPlace, type SearchPlace, writeSearchPlace } from './search-place.js';
import { parseTimelinePlace, type TimelinePlace, writeTimelinePlace } from './timeline-place.js';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface CorpusPlace {
	readonly view: 'corpus';
}

/** An address that this version cannot read. */
export interface UnknownPlace {
	readonly view: 'unknown';
	readonly written: string;
}

export type Place =
	| CorpusPlace
	| DocumentPlace
	| ComparePlace
	| MatrixView
	| MeasurePlace
	| SearchPlace
	| LineagePlace
	| TimelinePlace
	| ChangesPlace
	| CheckPlace
	| DraftPlace
	| RulesPlace
	| PrivatePlace
	| UnknownPlace;

/** How the reader wants to read; kept while going from place to place. */
export interface Reading {
	readonly language?: Language;
	readonly theme?: Theme;
}

/** All state of the page, as its hash holds it. */
export interface Address {
	readonly place: Place;
	readonly reading: Reading;
}

/** Reads a hash; what cannot be read in a query is left out, an unknown path is kept as such. */
export function parseAddress(hash: string): Address {
	const [path, query] = splitOnce(hash.replace(/^#/, ''), '?');
	const parameters = new URLSearchParams(query);
	const language = oneOf(languages, parameters.get('lang'));
	const theme = oneOf(themes, parameters.get('theme'));
	return {
		place: parsePlace(path, parameters),
		reading: { ...(language ? { language } : {}), ...(theme ? { theme } : {}) },
	};
}

export function formatAddress({ place, reading }: Address): string {
	const { path, query } = writePlace(place);
	const parameters = new URLSearchParams();
	for (const [name, value] of Object.entries({ ...query, lang: reading.language, theme: reading.theme }))
		if (value !== undefined) parameters.set(name, value);
	const written = parameters.toString();
	return written === '' ? path : `${path}?${written}`;
}

function parsePlace(path: string, query: URLSearchParams): Place {
	const [view, ...segments] = path
		.split('/')
		.filter((segment) => segment !== '')
		.map(decode);
	return (view === undefined ? { view: 'corpus' } : parseView(view, segments, query)) ?? unknown(path);
}

function parseView(view: string, path: readonly string[], query: URLSearchParams): Place | undefined {
	switch (view) {
		case 'document':
			return parseDocumentPlace(path, query);
		case 'compare':
			return parseComparePlace(path, query);
		case 'matrix':
			return parseMatrixView(path, query);
		case 'measure':
			return parseMeasurePlace(path, query);
		case 'search':
			return parseSearchPlace(path, query);
		case 'lineage':
			return parseLineagePlace(path);
		case 'timeline':
			return parseTimelinePlace(path, query);
		case 'changes':
			return parseChangesPlace(path, query);
		case 'check':
			return parseCheckPlace(path, query);
		case 'draft':
			return parseDraftPlace(path);
		case 'rules':
			return parseRulesPlace(path);
		case 'held':
			return parsePrivatePlace(path);
		default:
			return undefined;
	}
}

function unknown(written: string): UnknownPlace {
	return { view: 'unknown', written };
}

function writePlace(place: Place): { readonly path: string; readonly query: Written['query'] } {
	if (place.view === 'corpus') return { path: '#/', query: {} };
	if (place.view === 'unknown') return { path: `#${place.written}`, query: {} };
	const { path, query } = writeView(place);
	return { path: ['#', place.view, ...path.map(encodeURIComponent)].join('/'), query };
}

function writeView(place: Exclude<Place, CorpusPlace | UnknownPlace>): Written {
	switch (place.view) {
		case 'document':
			return writeDocumentPlace(place);
		case 'compare':
			return writeComparePlace(place);
		case 'matrix':
			return writeMatrixView(place);
		case 'measure':
			return writeMeasurePlace(place);
		case 'search':
			return writeSearchPlace(place);
		case 'lineage':
			return writeLineagePlace(place);
		case 'timeline':
			return writeTimelinePlace(place);
		case 'changes':
			return writeChangesPlace(place);
		case 'check':
			return writeCheckPlace(place);
		case 'draft':
			return writeDraftPlace();
		case 'rules':
			return writeRulesPlace(place);
		case 'held':
			return { path: [String(place.number)], query: {} };
	}
}

/** A segment that is not well encoded stands for itself: it will be reported as unknown. */
function decode(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
