import type { FileFormats, Formats } from '../page.js';
import { matrixAsCsv, matrixAsWorkbook } from './csv.js';
import { matrixAsHtml } from './html.js';
import { matrixAsJson } from './json.js';
import { matrixAsMarkdown } from './markdown.js';
import type { Matrixed } from './matrixed.js';
import { matrixAsText } from './text.js';

export const matrixFormats = {
	text: matrixAsText,
	json: matrixAsJson,
	markdown: matrixAsMarkdown,
	csv: matrixAsCsv,
	html: matrixAsHtml,
} satisfies Formats<Matrixed>;

export const matrixFileFormats = {
	xlsx: matrixAsWorkbook,
} satisfies FileFormats<Matrixed>;
