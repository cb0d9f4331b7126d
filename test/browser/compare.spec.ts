import { expect, expectNoSidewaysScroll, open, test } from './page.js';

const pair = '#/compare/liaoning-2023/panjin-2024';

test('Liaoning and Panjin: item 21 is added, and the allowance is set at 30 yuan', async ({ page }) => {
	await open(page, pair);
	const summary = page.getByRole('region', { name: '要点' });
	await expect(summary).toContainText('21 居家养老服务');
	await expect(summary.getByRole('button', { name: /高龄津贴.*明确为每人每月不低于30元/ })).toBeVisible();
	const added = page.getByRole('rowgroup').filter({ hasText: '左边没有这一项' });
	await expect(added).toHaveCount(1);
	await expect(added).toContainText('居家养老服务');
	const allowance = page.getByRole('rowgroup').filter({ hasText: '不低于30元' }).first();
	await expect(allowance.locator('ins', { hasText: '不低于30元' })).toBeVisible();
	await expect(allowance.getByRole('button', { name: /授权标准已明确/ })).toBeVisible();
});

test('one table holds both documents, and every item of both', async ({ page }) => {
	await open(page, pair);
	await expect(page.getByRole('table')).toHaveCount(1);
	await expect(page.locator('.unit-head td[data-side="left"] .unit-number')).toHaveCount(20);
	await expect(page.locator('.unit-head td[data-side="right"] .unit-number')).toHaveCount(21);
});

test('j and k go from change to change, the count is spoken, the address keeps the place', async ({
	page,
}) => {
	await open(page, pair);
	const count = page.locator('[aria-live="polite"]');
	await expect(count).toContainText(/^共 \d+ 处/);
	await page.keyboard.press('j');
	await expect(count).toContainText(/^第 1 处/);
	await page.keyboard.press('j');
	await expect(count).toContainText(/^第 2 处/);
	await page.keyboard.press('k');
	await expect(count).toContainText(/^第 1 处/);
	await expect(page).toHaveURL(/change=[0-9a-f]{12}/);
	await expect(page.locator('.badge[aria-pressed="true"]')).toBeInViewport();
	await page.reload();
	await expect(page.locator('[aria-live="polite"]')).toContainText(/^第 1 处/);
	await expect(page.locator('.badge[aria-pressed="true"]')).toBeInViewport();
});

test('the buttons do the same by keyboard', async ({ page }) => {
	await open(page, pair);
	const next = page.getByRole('button', { name: '下一处' });
	await next.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(page.locator('[aria-live="polite"]')).toContainText(/^第 2 处/);
	await expect(next).toBeFocused();
});

test('filters work by keyboard and stand in the address', async ({ page }) => {
	await open(page, pair);
	await page.getByRole('radio', { name: /^全部/ }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/show=substance/);
	const groups = page.locator('tbody.unit');
	const substantive = await groups.count();
	expect(substantive).toBeGreaterThan(0);
	expect(substantive).toBeLessThan(21);
	await page.getByRole('combobox', { name: '方向' }).selectOption('more-generous');
	await expect(page).toHaveURL(/direction=more-generous/);
	await expect(page.locator('.badge:not([data-direction="more-generous"])')).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('radio', { name: /^实质/ })).toBeChecked();
	await expect(page.getByRole('combobox', { name: '方向' })).toHaveValue('more-generous');
});

test('where no change passes the filters there is a way out', async ({ page }) => {
	await open(page, `${pair}?show=source&field=serviceType`);
	await page.getByRole('button', { name: '清除筛选' }).click();
	await expect(page.getByRole('table')).toBeVisible();
});

test('a cell opens its evidence on either side', async ({ page }) => {
	await open(page, pair);
	const group = page.getByRole('rowgroup').filter({ hasText: '不低于30元' }).first();
	const content = group.locator('tr[data-field="content"]');
	await content.getByRole('link', { name: '原文第 109 行' }).click();
	const panel = page.getByRole('dialog');
	await expect(panel.locator('[data-line="109"] mark')).toHaveText(/^为80周岁及以上老年人发放高龄津贴/);
	await panel.getByRole('button', { name: '关闭' }).click();
	await content.getByRole('link', { name: '原文第 70 行' }).click();
	await expect(panel.locator('[data-line="73"] mark')).toHaveText(/不低于30元/);
});

