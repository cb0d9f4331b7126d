import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { columns, wordsOf } from '@qingdan/publish';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdan, qingdanHere } from '../cli/command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const policies = join(root, 'policies');
const page = readFileSync(join(root, 'docs', 'data.md'), 'utf8');
let folder = '';
let data = '';

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-export-'));
	data = join(folder, 'data');
	const args = ['export', '--out', 'data', '--format', 'csv', 'jsonl', 'parquet', 'xlsx'];
	const { code, stderr } = await qingdanHere([...args, '--corpus', policies], folder);
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = (table: string): Record<string, unknown>[] =>
	readFileSync(join(data, `${table}.jsonl`), 'utf8')
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));

async function rowsOf(sql: string): Promise<Record<string, unknown>[]> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const result = await connection.runAndReadAll(sql.replaceAll(/'(\w+\.parquet)'/g, `'${data}/$1'`));
	const rows = result.getRowObjectsJson() as Record<string, unknown>[];
	connection.closeSync();
	return rows;
}

describe('Parquet, read back by DuckDB', () => {
	it.each(Object.keys(columns))('says of %s what JSON Lines say', async (table) => {
		const own = lines(table);
		expect(own.length).toBeGreaterThan(0);
		expect(await rowsOf(`SELECT * FROM '${table}.parquet'`)).toEqual(own);
	});

	it('answers the questions of the page about the data', async () => {
		const [amounts, narrowed, opened] = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(
			([, sql]) => sql ?? '',
		);
		// Read in the three catalogues: Liaoning leaves it open, Panjin sets 30, Luliang pays 50 and from 100 years on 300.
		expect(await rowsOf(amounts ?? '')).toEqual([
			{ name: '高龄津贴', region: '辽宁省', value: null, bound: 'unset', unit: 'CNY/person' },
			{ name: '高龄津贴', region: '盘锦市', value: 30, bound: 'min', unit: 'CNY/person/month' },
			{ name: '高龄津贴', region: '陆良县', value: 50, bound: 'min', unit: 'CNY/person/month' },
			{ name: '高龄津贴', region: '陆良县', value: 300, bound: 'min', unit: 'CNY/person/month' },
		]);
		const items = (await rowsOf(narrowed ?? ''))
			.filter(({ part }) => part === 'catalogue')
			.map(({ new_policy, new_unit_id }) => `${new_policy} ${new_unit_id}`);
		expect(items).toEqual(expect.arrayContaining(['panjin-2024 3', 'panjin-2024 14']));
		expect(await rowsOf(opened ?? '')).toEqual([
			{
				old_policy: 'liaoning-2023',
				new_policy: 'panjin-2024',
				new_name: '高龄津贴',
				left_open: '具体标准由各市或县（市、区）政府根据当地经济社会发展水平确定',
				new_value: 30,
				new_bound: 'min',
				new_unit: 'CNY/person/month',
			},
		]);
	});
});

