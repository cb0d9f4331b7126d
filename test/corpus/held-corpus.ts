import { fileURLToPath } from 'node:url';
import { readCorpus } from '@qingdan/cli';
import type { Corpus, HeldPolicy } from '@qingdan/core';

const reading = readCorpus(fileURLToPath(new URL('../../policies', import.meta.url)));
if (!reading.corpus || reading.problems.length > 0)
	throw new Error(JSON.stringify(reading.problems, null, '\t'));

/** The corpus of the project, as the command reads it. */
export const corpus: Corpus = reading.corpus;

/** A policy of the project's corpus. */
export function held(key: string): HeldPolicy {
	const found = corpus.policies.find(({ policy }) => policy.key === key);
	if (!found) throw new Error(`no policy ${key}`);
	return found;
}
