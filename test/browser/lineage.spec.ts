import { expect, open, test } from './page.js';

test('who implements whom, drawn and in words, by keyboard', async ({ page }) => {
	await open(page, '#/lineage');
	const drawing = page.getByRole('region', { name: '文件关系图' });
	await expect(drawing.getByRole('link')).toHaveCount(5);
	await drawing.getByRole('link', { name: /盘锦市推进/ }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('以盘锦市 2024为中心');
	const list = page.getByRole('region', { name: '逐份列出' });
	await expect(list.getByRole('listitem').filter({ hasText: '贯彻' })).toContainText('辽政办发〔2023〕11号');
	await expect(page.getByRole('main')).not.toContainText(/liaoning-20|panjin-20|zhongbanfa/);
});

test('what was left open, and who replied', async ({ page }) => {
	await open(page, '#/lineage/liaoning-2023');
	const questions = page.getByRole('region', { name: '留待下级确定的事项' });
	const allowance = questions.getByRole('listitem').filter({ hasText: '高龄津贴' }).first();
	await expect(allowance).toContainText('部分已定');
	await expect(allowance).toContainText('不低于30元/人·月 自2025年1月1日起');
	await allowance.getByRole('link', { name: '盘锦市 2024' }).click();
	await expect(page).toHaveURL(/#\/document\/panjin-2024\?unit=4/);
	await page.goBack();
	await allowance.getByRole('link', { name: /高龄津贴/ }).click();
	await expect(page.getByRole('dialog').locator('mark').first()).toHaveText(/具体标准由各市/);
});
