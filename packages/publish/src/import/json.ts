import { json } from '../page.js';
import type { Imported } from './imported.js';

/** The policy by the contract of `show`, with its doubts and the account of its text. */
export function importAsJson({ shown, doubts, account }: Imported): string {
	return json({ ...shown.policy, doubts, account });
}
