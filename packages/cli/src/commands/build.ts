import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleCorpus, type CorpusBundle, searchableNames } from '@qingdan/core';
import { isFolder } from '../corpus-folder.js';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { Failure } from '../failure.js';
import { mayReplace, writeFolder } from '../folder.js';
import { type Library, openLibrary } from '../input.js';
import { writeWhole } from '../output.js';
import { tellServiceWorker } from '../service-worker.js';
import { singleFile as pageOf } from '../single-file.js';
import { type SiteFile, siteFiles, viewer, writeSiteFiles } from '../site-files.js';

interface BuildChoices {
	readonly corpus?: string;
	readonly out?: string;
	readonly singleFile?: boolean;
	readonly address?: string;
}

/** `qingdan build` */
export const defineBuild: Define = (add, desk) => {
	const { build, options, site } = desk.words.command;
	add('build', build.about, 'qingdan build --out site')
		.option('--corpus <dir>', options.corpus)
		.option('--out <path>', options.site)
		.option('--single-file', options.singleFile)
		.option('--address <url>', options.address)
		.action(async ({ corpus, out, singleFile, address }: BuildChoices) => {
			if (address !== undefined && !isAddress(address)) throw new Failure(2, site.addressInvalid(address));
			const library = openLibrary(corpus, desk);
			const count = library.corpus.policies.length;
			const built = join(viewer, singleFile ? 'single' : 'site');
			if (!existsSync(join(built, 'index.html'))) throw new Failure(3, site.viewerMissing);
			if (singleFile) {
				const path = out ?? 'qingdan.html';
				if (isFolder(resolve(desk.cwd, path))) throw new Failure(2, site.notAFile(path));
				writeWhole(resolve(desk.cwd, path), pageOf(built, await dataOf(library, [])), path, desk);
				desk.stdout.write(`${site.fileDone(path, count)}\n`);
				return;
			}
			const path = out ?? 'site';
			const beside = await siteFiles(library, address, desk);
			const data = await dataOf(library, beside);
			writeSite(resolve(desk.cwd, path), path, { built, data, beside }, desk);
			desk.stdout.write(`${site.done(path, count)}\n`);
		});
};

/** The corpus as the viewer reads it, with how its names are read and what stands beside it. */
async function dataOf({ corpus }: Library, beside: readonly SiteFile[]): Promise<string> {
	// Its dictionary is large, and no other command reads names.
	const { readingsOf } = await import('../pinyin.js');
	const bundle: CorpusBundle = {
		...bundleCorpus(corpus),
		readings: readingsOf(searchableNames(corpus)),
		downloads: beside.map(({ name }) => name),
	};
	return `${JSON.stringify(bundle)}\n`;
}

/** What a site is made of. */
interface SiteParts {
	/** folder of the viewer as built */
	readonly built: string;
	readonly data: string;
	readonly beside: readonly SiteFile[];
}

/** Writes the site, whole or not at all. */
function writeSite(target: string, shown: string, { built, data, beside }: SiteParts, desk: Desk): void {
	if (!mayReplace(target, ['index.html', 'corpus.json']))
		throw new Failure(2, desk.words.command.site.notASite(shown));
	writeFolder(target, shown, desk, (folder) => {
		cpSync(built, folder, { recursive: true });
		writeWhole(join(folder, 'corpus.json'), data, `${shown}/corpus.json`, desk);
		// The viewer is kept for reading offline; what is only downloaded from the site is not.
		tellServiceWorker(folder, shown, desk);
		writeSiteFiles(folder, shown, beside, desk);
	});
}

function isAddress(text: string): boolean {
	return URL.canParse(text) && /^https?:/.test(text);
}
