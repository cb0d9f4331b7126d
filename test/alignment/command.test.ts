import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Comparison } from '@qingdan/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compare = (...more: string[]) =>
	qingdanHere(['compare', 'liaoning-2023', 'luliang-2023', ...more], folder);
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe('an alignment file', () => {
	it('goes from a proposal over a person to a comparison', async () => {
		await qingdanHere(
			['matrix', 'liaoning-2023', 'luliang-2023', '--ignore-concepts', '--propose', 'pair.yaml'],
			folder,
		);
		const proposed = readFileSync(join(folder, 'pair.yaml'), 'utf8');
		expect(proposed).toMatch(/texts:\n\s+left: "?[0-9a-f]{12}/);
		write('pair.yaml', proposed.replaceAll('method: text', 'method: confirmed\n    confirmedBy: 李明'));
		const { code, stdout } = await compare('--alignment', 'pair.yaml', '--format', 'json');
		const { pairs, lapsedRulings } = JSON.parse(stdout) as Comparison;
		expect({ code, lapsedRulings }).toEqual({ code: 0, lapsedRulings: undefined });
		expect(pairs.filter(({ method }) => method === 'confirmed')).toHaveLength(18);
	});

	it('says in every form to read which rulings lapse', async () => {
		write(
			'gone.yaml',
			'schema: qingdan/alignment/1\nleft: luliang-2023\nright: liaoning-2023\nrulings:\n  - {left: [gone], right: [old-age-allowance], relation: changed, method: confirmed, confidence: 1, confirmedBy: 李明}\n',
		);
		for (const format of ['text', 'markdown', 'csv']) {
			const { code, stdout } = await compare('--alignment', 'gone.yaml', '--format', format);
			expect(code).toBe(0);
			expect(stdout).toContain('gone.yaml：old-age-allowance → gone（有变更）：没有gone');
		}
	});

	it.each([
		[
			'about other policies',
			'left: panjin-2024\nright: luliang-2023\nrulings: []\n',
			2,
			'panjin-2024 与 luliang-2023',
		],
		[
			'with a relation that there is not',
			'left: a\nright: b\nrulings: [{left: [a], right: [b], relation: equal, method: confirmed, confidence: 1}]\n',
			3,
			'4:45',
		],
	])('%s is refused', async (_, text, code, told) => {
		write('bad.yaml', `schema: qingdan/alignment/1\n${text}`);
		const found = await compare('--alignment', 'bad.yaml');
		expect(found.code).toBe(code);
		expect(found.stderr).toContain(told);
		expect(found.stdout).toBe('');
	});

	it('that is no alignment file, or is not there, is refused', async () => {
		write(
			'policy.yaml',
			'schema: qingdan/terms/1\nedition: "2026-11"\ntraits: []\nindices: []\nserviceTypes: []\n',
		);
		expect(await compare('--alignment', 'policy.yaml')).toMatchObject({ code: 3 });
		expect(await compare('--alignment', 'nowhere.yaml')).toMatchObject({ code: 3 });
	});
});
