import { expect, open, test } from './page.js';

test('a change log by effect, from the comparison and back to it', async ({ page }) => {
	await open(page, '#/compare/liaoning-2023/panjin-2024');
	await page.getByRole('link', { name: '变更日志' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('变更说明');
	const raised = page.locator('.log-section[data-group="raised"]').first();
	await expect(raised).toContainText('高龄津贴');
	await page.getByRole('combobox', { name: '写给谁看' }).selectOption('研究者');
	await expect(page).toHaveURL(/for=researcher/);
	await raised.getByText('新文出处').getByRole('link').first().press('Enter');
	await expect(page.getByRole('dialog').locator('mark').first()).toHaveText(/不低于30元/);
	await page.keyboard.press('Escape');
	await raised.getByRole('link', { name: '在对照表中查看' }).first().press('Enter');
	await expect(page).toHaveURL(/#\/compare\/liaoning-2023\/panjin-2024\?.*change=/);
	await expect(page.locator('.badge[aria-pressed="true"]').first()).toBeInViewport();
});
