import { json } from '../page.js';
import type { Traced } from './traced.js';

/** A trace for other tools. */
export function traceAsJson({ trace }: Traced): string {
	return json(trace);
}
