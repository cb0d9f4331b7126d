import { readdirSync, readFileSync } from 'node:fs';
import { rulePages } from '@qingdan/publish';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../docs/rules/', import.meta.url);

describe('the pages of the rules', () => {
	it('are those that the rules give: node scripts/rules.mjs writes them', () => {
		const pages = rulePages();
		expect(readdirSync(folder).sort()).toEqual(pages.map(({ file }) => file).sort());
		const stale = pages.filter(({ file, text }) => readFileSync(new URL(file, folder), 'utf8') !== text);
		expect(stale.map(({ file }) => file)).toEqual([]);
	});
});
