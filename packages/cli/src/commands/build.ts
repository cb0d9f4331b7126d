import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCorpus, searchableNames } from '@qingdan/core';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { Failure, reasonOf } from '../failure.js';
import { type Library, openLibrary } from '../input.js';
import { writeWhole } from '../output.js';
import { readingsOf } from '../pinyin.js';

/** The viewer as it is built in the repository. */
const viewer = fileURLToPath(new URL('../../../../apps/viewer/dist', import.meta.url));

/** `qingdan build` */
export const defineBuild: Define = (add, desk) => {
	const { build, options, site } = desk.words.command;
	add('build', build.about, 'qingdan build --out site')
		.option('--corpus <dir>', options.corpus)
		.option('--out <dir>', options.site, 'site')
		.option('--single-file', options.singleFile)
		.action(({ corpus, out, singleFile }: { corpus?: string; out: string; singleFile?: boolean }) => {
			if (singleFile) throw new Failure(2, site.singleFileLater);
			const library = openLibrary(corpus, desk);
			if (!existsSync(join(viewer, 'index.html'))) throw new Failure(3, site.viewerMissing);
			writeSite(resolve(desk.cwd, out), out, library, desk);
			desk.stdout.write(`${site.done(out, library.corpus.policies.length)}\n`);
		});
};

/** Writes the site beside its place and then puts it there, so that a site is there whole or not at all. */
function writeSite(target: string, shown: string, { corpus }: Library, desk: Desk): void {
	const { site, writeFailed } = desk.words.command;
	if (!mayReplace(target)) throw new Failure(2, site.notASite(shown));
	let work: string | undefined;
	try {
		work = mkdtempSync(join(dirname(target), `.${basename(target)}.`));
		const made = join(work, 'new');
		cpSync(viewer, made, { recursive: true });
		writeWhole(
			join(made, 'corpus.json'),
			`${JSON.stringify({ ...bundleCorpus(corpus), readings: readingsOf(searchableNames(corpus)) })}\n`,
			`${shown}/corpus.json`,
			desk,
		);
		if (existsSync(target)) renameSync(target, join(work, 'old'));
		renameSync(made, target);
	} catch (error) {
		throw error instanceof Failure ? error : new Failure(3, writeFailed(shown, reasonOf(error)));
	} finally {
		if (work !== undefined) {
			if (!existsSync(target) && existsSync(join(work, 'old'))) renameSync(join(work, 'old'), target);
			rmSync(work, { recursive: true, force: true });
		}
	}
}

/** A new folder, an empty one, or a site that an earlier run made. */
function mayReplace(target: string): boolean {
	if (!existsSync(target)) return true;
	try {
		const entries = readdirSync(target);
		return entries.length === 0 || (entries.includes('index.html') && entries.includes('corpus.json'));
	} catch {
		return false;
	}
}
