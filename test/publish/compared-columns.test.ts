import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wordsOf } from '@qingdan/publish';
import { describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8').replaceAll(
	/ +\| +/g,
	' | ',
);

describe('the columns of a comparison as CSV', () => {
	it('are on the page about the data, in both languages', () => {
		const [zh, en] = [wordsOf('zh').data.compared, wordsOf('en').data.compared];
		for (const [column, [name, meaning]] of Object.entries(zh)) {
			const [called, means] = en[column as keyof typeof en];
			expect(page).toContain(` ${name} | ${called} | ${meaning} | ${means} `);
		}
	});

	it.each(['zh', 'en'] as const)('head the file in their order (%s)', async (language) => {
		const { stdout } = await qingdanHere(
			['compare', 'liaoning-2023', 'panjin-2024', '--format', 'csv', '--lang', language],
			root,
		);
		const [header = '', first = ''] = stdout.replace(/^\ufeff/, '').split('\r\n');
		expect(header.split(',')).toEqual(Object.values(wordsOf(language).data.compared).map(([name]) => name));
		expect(first.split(',')).toHaveLength(header.split(',').length);
	});
});
