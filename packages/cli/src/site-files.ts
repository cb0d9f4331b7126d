import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changelogFormats, type Logged, type LogStep, plain, siteMap } from '@qingdan/publish';
import type { Desk } from './desk.js';
import { exportOf, heldAgainst, inputsOf } from './exported.js';
import type { Library } from './input.js';
import { writeWhole } from './output.js';

/** The viewer as it is built in the repository, both ways. */
export const viewer = fileURLToPath(new URL('../../../apps/viewer/dist/', import.meta.url));

/** A file of a site besides the viewer, by its path from the site's folder. */
export interface SiteFile {
	readonly name: string;
	readonly content: string | Uint8Array;
}

/**
 * What stands beside the viewer: a change log for each two documents of which one is bound by or follows the other, a feed of
 * all of them, the data as JSON Lines and Parquet, and a map of the site where its address is known.
 */
export async function siteFiles(
	library: Library,
	address: string | undefined,
	desk: Desk,
): Promise<SiteFile[]> {
	const { corpus } = library;
	const page = { words: desk.words, style: plain };
	const steps = heldAgainst(corpus.policies, library, desk)
		.map(({ step }): LogStep => ({ ...step, notes: [] }))
		.sort(newestFirst);
	const logged = (own: readonly LogStep[]): Logged => ({
		steps: own,
		vocabulary: corpus.vocabulary,
		audience: 'public',
		hide: [],
		recipe: {
			of: own.length === 1 ? own.flatMap(({ left, right }) => [left.policy.key, right.policy.key]) : ['*'],
			for: 'public',
			hide: [],
			language: desk.words.language,
			...(address === undefined ? {} : { address }),
			inputs: inputsOf([...new Set(own.flatMap(({ left, right }) => [left, right]))], library),
		},
	});
	const logs = steps.map((step) => ({
		name: `changes/${step.left.policy.key}~${step.right.policy.key}.html`,
		content: changelogFormats.html(logged([step]), page),
	}));
	const { files } = await exportOf(corpus.policies, ['jsonl', 'parquet'], true, library, desk);
	const data = files.map(({ name, content }) => ({ name: `data/${name}`, content }));
	return [
		...logs,
		{ name: 'feed.xml', content: changelogFormats.atom(logged(steps), page) },
		...data,
		...(address === undefined
			? []
			: [{ name: 'sitemap.xml', content: siteMap(address, ['', ...logs.map(({ name }) => name)]) }]),
	];
}

function newestFirst(a: LogStep, b: LogStep): number {
	const [one, other] = [a, b].map(
		({ right, left }) => `${right.policy.edition} ${right.policy.key} ${left.policy.key}`,
	);
	return (one ?? '') < (other ?? '') ? 1 : -1;
}

/** Writes them into a folder. */
export function writeSiteFiles(folder: string, shown: string, files: readonly SiteFile[], desk: Desk): void {
	for (const { name, content } of files) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeWhole(join(folder, name), content, `${shown}/${name}`, desk);
	}
}
