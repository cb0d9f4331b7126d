import { json } from '../page.js';
import type { Derived } from './derived.js';

/** The differential for other tools: the draft as it is. */
export function deriveAsJson({ draft }: Derived): string {
	return json(draft);
}
