import { json, type Page } from '../page.js';
import { type Explained, pageOf } from './explained.js';

/** A rule's page for other tools. */
export function explainAsJson(subject: Explained, { words }: Page): string {
	const { weights, ...page } = pageOf(subject, words);
	return json({ schema: 'qingdan/rule/1', ...page, weights: Object.fromEntries(weights) });
}
