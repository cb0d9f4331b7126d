import { readFileSync } from 'node:fs';
import { expect, open, test } from './page.js';

test('services by places: figures, what is missing, and the source of each', async ({ page }) => {
	await open(page, '#/matrix');
	const table = page.getByRole('table');
	await expect(table.getByRole('columnheader')).toHaveCount(3);
	const allowance = table.getByRole('row').filter({ has: page.getByText('高龄津贴', { exact: true }) });
	const panjin = allowance.getByRole('cell').nth(1);
	await expect(panjin).toContainText('≥30元/人·月');
	await expect(panjin).toContainText('牵头 市民政局');
	await panjin.getByRole('link', { name: /≥30元/ }).click();
	const panel = page.getByRole('dialog');
	await expect(panel.locator('[data-line="73"] mark')).toHaveText(/不低于30元/);
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	const home = table.getByRole('row').filter({ has: page.getByText('居家养老服务', { exact: true }) });
	await expect(home.getByRole('cell').nth(0)).toHaveText('未列');
});

test('a base can be chosen, and cells say how they stand to it', async ({ page }) => {
	await open(page, '#/matrix');
	await page.getByRole('combobox', { name: '基准' }).selectOption('辽宁省');
	await page.getByRole('checkbox', { name: '以底色示高低' }).check();
	await expect(page).toHaveURL(/base=liaoning-2023/);
	const row = page.getByRole('row').filter({ has: page.getByText('老年人能力综合评估', { exact: true }) });
	await expect(row.getByRole('cell').nth(2)).toContainText('高于基准');
	await expect(row.getByRole('cell').nth(2)).toHaveAttribute('data-heat', 'less-generous');
});

test('which places give more than 50 yuan, by keyboard alone', async ({ page }) => {
	await open(page, '#/matrix');
	await page.getByRole('combobox', { name: '排列' }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('rowheader', { name: '盘锦市' })).toBeVisible();
	await page.getByRole('textbox', { name: '按数字筛选' }).focus();
	await page.keyboard.type('>50元');
	await page.getByRole('combobox', { name: '所在列' }).selectOption('高龄津贴');
	await expect(page.getByRole('status')).toContainText('3 行中符合 1 行，只列有此数字的');
	await expect(page.getByRole('rowheader')).toHaveText(/陆良县/);
	// What has no such number is out of the way: every cell that is left shows one.
	await expect(page.locator('.matrix-cell:not(:has(mark))')).toHaveCount(0);
	await expect(page.locator('mark').filter({ hasText: '≥300元/人·月' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('rowheader')).toHaveText(/陆良县/);
	await page.getByRole('button', { name: '清除条件' }).press('Enter');
	await expect(page.getByRole('rowheader')).toHaveCount(3);
});

test('a column sorts the rows by its numbers, largest first, then smallest first', async ({ page }) => {
	await open(page, '#/matrix?rows=places');
	const column = page.getByRole('columnheader', { name: '高龄津贴' });
	await column.getByRole('button').press('Enter');
	await expect(column).toHaveAttribute('aria-sort', 'descending');
	await expect(page.getByRole('rowheader').first()).toHaveText(/陆良县/);
	await column.getByRole('button').press('Enter');
	await expect(page.getByRole('rowheader').first()).toHaveText(/盘锦市/);
	await expect(page.getByRole('rowheader').last()).toHaveText(/辽宁省/);
});

test('a quantity is drawn, and stands beside it as a table', async ({ page }) => {
	await open(page, '#/matrix');
	await page.getByRole('link', { name: '画出“高龄津贴”' }).click();
	const plot = page.getByRole('region', { name: '高龄津贴：金额' });
	await expect(plot.getByRole('img', { name: '高龄津贴：金额' })).toBeVisible();
	await plot.getByText('图的文字形式').click();
	await expect(plot.getByRole('row', { name: /陆良县 2023-07-05 长寿补助 ≥300元/ })).toBeVisible();
	await plot.getByRole('combobox', { name: '横向' }).selectOption('按时间');
	await expect(plot.getByRole('img', { name: '高龄津贴：金额' }).locator('circle')).toHaveCount(3);
});

test('a document that is only cited cannot be checked, and the day decides what applies', async ({
	page,
}) => {
	await open(page, '#/matrix?on=2024-12-31');
	await expect(page.getByRole('table')).toContainText('该日尚未起算');
	await page.getByText('列入的文件').click();
	await page
		.getByRole('checkbox', { name: /关于推进基本养老服务体系建设的意见/ })
		.first()
		.check();
	await expect(page.locator('[data-state="not-checkable"]').first()).toContainText('无法查对');
});

test('the table is exported as CSV', async ({ page }) => {
	await open(page, '#/matrix');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '导出 CSV' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('matrix.csv');
	expect(readFileSync(await file.path(), 'utf8')).toContain('高龄津贴');
});

test('3,200 places: a page of them at a time, a base that is typed, and filters over all', async ({
	page,
}) => {
	const bundle = JSON.parse(readFileSync('dist/site/corpus.json', 'utf8'));
	const held = bundle.policies.find(
		({ policy }: { policy: { key: string } }) => policy.key === 'panjin-2024',
	);
	const codes = Object.keys(bundle.vocabulary.regions.regions).filter((code) => !code.endsWith('0000'));
	const [catalogue] = held.policy.catalogues;
	const { inheritance: _, components: __, ...frame } = held.policy;
	const policies = codes.slice(0, 3200).map((region, index) => ({
		file: `${index}.yaml`,
		source: { ...held.source, text: '' },
		policy: {
			...frame,
			key: `place-${index}`,
			series: `place-${index}`,
			region,
			relations: [],
			provisions: [],
			catalogues: [{ ...catalogue, items: catalogue.items.slice(3, 6) }],
		},
	}));
	await page.route('**/corpus.json', (route) =>
		route.fulfill({ json: { ...bundle, policies, cited: [], alignments: [], readings: {} } }),
	);
	await open(page, '#/matrix');
	await expect(page.getByRole('rowheader')).toHaveCount(60);
	await expect(page.getByText(`第 1 页，共 ${Math.ceil(policies.length / 60)} 页`)).toBeVisible();
	await page.getByLabel('基准').fill('盘锦市');
	await expect(page).toHaveURL(/base=place-/);
	await page.getByRole('textbox', { name: '按名称筛选' }).fill('盘锦市');
	await expect(page.getByRole('rowheader')).toHaveText(/盘锦市/);
	await page.getByRole('textbox', { name: '按名称筛选' }).fill('');
	await page.getByRole('textbox', { name: '按数字筛选' }).fill('>50元');
	await expect(page.getByText('没有符合条件的行。')).toBeVisible();
});
