import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readDocument, type Understood, understand } from '@qingdan/intake';
import { plain, policyFileFormats, wordsOf } from '@qingdan/publish';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';
import { missingCells, undoubted } from '../intake/cells.js';
import { packed } from '../intake/read/word-file.js';

const page = { words: wordsOf('zh'), style: plain };
const { vocabulary } = corpus;
let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-office-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice makes of a Word file. */
function converted(bytes: Uint8Array, to: string): Uint8Array {
	const [source, target] = [join(folder, 'source.docx'), join(folder, 'out')];
	writeFileSync(source, bytes);
	const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
	execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', target, source], {
		stdio: 'ignore',
		timeout: 240_000,
	});
	return new Uint8Array(readFileSync(join(target, `source.${to.split(':')[0]}`)));
}

/** The same Word file with all its text in one font. */
function inFont(bytes: Uint8Array, font: string): Uint8Array {
	const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
		name,
		name === 'word/document.xml'
			? strFromU8(part).replace(/w:eastAsia="[^"]*"/g, `w:eastAsia="${font}"`)
			: part,
	]);
	return packed(Object.fromEntries(parts));
}

async function read(bytes: Uint8Array, name: string): Promise<Understood> {
	const understood = understand(await readDocument(bytes, name), { key: 'read', vocabulary });
	if (understood.kind !== 'policy') throw new Error(`${name} was not understood`);
	return understood;
}

describe.each(['liaoning-2023', 'panjin-2024', 'luliang-2023'])('%s, passed through LibreOffice,', (key) => {
	const { policy: encoded } = held(key);

	function expectEqual({ policy, doubts, account }: Understood): void {
		expect(missingCells(encoded, policy)).toEqual([]);
		expect(undoubted(missingCells(policy, encoded), doubts)).toEqual([]);
		expect(account.unaccounted).toBe(0);
	}

	it('comes back from Word cell by cell', async () => {
		const word = await policyFileFormats.docx(held(key), page);
		expectEqual(await read(converted(word, 'docx:MS Word 2007 XML'), 'a.docx'));
	});

	it.each(['WenQuanYi Zen Hei', 'Noto Sans CJK SC'])(
		'comes back from PDF in %s cell by cell',
		async (font) => {
			const word = inFont(await policyFileFormats.docx(held(key), page), font);
			expectEqual(await read(converted(word, 'pdf:writer_pdf_Export'), 'a.pdf'));
		},
	);
});
