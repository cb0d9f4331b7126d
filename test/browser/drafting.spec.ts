import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readYaml, validate } from '@qingdan/schema';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './page.js';

/** Begins a draft of Panjin over the province's list. */
async function begin(page: Page): Promise<void> {
	await page.goto('./#/draft');
	await page.getByRole('combobox', { name: '以哪份文件为底' }).selectOption('liaoning-2023');
	await page.getByRole('combobox', { name: '为哪个地区起草' }).fill('盘锦市');
	await page.getByRole('button', { name: '开始' }).press('Enter');
	await expect(page.locator('.resolved')).toBeVisible();
}

const yaml = (page: Page) =>
	page.evaluate(() => JSON.parse(localStorage.getItem('qingdan-draft') ?? '{}').yaml as string);

test('what was left open is filled, the text and the findings follow, and nothing is lost on reload', async ({
	page,
}) => {
	await begin(page);
	const allowance = page.locator('.resolved-item').filter({ hasText: '4. 高龄津贴' });
	await expect(allowance).toContainText('盘锦户籍80周岁及以上老年人');
	await expect(allowance).toContainText('市民政局');
	const open = page.locator('.open-standards li').filter({ hasText: '4. 高龄津贴' });
	await expect(open).toContainText('具体标准由各市或县（市、区）政府根据当地经济社会发展水平确定');
	await open.getByRole('textbox').fill('每人每月60元');
	await expect(allowance).toContainText('为80周岁及以上老年人发放高龄津贴，每人每月60元');
	await expect(allowance.getByText('已填')).toBeVisible();
	await expect(page.getByText('5 处中 4 处待填')).toBeVisible();
	const found = page.locator('.found-here').filter({ hasText: '高龄津贴' });
	await expect(found.filter({ hasText: '授权标准未明确' })).toHaveCount(0);
	await page.reload();
	await expect(open.getByRole('textbox')).toHaveValue('每人每月60元');
	await expect(allowance).toContainText('每人每月60元');
	await page.setViewportSize({ width: 320, height: 800 });
	await expectNoSidewaysScroll(page);
	await expectAccessible(page);
});

test('a cell is written in, and its YAML is the shortest operation; both stay in step', async ({ page }) => {
	await begin(page);
	await page.getByRole('combobox', { name: '改哪一项' }).selectOption('old-age-allowance');
	const cell = page.getByRole('textbox', { name: /^服务对象/ });
	await expect(cell).toHaveValue('盘锦户籍80周岁及以上老年人');
	await cell.fill('盘锦户籍70周岁及以上老年人');
	await expect(page.locator('.found-here').filter({ hasText: '高龄津贴' }).first()).toBeVisible();
	await expect.poll(() => yaml(page)).toContain('was: 80周岁, to: 70周岁');
	await page.getByRole('radio', { name: 'YAML' }).check();
	const text = page.getByRole('textbox', { name: '草案的 YAML 全文' });
	await expect(text).toHaveValue(/to: 70周岁/);
	await text.fill((await text.inputValue()).replace('to: 70周岁', 'to: 75周岁'));
	await expect(page.locator('.resolved-item').filter({ hasText: '4. 高龄津贴' })).toContainText('75周岁');
	await page.getByRole('radio', { name: '表单' }).check();
	await expect(cell).toHaveValue('盘锦户籍75周岁及以上老年人');
	await page.getByRole('button', { name: '撤销一步' }).click();
	await expect(cell).toHaveValue('盘锦户籍70周岁及以上老年人');
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '导出 YAML' }).press('Enter'),
	]);
	const read = readYaml(readFileSync(await saved.path(), 'utf8'), 'draft.yaml');
	expect(read.ok && validate(read.yaml)).toMatchObject({ ok: true });
});

