import { readFileSync } from 'node:fs';
import { test as bare } from '@playwright/test';
import { expect, goTo, test } from './page.js';

test('where there is no document yet, every view says how one comes in, and a draft can be checked', async ({
	page,
}) => {
	const bundle = JSON.parse(readFileSync('dist/site/corpus.json', 'utf8'));
	const nothing = { policies: [], cited: [], alignments: [], readings: {}, downloads: [] };
	await page.route('**/corpus.json', (route) => route.fulfill({ json: { ...bundle, ...nothing } }));
	await page.goto('./');
	for (const view of ['', 'compare', 'matrix', 'measure', 'lineage', 'timeline', 'draft', 'search?q=a']) {
		await goTo(page, `#/${view}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('政策库还是空的');
	}
	await expect(page.getByText('qingdan import')).toBeVisible();
	await page.getByRole('link', { name: /核对一份草案/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('核对草案');
});

test('a document that states no date and no place is shown with none, in every view that names documents', async ({
	page,
}) => {
	const bundle = JSON.parse(readFileSync('dist/site/corpus.json', 'utf8'));
	const panjin = bundle.policies.find((one: { policy: { key: string } }) => one.policy.key === 'panjin-2024');
	const undated = { value: null, basis: 'unstated', rule: 'no-date-in-text' };
	const policy = {
		...panjin.policy,
		key: 'undated',
		edition: '1949-10-01',
		number: null,
		region: null,
		dates: { issued: undated, effective: undated },
	};
	const policies = [...bundle.policies, { ...panjin, policy }];
	await page.route('**/corpus.json', (route) => route.fulfill({ json: { ...bundle, policies } }));
	await page.goto('./');
	for (const view of [
		'',
		'compare',
		'compare/liaoning-2023/undated',
		'lineage',
		'lineage/undated',
		'timeline',
	]) {
		await goTo(page, `#/${view}`);
		await expect(page.getByRole('main')).toContainText('辽宁');
		await expect(page.getByRole('main')).not.toContainText('1949');
	}
	await goTo(page, '#/document/undated');
	await expect(page.locator('.facts')).toContainText('日期不详');
	await expect(page.locator('.facts')).toContainText('地区不详');
	await goTo(page, '#/compare/liaoning-2023/undated');
	await expect(page.getByRole('columnheader', { name: '地区不详 日期不详' })).toBeVisible();
	await goTo(page, '#/search?q=实施方案');
	await expect(page.getByRole('main')).not.toContainText('1949');
	for (const view of ['check', 'draft']) {
		await goTo(page, `#/${view}`);
		await expect(page.locator('option', { hasText: '日期不详' })).toHaveCount(1, { timeout: 30_000 });
		await expect(page.getByRole('main')).not.toContainText('1949');
	}
});

test('a browser that cannot run the program is told which can', async ({ page }) => {
	await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
	await page.goto('./');
	await expect(page.locator('.still-empty')).toContainText('请换用较新的浏览器');
});

// A file that is not there is an error in the console of the browser.
bare('says what to do when there is no corpus.json', async ({ page }) => {
	await page.route('**/corpus.json', (route) => route.fulfill({ status: 404, body: '404' }));
	await page.goto('./');
	await expect(page.getByRole('alert')).toContainText('没有找到政策数据');
	await expect(page.getByText('qingdan build --out dist/site')).toBeVisible();
});
