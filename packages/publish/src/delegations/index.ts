import type { Formats } from '../page.js';
import { delegationsAsCsv } from './csv.js';
import type { Delegated } from './delegated.js';
import { delegationsAsJson } from './json.js';
import { delegationsAsText } from './text.js';

export const delegationFormats = {
	text: delegationsAsText,
	json: delegationsAsJson,
	csv: delegationsAsCsv,
} satisfies Formats<Delegated>;
