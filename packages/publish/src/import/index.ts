import type { Formats } from '../page.js';
import type { Imported } from './imported.js';
import { importAsJson } from './json.js';
import { accountAsText, importAsText } from './text.js';
import { importAsYaml } from './yaml.js';

export const importFormats = {
	text: importAsText,
	json: importAsJson,
	yaml: importAsYaml,
	account: accountAsText,
} satisfies Formats<Imported>;
