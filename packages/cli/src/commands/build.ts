import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCorpus, searchableNames } from '@qingdan/core';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { Failure } from '../failure.js';
import { mayReplace, writeFolder } from '../folder.js';
import { type Library, openLibrary } from '../input.js';
import { writeWhole } from '../output.js';

/** The viewer as it is built in the repository. */
const viewer = fileURLToPath(new URL('../../../../apps/viewer/dist', import.meta.url));

/** `qingdan build` */
export const defineBuild: Define = (add, desk) => {
	const { build, options, site } = desk.words.command;
	add('build', build.about, 'qingdan build --out site')
		.option('--corpus <dir>', options.corpus)
		.option('--out <dir>', options.site, 'site')
		.option('--single-file', options.singleFile)
		.action(async ({ corpus, out, singleFile }: { corpus?: string; out: string; singleFile?: boolean }) => {
			if (singleFile) throw new Failure(2, site.singleFileLater);
			const library = openLibrary(corpus, desk);
			if (!existsSync(join(viewer, 'index.html'))) throw new Failure(3, site.viewerMissing);
			// Its dictionary is large, and no other command reads names.
			const { readingsOf } = await import('../pinyin.js');
			writeSite(resolve(desk.cwd, out), out, library, readingsOf, desk);
			desk.stdout.write(`${site.done(out, library.corpus.policies.length)}\n`);
		});
};

/** Writes the site, whole or not at all. */
function writeSite(
	target: string,
	shown: string,
	{ corpus }: Library,
	readingsOf: (names: readonly string[]) => Record<string, string>,
	desk: Desk,
): void {
	if (!mayReplace(target, ['index.html', 'corpus.json']))
		throw new Failure(2, desk.words.command.site.notASite(shown));
	writeFolder(target, shown, desk, (folder) => {
		cpSync(viewer, folder, { recursive: true });
		writeWhole(
			join(folder, 'corpus.json'),
			`${JSON.stringify({ ...bundleCorpus(corpus), readings: readingsOf(searchableNames(corpus)) })}\n`,
			`${shown}/corpus.json`,
			desk,
		);
	});
}
