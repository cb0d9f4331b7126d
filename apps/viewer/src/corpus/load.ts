import type { CorpusBundle } from '@qingdan/core';

/** Why there is nothing to show. */
export type LoadFailure = 'missing' | 'unreadable';

/** What the fetch of the corpus came to. */
export type Loaded =
	| { readonly ok: true; readonly bundle: CorpusBundle }
	| { readonly ok: false; readonly failure: LoadFailure };

/** Fetches the corpus that lies beside the page. */
export async function loadCorpus(): Promise<Loaded> {
	let text: string;
	try {
		const response = await fetch('./corpus.json', { credentials: 'omit' });
		if (!response.ok) return { ok: false, failure: 'missing' };
		text = await response.text();
	} catch {
		return { ok: false, failure: 'missing' };
	}
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
