import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';

const above = `# 临江市养老服务清单

| 序号 | 服务项目 | 服务对象 | 服务内容 | 牵头单位 |
|---|---|---|---|---|
| 1 | 高龄津贴 | 80周岁以上老年人 | 每人每月不低于50元 | 市民政局 |
| 2 | 高龄津贴 | 100周岁以上老年人 | 每人每月不低于300元 | 市民政局 |
| 3 | 健康体检 | 65周岁以上老年人 | 每年免费体检1次 | 市卫生健康局 |
`;
const below = above.replace('临江市', '江源区').replace('50元', '60元').replace('1次', '2次');

let folder = '';
const run = (...args: string[]) => qingdanHere(args, folder);

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-'));
	mkdirSync(join(folder, 'drafts'));
	writeFileSync(join(folder, 'above.md'), above);
	writeFileSync(join(folder, 'below.md'), below);
	await run('import', 'above.md', '--out', 'above.yaml');
	await run('import', 'below.md', '--out', 'below.yaml');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a draft over a policy outside the corpus', () => {
	it('names the file of its parent, as it lies from its own, and gives the child back', async () => {
		const derived = await run('derive', 'above.yaml', 'below.yaml', '--out', 'drafts/below.yaml');
		expect({ code: derived.code, stderr: derived.stderr }).toEqual({ code: 0, stderr: '' });
		const draft = readFileSync(join(folder, 'drafts', 'below.yaml'), 'utf8');
		expect(draft).toMatch(/^schema: qingdan\/draft\/1\n/);
		expect(draft).toContain('file: ../above.yaml');
		const { stdout } = await run('resolve', 'drafts/below.yaml', '--format', 'json');
		const child = await run('show', 'below.yaml', '--format', 'json');
		expect(JSON.parse(stdout).policy).toEqual(JSON.parse(child.stdout));
	});

	it('refuses a parent that is not the one it was written over', async () => {
		await run('derive', 'above.yaml', 'below.yaml', '--out', 'drafts/below.yaml');
		await run('import', 'below.md', '--out', 'above.yaml');
		const { code, stderr } = await run('resolve', 'drafts/below.yaml');
		expect(code).toBe(3);
		expect(stderr).toMatch(/^drafts\/below\.yaml:\d+:\d+ {2}错误 draft-parent-changed/m);
	});

	it('says of a parent that was only read on the fly that it has to be stored', async () => {
		const { code, stdout, stderr } = await run('derive', 'above.md', 'below.md');
		expect(code).toBe(0);
		expect(stdout).toContain('每人每月不低于[-50元-]{+60元+}');
		expect(stderr).toContain('qingdan import above.md --out');
	});
});
