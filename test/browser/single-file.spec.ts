import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';

const file = pathToFileURL('dist/qingdan.html').href;

async function open(page: Page, hash: string): Promise<string[]> {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('request', (request) => {
		if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(request.url());
	});
	await page.goto(`${file}${hash}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	return complaints;
}

test('one file opens by a double click, with every view', async ({ page }) => {
	const complaints = await open(page, '#/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('政策文件总览');
	const nav = page.getByRole('navigation', { name: '主导航' });
	for (const [view, heading] of [
		['矩阵', '清单矩阵'],
		['专题', '专题追踪'],
		['沿革', '沿革'],
		['时点', '时点'],
	] as const) {
		await nav.getByRole('link', { name: view }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
	}
	await page.goto(`${file}#/compare/liaoning-2023/panjin-2024`);
	await expect(page.getByRole('table')).toContainText('不低于30元');
	await page.reload();
	await expect(page.getByRole('table')).toContainText('不低于30元');
	expect(complaints).toEqual([]);
});

test('nothing may run in it but its own script, and nothing go out', async ({ page }) => {
	await open(page, '#/');
	const policy = await page.locator('meta[http-equiv]').getAttribute('content');
	expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+';/);
	expect(policy).toContain("connect-src 'none'");
});
