import type { Formats } from '../page.js';
import type { Applied } from './applied.js';
import { appliesAsJson } from './json.js';
import { appliesAsText } from './text.js';

export const appliesFormats = { text: appliesAsText, json: appliesAsJson } satisfies Formats<Applied>;
