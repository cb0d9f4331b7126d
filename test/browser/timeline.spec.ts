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

test('what applies in a place on a day: who answers, and what holds until it changes', async ({ page }) => {
	await open(page, '#/timeline?on=2024-12-20');
	await page
		.getByRole('textbox', { name: '某地适用什么' })
		.or(page.getByRole('combobox', { name: '某地适用什么' }))
		.fill('兴隆台区');
	await page.keyboard.press('Enter');
	const answer = page.getByRole('region', { name: '兴隆台区在 2024年12月20日 适用什么' });
	await expect(answer).toContainText('由盘锦市作答：盘锦市 2024');
	// 「自2025年1月1日起」: eleven days too early.
	await expect(answer).toContainText('不低于30元/人·月（盘锦市，自2025年1月1日起，尚未起算）');
	await expect(answer).toContainText('全国的文件未持有');
	await answer.getByRole('link', { name: /不低于30元/ }).press('Enter');
	await expect(page.getByRole('dialog').locator('mark').first()).toHaveText(/不低于30元/);
	await page.keyboard.press('Escape');
	await page.getByLabel('某地适用什么').fill('没有这地方');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toContainText('没有这个地区');
});

test('every rule and kind of difference is explained, and a badge says what it means', async ({ page }) => {
	await open(page, '#/rules/amount-below-parent-floor');
	await expect(page.getByText('下级清单的保障标准不得低于上级清单规定的下限。')).toBeVisible();
	await page.getByRole('textbox', { name: '筛选' }).fill('没有这样的规则');
	await expect(page.getByRole('status').filter({ hasText: '请换一个词' })).toBeVisible();
	await open(page, '#/compare/liaoning-2023/panjin-2024');
	const badges = page.locator('button.badge');
	const bare = await badges.evaluateAll((all) =>
		all.filter((one) => !one.getAttribute('title')).map((one) => one.textContent),
	);
	expect(bare).toEqual([]);
	await badges.filter({ hasText: '部门职责变为个人可选' }).press('Enter');
	await expect(page.getByText('部门的职责变为个人可以申请。')).toBeVisible();
});
