import type { Formats } from '../page.js';
import { showAsJson } from './json.js';
import { showAsMarkdown } from './markdown.js';
import type { Shown } from './shown.js';
import { showAsText } from './text.js';
import { showAsYaml } from './yaml.js';

export const showFormats = {
	text: showAsText,
	json: showAsJson,
	yaml: showAsYaml,
	markdown: showAsMarkdown,
} satisfies Formats<Shown>;
