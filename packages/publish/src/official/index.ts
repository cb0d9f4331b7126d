import type { HeldPolicy } from '@qingdan/core';
import type { FileFormats, Formats } from '../page.js';
import { policyAsHtml } from './html.js';
import { policyAsMarkdown } from './markdown.js';
import { policyAsWord } from './word.js';

/** A policy as a document to be sent on. */
export const policyFormats = {
	html: policyAsHtml,
	markdown: policyAsMarkdown,
} satisfies Formats<HeldPolicy>;

export const policyFileFormats = {
	docx: policyAsWord,
} satisfies FileFormats<HeldPolicy>;
