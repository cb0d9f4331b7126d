import type { Written } from './query.js';

/** How documents stand to each other; around one of them where it is named. */
export interface LineagePlace {
	readonly view: 'lineage';
	readonly key?: string;
}

export function parseLineagePlace([key, ...more]: readonly string[]): LineagePlace | undefined {
	if (more.length > 0) return undefined;
	return { view: 'lineage', ...(key === undefined ? {} : { key }) };
}

export function writeLineagePlace({ key }: LineagePlace): Written {
	return { path: key === undefined ? [] : [key], query: {} };
}
