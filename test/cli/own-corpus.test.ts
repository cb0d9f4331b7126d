import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdanHere } from './command.js';

const list = (place: string, amount: number) => `# ${place}养老服务清单

| 序号 | 服务项目 | 服务对象 | 服务内容 | 牵头单位 |
|---|---|---|---|---|
| 1 | 高龄津贴 | 80周岁以上老年人 | 每人每月${amount}元 | 民政局 |
`;

let folder = '';
const run = (...args: string[]) => qingdanHere([...args, '--corpus', 'lists'], folder);

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-'));
	mkdirSync(join(folder, 'lists'));
	mkdirSync(join(folder, 'empty'));
	for (const [key, place, amount] of [
		['linjiang', '临江市', 50],
		['jiangyuan', '江源区', 60],
	] as const) {
		writeFileSync(join(folder, `${key}.md`), list(place, amount));
		await qingdanHere(['import', `${key}.md`, '--out', `lists/${key}.yaml`], folder);
	}
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder of imported policies', () => {
	it('is a corpus, read with the vocabularies that ship with the tool', async () => {
		expect(await run('validate')).toMatchObject({ code: 0, stderr: '' });
		const { stdout } = await run('list');
		expect(stdout).toContain('所持政策 (2)\n  吉林省\n    白山市\n      江源区\n');
		expect(stdout).toMatch(/ {2}linjiang +县级 +文号不详 +日期不详 +最新版 +1 项\n/);
	});

	it('has no day in force where no text states one', async () => {
		const { policies } = JSON.parse((await run('list', '--format', 'json')).stdout);
		expect(policies.map(({ dating, effective }: Record<string, unknown>) => [dating, effective])).toEqual([
			['none', null],
			['none', null],
		]);
	});

	it('is compared and put side by side by its own keys', async () => {
		const compared = await run('compare', 'linjiang', 'jiangyuan');
		expect(compared.stdout).toContain('金额由50元/人·月变为60元/人·月');
		expect((await run('matrix', 'linjiang', 'jiangyuan')).stdout).toContain('清单矩阵：1 项服务 × 2 份清单');
	});

	it('is refused where it holds no policy, with what to do', async () => {
		const { code, stderr } = await qingdanHere(['list', '--corpus', 'empty'], folder);
		expect(code).toBe(3);
		expect(stderr).toContain('corpus-missing');
		expect(stderr).toContain('qingdan import');
	});
});
