import type { Formats } from '../page.js';
import { resolveAsJson } from './json.js';
import type { Resolved } from './resolved.js';
import { resolveAsText } from './text.js';
import { resolveAsYaml } from './yaml.js';

export const resolveFormats = {
	text: resolveAsText,
	json: resolveAsJson,
	yaml: resolveAsYaml,
} satisfies Formats<Resolved>;
