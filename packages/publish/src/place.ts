import type { Place } from '@qingdan/core';
import type { Level } from '@qingdan/schema';
import type { Words } from './words.js';

/** The name of a place; in words that it is not known where a document does not say it. */
export function placeOr({ name }: Pick<Place, 'name'>, words: Words): string {
	return name ?? words.report.placeUnknown;
}

/** The level of a document; one of no known place is not said to be of the nation. */
export function levelOr(level: Level, { code }: Pick<Place, 'code'>, words: Words): string {
	return code === null && level === 'national' ? words.report.show.unknown : words.labels.level[level];
}
