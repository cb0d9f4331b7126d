import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, goTo, open, test } from './page.js';

/** Saves every file that a menu offers, by keyboard. @returns the beginning of each, by its name */
async function savedOf(page: Page, menu: Locator): Promise<Record<string, string>> {
	await menu.locator('> summary').press('Enter');
	const files: Record<string, string> = {};
	for (const button of await menu.getByRole('button').all()) {
		const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')]);
		files[download.suggestedFilename()] = readFileSync(await download.path())
			.subarray(0, 400)
			.toString();
	}
	await menu.locator('> summary').press('Enter');
	return files;
}

const menu = (page: Page) =>
	page.locator('details').filter({ has: page.locator('summary', { hasText: /^导出$/ }) });

test('what a view shows is handed out in the formats of the command line', async ({ page }) => {
	await open(page, '#/compare/liaoning-2023/panjin-2024');
	expect(await savedOf(page, menu(page))).toEqual({
		'comparison.md': expect.stringContaining('盘锦市'),
		'comparison.html': expect.stringContaining('<!doctype html>'),
		'comparison.csv': expect.stringContaining(','),
		'comparison.json': expect.stringContaining('"schema": "qingdan/comparison/'),
		'redline.docx': expect.stringMatching(/^PK/),
		'draft.yaml': expect.stringMatching(/^schema: qingdan\/draft\/1\nkey: panjin-2024/),
	});
	await goTo(page, '#/changes/liaoning-2023/panjin-2024');
	expect(Object.keys(await savedOf(page, menu(page)))).toEqual([
		'changes.md',
		'changes.html',
		'changes.docx',
		'changes.csv',
		'changes.json',
		'feed.xml',
	]);
	await goTo(page, '#/document/panjin-2024');
	expect(await savedOf(page, menu(page))).toMatchObject({
		'panjin-2024.docx': expect.stringMatching(/^PK/),
		'panjin-2024.yaml': expect.stringContaining('key: panjin-2024'),
		'panjin-2024.json': expect.stringContaining('"key": "panjin-2024"'),
	});
	await goTo(page, '#/matrix?places=liaoning-2023!panjin-2024');
	expect(await savedOf(page, menu(page))).toMatchObject({
		'matrix.xlsx': expect.stringMatching(/^PK/),
		'matrix.json': expect.stringContaining('"schema": "qingdan/matrix/1"'),
		'alignment.yaml': expect.stringContaining('qingdan/alignment/1'),
	});
	await goTo(page, '#/measure/benefit%2Fold-age-allowance');
	expect(Object.keys(await savedOf(page, menu(page)))).toEqual(['trace.csv', 'trace.md', 'trace.json']);
	await goTo(page, '#/lineage/liaoning-2023');
	expect(Object.keys(await savedOf(page, menu(page)))).toEqual(['delegations.csv', 'delegations.json']);
	await goTo(page, '#/timeline?on=2024-12-20&region=211100');
	expect(await savedOf(page, menu(page))).toMatchObject({
		'applies.json': expect.stringContaining('211100'),
	});
	await goTo(page, '#/');
	expect(Object.keys(await savedOf(page, menu(page)))).toEqual(['policies.csv', 'policies.json']);
});

test('a matrix lists some services alone, and both it and a comparison can go by text and numbers', async ({
	page,
}) => {
	await open(page, '#/matrix');
	const rows = page.getByRole('table').locator('tbody tr');
	await expect(rows).not.toHaveCount(1);
	await page.getByText('列入的服务').press('Enter');
	await expectAccessible(page);
	await page.getByRole('checkbox', { name: '高龄津贴', exact: true }).press('Space');
	await expect(rows).toHaveCount(1);
	await expect(page).toHaveURL(/concepts=benefit%2Fold-age-allowance/);
	await page.getByRole('button', { name: '恢复为全部服务' }).press('Enter');
	await expect(rows).not.toHaveCount(1);
	await page.getByRole('checkbox', { name: '只按文字和数字对应' }).press('Space');
	await expect(page).toHaveURL(/blind=yes/);
	await goTo(page, '#/compare/liaoning-2023/luliang-2023');
	const sure = page.getByText(/配对把握/);
	await expect(page.locator('.unit').first()).toBeVisible();
	const before = await sure.count();
	await page.getByText('更换文件').press('Enter');
	await page.getByRole('checkbox', { name: '只按文字和数字对应' }).press('Space');
	await expect(page).toHaveURL(/blind=yes/);
	await expect(sure).not.toHaveCount(before);
});
