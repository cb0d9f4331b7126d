import { expect, open, test } from './page.js';

test('on the last day of 2024 the allowance of Panjin does not apply yet', async ({ page }) => {
	await open(page, '#/timeline?on=2024-12-31');
	const states = page.getByRole('region', { name: '2024-12-31 的情形' });
	const panjin = states.getByRole('listitem').filter({ hasText: '盘锦市' });
	await expect(panjin).toContainText('施行中');
	await expect(panjin).toContainText('尚未起算：高龄津贴');
	await expect(states.getByRole('listitem').filter({ hasText: '2021年全省' })).toContainText('已完成');
	await page.getByRole('button', { name: '下一个日期' }).press('Enter');
	await expect(page).toHaveURL(/on=2025-01-01/);
	await expect(page.getByRole('region', { name: '2025-01-01 的情形' })).not.toContainText('尚未起算');
});

test('everything dated is listed and leads to its source', async ({ page }) => {
	await open(page, '#/timeline');
	const chronicle = page.getByRole('region', { name: '大事记' });
	await chronicle.getByRole('link', { name: /高龄津贴：补贴标准/ }).click();
	await expect(page.getByRole('dialog').locator('mark').first()).toHaveText(/不低于30元/);
});
