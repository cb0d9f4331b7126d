import type { FileFormats, Formats } from '../page.js';
import type { Checked } from './checked.js';
import { checkAsCsv } from './csv.js';
import { checkAsGithub } from './github.js';
import { checkAsHtml } from './html.js';
import { checkAsJson } from './json.js';
import { checkAsJunit } from './junit.js';
import { checkAsMarkdown } from './markdown.js';
import { checkAsSarif } from './sarif.js';
import { checkAsText } from './text.js';
import { checkAsWord } from './word.js';

export const checkFormats = {
	text: checkAsText,
	json: checkAsJson,
	sarif: checkAsSarif,
	junit: checkAsJunit,
	github: checkAsGithub,
	markdown: checkAsMarkdown,
	html: checkAsHtml,
	csv: checkAsCsv,
} satisfies Formats<Checked>;

export const checkFileFormats = {
	docx: checkAsWord,
} satisfies FileFormats<Checked>;
