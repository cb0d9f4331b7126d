import type { Corpus } from '@qingdan/core';
import { type CorpusReading, readCorpus } from './corpus.js';
import { corpusFolder, shownFrom } from './corpus-folder.js';
import type { Desk } from './desk.js';
import { Failure } from './failure.js';

/** A corpus without anything broken in it, and where it lies. */
export interface Library {
	readonly folder: string;
	readonly corpus: Corpus;
}

/** Reads the corpus for a command that works on it; ends the run where a file cannot be read or breaks its schema. */
export function openLibrary(named: string | undefined, desk: Desk): Library {
	const folder = corpusFolder(desk.cwd, named);
	const { corpus, problems } = readCorpus(folder);
	if (!corpus || problems.length > 0) {
		const prefix = prefixOf(folder, desk);
		const placed = problems.map((problem) => ({ ...problem, file: prefix + problem.file }));
		throw new Failure(3, desk.words.command.invalidInput, placed);
	}
	return { folder, corpus };
}

/** What leads from the user's folder to a file of the corpus; where there is no corpus, to the folder itself. */
export function prefixOf(folder: string, { cwd }: Desk, reading?: CorpusReading): string {
	const shown = shownFrom(
		cwd,
		reading?.problems.some(({ code }) => code === 'corpus-missing') ? `${folder}/..` : folder,
	);
	return shown === '' ? '' : `${shown}/`;
}
