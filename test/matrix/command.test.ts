import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Alignment, readYaml, validate } from '@qingdan/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';
import { scratchCorpus } from '../cli/scratch-corpus.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const english = 'en_GB.UTF-8';
const three = ['matrix', 'liaoning-2023', 'panjin-2024', 'luliang-2023', '--base', 'panjin-2024'];

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-matrix-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('qingdan matrix', () => {
	it.each(['text', 'json', 'markdown', 'csv', 'html'])('gives the same bytes twice as %s', async (format) => {
		for (const lang of ['zh_CN.UTF-8', english]) {
			const first = await qingdanHere([...three, '--format', format], root, lang);
			expect(first).toMatchObject({ code: 0, stderr: '' });
			expect(first.stdout).not.toContain(root);
			expect(first.stdout).not.toMatch(/undefined(?!-)|\[object|NaN/);
			expect(await qingdanHere([...three, '--format', format], root, lang)).toEqual(first);
		}
	});

	it('says in a few signs what each place gives', async () => {
		const { stdout } = await qingdanHere([...three, '--concept', 'benefit/old-age-allowance'], root);
		for (const line of [
			'≥30元/人·月（自2025年1月1日起）；≥80岁',
			'牵头 市民政局',
			'≠ 不同',
			'▲ 高于基准；对服务对象更优',
			'未定（授权市级、县级）',
		])
			expect(stdout).toContain(line);
	});

	it('writes numbers as numbers with the unit beside them, and mends no number for a spreadsheet', async () => {
		const { stdout } = await qingdanHere(
			['matrix', 'panjin-2024', 'luliang-2023', '--base', 'luliang-2023', '--format', 'csv'],
			root,
			english,
		);
		const amount = stdout.split('\r\n').find((line) => line.includes('每人每月不低于30元')) ?? '';
		expect(amount).toContain(',amount,floor,30,,,CNY/person/month,');
		expect(amount).toContain(',lower than the base,-20,less generous,');
	});

	it('holds no script, loads nothing and heads every row and column', async () => {
		const { stdout } = await qingdanHere([...three, '--format', 'html'], root);
		expect(stdout).not.toMatch(/<script|<link|src=|https?:/);
		expect(stdout.match(/<th scope="row">/g)).toHaveLength(30);
		expect(stdout.match(/<th scope="col">/g)).toHaveLength(4);
		expect(stdout).toContain('<data value="30">≥30元/人·月（自2025年1月1日起）</data>');
	});

	it('lists a document that is only cited, as not checkable', async () => {
		const { code, stdout } = await qingdanHere(['matrix', 'luliang-2023', 'qubanfa-2023-1'], root);
		expect(code).toBe(0);
		expect(stdout).toContain('曲靖市  无法查对（清单未持有）');
	});

	it.each([
		[['matrix'], '错误：缺少参数 POLICY。用 --help 查看用法。\n'],
		[
			['matrix', 'panjin-2024', '--concept', 'benefit/old-age-allowanc'],
			'错误：没有服务概念“benefit/old-age-allowanc”。是不是 benefit/old-age-allowance？\n',
		],
		[['matrix', 'panjin-2023'], '错误：不认识的政策“panjin-2023”。是不是 panjin-2024'],
		[['matrix', 'panjin-2024', '--on', '2024-13-01'], '错误：“2024-13-01”不是日历上的日期'],
	] as const)('%j ends with 2', async (args, message) => {
		const { code, stderr } = await qingdanHere(args, root);
		expect(code).toBe(2);
		expect(stderr.startsWith(message)).toBe(true);
	});

	it('says in its help what a spreadsheet is kept from', async () => {
		expect((await qingdanHere(['matrix', '--help'], root)).stdout).toContain('以免表格软件当作公式执行');
	});

	it('keeps formulas and mark-up in names from acting', async () => {
		const name = '=1+1|<script>alert(1)</script>';
		const { folder: scratch, remove } = scratchCorpus({
			edits: [{ from: 'name: 高龄津贴', to: `name: "${name}"` }],
		});
		const print = (format: string) =>
			qingdanHere(
				['matrix', 'example-2024', '--ignore-concepts', '--corpus', scratch, '--format', format],
				root,
			);
		const [csv, html] = [await print('csv'), await print('html')];
		remove();
		expect(csv.stdout).toContain(`'${name}`);
		expect(csv.stdout).not.toMatch(/(?:^|,)=1/m);
		expect(html.stdout).not.toContain('<script');
	});
});

describe('matrix --propose', () => {
	const propose = (file: string, ...keys: string[]) =>
		qingdanHere(['matrix', ...keys, '--ignore-concepts', '--propose', file, '--format', 'json'], folder);

	it('writes what alignment found as a valid file, each ruling with its items by number and name', async () => {
		const { code, stderr } = await propose('two.yaml', 'liaoning-2023', 'luliang-2023');
		expect({ code, stderr }).toEqual({ code: 0, stderr: '已写入 two.yaml：18 条待确认的对应关系。\n' });
		const text = readFileSync(join(folder, 'two.yaml'), 'utf8');
		const reading = readYaml(text, 'two.yaml');
		expect(reading.ok && validate(reading.yaml).ok).toBe(true);
		const { left, right, rulings } = (reading.ok ? reading.yaml.value : undefined) as Alignment;
		expect([left, right]).toEqual(['liaoning-2023', 'luliang-2023']);
		expect(rulings.find(({ relation }) => relation === 'split')).toMatchObject({
			left: ['disability-subsidies'],
			right: ['severe-disability-care', 'hardship-disability-living'],
			method: 'text',
			note: '第7项 困难残疾人生活补贴和重度残疾人护理补贴 → 第21项 重度残疾人护理补贴、第22项 困难残疾人生活补贴',
		});
	});

	it('writes a file for each two policies where there are more', async () => {
		await propose('three.yaml', 'liaoning-2023', 'panjin-2024', 'luliang-2023');
		expect(
			readdirSync(folder)
				.filter((name) => name.startsWith('three'))
				.sort(),
		).toEqual([
			'three.liaoning-2023~luliang-2023.yaml',
			'three.liaoning-2023~panjin-2024.yaml',
			'three.panjin-2024~luliang-2023.yaml',
		]);
	});

	it('says so where there is nothing to propose', async () => {
		const { stderr } = await qingdanHere(
			['matrix', 'liaoning-2023', 'panjin-2024', '--propose', 'none.yaml'],
			folder,
			english,
		);
		expect(stderr).toBe(
			'Written to none.yaml: 0 pairs for a person to confirm.\nNothing to propose: the items share concepts already, or none are alike.\n',
		);
	});

	it('writes nothing where the result cannot be written', async () => {
		const { code } = await qingdanHere(
			[
				'matrix',
				'liaoning-2023',
				'panjin-2024',
				'--propose',
				'kept-away.yaml',
				'--out',
				'no/such/folder.txt',
			],
			folder,
		);
		expect(code).toBe(3);
		expect(readdirSync(folder)).not.toContain('kept-away.yaml');
	});
});

describe('matrix --format xlsx', () => {
	it('writes a workbook, the same bytes twice, and never to the screen', async () => {
		const make = async (name: string) => {
			const { code } = await qingdanHere([...three, '--format', 'xlsx', '--out', join(folder, name)], root);
			expect(code).toBe(0);
			return readFileSync(join(folder, name));
		};
		const first = await make('one.xlsx');
		expect(first.subarray(0, 2).toString()).toBe('PK');
		expect(first.equals(await make('two.xlsx'))).toBe(true);
		expect(await qingdanHere([...three, '--format', 'xlsx'], root)).toMatchObject({ code: 2, stdout: '' });
	});
});
