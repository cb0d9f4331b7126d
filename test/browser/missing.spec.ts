import { expect, test } from '@playwright/test';

test('says what to do when there is no corpus.json', async ({ page }) => {
	await page.route('**/corpus.json', (route) => route.fulfill({ status: 404, body: '404' }));
	await page.goto('./');
	await expect(page.getByRole('alert')).toContainText('没有找到政策数据');
	await expect(page.getByText('qingdan build --out dist/site')).toBeVisible();
});
