import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('qingdan delegations', () => {
	it.each(['text', 'json', 'csv'])('gives the same bytes twice as %s, in both languages', async (format) => {
		for (const lang of ['zh_CN.UTF-8', 'en_GB.UTF-8']) {
			const args = ['delegations', '--format', format, '--on', '2024-12-20'];
			const first = await qingdanHere(args, root, lang);
			expect(first).toMatchObject({ code: 0, stderr: '' });
			expect(first.stdout).not.toContain(root);
			expect(first.stdout).not.toMatch(/undefined|\[object|NaN/);
			expect(await qingdanHere(args, root, lang)).toEqual(first);
		}
	});

	it('says what is left to the own level and to those below', async () => {
		const { stdout } = await qingdanHere(['delegations', 'panjin-2024'], root);
		expect(stdout).toContain('市级：未答复：盘锦市');
		expect(stdout).toContain('县级：未持有文件：双台子区、兴隆台区、大洼区、盘山县');
	});

	it.each([
		[['delegations', 'panjin-2023'], 'panjin-2024'],
		[['delegations', '--on', '2024-02-30'], '2024-02-30'],
		[['delegations', 'zhongbanfa-2022-42'], 'liaoning-2023'],
	])('%j ends with 2', async (args, named) => {
		const { code, stdout, stderr } = await qingdanHere(args, root);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr).toContain(named);
	});
});
