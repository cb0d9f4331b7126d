import { appliesIn, regionNamed, regionPath } from '@qingdan/core';
import { appliesFormats } from '@qingdan/publish';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { Failure } from '../failure.js';
import { type Library, openLibrary, prefixOf } from '../input.js';
import { addOutputs, deliver } from '../output.js';
import { demandDate } from '../policy-reference.js';

/** `qingdan applies REGION --on DATE` */
export const defineApplies: Define = (add, desk) => {
	const { time, command: common } = desk.words;
	const command = add(
		'applies',
		time.applies.about,
		'qingdan applies 盘锦市 --on 2024-12-20\nqingdan applies 兴隆台区 --on 2025-01-01\nqingdan applies 530322 --on 2024-01-01 --format json',
	)
		.argument('<REGION>', time.applies.region)
		.option('--on <date>', common.options.on)
		.option('--corpus <dir>', common.options.corpus);
	const outputs = addOutputs(command, appliesFormats, desk);
	command.action((named: string, { corpus, on }: { corpus?: string; on?: string }) => {
		// Nothing depends on today: a day has to be named.
		if (on === undefined) throw new Failure(2, time.applies.needsDate);
		demandDate(on, desk);
		const library = openLibrary(corpus, desk);
		const found = appliesIn(codeOf(named, library, desk), on, library.corpus);
		if (!found.ok) {
			const prefix = prefixOf(library.folder, desk);
			const problems = found.problems.map((problem) => ({ ...problem, file: prefix + problem.file }));
			throw new Failure(3, common.invalidInput, problems);
		}
		const { vocabulary } = library.corpus;
		deliver({ applies: found.applies, vocabulary }, appliesFormats, outputs, desk);
	});
};

function codeOf(named: string, { corpus }: Library, desk: Desk): string {
	const { regions } = corpus.vocabulary;
	const { applies: words } = desk.words.time;
	const region = regionNamed(named, regions);
	if (region.found === 'one') return region.code;
	if (region.found === 'none') throw new Failure(2, words.unknown(named, region.nearest));
	const candidates = region.codes.map((code) => `${regionPath(code, regions)} ${code}`);
	throw new Failure(2, words.several(named, candidates));
}
