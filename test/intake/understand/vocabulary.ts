import { fileURLToPath } from 'node:url';
import { readCorpus } from '@qingdan/cli';
import type { Vocabulary } from '@qingdan/core';

const corpus = readCorpus(fileURLToPath(new URL('../../../policies', import.meta.url))).corpus;
if (!corpus) throw new Error('the vocabularies cannot be read');

/** The vocabularies that ship with the tool, and nothing of the policies. */
export const vocabulary: Vocabulary = corpus.vocabulary;