test('items are left out, added, split, merged and put back', async ({ page }) => {
	await begin(page);
	const choose = page.getByRole('combobox', { name: '改哪一项' });
	await choose.selectOption('accident-insurance');
	await page.getByRole('button', { name: '略去这一项' }).click();
	await expect(page.getByText('20 项').or(page.getByText('19 项：改动 0，新增 0，略去 1'))).toBeVisible();
	await page.getByRole('textbox', { name: '理由' }).fill('本市已并入综合保险');
	await expect.poll(() => yaml(page)).toContain('本市已并入综合保险');
	await page.getByRole('button', { name: '恢复为上位文字' }).click();
	await expect(page.getByText('20 项：改动 0，新增 0，略去 0')).toBeVisible();
	await page.getByRole('button', { name: '新增一项' }).click();
	await choose.selectOption('own-item-1');
	await page.getByRole('textbox', { name: '服务项目' }).fill('老年助餐');
	await page
		.getByRole('textbox', { name: '服务内容及标准' })
		.fill('为80周岁及以上独居老年人每人每月90元补助。');
	await page.getByRole('textbox', { name: '服务对象' }).fill('80周岁及以上独居老年人');
	const added = page.locator('.resolved-item').filter({ hasText: '老年助餐' });
	await expect(added).toContainText('每人每月90元补助');
	await expect(added).toContainText('80周岁及以上独居老年人');
	await expect.poll(() => yaml(page)).toContain('unit: CNY/person/month');
	await page.getByRole('button', { name: '删去这一项' }).click();
	await expect(added).toHaveCount(0);
	await choose.selectOption('old-age-allowance');
	await page.getByRole('button', { name: '拆成两项' }).click();
	await expect(page.locator('.resolved-item').filter({ hasText: '高龄津贴（二）' })).toBeVisible();
	await page.getByRole('button', { name: '恢复为上位文字' }).click();
	await expect(page.getByText('20 项：改动 0，新增 0，略去 0')).toBeVisible();
	await choose.selectOption('old-age-allowance');
	await page.getByText('与别的项目合并').click();
	await page.getByRole('checkbox', { name: /养老服务补贴/ }).check();
	await page.getByRole('button', { name: '合并', exact: true }).click();
	await expect(page.locator('.resolved-item').filter({ hasText: '高龄津贴、养老服务补贴' })).toBeVisible();
	await expect(page.getByText(/^19 项/)).toBeVisible();
});

test('a broken draft names the line, keeps the text before it, and is put right', async ({ page }) => {
	await begin(page);
	await page.getByRole('radio', { name: 'YAML' }).check();
	const text = page.getByRole('textbox', { name: '草案的 YAML 全文' });
	const before = await text.inputValue();
	await text.fill(before.replace('keep: all-others', 'keep: nothing'));
	const alert = page.locator('.yaml-editor [role="alert"]');
	await expect(alert).toContainText(/第 \d+ 行第 \d+ 列/);
	await expect(page.locator('.resolved')).toContainText('高龄津贴');
	await alert.getByRole('button').click();
	await expect(text).toBeFocused();
	await page.reload();
	await expect(text).toHaveValue(/keep: nothing/);
	await text.fill(before);
	await expect(page.locator('.resolved')).toContainText('高龄津贴');
});

test('the draft is sent on as Word files and erased with one button', async ({ page }) => {
	await begin(page);
	for (const name of ['全文（Word）', '与上位对照的修订稿（Word）', '意见单（Word）']) {
		const [saved] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name }).press('Enter'),
		]);
		const bytes = readFileSync(await saved.path());
		expect(bytes.subarray(0, 2).toString()).toBe('PK');
	}
	await page.getByRole('button', { name: '删除本机草案' }).press('Enter');
	await page.getByRole('button', { name: '删除', exact: true }).press('Enter');
	await expect(page.getByRole('button', { name: '开始' })).toBeVisible();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('where the browser keeps nothing, the page says so and goes on', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await begin(page);
	await expect(page.getByText('浏览器不让保存')).toBeVisible();
	await page.getByRole('combobox', { name: '改哪一项' }).selectOption('old-age-allowance');
	await page.getByRole('textbox', { name: /^服务项目/ }).fill('高龄补贴');
	await expect(page.locator('.resolved-item').filter({ hasText: '4. 高龄补贴' })).toBeVisible();
});

test('a region that is not known, and one of several of its name, say what to do', async ({ page }) => {
	await page.goto('./#/draft');
	const region = page.getByRole('combobox', { name: '为哪个地区起草' });
	await region.fill('桃花源市');
	await page.getByRole('button', { name: '开始' }).click();
	await expect(page.getByRole('alert')).toContainText('没有这个地区');
	await region.fill('鼓楼区');
	await page.getByRole('button', { name: '开始' }).click();
	await expect(page.getByRole('alert')).toContainText('江苏省南京市鼓楼区');
});
