import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readYaml, validate } from '@qingdan/schema';
import { expect, expectAccessible, test } from './page.js';

const head = '序号\t服务项目\t服务对象\t服务内容及标准\t服务类型\t牵头负责单位';

/** A list of a city whose second item is called otherwise than in the province's. */
const draft = `盘锦市基本养老服务清单

${head}
1	职工基本养老保险	符合条件的参保老年人	按时足额发放基本养老金。	物质帮助	市人力资源社会保障局
2	长寿关怀金	盘锦户籍80周岁及以上老年人	每人每月发放30元。	物质帮助	市民政局
`;

async function drop(page: Page, name: string, content: string | Buffer): Promise<void> {
	// A page that has checked a draft keeps it: another one is begun.
	await page.goto('about:blank');
	await page.goto('./#/check/liaoning-2023');
	await expect(page.locator('[data-sealed="sealed"]')).toBeVisible({ timeout: 30_000 });
	const buffer = typeof content === 'string' ? Buffer.from(content) : content;
	await page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
	await expect(page.locator('.findings')).toBeVisible({ timeout: 30_000 });
}

test('a counterpart is chosen by hand, judged at once, and saved as an alignment', async ({ page }) => {
	await drop(page, 'draft.txt', draft);
	const removed = page.locator('.finding').filter({ hasText: '取消项目' }).filter({ hasText: '高龄津贴' });
	await expect(removed).toHaveCount(1);
	await page.getByText('草案中没有找到对应项目').first().click();
	await page.getByRole('textbox', { name: '谁确认' }).fill('李明');
	await page
		.getByRole('combobox', { name: '对照文件“高龄津贴”对应草案的' })
		.selectOption({ label: '2. 长寿关怀金' });
	await expect(removed).toHaveCount(0);
	await expect(
		page.locator('.finding').filter({ hasText: '项目更名' }).filter({ hasText: '长寿关怀金' }),
	).toHaveCount(1);
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '对应关系（YAML）' }).press('Enter'),
	]);
	const written = readFileSync(await saved.path(), 'utf8');
	const read = readYaml(written, 'alignment.yaml');
	expect(read.ok && validate(read.yaml)).toMatchObject({ ok: true });
	expect(written).toContain('left: liaoning-2023');
	expect(written).toContain('confirmedBy: 李明');
	await expectAccessible(page);
	await page.getByRole('button', { name: '撤回' }).press('Enter');
	await expect(removed).toHaveCount(1);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a cell in doubt is written anew and judged at once', async ({ page }) => {
	await drop(page, 'draft.txt', draft.replace('市民政局', '市养老事务局'));
	const doubt = page.locator('.draft-doubts li').filter({ hasText: '市养老事务局' });
	await doubt.getByText('牵头负责单位应为').click();
	await doubt.getByRole('textbox', { name: '另写' }).fill('市民政局');
	await doubt.getByRole('button', { name: '采用并重新核对' }).press('Enter');
	await expect(doubt.getByText('已改，核对结果已更新')).toBeVisible();
	await page
		.locator('.finding')
		.filter({ hasText: '长寿关怀金' })
		.first()
		.getByRole('button', { name: '看草案' })
		.click();
	await page.keyboard.press('Escape');
	await expect(page.locator('.findings')).not.toContainText('市养老事务局');
});

test('a Word document made by the exporter and a PDF are read in the sealed page', async ({ page }) => {
	await page.goto('./#/draft');
	await page.getByRole('combobox', { name: '以哪份文件为底' }).selectOption('liaoning-2023');
	await page.getByRole('combobox', { name: '为哪个地区起草' }).fill('盘锦市');
	await page.getByRole('button', { name: '开始' }).click();
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '全文（Word）' }).click(),
	]);
	await drop(page, 'draft.docx', readFileSync(await saved.path()));
	await expect(page.getByText(/读出 20 个服务项目/)).toBeVisible();
	const paper = await page.context().newPage();
	await paper.setContent(
		`<html lang="zh-CN"><h1>盘锦市基本养老服务清单</h1><table border="1" style="border-collapse:collapse">${draft
			.split('\n')
			.slice(2)
			.filter((line) => line !== '')
			.map((line) => `<tr><td>${line.split('\t').join('</td><td>')}</td></tr>`)
			.join('')}</table></html>`,
	);
	const pdf = await paper.pdf({ format: 'A4', landscape: true });
	await paper.close();
	await drop(page, 'draft.pdf', pdf);
	await expect(page.getByText(/读出 2 个服务项目/)).toBeVisible();
	await expect(page.locator('.findings')).toContainText('长寿关怀金');
});
