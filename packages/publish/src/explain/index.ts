import type { Formats } from '../page.js';
import type { Explained } from './explained.js';
import { explainAsJson } from './json.js';
import { explainAsMarkdown } from './markdown.js';
import { explainAsText } from './text.js';

export const explainFormats = {
	text: explainAsText,
	json: explainAsJson,
	markdown: explainAsMarkdown,
} satisfies Formats<Explained>;
