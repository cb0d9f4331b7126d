import { json } from '../page.js';
import type { Applied } from './applied.js';

/** What applies in a region, for other tools. */
export function appliesAsJson({ applies }: Applied): string {
	return json(applies);
}
