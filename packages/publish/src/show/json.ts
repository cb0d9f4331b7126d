import { json } from '../page.js';
import type { Shown } from './shown.js';

/** A policy for other tools, by the contract of `show`; a part of it with the policy that it belongs to. */
export function showAsJson({ policy, part, status, origins }: Shown): string {
	const more = { ...(status ? { status } : {}), ...(origins ? { origins } : {}) };
	if (!part) return json({ ...policy, ...more });
	const { key, number, title } = policy;
	const of = { key, number, title };
	if (part.kind === 'item') return json({ schema: 'qingdan/item/1', policy: of, item: part.item, ...more });
	return json({ schema: 'qingdan/provision/1', policy: of, provision: part.provision, ...more });
}
