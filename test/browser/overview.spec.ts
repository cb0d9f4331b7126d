import { expect, open, test } from './page.js';

test('lists the five documents in the administrative tree', async ({ page }) => {
	await open(page, '#/');
	const tree = page.getByRole('region', { name: '按行政区划' });
	for (const [title, number, extent] of [
		['辽宁省人民政府办公厅关于推进养老服务发展的实施意见', '辽政办发〔2020〕11号', '无清单'],
		['2021年全省居家和社区养老服务改革试点工作实施方案', '辽民函〔2021〕8号', '无清单'],
		['辽宁省推进基本养老服务体系建设实施方案', '辽政办发〔2023〕11号', '20 项'],
		['盘锦市推进基本养老服务体系建设实施方案', '盘政办发〔2024〕12号', '21 项'],
		['陆良县推进基本养老服务体系建设的实施方案', '陆办发〔2023〕14号', '28 项'],
	] as const) {
		const row = tree.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
		await expect(row).toContainText(number);
		await expect(row).toContainText(extent);
	}
	await expect(tree.getByText('被引用，未收录 8 份')).toBeVisible();
});

test('suggests the parent and its child first, and leads to their comparison', async ({ page }) => {
	await open(page, '#/');
	const first = page.getByRole('region', { name: '可直接对照' }).getByRole('link').first();
	await expect(first).toContainText('上位与下位');
	await first.click();
	await expect(page).toHaveURL(/#\/compare\/liaoning-2023\/panjin-2024$/);
	await expect(page.getByRole('table')).toBeVisible();
});

test('says so when the data are missing, and reads them once they are there', async ({ page, context }) => {
	// A missing file is itself an error in the console of the browser: the data are emptied, not withheld.
	await context.route('**/corpus.json', (route) => route.fulfill({ body: '{' }));
	await page.goto('./');
	await expect(page.getByRole('alert')).toContainText('政策数据无法读取');
	await context.unroute('**/corpus.json');
	await page.getByRole('button', { name: '重新读取' }).click();
	await expect(page.getByRole('heading', { name: '政策文件总览' })).toBeVisible();
});
