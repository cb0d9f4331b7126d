import type { Doubt, Policy } from '@qingdan/schema';
import type { Page } from '../page.js';
import { yamlText } from '../yaml.js';
import type { Imported } from './imported.js';

/** The policy in the format of its file; each doubt stands as a comment at its place, and all of them as data. */
export function importAsYaml({ shown, doubts }: Imported, { words }: Page): string {
	const { policy } = shown.held;
	const comments = new Map<string, string[]>();
	for (const doubt of doubts) {
		const place = placeOf(doubt, policy);
		const note = words.imports.doubtComment(words.labels.severity[doubt.severity], doubt.message);
		comments.set(place, [...(comments.get(place) ?? []), note]);
	}
	const top = '# yaml-language-server: $schema=policy.schema.json\n';
	return top + yamlText(policy, comments);
}

/** The pointer of the field that a doubt is about; the list of doubts where it is about the document. */
function placeOf({ item, field }: Doubt, { catalogues }: Policy): string {
	for (const [index, { items }] of (catalogues ?? []).entries()) {
		const at = items.findIndex(({ number }) => number === item);
		const found = items[at];
		if (!found) continue;
		const known = field !== null && field in found ? `/${field}` : '';
		return `/catalogues/${index}/items/${at}${known}`;
	}
	return '/doubts';
}
