import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './page.js';

async function openDesk(page: Page): Promise<void> {
	await page.goto('./#/draft');
	await expect(page.locator('[data-sealed="sealed"]')).toBeVisible({ timeout: 30_000 });
}

/** Saves a file by keyboard. @returns its name and its text */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button, exact: true }).press('Enter'),
	]);
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('a county draft is written over a city draft, main text and all, by keyboard, and nothing is lost', async ({
	page,
}) => {
	await openDesk(page);
	await page.getByRole('combobox', { name: '以哪份文件为底' }).selectOption('liaoning-2023');
	await page.getByRole('combobox', { name: '为哪个地区起草' }).fill('盘锦市');
	await page.keyboard.press('Enter');
	await page.locator('.open-standards input').first().fill('每人每月60元');
	await expect(page.locator('.resolved')).toContainText('每人每月60元');
	await page.getByText('正文：沿用上位').press('Enter');
	await page.getByRole('button', { name: '全部沿用' }).press('Enter');
	const provision = page.getByRole('combobox', { name: '改哪一条' });
	const principle = provision.locator('option', { hasText: '普惠性原则' });
	await expect(principle).toHaveCount(1);
	await provision.selectOption((await principle.getAttribute('value')) ?? '');
	const body = page.getByRole('textbox', { name: '条款正文' });
	await body.fill('坚持尽力而为、量力而行。');
	await expect(
		page.locator('.resolved-provision').filter({ hasText: '坚持尽力而为、量力而行。' }).first(),
	).toBeVisible();
	await expect(page.locator('.cell-was del').first()).toBeVisible();
	await expectAccessible(page);
	await page.setViewportSize({ width: 320, height: 800 });
	await expectNoSidewaysScroll(page);
	await page.getByRole('button', { name: '在这一条后新增一条' }).press('Enter');
	await expect(body).toHaveValue('新增条款');
	await page.getByRole('textbox', { name: '条款序号' }).fill('（附）');
	await body.fill('本方案由市民政局负责解释。');
	await expect(
		page.locator('.resolved-provision').filter({ hasText: '（附）本方案由市民政局负责解释。' }).first(),
	).toBeVisible();
	await page.getByRole('button', { name: '撤销一步' }).press('Enter');
	await expect(page.locator('.resolved')).not.toContainText('本方案由市民政局负责解释。');
	await page.getByRole('button', { name: '以这份草案为底另起草一份' }).press('Enter');
	await expect(page.getByRole('button', { name: '回到原来的草案' })).toBeVisible();
	await page.getByRole('combobox', { name: '为哪个地区起草' }).fill('盘山县');
	await page.getByRole('button', { name: '开始' }).press('Enter');
	await expect(page.getByText('以《盘锦市基本养老服务清单》为底')).toBeVisible();
	const allowance = page.locator('.resolved-item').filter({ hasText: '4. 高龄津贴' });
	await expect(allowance).toContainText('每人每月60元');
	await expect(allowance).toContainText('盘山户籍80周岁及以上老年人');
	await page.reload();
	await expect(allowance).toContainText('每人每月60元', { timeout: 30_000 });
	const ground = await saved(page, '导出所据草案（YAML）');
	expect(ground).toMatchObject({
		name: 'draft-211100.yaml',
		text: expect.stringContaining('to: 每人每月60元'),
	});
	const draft = await saved(page, '导出 YAML');
	expect(draft.text).toContain('file: draft-211100.yaml');
	await page.getByRole('button', { name: '删除本机草案' }).press('Enter');
	await page.getByRole('button', { name: '删除', exact: true }).press('Enter');
	// Opened again without what it stands on, it says what is missing and takes it.
	const file = ({ name, text }: { name: string; text: string }) => ({
		name,
		mimeType: 'text/yaml',
		buffer: Buffer.from(text),
	});
	await page.locator('input[type=file]').last().setInputFiles(file(draft));
	await expect(page.getByRole('alert').filter({ hasText: 'draft-211100.yaml' })).toBeVisible();
	await page.locator('.yaml-editor input[type=file]').setInputFiles(file(ground));
	await expect(allowance).toContainText('每人每月60元');
	await page.getByRole('button', { name: '全文并排对照' }).press('Enter');
	await expect(page).toHaveURL(/#\/held\/\d+$/);
	await expect(page.getByRole('combobox', { name: '右' })).toHaveValue('~1');
});

test('the changes between two full texts are found, and sent on; what is missing for a final text is named', async ({
	page,
}) => {
	await openDesk(page);
	await page.getByRole('combobox', { name: '以哪份文件为底' }).selectOption('liaoning-2023');
	await page.getByRole('combobox', { name: '照哪份全文' }).selectOption('panjin-2024');
	await page.getByRole('button', { name: '求出改动' }).press('Enter');
	await expect(page.getByText(/^21 项：改动 \d+，新增 1，略去 0/)).toBeVisible();
	const derived = await saved(page, '导出 YAML');
	expect(derived.text).toMatch(/^schema: qingdan\/draft\/1\nkey: panjin-2024\n/);
	const resolved = await saved(page, '全文及每处来历（YAML）');
	expect(resolved.text).toContain('schema: qingdan/resolution/1');
	await page.getByRole('button', { name: '删除本机草案' }).press('Enter');
	await page.getByRole('button', { name: '删除', exact: true }).press('Enter');
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({
			name: 'parent.yaml',
			mimeType: 'text/yaml',
			buffer: Buffer.from('schema: qingdan/policy/1\ntitle: 盘锦市\n'),
		});
	await page.getByRole('combobox', { name: '为哪个地区起草' }).fill('盘山县');
	await page.getByRole('button', { name: '开始' }).press('Enter');
	await expect(page.getByRole('alert')).toContainText(/parent\.yaml 第 \d+ 行第 \d+ 列/);
	await page.getByRole('combobox', { name: '以哪份文件为底' }).selectOption('liaoning-2023');
	await page.getByRole('button', { name: '开始' }).press('Enter');
	await page.getByRole('button', { name: '定稿（YAML）' }).press('Enter');
	await expect(page.getByText('还不能导出“定稿（YAML）”')).toBeVisible();
	await expectAccessible(page);
});

test('two windows with one draft lose nothing without a word', async ({ page, context }) => {
	await openDesk(page);
	await page.getByRole('combobox', { name: '以哪份文件为底' }).selectOption('liaoning-2023');
	await page.getByRole('combobox', { name: '为哪个地区起草' }).fill('盘锦市');
	await page.keyboard.press('Enter');
	await expect(page.locator('.resolved')).toContainText('高龄津贴');
	const other = await context.newPage();
	await openDesk(other);
	await other.getByRole('textbox', { name: '标题' }).fill('另一窗口的标题');
	await expect(page.getByText('另一个窗口改了这份草案')).toBeVisible();
	await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue('另一窗口的标题');
	await page.getByRole('button', { name: '撤销一步' }).press('Enter');
	await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue('盘锦市基本养老服务清单');
	await other.getByRole('button', { name: '删除本机草案' }).press('Enter');
	await other.getByRole('button', { name: '删除', exact: true }).press('Enter');
	await expect(page.getByRole('alert')).toContainText('另一个窗口删除了本机草案');
	await page.getByRole('button', { name: '回到原来的草案' }).press('Enter');
	await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue('盘锦市基本养老服务清单');
});
