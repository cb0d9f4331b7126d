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
import { type SiteFile, siteFiles, writeSiteFiles } from '../site-files.js';

/** The viewer as it is built in the repository. */
const viewer = fileURLToPath(new URL('../../../../apps/viewer/dist', import.meta.url));

interface BuildChoices {
	readonly corpus?: string;
	readonly out: string;
	readonly singleFile?: boolean;
	readonly address?: string;
}

/** `qingdan build` */
export const defineBuild: Define = (add, desk) => {
	const { build, options, site } = desk.words.command;
	add('build', build.about, 'qingdan build --out site')
		.option('--corpus <dir>', options.corpus)
		.option('--out <dir>', options.site, 'site')
		.option('--single-file', options.singleFile)
		.option('--address <url>', options.address)
		.action(async ({ corpus, out, singleFile, address }: BuildChoices) => {
			if (singleFile) throw new Failure(2, site.singleFileLater);
			if (address !== undefined && !isAddress(address)) throw new Failure(2, site.addressInvalid(address));
			const library = openLibrary(corpus, desk);
			if (!existsSync(join(viewer, 'index.html'))) throw new Failure(3, site.viewerMissing);
			// Its dictionary is large, and no other command reads names.
			const { readingsOf } = await import('../pinyin.js');
			const beside = await siteFiles(library, address, desk);
			writeSite(resolve(desk.cwd, out), out, library, readingsOf, beside, desk);
			desk.stdout.write(`${site.done(out, library.corpus.policies.length)}\n`);
		});
};

/** Writes the site, whole or not at all. */
function writeSite(
	target: string,
	shown: string,
	{ corpus }: Library,
	readingsOf: (names: readonly string[]) => Record<string, string>,
	beside: readonly SiteFile[],
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
		writeSiteFiles(folder, shown, beside, desk);
	});
}

function isAddress(text: string): boolean {
	return URL.canParse(text) && /^https?:/.test(text);
}
