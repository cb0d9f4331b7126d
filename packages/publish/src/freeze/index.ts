import type { Formats } from '../page.js';
import { showAsJson } from '../show/json.js';
import { showAsMarkdown } from '../show/markdown.js';
import { showAsText } from '../show/text.js';
import type { FrozenShown } from './frozen.js';
import { freezeAsYaml } from './yaml.js';

export const freezeFormats = {
	text: ({ shown }, page) => showAsText(shown, page),
	json: ({ shown }) => showAsJson(shown),
	yaml: freezeAsYaml,
	markdown: ({ shown }, page) => showAsMarkdown(shown, page),
	source: ({ frozen }) => frozen.text ?? '',
} satisfies Formats<FrozenShown>;
