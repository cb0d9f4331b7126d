import { fileURLToPath } from 'node:url';
import { readYaml, validate } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { qingdanHere } from './command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const english = 'en_GB.UTF-8';
const keys = ['liaoning-2020', 'liaoning-2021-pilot', 'liaoning-2023', 'luliang-2023', 'panjin-2024'];

describe('the policies of this repository', () => {
	it('are valid', async () => {
		const { code, stdout } = await qingdanHere(['validate'], root);
		expect(code).toBe(0);
		expect(stdout).toMatch(
			/^5 份政策，\d+ 份被引文件，69 个项目，[\d,]+ 个参数，[\d,]+ 处引文；未发现问题\n$/,
		);
	});

	it('are listed under the divisions that they belong to', async () => {
		const { stdout } = await qingdanHere(['list'], root);
		const held = stdout.split('\n\n')[0] ?? '';
		expect(held.match(/(?<=^ *)(?:\S+[省市县](?=$)|[a-z]+-20\d\d[a-z-]*)(?= |$)/gm)).toEqual([
			'辽宁省',
			'liaoning-2020',
			'liaoning-2021-pilot',
			'liaoning-2023',
			'盘锦市',
			'panjin-2024',
			'云南省',
			'曲靖市',
			'陆良县',
			'luliang-2023',
		]);
	});

	it.each(keys)(
		'%s is shown in every format, the same each time, without a path of this machine',
		async (key) => {
			for (const format of ['text', 'json', 'yaml', 'markdown']) {
				const first = await qingdanHere(['show', key, '--format', format], root);
				expect(first).toMatchObject({ code: 0, stderr: '' });
				expect(first.stdout.endsWith('\n')).toBe(true);
				expect(first.stdout).not.toContain(root);
				expect(first.stdout).not.toMatch(/undefined(?!-)|\[object/);
				expect(await qingdanHere(['show', key, '--format', format], root)).toEqual(first);
			}
		},
	);

	it.each(keys)('%s as YAML is a valid policy again', async (key) => {
		const { stdout } = await qingdanHere(['show', key, '--format', 'yaml'], root);
		const reading = readYaml(stdout, `${key}.yaml`);
		expect(reading.ok && validate(reading.yaml).ok).toBe(true);
	});

	it.each([
		['panjin-2024'],
		['panjin/basic-elderly-care@2025-01-01'],
		['盘政办发〔2024〕12号'],
		['盘政办发[2024]12号'],
		['policies/cn/liaoning/panjin/panjin-2024.yaml'],
	])('%s names the same policy', async (reference) => {
		const { stdout } = await qingdanHere(['show', reference, '--format', 'json'], root);
		expect(JSON.parse(stdout)).toMatchObject({ schema: 'qingdan/policy/1', key: 'panjin-2024' });
	});

	it('say on stderr when they were not in force on a day', async () => {
		const { code, stderr } = await qingdanHere(['show', 'panjin-2024', '--on', '2024-06-01'], root);
		expect({ code, stderr }).toEqual({
			code: 0,
			stderr: '注意：《盘锦市推进基本养老服务体系建设实施方案》在 2024-06-01 尚未印发（2024-12-10）。\n',
		});
	});
});

describe('a comparison', () => {
	const compare = (...args: string[]) => ['compare', 'liaoning-2023', 'panjin-2024', ...args];

	it('begins with what matters, in plain words', async () => {
		const zh = (await qingdanHere(compare(), root)).stdout;
		const headlines = zh.slice(0, zh.indexOf('清单 · 逐项变更')).split('\n');
		expect(headlines).toContain('    盘锦市新增第21项 居家养老服务');
		expect(headlines).toContain(
			'    第4项 高龄津贴：上位清单未定标准，盘锦市定为不低于30元/人·月，自2025年1月1日起（对服务对象更优）',
		);
		expect(
			headlines.some((line) => line.includes('第12项') && line.includes('出资由省级变为市级（400元/人·月）')),
		).toBe(true);
		const en = (await qingdanHere(compare(), root, english)).stdout;
		expect(en).toContain('    盘锦市 adds item 21 居家养老服务\n');
		expect(en).toContain(
			'    item 4 高龄津贴: left open by the parent catalogue; 盘锦市 sets at least 30 yuan a person a month, from 1 January 2025 (more generous)\n',
		);
	});

	it('says that a redline is a file, which no screen shows', async () => {
		const { code, stdout, stderr } = await qingdanHere(compare('--format', 'redline'), root, english);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr).toBe('Error: The format redline is a file and no screen shows it; write it with --out.\n');
	});

	it.each(['text', 'json', 'markdown', 'csv'])('gives the same bytes twice as %s', async (format) => {
		const first = await qingdanHere(compare('--format', format), root);
		expect(first).toMatchObject({ code: 0, stderr: '' });
		expect(first.stdout).not.toContain(root);
		expect(first.stdout).not.toMatch(/undefined(?!-)|\[object/);
		expect(await qingdanHere(compare('--format', format), root)).toEqual(first);
	});

	it('finds nothing between a policy and itself', async () => {
		const { stdout } = await qingdanHere(
			['compare', 'luliang-2023', 'luliang-2023', '--format', 'json'],
			root,
		);
		expect(JSON.parse(stdout)).toMatchObject({
			changes: [],
			added: [],
			removed: [],
			summary: { same: 28, changed: 0 },
		});
	});
});
