import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@qingdan/cli';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const city = 'cn/liaoning/panjin/panjin-2024.yaml';
const province = 'cn/liaoning/liaoning-2023.yaml';
const pilot = 'cn/liaoning/liaoning-2021-pilot.yaml';

/** One character of one file changed, and where validation must stop. */
const mutations = [
	{
		what: 'a quote',
		file: city,
		from: 'quote: 补贴标准为每人每月不低于30元',
		to: 'quote: 补贴标准为每人每月不低于80元',
		code: 'quote-not-found',
	},
	{
		what: 'the number of a parameter',
		file: city,
		from: 'value: 30,',
		to: 'value: 31,',
		code: 'value-not-in-quote',
	},
	{
		what: 'the bound of a parameter',
		file: city,
		from: 'value: 30, bound: min',
		to: 'value: 30, bound: max',
		code: 'bound-not-in-quote',
	},
	{
		what: 'a date',
		file: city,
		from: 'effective: {value: "2024-12-10"',
		to: 'effective: {value: "2024-12-11"',
		code: 'date-not-in-quote',
	},
	{
		what: 'a body',
		file: province,
		from: 'departments: [省民政厅]',
		to: 'departments: [省民政庁]',
		code: 'cell-not-found',
	},
	{
		what: 'a cell',
		file: province,
		from: '开展探访关爱服务。',
		to: '开展探访关怀服务。',
		code: 'cell-not-found',
	},
	{
		what: 'a concept',
		file: province,
		from: 'concept: benefit/old-age-allowance',
		to: 'concept: benefit/old-age-allowence',
		code: 'concept-unknown',
	},
	{
		what: 'the document number',
		file: province,
		from: 'number: 辽政办发〔2023〕11号',
		to: 'number: 辽政办发〔2023〕12号',
		code: 'cell-not-found',
	},
	{
		what: 'a line number',
		file: province,
		from: 'evidence: {lines: 109}',
		to: 'evidence: {lines: 110}',
		code: 'cell-not-found',
	},
	{
		what: 'a provision',
		file: pilot,
		from: '独立使用的建筑面积不低于750平方米',
		to: '独立使用的建筑面积不低于760平方米',
		code: 'cell-not-found',
	},
	{
		what: 'the digest of the source',
		file: province,
		from: 'sha256:aa26',
		to: 'sha256:ab26',
		code: 'source-digest',
	},
	{
		what: 'an age',
		file: city,
		from: 'type: age, value: 80',
		to: 'type: age, value: 85',
		code: 'value-not-in-quote',
	},
] as const;

describe('validation of a corpus in which one character was changed', () => {
	let folder = '';

	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'qingdan-mutation-'));
		cpSync(fileURLToPath(new URL('../../policies', import.meta.url)), folder, { recursive: true });
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it.each(mutations)('finds $what', async ({ file, from, to, code }) => {
		const path = join(folder, file);
		const original = readFileSync(path, 'utf8');
		const at = original.indexOf(from);
		expect(at).toBeGreaterThan(0);
		const line = original.slice(0, at).split('\n').length;
		writeFileSync(path, original.replace(from, to));
		try {
			const { exitCode, problems } = await validate(folder);
			expect(exitCode).toBe(1);
			const here = problems.filter((problem) => problem.code === code && problem.file.endsWith(file));
			// A row's line is checked cell by cell: the problem stands at the cell, a few lines above its evidence.
			expect(here.some((problem) => Math.abs(problem.line - line) <= 20)).toBe(true);
		} finally {
			writeFileSync(path, original);
		}
	});

	it('finds nothing in the corpus as it is', async () => {
		expect(await validate(folder)).toEqual({ exitCode: 0, problems: [] });
	});
});

async function validate(
	folder: string,
): Promise<{ exitCode: number; problems: { code: string; file: string; line: number }[] }> {
	let output = '';
	const stdout = {
		colour: false,
		write: (text: string) => {
			output += text;
		},
	};
	const exitCode = await run(['validate', '--corpus', folder, '--format', 'json'], {
		cwd: folder,
		env: {},
		stdout,
		stderr: { colour: false, write: () => undefined },
	});
	return { exitCode, problems: JSON.parse(output).problems };
}
