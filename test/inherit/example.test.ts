import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Origin } from '@qingdan/core';
import { afterAll, describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const draft = join(root, 'examples/county-draft/panshan-example.yaml');
const folder = mkdtempSync(join(tmpdir(), 'qingdan-example-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Resolved {
	readonly policy: {
		readonly catalogue: {
			readonly items: readonly {
				readonly id: string;
				readonly number: number;
				readonly target: string;
				readonly content: string;
				readonly departments: readonly string[];
				readonly parameters: readonly { readonly id: string; readonly value: number | null }[];
				readonly delegations: readonly { readonly id: string }[];
				readonly answers?: readonly { readonly delegation: string }[];
				readonly evidence: { readonly file: string };
			}[];
		};
	};
	readonly origins: Readonly<Record<string, Origin>>;
	readonly unread: readonly unknown[];
}

async function resolved(path: string): Promise<Resolved> {
	const { code, stdout, stderr } = await qingdanHere(['resolve', path, '--format', 'json'], root);
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	return JSON.parse(stdout);
}

describe('the example of a county', () => {
	it('inherits 19 items, changes two and adds one', async () => {
		const { stdout } = await qingdanHere(['resolve', draft], root);
		expect(stdout).toContain('共 22 项：照上位 19，有改动 2，新增 1；上位未沿用 0');
		const { stdout: english } = await qingdanHere(['resolve', draft], root, 'en_GB.UTF-8');
		expect(english).toContain('22 items: 19 as above, 2 changed, 1 added; 0 of the parent not taken over');
	});

	it('tells what each level did to a value, the nearest first', async () => {
		const { stdout } = await qingdanHere(['resolve', draft], root);
		const [, allowance = ''] = stdout.split('第4项 高龄津贴');
		const line = allowance.split('\n').find((one) => one.includes('细化')) ?? '';
		const [county = '', city = ''] = line.split(' ← ');
		expect(county).toContain('具体标准根据经济社会发展水平确定');
		expect(city).toContain('具体标准由各市或县（市、区）政府根据当地经济社会发展水平确定');
		expect(city).toContain('（panjin-2024）');
		expect(stdout).toContain(
			'本地化 · 原为：盘锦户籍80周岁及以上老年人 ← 本地化 · 原为：辽宁户籍80周岁及以上老年人（liaoning-2023）',
		);
	});

	it('has the words of its level without saying so', async () => {
		const { policy, origins, unread } = await resolved(draft);
		const [, , assessment, allowance, , , , , , , , hosting] = policy.catalogue.items;
		expect(assessment).toMatchObject({
			target: '盘山户籍60周岁及以上老年人',
			departments: ['县民政局', '县医保局', '县卫生健康委'],
		});
		expect(allowance?.content).toBe(
			'为80周岁及以上老年人发放高龄津贴，补贴标准为每人每月不低于30元，本县按每人每月60元发放。',
		);
		expect(allowance?.delegations).toEqual([]);
		expect(hosting?.parameters).toContainEqual(expect.objectContaining({ id: 'subsidy-local', value: 200 }));
		expect(hosting?.answers?.map(({ delegation }) => delegation)).toEqual([
			'panjin-2024#chronic-illness-hosting/d-local',
		]);
		expect(unread).toEqual([]);
		// Up the chain: the county from the city, the city from the province.
		expect(origins['/catalogue/items/2/target']).toMatchObject({
			status: 'localised',
			from: 'panjin-2024',
			was: '盘锦户籍60周岁及以上老年人',
			above: { status: 'localised', from: 'liaoning-2023', was: '辽宁户籍60周岁及以上老年人' },
		});
		expect(origins['/catalogue/items/3/content']).toMatchObject({
			status: 'filled',
			from: 'panshan-example',
			op: 'items.old-age-allowance[0]',
			evidence: { source: 'panjin-2024' },
			above: { status: 'filled', from: 'panjin-2024' },
		});
		expect(origins['/catalogue/items/21/name']).toMatchObject({ status: 'added', op: 'add[0]' });
		expect(policy.catalogue.items[0]?.evidence.file).toBe('cn/liaoning/panjin/panjin-2024.txt');
		expect(policy.catalogue.items[21]?.evidence.file).toBe('examples/county-draft/panshan-example.yaml');
	});

	it('can be the parent of another draft', async () => {
		const text = readFileSync(draft, 'utf8');
		const digest = createHash('sha256').update(text).digest('hex');
		writeFileSync(join(folder, 'panshan-example.yaml'), text);
		writeFileSync(
			join(folder, 'next.yaml'),
			[
				'schema: qingdan/draft/1',
				'key: next-example',
				'title: 示例',
				'level: county',
				'region: "211122"',
				`parent: {key: panshan-example, file: panshan-example.yaml, edition: "2026-12-01", digest: "sha256:${digest}"}`,
				'relation: successor-of',
				'items:',
				'  old-age-allowance: [{op: set, field: content, was: 每人每月60元, to: 每人每月80元}]',
				'keep: all-others',
				'',
			].join('\n'),
		);
		const { policy, origins } = await resolved(join(folder, 'next.yaml'));
		const allowance = policy.catalogue.items[3];
		expect(allowance?.content).toContain('本县按每人每月80元发放');
		expect(allowance?.parameters.find(({ id }) => id === 'county-amount')?.value).toBe(80);
		let depth = 0;
		for (let one = origins['/catalogue/items/2/target']; one; one = one.above) depth++;
		expect(depth).toBe(3);
	});

	it('is set as a policy that validation finds nothing wrong with', async () => {
		const corpus = join(folder, 'corpus');
		const place = join(corpus, 'cn/liaoning/panjin');
		const { cpSync } = await import('node:fs');
		cpSync(join(root, 'policies'), corpus, { recursive: true });
		const [yaml, source] = [join(place, 'panshan-example.yaml'), join(place, 'panshan-example.txt')];
		const args = ['freeze', draft, '--format', 'yaml', '--out', yaml, '--format', 'source', '--out', source];
		expect(await qingdanHere(args, root)).toEqual({ code: 0, stdout: '', stderr: '' });
		const { code, stdout } = await qingdanHere(['validate', '--corpus', corpus, '--format', 'json'], root);
		expect({ code, problems: JSON.parse(stdout).problems }).toEqual({ code: 0, problems: [] });
		const { stdout: again } = await qingdanHere(['freeze', draft, '--format', 'yaml'], root);
		expect(again).toBe(readFileSync(yaml, 'utf8'));
	});

	it('is not set while it does not say who issues it, or what its new numbers mean', async () => {
		const text = readFileSync(draft, 'utf8');
		writeFileSync(join(folder, 'nobody.yaml'), text.replace(/ {2}issuers:\n.*\n/, ''));
		writeFileSync(join(folder, 'unread.yaml'), text.replace(/ {6}- id: county-amount\n(?: {8}.*\n)+/, ''));
		const before = readdirSync(folder);
		const frozen = (name: string) =>
			qingdanHere(
				['freeze', join(folder, name), '--format', 'yaml', '--out', join(folder, 'out.yaml')],
				root,
			);
		const nobody = await frozen('nobody.yaml');
		expect(nobody.code).toBe(3);
		expect(nobody.stderr).toContain('缺少键 issuers');
		const unread = await frozen('unread.yaml');
		expect(unread.code).toBe(3);
		expect(unread.stderr).toContain('文字已改而判读未写明');
		expect(unread.stderr).toContain('60');
		expect(readdirSync(folder)).toEqual(before);
	});
});