test('the sides can be swapped', async ({ page }) => {
	await open(page, pair);
	await page.getByRole('link', { name: '左右互换' }).click();
	await expect(page).toHaveURL(/#\/compare\/panjin-2024\/liaoning-2023$/);
	await expect(page.getByRole('region', { name: '要点' })).toContainText('只见于盘锦市 2024');
	await expect(page.getByText('右边没有这一项')).toBeVisible();
});

test('the language can be switched, and stays', async ({ page }) => {
	await open(page, pair);
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('link', { name: 'Swap sides' })).toBeVisible();
	await expect(page.locator('td [lang="zh-CN"]').first()).toBeVisible();
	await page.getByRole('link', { name: 'Overview' }).click();
	await expect(page.getByRole('heading', { name: 'Policy documents' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Policy documents' })).toBeVisible();
});

test('without a pair one can be chosen', async ({ page }) => {
	await open(page, '#/compare/luliang-2023');
	await page.getByRole('combobox', { name: '右' }).selectOption('panjin-2024');
	await expect(page.getByRole('table')).toBeVisible();
	await open(page, '#/compare/luliang-2023/luliang-2023');
	await expect(page.getByRole('main')).toContainText('左右是同一份文件');
});

test('going back brings the reader to the same place', async ({ page }) => {
	await open(page, '#/document/panjin-2024');
	await page.getByRole('table').getByText('居家养老服务').first().scrollIntoViewIfNeeded();
	const before = await page.evaluate(() => window.scrollY);
	await page
		.getByRole('navigation', { name: '主导航' })
		.getByRole('link', { name: '总览' })
		.evaluate((link: HTMLElement) => link.click());
	await expect(page.getByRole('heading', { name: '政策文件总览' })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('table')).toBeVisible();
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 200);
});

test('changes of one kind, as a list, each with its source', async ({ page }) => {
	await open(page, pair);
	const kinds = page.getByRole('combobox', { name: '种类' });
	await kinds.selectOption({
		label: (await kinds.locator('option', { hasText: '授权标准已明确' }).textContent()) ?? '',
	});
	await expect(page).toHaveURL(/kind=delegated-parameter-set/);
	await page.getByRole('link', { name: '变更列表' }).press('Enter');
	await expect(page).toHaveURL(/form=list/);
	const entry = page.locator('.listed-change').filter({ hasText: '不低于30元' }).first();
	await expect(entry).toContainText('授权标准已明确');
	await entry.getByRole('link', { name: '原文第 70 行' }).click();
	await expect(page.getByRole('dialog').locator('[data-line="73"] mark')).toHaveText(/不低于30元/);
});

test('the citation of a selected change is copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, `${pair}?kind=delegated-parameter-set`);
	await page.keyboard.press('j');
	await page.locator('.toolbar').getByRole('button', { name: '复制引文' }).press('Enter');
	await expect(page.locator('.toolbar').getByText('已复制')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		'《盘锦市基本养老服务清单》第4项，盘政办发〔2024〕12号',
	);
});

test('a link to a change that is gone says so', async ({ page }) => {
	await open(page, `${pair}?change=000000000000`);
	await expect(page.getByRole('alert')).toContainText('不在现有数据中');
	await expect(page.getByRole('table')).toBeVisible();
});

test('three documents stand side by side: what comes from above, what was ours, what is new', async ({
	page,
}) => {
	await open(page, '#/compare/liaoning-2023/panjin-2024?own=luliang-2023');
	await expect(page.getByRole('columnheader')).toHaveCount(5);
	const allowance = page.getByRole('rowgroup').filter({ hasText: '高龄津贴' }).first();
	const content = allowance.locator('tr[data-field="content"]');
	await expect(content.locator('td[data-side="own"]')).toContainText('保健补助');
	await expect(content.locator('td[data-side="own"] del').first()).toBeVisible();
	await expect(allowance.locator('.badge[data-against="own"]').first()).toContainText('对前版');
	await content.locator('td[data-side="own"]').getByRole('link').first().click();
	await expect(page.getByRole('dialog')).toContainText('陆良');
	await page.keyboard.press('Escape');
	// Every item of all three is there, once.
	for (const [side, count] of [
		['left', 20],
		['own', 28],
		['right', 21],
	] as const)
		await expect(page.locator(`.unit-head td[data-side="${side}"] .unit-number`)).toHaveCount(count);
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(content.locator('td[data-side="own"] .side-label')).toBeVisible();
	await expectNoSidewaysScroll(page);
});
