import { present, type Written } from './query.js';

/** All that a query finds. */
export interface SearchPlace {
	readonly view: 'search';
	readonly query?: string;
}

export function parseSearchPlace(path: readonly string[], query: URLSearchParams): SearchPlace | undefined {
	return path.length > 0 ? undefined : { view: 'search', ...present({ query: query.get('q') }) };
}

export function writeSearchPlace({ query }: SearchPlace): Written {
	return { path: [], query: { q: query } };
}
