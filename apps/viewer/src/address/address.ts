import type { ComparedField, Direction } from '@qingdan/core';
import { type EvidencePlace, formatEvidencePlace, parseEvidencePlace } from './evidence-place.js';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Which differences a comparison shows. */
export const shows = ['all', 'substance', 'source', 'folded'] as const;
export type Show = (typeof shows)[number];

export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

/** What of a document or a comparison is meant: its table or its prose. */
export const parts = ['catalogue', 'text'] as const;
export type Part = (typeof parts)[number];

export const filterFields = [
	'name',
	'target',
	'content',
	'serviceType',
	'departments',
	'number',
	'heading',
	'text',
] as const satisfies readonly ComparedField[];
export type FilterField = (typeof filterFields)[number];

export const directions = [
	'more-generous',
	'less-generous',
	'unclear',
	'neutral',
] as const satisfies readonly Direction[];

export interface CorpusPlace {
	readonly view: 'corpus';
}

export interface DocumentPlace {
	readonly view: 'document';
	readonly key: string;
	readonly part?: Part;
	/** the item or provision to scroll to */
	readonly unit?: string;
	readonly evidence?: EvidencePlace;
}

export interface ComparePlace {
	readonly view: 'compare';
	readonly left?: string;
	readonly right?: string;
	readonly part?: Part;
	readonly show?: Show;
	readonly field?: FilterField;
	readonly direction?: Direction;
	/** the change that is selected */
	readonly change?: string;
	readonly evidence?: { readonly side: Side; readonly place: EvidencePlace };
}

/** An address that this version cannot read. */
export interface UnknownPlace {
	readonly view: 'unknown';
	readonly written: string;
}

export type Place = CorpusPlace | DocumentPlace | ComparePlace | UnknownPlace;

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
	const [path = '', query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
	const parameters = new URLSearchParams(query);
	const language = oneOf(languages, parameters.get('lang'));
	const theme = oneOf(themes, parameters.get('theme'));
	return {
		place: parsePlace(path, parameters),
		reading: { ...(language ? { language } : {}), ...(theme ? { theme } : {}) },
	};
}

export function formatAddress({ place, reading }: Address): string {
	const parameters = new URLSearchParams();
	const put = (name: string, value: string | undefined) => {
		if (value !== undefined) parameters.set(name, value);
	};
	const path = pathOf(place);
	if (place.view === 'document') {
		put('part', place.part);
		put('unit', place.unit);
		put('evidence', place.evidence && formatEvidencePlace(place.evidence));
	}
	if (place.view === 'compare') {
		put('part', place.part);
		put('show', place.show);
		put('field', place.field);
		put('direction', place.direction);
		put('change', place.change);
		put('evidence', place.evidence && `${place.evidence.side}!${formatEvidencePlace(place.evidence.place)}`);
	}
	put('lang', reading.language);
	put('theme', reading.theme);
	const query = parameters.toString();
	return query === '' ? path : `${path}?${query}`;
}

function parsePlace(path: string, parameters: URLSearchParams): Place {
	const segments = path.split('/').filter((segment) => segment !== '');
	const [view, first, second] = segments.map(decode);
	const part = oneOf(parts, parameters.get('part'));
	if (view === undefined) return { view: 'corpus' };
	if (view === 'document' && first && segments.length === 2) {
		const unit = parameters.get('unit');
		const evidence = parseEvidencePlace(parameters.get('evidence') ?? '');
		return {
			view,
			key: first,
			...(part ? { part } : {}),
			...(unit ? { unit } : {}),
			...(evidence ? { evidence } : {}),
		};
	}
	if (view === 'compare' && segments.length <= 3) {
		const show = oneOf(shows, parameters.get('show'));
		const field = oneOf(filterFields, parameters.get('field'));
		const direction = oneOf(directions, parameters.get('direction'));
		const change = parameters.get('change');
		const evidence = parseSided(parameters.get('evidence') ?? '');
		return {
			view,
			...(first ? { left: first } : {}),
			...(second ? { right: second } : {}),
			...(part ? { part } : {}),
			...(show ? { show } : {}),
			...(field ? { field } : {}),
			...(direction ? { direction } : {}),
			...(change ? { change } : {}),
			...(evidence ? { evidence } : {}),
		};
	}
	return { view: 'unknown', written: path };
}

function pathOf(place: Place): string {
	switch (place.view) {
		case 'corpus':
			return '#/';
		case 'document':
			return `#/document/${encodeURIComponent(place.key)}`;
		case 'compare': {
			const keys = [place.left, place.right].filter((key) => key !== undefined);
			return ['#/compare', ...keys.map(encodeURIComponent)].join('/');
		}
		case 'unknown':
			return `#${place.written}`;
	}
}

function parseSided(written: string): ComparePlace['evidence'] {
	const [first, rest] = splitOnce(written, '!');
	const side = oneOf(sides, first ?? null);
	const place = parseEvidencePlace(rest ?? '');
	return side && place ? { side, place } : undefined;
}

function splitOnce(text: string, separator: string): string[] {
	const at = text.indexOf(separator);
	return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function oneOf<T extends string>(allowed: readonly T[], value: string | null): T | undefined {
	return allowed.find((candidate) => candidate === value);
}

/** A segment that is not well encoded stands for itself: it will be reported as unknown. */
function decode(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
