import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from '@qingdan/core';
import { compareFileFormats, plain, wordsOf } from '@qingdan/publish';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';
import { readWord } from '../publish/word-reading.js';
import { settle } from './settle.js';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-office-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
	['liaoning-2023', 'panjin-2024'],
	['liaoning-2023', 'luliang-2023'],
	['luliang-2023', 'panjin-2024'],
])('the redline from %s to %s in LibreOffice', (from, to) => {
	it.each(['accepted', 'rejected'] as const)(
		'says, all changes %s, what our own reading says',
		async (version) => {
			const [left, right] = [held(from), held(to)];
			const { vocabulary } = corpus;
			const comparison = compare(left, right, vocabulary);
			const page = { words: wordsOf('zh'), style: plain };
			const redline = await compareFileFormats.redline({ comparison, left, right, vocabulary }, page);
			const [source, target] = [join(folder, 'redline.docx'), join(folder, `${version}.docx`)];
			writeFileSync(source, redline);
			settle(folder, source, target, version);
			const [own, theirs] = [readWord(redline, version), readWord(readFileSync(target), version)];
			expect(theirs.tables).toEqual(own.tables);
			// The last paragraph of a document cannot be removed and may stay behind, empty; LibreOffice 7 loses the end of a paragraph
			// where an edit reaches it and whole paragraphs of the same kind follow. The texts are held together.
			expect(theirs.paragraphs.join('')).toBe(own.paragraphs.join(''));
		},
	);
});