describe('an export', () => {
	it('has every column on the page about the data, in both languages', () => {
		const [zh, en] = [wordsOf('zh').data.column, wordsOf('en').data.column];
		const told = page.replaceAll(/ +\| +/g, ' | ').replaceAll(/ {2,}/g, ' ');
		for (const [table, own] of Object.entries(columns))
			for (const [name, type] of Object.entries(own)) {
				const about = (words: object) =>
					(words as Record<string, Record<string, string>>)[table]?.[name] ?? '';
				expect(told).toContain(`| ${name} | ${type} | ${about(zh)} | ${about(en)} |`);
			}
	});

	it('lists its files with their digests and the policies with theirs', () => {
		const { resources, sources } = JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8'));
		const names = resources.map(({ path }: { path: string }) => path);
		expect([...names, 'datapackage.json'].sort()).toEqual(readdirSync(data).sort());
		for (const { path, hash, bytes } of resources) {
			const content = readFileSync(join(data, path));
			expect(`sha256:${createHash('sha256').update(content).digest('hex')}`, path).toBe(hash);
			expect(content.length).toBe(bytes);
		}
		const own = sources.find(({ path }: { path: string }) => path === 'cn/liaoning/panjin/panjin-2024.txt');
		const source = readFileSync(join(policies, 'cn/liaoning/panjin/panjin-2024.txt'));
		expect(own.hash).toBe(`sha256:${createHash('sha256').update(source).digest('hex')}`);
	});

	it('has numbers as numbers and texts as texts in the workbook', () => {
		const book = unzipSync(readFileSync(join(data, 'qingdan.xlsx')));
		const sheets = Object.keys(book).filter((name) => name.startsWith('xl/worksheets/sheet'));
		expect(sheets).toHaveLength(Object.keys(columns).length);
		const xml = sheets.map((name) => strFromU8(book[name] as Uint8Array)).join('');
		expect(xml).toMatch(/<v>30<\/v>/);
		expect(xml).not.toContain('<f>');
	});

	it('is the same bytes in two time zones and two locales, documents included', () => {
		const digests = [
			{ TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
			{ TZ: 'America/New_York', LANG: 'en_US.UTF-8' },
		].map((env, index) => {
			const out = `same-${index}`;
			const all = ['csv', 'jsonl', 'parquet', 'xlsx', 'docx', 'html', 'markdown'];
			const args = ['export', '--out', out, '--lang', 'zh', '--corpus', policies, '--format', ...all];
			expect(qingdan(args, folder, env)).toMatchObject({ code: 0, stderr: '' });
			return readFileSync(join(folder, out, 'datapackage.json'), 'utf8');
		});
		expect(digests[0]).toBe(digests[1]);
	});

	it('takes the place of an earlier export, and of nothing else', async () => {
		const args = ['export', 'panjin-2024', '--corpus', policies, '--format', 'html', '--out'];
		expect((await qingdanHere([...args, 'again'], folder)).code).toBe(0);
		expect((await qingdanHere([...args, 'again'], folder)).code).toBe(0);
		expect(readdirSync(join(folder, 'again'))).toEqual(['datapackage.json', 'panjin-2024.html']);
		mkdirSync(join(folder, 'letters'));
		writeFileSync(join(folder, 'letters', 'letter.txt'), '一封信');
		const refused = await qingdanHere([...args, 'letters'], folder);
		expect(refused.code).toBe(2);
		expect(readdirSync(join(folder, 'letters'))).toEqual(['letter.txt']);
	});

	it('ends with 3 where nothing can be written, and leaves nothing behind', async () => {
		writeFileSync(join(folder, 'file'), '');
		const before = readdirSync(folder);
		for (const out of ['file/data', 'none/data']) {
			const { code, stderr } = await qingdanHere(['export', '--corpus', policies, '--out', out], folder);
			expect(code).toBe(3);
			expect(stderr).not.toMatch(/\n {4}at /);
		}
		expect(readdirSync(folder)).toEqual(before);
	});

	it('leaves no half of itself where the disk is full in the middle', () => {
		const { code, stderr } = qingdanWithin(20, ['export', '--out', 'full', '--format', 'csv', 'parquet']);
		expect(code).toBe(3);
		expect(stderr).toContain('EFBIG');
		expect(existsSync(join(folder, 'full'))).toBe(false);
		expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
	});
});

describe('change logs and redlines', () => {
	it('are the same bytes in two time zones and two locales', () => {
		const pair = ['liaoning-2023', 'panjin-2024', '--lang', 'zh', '--corpus', policies];
		const formats = ['docx', 'html', 'atom', 'markdown', 'csv', 'json'];
		const made = [
			{ TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
			{ TZ: 'America/New_York', LANG: 'en_US.UTF-8' },
		].map((env, index) => {
			const place = `logs-${index}`;
			mkdirSync(join(folder, place));
			const outputs = formats.flatMap((format) => ['--format', format, '--out', `${place}/log.${format}`]);
			expect(qingdan(['changelog', ...pair, ...outputs], folder, env)).toMatchObject({ code: 0, stderr: '' });
			const redline = ['--format', 'redline', '--out', `${place}/redline.docx`];
			expect(qingdan(['compare', ...pair, ...redline], folder, env)).toMatchObject({ code: 0, stderr: '' });
			const names = readdirSync(join(folder, place)).sort();
			return names.map((name) => [name, readFileSync(join(folder, place, name)).toString('base64')]);
		});
		expect(made[0]).toHaveLength(formats.length + 1);
		expect(made[0]).toEqual(made[1]);
	});
});

describe('a redline on a full disk', () => {
	it('leaves the older file whole', () => {
		writeFileSync(join(folder, 'redline.docx'), 'older');
		const args = ['compare', 'liaoning-2023', 'panjin-2024', '--format', 'redline', '--out', 'redline.docx'];
		expect(qingdanWithin(4, args).code).toBe(3);
		expect(readFileSync(join(folder, 'redline.docx'), 'utf8')).toBe('older');
		expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
	});
});

/** Runs the command where no file can grow over so many kilobytes. */
function qingdanWithin(kilobytes: number, args: readonly string[]) {
	const program = join(root, 'packages/cli/bin/qingdan.js');
	const script = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$@"`;
	const { status, stderr } = spawnSync(
		'bash',
		['-c', script, 'bash', process.execPath, program, ...args, '--corpus', policies],
		{ cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8' } },
	);
	return { code: status, stderr };
}
