import type { FileFormats, Formats } from '../page.js';
import { changelogAsAtom } from './atom.js';
import { changelogAsCsv } from './csv.js';
import { changelogAsHtml } from './html.js';
import { changelogAsJson } from './json.js';
import type { Logged } from './logged.js';
import { changelogAsMarkdown } from './markdown.js';
import { changelogAsText } from './text.js';
import { changelogAsWord } from './word.js';

export const changelogFormats = {
	text: changelogAsText,
	json: changelogAsJson,
	markdown: changelogAsMarkdown,
	html: changelogAsHtml,
	csv: changelogAsCsv,
	atom: changelogAsAtom,
} satisfies Formats<Logged>;

export const changelogFileFormats = {
	docx: changelogAsWord,
} satisfies FileFormats<Logged>;
