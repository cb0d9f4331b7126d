import { json } from '../page.js';
import type { Resolved } from './resolved.js';

/** The full text as `show` prints it, the origin of every leaf by JSON Pointer, what is left out and what is still to be read. */
export function resolveAsJson(resolved: Resolved): string {
	const { origins, ...rest } = resolutionOf(resolved);
	// An origin takes a line: there is one for every leaf.
	const lines = Object.entries(origins as object).map(
		([path, origin]) => `    ${JSON.stringify(path)}: ${JSON.stringify(origin)}`,
	);
	const [head, tail] = json({ ...rest, origins: {} }).split(/\n {2}"origins": \{\}/);
	return `${head}\n  "origins": {\n${lines.join(',\n')}\n  }${tail}`;
}

/** A resolved draft as plain data. */
export function resolutionOf({
	held: { draft },
	presented,
	resolution,
}: Resolved): Readonly<Record<string, unknown>> {
	return {
		schema: 'qingdan/resolution/1',
		draft: draft.key,
		resolvedFrom: draft.parent,
		policy: presented.policy,
		origins: presented.origins,
		omitted: resolution.omitted,
		unread: resolution.unread,
	};
}
