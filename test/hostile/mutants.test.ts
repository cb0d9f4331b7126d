import { readFileSync } from 'node:fs';
import { readDocument, UnreadableDocument, understand } from '@qingdan/intake';
import { describe, expect, it } from 'vitest';
import { changes, numbers, tables } from '../intake/read/docx-cases.js';
import { contents } from '../intake/read/docx-contents.js';
import { wordFile } from '../intake/read/word-file.js';
import { vocabulary } from '../intake/understand/vocabulary.js';
import { flipBit, mutateParts, mutations, seeded } from './mutate.js';

/** `MUTANTS=1000000 npx vitest run test/hostile --testTimeout=100000000` feeds so many; `SEED` begins elsewhere. */
const factor = Number(process.env.MUTANTS ?? 3000) / 3000;
const firstSeed = Number(process.env.SEED ?? 1);

const load = (path: string) => new Uint8Array(readFileSync(new URL(path, import.meta.url)));
const made = (name: string) => load(`../intake/read/made/${name}`);
const policy = (path: string) => load(`../../policies/cn/${path}`);

const words = [...numbers, ...changes, ...tables, ...contents].map(({ parts }) => wordFile(parts));
const documents = [
	{ name: 'a.docx', files: [made('libreoffice.docx'), ...words], count: 1500, make: mutateParts },
	{ name: 'a.docx', files: [made('libreoffice.docx'), ...words], count: 500 },
	{ name: 'a.html', files: [made('page.html'), made('unruled.html')], count: 700 },
	{ name: 'a.txt', files: [policy('liaoning/panjin/panjin-2024.txt')], count: 150 },
	{ name: 'a.md', files: [policy('liaoning/liaoning-2023.txt')], count: 60 },
	{ name: 'a.pdf', files: [made('ruled-libreoffice-zenhei.pdf'), made('pictures-only.pdf')], count: 60 },
];

/** Nothing where a document ended as a policy, as none or refused; what the program did instead. */
async function fault(bytes: Uint8Array, name: string): Promise<string | undefined> {
	try {
		const document = await readDocument(bytes, name);
		if (document.blocks.some(({ lines: [first, last] }) => first < 1 || first > last)) return 'lines';
		const understood = understand(document, { key: 'mutant', vocabulary });
		if (understood.kind === 'no-policy') return undefined;
		const { account, doubts } = understood;
		const isTold = account.unaccounted === 0 || doubts.some(({ severity }) => severity === 'error');
		return isTold ? undefined : 'characters lost without a word';
	} catch (error) {
		return error instanceof UnreadableDocument
			? undefined
			: String(error instanceof Error ? error.stack : error);
	}
}

describe('a damaged document', () => {
	it.each(documents)(
		'$name is read or refused, whatever was done to it: $count',
		async ({ name, files, count, make }) => {
			for (let seed = firstSeed; seed < firstSeed + count * factor; seed++) {
				const random = seeded(seed);
				const file = files[random(files.length)] as Uint8Array;
				const mutate = make ?? mutations[random(mutations.length)];
				const found = mutate && (await fault(mutate(file, random), name));
				if (found !== undefined) expect.fail(`seed ${seed}: ${found}`);
			}
		},
	);
});

describe('a Word file with one bit turned', () => {
	it('never reads as another text', async () => {
		const file = wordFile((tables[0] as (typeof tables)[number]).parts);
		const { text } = await readDocument(file, 'a.docx');
		let read = 0;
		for (let seed = firstSeed; seed < firstSeed + 2000 * factor; seed++) {
			const flipped = flipBit(file, seeded(seed));
			try {
				const document = await readDocument(flipped, 'a.docx');
				if (document.text !== text) expect.fail(`seed ${seed}: other text`);
				read++;
			} catch (error) {
				if (!(error instanceof UnreadableDocument)) throw error;
			}
		}
		expect(read).toBeLessThan(2000 * factor);
	});
});
