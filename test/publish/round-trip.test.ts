import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

/** What a catalogue says, without how its parts are named. */
function catalogues(policy: Policy) {
	return (policy.catalogues ?? []).map(({ groups = [], items }) => ({
		groups: groups.map(({ title, from, to }) => [title, from, to]),
		items: items.map(({ number, name, target, content, departments, fields, variants = [] }) => ({
			cells: [number, name, target, content, departments, fields],
			rows: variants.map((row) => [row.target, row.content, row.fields]),
		})),
	}));
}

describe.each(['tasks.txt', 'points.md'])('%s, a table or a list alone,', (name) => {
	const source = fileURLToPath(new URL(`documents/${name}`, import.meta.url));
	const read = async (file: string): Promise<Policy> => {
		const { stdout } = await qingdanHere(['import', file, '--format', 'json', '--corpus', policies], folder);
		return JSON.parse(stdout);
	};

	it('keeps its groups, items, sub-rows and unknown columns in every format, and gets no attachment', async () => {
		const [stem = ''] = name.split('.');
		const args = ['export', source, '--out', stem, '--format', 'markdown', 'docx', 'html'];
		expect((await qingdanHere([...args, '--corpus', policies], folder)).code).toBe(0);
		const own = catalogues(await read(source));
		expect(own[0]?.groups).toHaveLength(2);
		for (const ending of endings)
			expect([ending, catalogues(await read(`${stem}/${stem}.${ending}`))]).toEqual([ending, own]);
		expect(readFileSync(join(folder, stem, `${stem}.md`), 'utf8')).not.toContain('附件');
	});
});
