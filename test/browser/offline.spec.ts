import { expect, open, test } from './page.js';

test.use({ serviceWorkers: 'allow' });

test('after the first visit the site reads without a network, views that were never opened included', async ({
	page,
	context,
}) => {
	await open(page, '#/');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
	await context.setOffline(true);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('政策文件总览');
	await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '矩阵' }).click();
	await expect(page.getByRole('table')).toContainText('高龄津贴');
	await page.getByRole('combobox', { name: '搜索' }).fill('gljt');
	await expect(page.getByRole('option').first()).toContainText('高龄津贴');
});
