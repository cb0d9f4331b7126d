import type { CorpusBundle } from '@qingdan/core';

/** Why there is nothing to show. */
export type LoadFailure = 'missing' | 'unreadable';

/** What the fetch of the corpus came to. */
export type Loaded =
	| { readonly ok: true; readonly bundle: CorpusBundle }
	| { readonly ok: false; readonly failure: LoadFailure };

/**
 * Reads the corpus that the page holds, or fetches the one that lies beside it.
 * @param onMegabytes is told how much has come, as a large corpus is long on its way
 */
export async function loadCorpus(onMegabytes: (count: number) => void): Promise<Loaded> {
	const held = document.getElementById('corpus')?.textContent;
	if (held) return read(held);
	try {
		const response = await fetch('./corpus.json', { credentials: 'omit' });
		if (!response.ok) return { ok: false, failure: 'missing' };
		return read(await textOf(response, onMegabytes));
	} catch {
		return { ok: false, failure: 'missing' };
	}
}

async function textOf({ body }: Response, onMegabytes: (count: number) => void): Promise<string> {
	if (!body) return '';
	const decoder = new TextDecoder();
	const reader = body.getReader();
	const pieces: string[] = [];
	let bytes = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		pieces.push(decoder.decode(value, { stream: true }));
		const before = Math.floor(bytes / 1e6);
		bytes += value.length;
		if (Math.floor(bytes / 1e6) > before) onMegabytes(Math.floor(bytes / 1e6));
	}
	return pieces.join('') + decoder.decode();
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
