import { expect, expectAccessible, expectNoSidewaysScroll, goTo, test } from './page.js';

const word = '试行词语';
const draft = `盘锦市基本养老服务实施方案（${word}）

一、为${word}老年人服务。

盘锦市基本养老服务清单
序号	服务项目	服务对象	服务内容及标准	服务类型	牵头负责单位	${word}
4	高龄津贴	盘锦户籍70周岁及以上老年人	每人每月60元${word}。	物质帮助	市民政局	${word}列
`;
const file = (name: string, text = draft) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('a draft is read beside its parent and the last own edition, and nothing of it is in the address', async ({
	page,
}) => {
	await page.goto('./#/check/liaoning-2023');
	await expect(page.locator('[data-sealed="sealed"]')).toBeVisible({ timeout: 30_000 });
	await page.locator('input[type=file]').setInputFiles(file('draft.txt'));
	await page.getByRole('button', { name: '接受此处偏离' }).first().press('Enter');
	await page.getByRole('form').getByRole('textbox', { name: '理由' }).fill('财力所限');
	await page.getByRole('form').getByRole('textbox', { name: /^依据/ }).fill('无');
	await page.getByRole('form').getByRole('textbox', { name: '谁接受' }).fill('市民政局');
	await page.getByLabel('有效至').fill('2027-12-31');
	await page.getByRole('button', { name: '登记', exact: true }).press('Enter');
	await page.getByRole('link', { name: '三方对照：上位、本地前版（盘锦市 2024）、草案' }).press('Enter');
	const header = page.getByRole('table').getByRole('columnheader');
	await expect(header.nth(1)).toContainText('辽宁省 2023');
	await expect(header.nth(2)).toContainText('盘锦市 2024');
	await expect(header.nth(3)).toContainText('草案1 盘锦市 日期不详');
	const allowance = page.locator('.unit').filter({ hasText: '每人每月60元' });
	await expect(allowance.locator('[data-side="own"]').filter({ hasText: '30元' }).first()).toBeVisible();
	await page.keyboard.press('j');
	await expect(
		page.locator('mark[data-selected], [data-selected], .badge[aria-pressed="true"]').first(),
	).toBeVisible();
	await allowance
		.locator('[data-field="content"] [data-side="right"]')
		.getByRole('link')
		.first()
		.press('Enter');
	await expect(page.getByRole('dialog')).toContainText('draft.txt');
	await expect(page.getByRole('dialog').locator('mark')).toContainText(`每人每月60元${word}`);
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: '变更日志' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('盘锦市');
	await page.goBack();
	await page.getByRole('columnheader', { name: /草案1/ }).getByRole('link').press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(word);
	await page
		.locator('.col-other, td')
		.filter({ hasText: `${word}列` })
		.getByRole('link')
		.first()
		.press('Enter');
	await expect(page.getByRole('dialog')).toContainText(`${word}列`);
	expect(decodeURIComponent(page.url())).not.toContain(word);
	expect(page.url()).toMatch(/#\/held\/\d+$/);
	expect(await page.title()).toBe('草案1 · 清单');
	await page.keyboard.press('Escape');
	await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '核对' }).click();
	await expect(page.locator('.finding').first()).toContainText('市民政局 接受');
	await page.getByRole('button', { name: '核对另一份' }).press('Enter');
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('草案已不在本页');
	await page.getByRole('link', { name: '重新放入并对照' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('two drafts are put into a comparison one by one, and removed', async ({ page }) => {
	await page.goto('./#/compare');
	const own = page.locator('.own-draft');
	await own.getByText('放入自己的草案').click();
	await expect(own.locator('[data-sealed="sealed"]')).toBeVisible({ timeout: 30_000 });
	await own.locator('input[type=file]').setInputFiles(file('first.txt'));
	await expect(page.getByRole('combobox', { name: '左' }).first()).toHaveValue('~1');
	await expect(own.getByRole('combobox', { name: '放在' })).toHaveValue('right');
	await own.locator('input[type=file]').setInputFiles(file('second.txt', draft.replace('60元', '90元')));
	const content = page.locator('.unit').filter({ hasText: '高龄津贴' }).locator('[data-field="content"]');
	await expect(content.locator('del')).toContainText('60');
	await expect(content.locator('ins')).toContainText('90');
	await expect(page).toHaveURL(/#\/held\/\d+$/);
	await page.getByText('更换文件').click();
	await page.getByRole('combobox', { name: '左' }).first().selectOption('liaoning-2023');
	await expect(content.locator('ins').filter({ hasText: '90' }).first()).toBeVisible();
	await own.getByText('放入自己的草案').press('Enter');
	await expectAccessible(page);
	await page.setViewportSize({ width: 320, height: 800 });
	await expectNoSidewaysScroll(page);
	await own.getByRole('button', { name: /移除草案2/ }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('草案已不在本页');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('草案已不在本页');
	await goTo(page, '#/held/99');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('草案已不在本页');
});
