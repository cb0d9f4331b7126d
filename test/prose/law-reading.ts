import { readFileSync } from 'node:fs';
import type { HeldPolicy } from '@qingdan/core';
import { heldOf, readDocument, understand } from '@qingdan/intake';
import { corpus } from '../corpus/held-corpus.js';

/** A law in Markdown as a policy. */
export async function lawOf(text: string, key: string): Promise<HeldPolicy> {
	const document = await readDocument(new TextEncoder().encode(text), `${key}.md`);
	const understood = understand(document, { key, vocabulary: corpus.vocabulary });
	if (!('policy' in understood)) throw new Error(`no policy in ${key}`);
	return heldOf(understood.policy, understood.text, `${key}.md`);
}

/** The text of one of the laws beside this file. */
export function lawText(name: string): string {
	return readFileSync(new URL(`laws/${name}`, import.meta.url), 'utf8');
}
