import type { Formats } from '../page.js';
import { listAsCsv } from './csv.js';
import { listAsJson } from './json.js';
import type { Listing } from './listing.js';
import { listAsText } from './text.js';

export const listFormats = { text: listAsText, json: listAsJson, csv: listAsCsv } satisfies Formats<Listing>;
