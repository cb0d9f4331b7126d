import type { Formats } from '../page.js';
import { traceAsCsv } from './csv.js';
import { traceAsJson } from './json.js';
import { traceAsMarkdown } from './markdown.js';
import { traceAsText } from './text.js';
import type { Traced } from './traced.js';

export const traceFormats = {
	text: traceAsText,
	json: traceAsJson,
	markdown: traceAsMarkdown,
	csv: traceAsCsv,
} satisfies Formats<Traced>;
