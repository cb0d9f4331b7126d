import type { Formats } from '../page.js';
import type { Compared } from './compared.js';
import { compareAsCsv } from './csv.js';
import { compareAsHtml } from './html.js';
import { compareAsJson } from './json.js';
import { compareAsMarkdown } from './markdown.js';
import { compareAsText } from './text.js';

export const compareFormats = {
	text: compareAsText,
	json: compareAsJson,
	markdown: compareAsMarkdown,
	html: compareAsHtml,
	csv: compareAsCsv,
} satisfies Formats<Compared>;
