import { expect, open, test } from './page.js';

test('the share of the lottery fund through the years, by keyboard alone', async ({ page }) => {
	await open(page, '#/measure');
	await page.getByRole('textbox', { name: '措施' }).focus();
	await page.keyboard.type('彩票公益金');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('彩票公益金');
	const stages = page.locator('.stage');
	await expect(stages.locator('time')).toHaveText([
		'2020-04-24',
		'2021-02-01',
		'2023-07-05',
		'2023-09-17',
		'2024-12-10',
	]);
	await expect(stages.locator('.stage-value')).toHaveText([
		'55%以上',
		'提到而无数值',
		'不低于60%',
		'55%以上',
		'此文件未提',
	]);
	await expect(stages.nth(4).locator('blockquote')).toHaveCount(0);
	await expect(stages.nth(4)).toContainText('对照 辽宁省 2023');
	await expect(page.getByRole('main')).not.toContainText(/liaoning-20|panjin-20|luliang-20/);
});

test('a quote opens its source', async ({ page }) => {
	await open(page, `#/measure/${encodeURIComponent('彩票公益金')}`);
	await page.getByRole('link', { name: '原文第 34 行' }).click();
	const panel = page.getByRole('dialog');
	await expect(panel.locator('[data-line="34"] mark').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
});

test('a service is followed with its other names, and words that nobody uses say so', async ({ page }) => {
	await open(page, '#/measure');
	await page.getByRole('link', { name: '高龄津贴' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('高龄津贴');
	await expect(page.locator('.stage').filter({ hasText: '陆良县' })).toContainText('300');
	await page.getByRole('textbox', { name: '措施' }).fill('高龄津帖');
	await page.getByRole('button', { name: '追踪' }).click();
	await expect(page.getByRole('status')).toContainText('没有一份文件提到“高龄津帖”');
	await page.getByRole('status').getByRole('link', { name: '高龄津贴', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('高龄津贴');
});
