import type { Formats } from '../page.js';
import type { Derived } from './derived.js';
import { deriveAsJson } from './json.js';
import { deriveAsText } from './text.js';
import { deriveAsYaml } from './yaml.js';

export const deriveFormats = {
	text: deriveAsText,
	json: deriveAsJson,
	yaml: deriveAsYaml,
} satisfies Formats<Derived>;
