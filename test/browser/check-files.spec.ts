import { readFileSync } from 'node:fs';
import { acceptFinding } from './draft.js';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './page.js';

const folder = 'policies/cn/liaoning/panjin';
const yaml = readFileSync(`${folder}/panjin-2024.yaml`, 'utf8');
const source = readFileSync(`${folder}/panjin-2024.txt`, 'utf8');
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('a policy file is held against its schema, the corpus and its source, each problem with line and column', async ({
	page,
}) => {
	await page.goto('./#/check/liaoning-2023');
	await expect(page.locator('[data-sealed="sealed"]')).toBeVisible({ timeout: 30_000 });
	const input = page.locator('.drop-zone input[type=file]');
	// 「牵头」 is no field; its line is the first of the file that names departments.
	const wrong = yaml.replace('departments:', 'department:');
	const line = wrong.slice(0, wrong.indexOf('department:')).split('\n').length;
	await input.setInputFiles(file('wrong.yaml', wrong));
	await expect(page.getByRole('alert')).toContainText(new RegExp(`第 ${line} 行第 \\d+ 列`));
	await expect(page.getByRole('alert')).toContainText('departments');
	await input.setInputFiles([
		file('panjin-2024.yaml', yaml.replace('concept: benefit/old-age-allowance', 'concept: benefit/old-age')),
		file('panjin-2024.txt', source.replace('每人每月不低于30元', '每人每月不低于50元')),
	]);
	const problems = page.locator('.draft-doubts').filter({ hasText: '文件自检' });
	await expect(problems).toContainText('benefit/old-age');
	await expect(problems).toContainText(/第 \d+ 行第 \d+ 列/);
	await expect(problems).toContainText('每人每月不低于30元');
	await expectAccessible(page);
	await page.setViewportSize({ width: 320, height: 800 });
	await expectNoSidewaysScroll(page);
	await page.getByRole('button', { name: '核对另一份' }).press('Enter');
	await input.setInputFiles([file('panjin-2024.yaml', yaml), file('panjin-2024.txt', source)]);
	await expect(page.locator('.findings')).toBeVisible();
	await expect(problems).toHaveCount(0);
	await page.locator('.finding').first().getByRole('button', { name: '看草案' }).press('Enter');
	await expect(page.getByRole('dialog').locator('.source-lines li').first()).toBeVisible();
	await page.keyboard.press('Escape');
	// What was accepted before is taken over again; a file of another kind says what was expected.
	const finding = page.locator('.finding').first();
	await acceptFinding(finding);
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '已接受的偏离（YAML）', exact: true }).press('Enter'),
	]);
	const accepted = readFileSync(await saved.path(), 'utf8');
	await page.getByRole('combobox', { name: '草案与它的关系' }).selectOption('peer-of');
	await expect(page).toHaveURL(/relation=peer-of$/);
	await expect(page.locator('.findings')).toBeVisible();
	await page.getByRole('combobox', { name: '草案与它的关系' }).selectOption('child-of');
	await expect(page.getByText('市民政局 接受')).toHaveCount(0);
	const load = page.locator('.check-downloads input[type=file]');
	await load.setInputFiles(
		file('notes.yaml', 'schema: qingdan/alignment/1\nleft: a\nright: b\nrulings: []\n'),
	);
	await expect(page.locator('.check-downloads [role="alert"]')).toContainText('qingdan/acceptances/1');
	await load.setInputFiles(file('acceptances.yaml', accepted));
	await expect(page.getByText('已读回 1 处')).toBeVisible();
	await expect(page.getByText('市民政局 接受').first()).toBeVisible();
});

test('a draft that does not say its place is told it by hand, and read again', async ({ page }) => {
	await page.goto('./#/check/liaoning-2023');
	await expect(page.locator('[data-sealed="sealed"]')).toBeVisible({ timeout: 30_000 });
	const text =
		'养老服务清单\n\n序号\t服务项目\t服务对象\t服务内容\t服务类型\t牵头单位\n1\t高龄津贴\t80周岁及以上老年人\t每人每月30元。\t物质帮助\t民政局\n';
	await page.locator('.drop-zone input[type=file]').setInputFiles(file('list.txt', text));
	await page.getByText('读作：地区不详').press('Enter');
	const region = page.getByRole('textbox', { name: '地区（全称）' });
	await region.fill('桃花源市');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toContainText('没有这个地区');
	await region.fill('盘锦市');
	await page.getByRole('combobox', { name: '层级' }).selectOption('city');
	await page.getByRole('button', { name: '采用并重新核对' }).first().press('Enter');
	await expect(page.getByText('读作：盘锦市，市级')).toBeVisible();
	await expect(page.getByRole('link', { name: /^三方对照/ })).toBeVisible();
});
