import { json } from '../page.js';
import type { Listing } from './listing.js';

/** The listing for other tools. */
export function listAsJson({ held, cited, changes }: Listing): string {
	return json({ schema: 'qingdan/list/1', policies: held, cited, ...(changes ? { changes } : {}) });
}
