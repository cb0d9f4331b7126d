import { readFileSync } from 'node:fs';
import { readYaml } from '@qingdan/schema';
import { expect, open, test } from './page.js';

test('a parameter opens its evidence: the line of the source with the quote', async ({ page }) => {
	await open(page, '#/document/panjin-2024');
	const row = page.getByRole('row').filter({ hasText: '高龄津贴' }).first();
	const parameter = row.getByRole('link', { name: '补贴标准为每人每月不低于30元' });
	await parameter.click();
	const panel = page.getByRole('dialog');
	await expect(panel.getByRole('heading', { level: 2 })).toContainText('高龄津贴');
	await expect(panel).toContainText('不低于30元');
	const line = panel.locator('[data-line="73"]');
	await expect(line.locator('mark')).toHaveText('补贴标准为每人每月不低于30元');
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(parameter).toBeFocused();
	await expect(page).toHaveURL(/#\/document\/panjin-2024$/);
});

test('a repaired cell shows what was captured and what was made of it', async ({ page }) => {
	await open(page, '#/document/liaoning-2023?evidence=cell!8!target');
	const panel = page.getByRole('dialog');
	await expect(panel.locator('[data-line="114"] mark')).toHaveText(/^无劳动能力.*无法定扶养义务人$/);
	await expect(panel.locator('[data-line="116"] mark')).toHaveText('养、扶养能 力的老年人');
	await expect(panel).toContainText('修复前');
	await expect(panel).toContainText('按第9项所载同一对象恢复');
});

test('a merged cell shows the cell that it takes its value from', async ({ page }) => {
	await open(page, '#/document/luliang-2023?evidence=cell!3!serviceType');
	const panel = page.getByRole('dialog');
	await expect(panel).toContainText('合并单元格');
	await expect(panel.locator('[data-line="92"] mark')).toHaveText('物质帮助');
});

test('doubts, slips and repairs are listed, and lead to their evidence', async ({ page }) => {
	await open(page, '#/document/liaoning-2023');
	const issues = page.getByRole('region', { name: '修复、疏漏与存疑' });
	await expect(issues).toContainText('服务对象与服务内容两格连写');
	await issues
		.getByRole('link', { name: /^第 12 项/ })
		.first()
		.click();
	await expect(page.getByRole('dialog')).toContainText('可能的读法');
});

test('the text stands in full, with headings', async ({ page }) => {
	await open(page, '#/document/luliang-2023?part=text');
	await expect(page.getByRole('region', { name: '正文' }).getByRole('heading').nth(1)).toBeInViewport();
});

test('an unknown key says what can be opened instead', async ({ page }) => {
	await open(page, '#/document/nowhere-1999');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这份文件');
	await page.getByRole('link', { name: '盘锦市推进基本养老服务体系建设实施方案' }).click();
	await expect(page.getByRole('table')).toBeVisible();
	await open(page, '#/document/zhongbanfa-2022-42');
	await expect(page.getByRole('main')).toContainText('只被引用');
	await open(page, '#/no/such/page');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
});

test('an amended text says so, and what was amended leads to the lines that order it and the words before', async ({
	page,
}) => {
	const bundle = JSON.parse(readFileSync('dist/site/corpus.json', 'utf8'));
	const example = 'examples/amendment/liaoning-2026-example';
	const file = `${example}.txt`;
	const read = readYaml(readFileSync(`${example}.yaml`, 'utf8'), `${example}.yaml`);
	if (!read.ok) throw new Error('not read');
	const text = readFileSync(file, 'utf8');
	const amendment = { file: `${example}.yaml`, policy: read.yaml.value, source: { file, text, digest: '' } };
	await page.route('**/corpus.json', (route) =>
		route.fulfill({ json: { ...bundle, policies: [...bundle.policies, amendment] } }),
	);
	await open(page, '#/document/liaoning-2023');
	const texts = page.getByRole('region', { name: '各时点文本' });
	await texts.getByRole('link', { name: '修改后的文本' }).press('Enter');
	await expect(page.getByText('不是正式文本')).toBeVisible();
	const row = page.getByRole('row').filter({ hasText: '养老服务补贴' }).first();
	await expect(row).toContainText('不低于60元');
	await row.getByRole('link', { name: '已修改' }).press('Enter');
	const panel = page.getByRole('dialog');
	await expect(panel.locator('[data-line="7"] mark')).toContainText('“不低于50元”修改为“不低于60元”');
	await expect(panel.locator('[data-line="110"] mark')).toContainText('每人每月不低于50元');
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await texts.getByRole('link', { name: '看改了什么' }).press('Enter');
	const summary = page.getByRole('region', { name: '要点' });
	await expect(summary).toContainText('20 老年人助餐');
	await expect(summary).toContainText('18 流浪乞讨救助');
	await expect(summary).toContainText('由每人每月不低于50元提高到每人每月不低于60元');
	await open(page, '#/timeline?on=2026-03-01');
	await expect(page.getByText('修改后的文本：2026-03-01 起')).toBeVisible();
	await open(page, '#/timeline?on=2026-02-28');
	await expect(page.getByText('修改后的文本')).toHaveCount(0);
});

test('a document that is no longer in force says so', async ({ page }) => {
	await open(page, '#/document/liaoning-2021-pilot');
	// Its last step, by the timetable of the plan, ends in November 2022.
	await expect(page.getByText('注意：这份文件今天已完成（自 2022-12-01 起）。')).toBeVisible();
});
