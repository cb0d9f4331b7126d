import { resolve } from 'node:path';
import type { Corpus, HeldAlignment, HeldPolicy } from '@qingdan/core';
import { alignmentOf, type CorpusReading, readCorpus, readDocument, readPolicyAlone } from './corpus.js';
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
	return libraryOf(readCorpus(folder), desk);
}

/** Opens the corpus with one policy alone where its key is named and tells its file; else the whole of it. */
export function openPolicy(named: string | undefined, key: string, desk: Desk): Library {
	const folder = corpusFolder(desk.cwd, named);
	const alone = /^[a-z0-9-]+$/.test(key) ? readPolicyAlone(folder, key) : undefined;
	return libraryOf(alone ?? readCorpus(folder), desk);
}

function libraryOf(reading: CorpusReading, desk: Desk): Library {
	const { folder } = reading;
	const { corpus, problems } = reading;
	if (!corpus || problems.length > 0) {
		const prefix = prefixOf(folder, desk, reading);
		const placed = problems.map((problem) => ({ ...problem, file: prefix + problem.file }));
		throw new Failure(3, desk.words.command.invalidInput, placed);
	}
	return { folder, corpus };
}

/**
 * The rulings that stand in the corpus, and those of the files named, which come first. Ends the run where a file cannot be
 * read, is no alignment file, or speaks of other policies than those at hand.
 */
export function alignmentsOf(
	files: readonly string[],
	policies: readonly HeldPolicy[],
	{ corpus }: Library,
	desk: Desk,
): HeldAlignment[] {
	const words = desk.words.command;
	const keys = policies.map(({ policy }) => policy.key);
	const named = files.flatMap((file) => {
		const read = readDocument(resolve(desk.cwd, file), file);
		if (!('value' in read)) throw new Failure(3, words.invalidInput, read.problems);
		const [found] = alignmentOf(read.value);
		if (!found) throw new Failure(3, words.noAlignment(file));
		const { left, right } = found.alignment;
		if (!keys.includes(left) || !keys.includes(right))
			throw new Failure(2, words.alignmentOfOthers(file, left, right));
		return [found];
	});
	return [...named, ...corpus.alignments];
}

/** What leads from the user's folder to a file of the corpus; where there is no corpus, to the folder itself. */
export function prefixOf(folder: string, { cwd }: Desk, reading?: CorpusReading): string {
	const shown = shownFrom(
		cwd,
		reading?.problems.some(({ code }) => code === 'corpus-missing') ? `${folder}/..` : folder,
	);
	return shown === '' ? '' : `${shown}/`;
}
