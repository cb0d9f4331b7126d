import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeKinds } from '@qingdan/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';

const policies = fileURLToPath(new URL('../../policies', import.meta.url));
let folder = '';
const file = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(file(name), 'utf8');
const changelog = (...args: string[]) =>
	qingdanHere(['changelog', ...args, '--corpus', file('policies')], folder);
const between = (...args: string[]) => changelog('liaoning-2023', 'panjin-2024', ...args);

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-changelog-'));
	cpSync(policies, file('policies'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('qingdan changelog', () => {
	it('names item 21 and the 30 yuan first', async () => {
		const { code, stdout } = await between();
		expect(code).toBe(0);
		const headline = stdout.split('要点\n')[1] ?? '';
		expect(headline.split('\n').slice(0, 2)).toEqual([
			'  · 新增居家养老服务（第21项）',
			'  · 高龄津贴（第4项）：由“具体标准由各市或县（市、区）政府根据当地经济社会发展水平确定”明确为每人每月不低于30元，自2025年1月1日起',
		]);
	});

	it('says nothing has changed where nothing has', async () => {
		const { code, stderr } = await changelog('panjin-2024', 'panjin-2024');
		expect({ code, stderr }).toEqual({ code: 2, stderr: '错误：两边是同一份政策：panjin-2024。\n' });
	});

	it('refuses to leave out what was lowered or removed', async () => {
		for (const section of ['lowered', 'removed']) {
			const { code, stderr } = await between('--hide', section);
			expect(code).toBe(2);
			expect(stderr).toContain('不能隐去');
		}
	});

	it('leaves out only what surely takes nothing away, and says how much', async () => {
		const { stdout } = await between('--hide', 'responsibility');
		expect(stdout).toContain('每人每月400元的出资由省级改为市级');
		expect(stdout).not.toContain('责任单位增加市委社会工作部，并由其牵头');
		expect(stdout).toContain('“责任单位和资金”1 条未列出。');
	});

	it('suggests the next edition number', async () => {
		expect((await between('--number', '1.4.2')).stdout).toContain('1.4.2 → 2.0.0');
		expect((await between('--number', 'new')).code).toBe(2);
	});

	it.each(['markdown', 'html', 'csv', 'json', 'atom', 'text'])(
		'as %s is the same each time',
		async (format) => {
			const first = await between('--format', format);
			expect(first.code).toBe(0);
			expect(first.stdout).not.toMatch(/undefined|\[object|NaN/);
			expect(await between('--format', format)).toEqual(first);
		},
	);
});

describe('a change log as JSON', () => {
	it('keeps its published schema, notes included', async () => {
		const path = fileURLToPath(new URL('../../docs/changelog.schema.json', import.meta.url));
		const schema = JSON.parse(readFileSync(path, 'utf8'));
		const holds = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
		writeFileSync(
			file('note.yaml'),
			'schema: qingdan/change-notes/1\nleft: liaoning-2023\nright: panjin-2024\nnotes:\n  - {on: {item: 4}, why: 一}\n  - {on: {item: 99}, why: 二}\n',
		);
		for (const args of [
			['liaoning-2023', 'panjin-2024', '--notes', 'note.yaml'],
			['liaoning-2023', 'luliang-2023'],
			['liaoning-2020', 'liaoning-2021-pilot'],
		]) {
			const { stdout } = await changelog(...args, '--format', 'json');
			const log = JSON.parse(stdout);
			expect(holds(log) ? [] : holds.errors).toEqual([]);
			expect(log.steps).toHaveLength(1);
		}
	});

	it('has a schema that names every kind of change', () => {
		const path = fileURLToPath(new URL('../../docs/changelog.schema.json', import.meta.url));
		const named = new Set([...readFileSync(path, 'utf8').matchAll(/"([a-z-]+)"/g)].map(([, word]) => word));
		expect(changeKinds.filter((kind) => !named.has(kind))).toEqual([]);
	});
});

describe('a change log in a file', () => {
	const write = (name: string) => between('--format', 'markdown', '--out', name);

	it('keeps what people wrote around it to the byte, and nothing changes the second time', async () => {
		await write('log.md');
		const whole = `# 我们的说明\r\n\r\n手写在前  \n\n${read('log.md')}\n手写在后`;
		writeFileSync(file('log.md'), whole);
		expect((await write('log.md')).code).toBe(0);
		expect(read('log.md')).toBe(whole);
	});

	it('is written between marks that a person put there', async () => {
		writeFileSync(file('own.md'), '前\n<!-- qingdan:changelog -->\n<!-- /qingdan:changelog -->\n后\n');
		expect((await write('own.md')).code).toBe(0);
		expect(read('own.md')).toMatch(/^前\n<!-- qingdan:changelog \{[^\n]+\n# [\s\S]+ -->\n后\n$/);
		expect((await changelog('check', 'own.md')).code).toBe(0);
	});

	it('never takes the place of a text without marks', async () => {
		writeFileSync(file('letter.md'), '一封信\n');
		const { code, stderr } = await write('letter.md');
		expect(code).toBe(2);
		expect(stderr).toContain('没有生成部分的标记');
		expect(read('letter.md')).toBe('一封信\n');
	});

	it.each([
		['markdown', 'public'],
		['html', 'drafter'],
	])(
		'as %s for the %s fails its check when the data changed, or when it was edited',
		async (format, audience) => {
			const name = `checked.${format}`;
			const made = await between('--for', audience, '--format', format, '--out', name);
			expect(made).toMatchObject({ code: 0, stderr: '' });
			expect(await changelog('check', name)).toMatchObject({ code: 0, stderr: '' });
			const good = read(name);
			writeFileSync(file(name), good.replace('新增居家养老服务', '新增居家服务'));
			const edited = await changelog('check', name);
			expect(edited.code).toBe(1);
			expect(edited.stdout).toContain('被改动过');
			writeFileSync(file(name), good);
			const policy = 'policies/cn/liaoning/panjin/panjin-2024.yaml';
			const data = read(policy);
			writeFileSync(
				file(policy),
				data.replaceAll('每人每月不低于30元', '每人每月不低于35元').replace('value: 30,', 'value: 35,'),
			);
			const outdated = await changelog('check', name);
			expect(outdated.code).toBe(1);
			expect(outdated.stdout).toContain('数据已变');
			writeFileSync(file(policy), data);
		},
	);

	it('cannot be checked where there is none', async () => {
		writeFileSync(file('none.md'), '无\n');
		expect((await changelog('check', 'none.md')).code).toBe(3);
		writeFileSync(file('half.md'), '<!-- qingdan:changelog -->\n');
		expect((await changelog('check', 'half.md')).code).toBe(3);
		expect((await changelog('check', 'absent.md')).code).toBe(3);
	});
});

describe('notes on changes', () => {
	const notes = `schema: qingdan/change-notes/1
left: liaoning-2023
right: panjin-2024
notes:
  - on: {change: b421a516514c}
    why: 各县区标准不一
    basis: 辽政办发〔2023〕11号
    forPublic: 2025年起，八十岁以上老人每月至少领30元。
    was: {from: "", to: 补贴标准为每人每月不低于30元，}
  - on: {item: 21}
    forPublic: 上门服务从此列入清单。
  - on: {change: "000000000000"}
    why: 已不在
  - on: {change: 2f0bcc1cb4ef}
    why: 旧说明
    was: {from: 由各市政府, to: ""}
`;

	it('stand with their changes; lost and stale ones are reported at their line', async () => {
		writeFileSync(file('notes.yaml'), notes);
		const { code, stdout, stderr } = await between('--notes', 'notes.yaml');
		expect(code).toBe(0);
		expect(stdout).toContain('2025年起，八十岁以上老人每月至少领30元。');
		expect(stdout).toContain('上门服务从此列入清单。');
		expect(stdout).not.toContain('各县区标准不一');
		expect(stderr).toMatch(/notes\.yaml:12:9 {2}警告 note-lost/);
		expect(stderr).toMatch(/notes\.yaml:14:9 {2}警告 note-stale/);
	});

	it('are for the drafter as a whole', async () => {
		const { stdout } = await between('--notes', 'notes.yaml', '--for', 'drafter', '--format', 'markdown');
		expect(stdout).toContain('各县区标准不一');
		expect(stdout).toContain('旧说明（说明待核：写后文字有变）');
	});

	it('that are on other documents are reported', async () => {
		writeFileSync(file('others.yaml'), notes.replace('left: liaoning-2023', 'left: liaoning-2020'));
		const { code, stderr } = await between('--notes', 'others.yaml');
		expect(code).toBe(0);
		expect(stderr).toContain('note-of-others');
	});

	it('that break their schema end the run with the place', async () => {
		writeFileSync(file('broken.yaml'), notes.replace('why: 已不在', 'wy: 已不在'));
		const { code, stderr } = await between('--notes', 'broken.yaml');
		expect(code).toBe(3);
		expect(stderr).toMatch(/broken\.yaml:13:5 {2}错误 schema-unknown-key/);
	});
});
