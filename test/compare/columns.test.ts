import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Comparison } from '@qingdan/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';

const policies = fileURLToPath(new URL('../../policies', import.meta.url));
const before = `临河县为老服务重点任务分工表
序号	重点任务	具体措施	牵头单位	配合单位	完成时限
1	建设老年食堂	新建老年食堂不少于8个。	县民政局	县财政局	2026年6月底前
2	改造敬老院	完成2所敬老院消防改造。	县民政局	县消防救援大队	2026年9月底前
3	开展上门探访	对独居老年人每周至少探访1次。	县民政局	各乡镇人民政府	长期
`;
const after = before
	.replace('县消防救援大队	2026年9月', '县消防救援大队、县财政局	2026年10月')
	.replace('长期', '2027年底前');

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-columns-'));
	writeFileSync(join(folder, 'before.txt'), before);
	writeFileSync(join(folder, 'after.txt'), after);
	writeFileSync(join(folder, 'without.txt'), after.replace(/^((?:[^\t\n]*\t){3})[^\t\n]*\t/gm, '$1'));
	writeFileSync(join(folder, 'renamed.txt'), after.replace('配合单位', '资金来源'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function compared(right: string, format: string): Promise<string> {
	const args = ['compare', 'before.txt', right, '--format', format, '--corpus', policies];
	const { code, stdout } = await qingdanHere(args, folder);
	expect(code).toBe(0);
	return stdout;
}

describe('columns that the model has no field for', () => {
	it('are compared as texts, each under its header, and accounted for', async () => {
		const { changes, accounting }: Comparison = JSON.parse(await compared('after.txt', 'json'));
		expect(
			changes.map(({ right, field, column, from, to }) => [right[0], field, column, from?.text, to?.text]),
		).toEqual([
			[2, 'other', '配合单位', '', '、县财政局'],
			[2, 'other', '完成时限', '2026年9月', '2026年10月'],
			[3, 'other', '完成时限', '长期', '2027年底前'],
		]);
		expect(accounting.unclaimed).toBe(0);
	});

	it.each(['text', 'markdown', 'html', 'csv'])('are named by their headers as %s', async (format) => {
		const printed = await compared('after.txt', format);
		for (const words of ['配合单位', '完成时限', '2027年底前']) expect(printed).toContain(words);
	});

	it('count as one column more where they name who is responsible', async () => {
		const comparison: Comparison = JSON.parse(await compared('without.txt', 'json'));
		expect(comparison.uncomparedColumns).toEqual({ left: ['牵头单位'], right: [] });
		expect(comparison.changes.filter(({ field }) => field === 'departments')).toEqual([]);
		expect(comparison.accounting.unclaimed).toBe(0);
	});

	it('are named where one side alone has them', async () => {
		const comparison: Comparison = JSON.parse(await compared('renamed.txt', 'json'));
		expect(comparison.uncomparedColumns).toEqual({ left: ['配合单位'], right: ['资金来源'] });
		for (const format of ['text', 'markdown', 'html'])
			expect(await compared('renamed.txt', format)).toContain('只有左表有的栏目，未作对照：配合单位。');
	});
});
