import type { Page } from '@playwright/test';
import { expect, open, test } from './page.js';

async function search(page: Page, query: string): Promise<void> {
	await page.keyboard.press('/');
	await page.keyboard.type(query);
	await expect(page.locator('.search-popup')).toBeVisible();
}

test('by the initials of a service, keyboard alone, to its history', async ({ page }) => {
	await open(page, '#/');
	await search(page, 'gljt');
	const measures = page.getByRole('group', { name: '专题' });
	await expect(measures.getByRole('option')).toContainText(['高龄津贴']);
	const field = page.getByRole('combobox', { name: '搜索' });
	for (let step = 0; step < 12; step++) {
		await page.keyboard.press('ArrowDown');
		const active = await field.getAttribute('aria-activedescendant');
		const group = await page
			.locator(`[id="${active}"]`)
			.evaluate((one) => one.closest('[role=group]')?.ariaLabel);
		if (group === '专题') break;
	}
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#\/measure\//);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('高龄津贴');
});

test('by an amount, an age, a document number and a body', async ({ page }) => {
	await open(page, `#/search?q=${encodeURIComponent('≥300元')}`);
	const figures = page.getByRole('region', { name: '标准数字' });
	await expect(figures.getByRole('listitem').filter({ hasText: '300元' }).first()).toBeVisible();
	await expect(figures.getByRole('listitem').filter({ hasText: /\b30元/ })).toHaveCount(0);
	await search(page, '80岁');
	await page.keyboard.press('Enter');
	await expect(figures.getByRole('listitem').filter({ hasText: '80周岁' }).first()).toBeVisible();
	await open(page, `#/search?q=${encodeURIComponent('辽政办发[2023]11号')}`);
	await expect(page.getByRole('region', { name: '文件', exact: true }).getByRole('link')).toHaveText(
		/辽宁省推进基本养老服务体系建设实施方案/,
	);
	await open(page, `#/search?q=${encodeURIComponent('残联')}`);
	await expect(page.getByRole('region', { name: '责任单位' }).getByRole('listitem').first()).toContainText(
		'残联',
	);
});

test('a result opens its source, and nothing found says what to try', async ({ page }) => {
	await open(page, `#/search?q=${encodeURIComponent('不低于30元')}`);
	await page.getByRole('region', { name: '标准数字' }).getByRole('link').first().click();
	await expect(page.getByRole('dialog').locator('[data-line="73"] mark')).toHaveText(/不低于30元/);
	await page.keyboard.press('Escape');
	await search(page, 'zzzz');
	await expect(page.locator('.search-nothing')).toContainText('没有找到“zzzz”');
	await page.keyboard.press('Escape');
	await expect(page.locator('.search-nothing')).toBeHidden();
});
