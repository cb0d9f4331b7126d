import type { Doubt, Policy } from '@qingdan/schema';
import { importEn } from '../messages/import.en.js';
import { importZh } from '../messages/import.zh.js';
import type { Page } from '../page.js';
import { yamlText } from '../yaml.js';
import type { Imported } from './imported.js';
import { keptComments } from './kept-comments.js';

const schemaComment = 'yaml-language-server:';
/** How the comments begin that are written here, in either language. */
const own = [
	schemaComment,
	...[importZh, importEn].map(({ doubtComment }) => doubtComment('\u0000', '').split('\u0000')[0] ?? ''),
];

/**
 * The policy in the format of its file; each doubt stands as a comment at its place, and all of them as data. What people
 * wrote beside it in the file that it was read over stays; a file whose policy stays as it was is left to the letter.
 */
export function importAsYaml({ shown, doubts, over }: Imported, { words }: Page): string {
	const { policy } = shown.held;
	if (over?.unchanged) return over.yaml;
	const kept = keptComments(over?.yaml ?? '', policy, (line) => own.some((start) => line.startsWith(start)));
	const comments = new Map([...kept].map(([pointer, lines]) => [pointer, [...lines]]));
	for (const doubt of doubts) {
		const place = placeOf(doubt, policy);
		const note = words.imports.doubtComment(words.labels.severity[doubt.severity], doubt.message);
		comments.set(place, [...(comments.get(place) ?? []), note]);
	}
	const top = [`${schemaComment} $schema=policy.schema.json`, ...(kept.get('') ?? [])];
	return `${top.map((line) => `# ${line}\n`).join('')}${yamlText(policy, comments)}`;
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
