import type { Formats } from '../page.js';
import { changelogAsJson } from './json.js';
import type { Logged } from './logged.js';
import { changelogAsMarkdown } from './markdown.js';
import { changelogAsText } from './text.js';

export const changelogFormats = {
	text: changelogAsText,
	json: changelogAsJson,
	markdown: changelogAsMarkdown,
} satisfies Formats<Logged>;
