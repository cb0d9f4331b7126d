import {
	existsSync,
	lstatSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdanHere } from './command.js';
import { scratchCorpus } from './scratch-corpus.js';

describe('--format and --out', () => {
	const corpus = scratchCorpus();
	let folder = '';
	const list = (...args: string[]) => qingdanHere(['list', '--corpus', corpus.folder, ...args], folder);

	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'qingdan-outputs-'));
	});
	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
		corpus.remove();
	});

	it('write a file for each pair', async () => {
		const { code, stdout } = await list(
			'--format',
			'csv',
			'--out',
			'a.csv',
			'--format',
			'json',
			'--out',
			'a.json',
		);
		expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
		expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')).schema).toContain('qingdan/');
		expect(existsSync(join(folder, 'a.csv'))).toBe(true);
	});

	it('are refused where it was not said which belongs to which', async () => {
		const { code, stderr } = await list(
			'--format',
			'csv',
			'--format',
			'json',
			'--out',
			'b.csv',
			'--out',
			'b.json',
		);
		expect(code).toBe(2);
		expect(stderr).toContain('--out');
		expect(existsSync(join(folder, 'b.csv'))).toBe(false);
	});

	it('write through a link and leave it a link', async () => {
		writeFileSync(join(folder, 'real.csv'), 'old');
		symlinkSync('real.csv', join(folder, 'link.csv'));
		expect((await list('--format', 'csv', '--out', 'link.csv')).code).toBe(0);
		expect(lstatSync(join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
		expect(readFileSync(join(folder, 'real.csv'), 'utf8')).not.toBe('old');
	});

	it('end with 3 where nothing can be written, and leave nothing behind', async () => {
		writeFileSync(join(folder, 'file'), '');
		const before = readdirSync(folder);
		for (const out of ['file/x.csv', 'none/x.csv', '.']) {
			const { code, stderr } = await list('--format', 'csv', '--out', out);
			expect(code).toBe(3);
			expect(stderr).not.toMatch(/\.tmp|\n {4}at /);
		}
		expect(readdirSync(folder)).toEqual(before);
	});
});
