import type { Page } from '@playwright/test';
import { acceptFinding, expectRedline } from './draft.js';
import { expect, goTo, open, test } from './page.js';

const panjin = 'policies/cn/liaoning/panjin/panjin-2024.txt';

async function openSealed(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('[data-sealed="sealed"]')).toBeVisible({ timeout: 30_000 });
}

/** Notes the workers of the page, so that one can be killed. */
async function noteWorkers(page: Page): Promise<() => Promise<void>> {
	await page.addInitScript(() => {
		const workers: Worker[] = [];
		Object.assign(window, { workers });
		window.Worker = class extends Worker {
			constructor(...given: ConstructorParameters<typeof Worker>) {
				super(...given);
				workers.push(this);
			}
		};
	});
	return () =>
		page.evaluate(() => {
			for (const worker of (window as unknown as { workers: Worker[] }).workers)
				worker.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
		});
}

test('links from an older corpus say what is not there, and lead on', async ({ page }) => {
	await open(page, '#/');
	const main = page.getByRole('main');
	for (const address of [
		'document/gone',
		'compare/gone/panjin-2024',
		'compare/liaoning-2023/panjin-2024?own=gone',
		'changes/gone/panjin-2024',
		'lineage/gone',
		'check/gone',
	]) {
		await goTo(page, `#/${address}`);
		await expect(main).toContainText('gone');
		await expect(main.getByRole('link', { name: /总览/ })).toBeVisible();
	}
	for (const address of ['matrix?places=gone', 'matrix?concepts=gone%2Fgone']) {
		await goTo(page, `#/${address}`);
		await expect(main.getByRole('heading', { level: 1 })).toHaveText('链接所指的清单或服务这里没有');
	}
	await main.getByRole('link', { name: '看全部清单' }).press('Enter');
	await expect(page.getByRole('table')).toBeVisible();
	for (const [address, shown] of [
		['matrix?base=gone&plot=gone&sort=descending!gone&column=gone&page=99', '高龄津贴'],
		['document/panjin-2024?unit=99&evidence=cell!99!content', '此处没有可显示的原文依据'],
		[
			'compare/liaoning-2023/panjin-2024?change=0123456789ab&evidence=right!provision!gone',
			'此处没有可显示的原文依据',
		],
		['compare/liaoning-2023/panjin-2024?kind=gone', '没有'],
		['measure/gone%2Fgone', 'gone/gone'],
		['timeline?on=1000-01-01&region=999999', '没有一份涉及此地'],
		['rules/gone', '规则'],
		['no/such/view', '没有这一页'],
	] as const) {
		await goTo(page, `#/${address}`);
		await expect(page.locator('body')).toContainText(shown);
		await expect(page.getByText('程序出错')).toHaveCount(0);
		await page.keyboard.press('Escape');
	}
});

test('a check goes on while its reader goes back, and comes to life again when its worker dies', async ({
	page,
}) => {
	const kill = await noteWorkers(page);
	await page.goto('./#/');
	await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '核对' }).click();
	await expect(page.locator('[data-sealed="sealed"]')).toBeVisible({ timeout: 30_000 });
	await page.getByRole('combobox', { name: '对照文件' }).selectOption('liaoning-2023');
	await page.locator('.drop-zone input[type=file]').setInputFiles(panjin);
	await page.goBack();
	await expect(page.locator('main[data-page="corpus"]')).toBeVisible();
	await page.goForward();
	await expect(page.locator('.findings')).toBeVisible();
	const finding = page.locator('.finding').first();
	await acceptFinding(finding);
	await kill();
	await expect(page.getByRole('alert')).toContainText('后台停止了响应');
	await page.getByRole('button', { name: '重新读取' }).press('Enter');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(finding).toContainText('市民政局 接受，至 2027-12-31');
	await expectRedline(page);
});

test('where storage may not even be asked for, drafts are written all the same, also when the worker dies', async ({
	page,
}) => {
	const kill = await noteWorkers(page);
	await page.addInitScript(() => {
		const forbidden = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, { get: forbidden });
	});
	await openSealed(page, './#/draft');
	await page.getByRole('combobox', { name: '以哪份文件为底' }).selectOption('liaoning-2023');
	await page.getByRole('combobox', { name: '为哪个地区起草' }).fill('盘锦市');
	await page.keyboard.press('Enter');
	await expect(page.getByText('浏览器不让保存')).toBeVisible();
	await page.locator('.open-standards input').first().fill('每人每月60元');
	await expect(page.locator('.resolved')).toContainText('每人每月60元');
	await kill();
	await expect(page.getByText('程序出错，草案仍在')).toBeVisible();
	await page.getByRole('button', { name: '重新启动' }).press('Enter');
	await expect(page.getByText('程序出错')).toHaveCount(0);
	await expect(page.locator('.resolved')).toContainText('每人每月60元');
	await goTo(page, '#/matrix');
	await expect(page.getByRole('table')).toBeVisible();
});
