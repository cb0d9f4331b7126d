import type { CorpusBundle } from '@qingdan/core';

/** Why there is nothing to show. */
export type LoadFailure = 'missing' | 'unreadable';

/** What the fetch of the corpus came to. */
export type Loaded =
	| { readonly ok: true; readonly bundle: CorpusBundle }
	| { readonly ok: false; readonly failure: LoadFailure };

/** Reads the corpus that the page holds, or fetches the one that lies beside it. */
export async function loadCorpus(): Promise<Loaded> {
	const held = document.getElementById('corpus')?.textContent;
	if (held) return read(held);
	try {
		const response = await fetch('./corpus.json', { credentials: 'omit' });
		if (!response.ok) return { ok: false, failure: 'missing' };
		return read(await response.text());
	} catch {
		return { ok: false, failure: 'missing' };
	}
}

function read(text: string): Loaded {
	try {
		const bundle: unknown = JSON.parse(text);
		return isBundle(bundle) ? { ok: true, bundle } : { ok: false, failure: 'unreadable' };
	} catch {
		return { ok: false, failure: 'unreadable' };
	}
}

function isBundle(value: unknown): value is CorpusBundle {
	return (
		typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'qingdan/bundle/1'
	);
}
