import { json } from '../page.js';
import type { Compared } from './compared.js';

/** A comparison for other tools, by the contract of `compare`. */
export function compareAsJson({ comparison }: Compared): string {
	return json(comparison);
}
