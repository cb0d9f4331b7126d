import { json } from '../page.js';
import type { Delegated } from './delegated.js';

/** What was left open, for other tools. */
export function delegationsAsJson({ delegations }: Delegated): string {
	return json(delegations);
}
