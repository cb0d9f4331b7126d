import { accessSync, constants } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Corpus, type HeldPolicy, validateCorpus } from '@qingdan/core';
import { byPlace, type Problem } from '@qingdan/schema';
import { alignmentOf, type CorpusReading, hold, readDocument } from './corpus.js';
import { isFolder, shownFrom } from './corpus-folder.js';
import type { Desk } from './desk.js';
import { Failure, reasonOf } from './failure.js';

/** The problems that concern the paths given, and the files among them that lie outside the corpus. */
export interface Concerned {
	readonly problems: readonly Problem[];
	readonly outside: ReadonlySet<string>;
}

/**
 * Picks the problems that concern the paths given, all of them where none is given. A YAML file outside the corpus is
 * checked on its own, against the corpus.
 */
export function problemsOfPaths(
	paths: readonly string[],
	{ folder, corpus, problems }: CorpusReading,
	desk: Desk,
): Concerned {
	const outside = new Set<string>();
	if (paths.length === 0 || !corpus) return { problems: [...problems].sort(byPlace), outside };
	const concerned = paths.flatMap((path) => {
		const absolute = resolve(desk.cwd, path);
		demandReadable(absolute, path, desk);
		const inner = shownFrom(folder, absolute);
		if (inner !== '..' && !inner.startsWith('../'))
			return problems.filter(({ file }) => covers(inner, file, corpus));
		if (isFolder(absolute) || !/\.ya?ml$/.test(path))
			throw new Failure(2, desk.words.command.policy.sourceNotYaml(path));
		const shown = shownFrom(desk.cwd, absolute);
		outside.add(shown);
		return problemsOfFile(shown, corpus, desk);
	});
	return { problems: [...new Set(concerned)].sort(byPlace), outside };
}

function demandReadable(absolute: string, path: string, desk: Desk): void {
	try {
		accessSync(absolute, constants.R_OK);
	} catch (error) {
		throw new Failure(3, desk.words.command.pathUnreadable(path, reasonOf(error)));
	}
}

function covers(path: string, file: string, corpus: Corpus): boolean {
	if (path === '' || file === path || file.startsWith(`${path}/`)) return true;
	return corpus.policies.some((held) => held.file === file && held.source.file === path);
}

function problemsOfFile(shown: string, corpus: Corpus, { cwd }: Desk): readonly Problem[] {
	const read = readDocument(join(cwd, shown), shown);
	if (!('value' in read)) return read.problems;
	const held = hold(read.value, cwd);
	if (!('value' in held)) return held.problems;
	if (held.value) return problemsAmong(held.value, corpus);
	const alignments = alignmentOf(read.value);
	return validateCorpus({ ...corpus, alignments }).filter(
		({ file }) => file === shown && alignments.length > 0,
	);
}

function problemsAmong(held: HeldPolicy, corpus: Corpus): Problem[] {
	const others = corpus.policies.filter(({ policy }) => policy.key !== held.policy.key);
	return validateCorpus({ ...corpus, policies: [...others, held] }).filter(({ file }) => file === held.file);
}
