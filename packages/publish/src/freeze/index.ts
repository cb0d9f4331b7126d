import type { Frozen } from '@qingdan/core';
import type { Formats } from '../page.js';
import { showAsJson } from '../show/json.js';
import { showAsMarkdown } from '../show/markdown.js';
import type { Shown } from '../show/shown.js';
import { showAsText } from '../show/text.js';
import { freezeAsYaml } from './yaml.js';

/** A policy to be issued, as it is shown and as it is stored. */
export interface FrozenShown {
	readonly shown: Shown;
	readonly frozen: Frozen;
}

export const freezeFormats = {
	text: ({ shown }, page) => showAsText(shown, page),
	json: ({ shown }) => showAsJson(shown),
	yaml: freezeAsYaml,
	markdown: ({ shown }, page) => showAsMarkdown(shown, page),
	source: ({ frozen }) => frozen.text ?? '',
} satisfies Formats<FrozenShown>;
