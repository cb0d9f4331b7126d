import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Comparison } from '@qingdan/core';
import type { Policy } from '@qingdan/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';
import { corpus, held } from '../corpus/held-corpus.js';

const policies = fileURLToPath(new URL('../../policies', import.meta.url));
const keys = corpus.policies.map(({ policy }) => policy.key);
/** Documents that intake reads back. */
const endings = ['md', 'docx', 'html'];
let folder = '';

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-round-'));
	const args = ['export', '--out', 'out', '--format', 'markdown', 'docx', 'html', '--corpus', policies];
	expect((await qingdanHere(args, folder)).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a document says of itself, without where it says so. */
function frame({ title, number, issuers, dates, addressees, copies, notice }: Policy) {
	return {
		title,
		number,
		issuers: issuers.map(({ name }) => name),
		dates: [dates.issued.value, dates.effective.value, dates.printed?.value ?? null],
		addressees: addressees?.text,
		copies: copies?.text,
		notice: notice && [notice.title, notice.text],
	};
}

describe.each(keys.flatMap((key) => endings.map((ending) => ({ key, ending }))))(
	'$key, written as .$ending and read again,',
	({ key, ending }) => {
		const file = `out/${key}.${ending}`;

		it('has the same items and provisions, to the character', async () => {
			const args = ['compare', key, file, '--ignore-concepts', '--format', 'json', '--corpus', policies];
			const { code, stdout } = await qingdanHere(args, folder);
			expect(code).toBe(0);
			const comparison: Comparison = JSON.parse(stdout);
			for (const part of [comparison, ...(comparison.prose ? [comparison.prose] : [])]) {
				expect(part.changes).toEqual([]);
				expect([...part.added, ...part.removed]).toEqual([]);
			}
		});

		it('has the same title, number, bodies, dates and notice', async () => {
			const args = ['import', file, '--format', 'json', '--corpus', policies];
			const { stdout } = await qingdanHere(args, folder);
			expect(frame(JSON.parse(stdout))).toEqual(frame(held(key).policy));
		});
	},
);
