import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { readYaml, validate } from '@qingdan/schema';
import { expectRedline } from './draft.js';

const panjin = 'policies/cn/liaoning/panjin/panjin-2024.txt';

/** Opens the view and waits until it is sealed. */
async function openSealed(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('[data-sealed="sealed"]')).toBeVisible({ timeout: 20_000 });
}

async function drop(page: Page, name: string, text: string | Buffer): Promise<void> {
	const buffer = typeof text === 'string' ? Buffer.from(text) : text;
	await page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

test('a draft is held against its parent, and each finding opens both places', async ({ page }) => {
	await openSealed(page, './#/check/liaoning-2023');
	await page.locator('input[type=file]').setInputFiles(panjin);
	await expect(page.getByRole('heading', { name: '盘锦市推进基本养老服务体系建设实施方案' })).toBeVisible();
	await expect(page.getByText(/读出 21 个服务项目/)).toBeVisible();
	const finding = page
		.locator('.finding')
		.filter({ hasText: '老年人能力综合评估' })
		.filter({ hasText: '医保部门' });
	await expect(finding.first()).toContainText('怎么办');
	const payer = page.locator('.finding').filter({ hasText: '困难家庭常年病老年人托管' });
	await expect(payer.filter({ hasText: '出资' }).first()).toContainText('400元/人·月（市级出资）');
	await finding.first().getByRole('button', { name: '看草案' }).click();
	await expect(page.getByRole('dialog').locator('mark').first()).toContainText('医保部门');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await finding.first().getByRole('button', { name: '看对照文件' }).press('Enter');
	await expect(page.getByRole('dialog')).toContainText('辽宁省');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/#\/check\/liaoning-2023$/);
});

test('a draft that was read alone is held against a document chosen afterwards', async ({ page }) => {
	await openSealed(page, './#/check');
	await page.locator('input[type=file]').setInputFiles(panjin);
	await expect(page.getByText(/只检查了草案本身/)).toBeVisible();
	await expect(page.getByRole('button', { name: '修订稿（Word）' })).toHaveCount(0);
	await page.getByRole('combobox', { name: '对照文件' }).selectOption('liaoning-2023');
	await expect(page.getByRole('button', { name: '修订稿（Word）' })).toBeVisible();
	await expect(page.getByText(/只检查了草案本身/)).toHaveCount(0);
});

test('a deviation is accepted with a reason, and the report is saved, by keyboard', async ({ page }) => {
	await openSealed(page, './#/check/liaoning-2023');
	await page.locator('input[type=file]').setInputFiles(panjin);
	const finding = page.locator('.finding').first();
	await finding.getByRole('button', { name: '接受此处偏离' }).press('Enter');
	const form = finding.getByRole('form', { name: '登记接受' });
	await form.getByRole('textbox', { name: '理由' }).fill('财力所限');
	await form.getByRole('textbox', { name: /^依据/ }).fill('无');
	await form.getByRole('textbox', { name: '谁接受' }).fill('市民政局');
	await form.getByLabel('有效至').fill('2027-12-31');
	await form.getByRole('button', { name: '登记' }).press('Enter');
	await expect(finding).toContainText('市民政局 接受，至 2027-12-31');
	const [acceptances] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '已接受的偏离（YAML）' }).press('Enter'),
	]);
	const written = readFileSync(await acceptances.path(), 'utf8');
	expect(written).toContain('财力所限');
	const read = readYaml(written, acceptances.suggestedFilename());
	expect(read.ok && validate(read.yaml)).toMatchObject({ ok: true });
	const [table] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '表格（CSV）' }).press('Enter'),
	]);
	expect(readFileSync(await table.path(), 'utf8')).toContain('市民政局');
	await expectRedline(page);
});

test('what cannot be checked says what to do', async ({ page }) => {
	await openSealed(page, './#/check/liaoning-2023');
	const alert = page.getByRole('alert');
	const none = Buffer.alloc(0);
	await drop(page, 'draft.txt', none);
	await expect(alert).toContainText('文件是空的');
	await drop(page, 'draft.docx', Buffer.from('PK\u0003\u0004 broken'));
	await expect(alert).toContainText(/损坏|不完整|无法|不能/);
	await drop(page, 'draft.txt', '今天天气很好。\n');
	await expect(alert).toContainText('没有找到政策条款或清单');
	await drop(page, 'draft.yaml', 'schema: qingdan/nothing/1\n');
	await expect(alert).toContainText('qingdan/policy/1');
	const zone = page.locator('.drop-zone');
	const two = await page.evaluateHandle(() => {
		const data = new DataTransfer();
		data.items.add(new File(['一'], 'a.txt'));
		data.items.add(new File(['二'], 'b.txt'));
		return data;
	});
	await zone.dispatchEvent('drop', { dataTransfer: two });
	await expect(alert).toContainText('一次只能核对一份');
	await zone.evaluate((target) => {
		const data = new DataTransfer();
		const part = new Uint8Array(1024 * 1024);
		data.items.add(
			new File(
				Array.from({ length: 200 }, () => part),
				'large.docx',
			),
		);
		target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
	});
	await expect(alert).toContainText('超过 50 MB');
	await zone.evaluate((target) => {
		// A real folder cannot be dropped from a script; the browser tells of it by this entry.
		DataTransferItem.prototype.webkitGetAsEntry = () => ({ isDirectory: true }) as FileSystemEntry;
		const data = new DataTransfer();
		data.items.add(new File([], '政策'));
		target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
	});
	await expect(alert).toContainText('这是文件夹');
});

test('script in a draft is shown as text', async ({ page }) => {
	await openSealed(page, './#/check');
	const text = readFileSync(panjin, 'utf8').replace(
		'盘锦市推进基本养老服务体系建设实施方案',
		'盘锦市推进<img src=x onerror=alert(1)><script>alert(2)</script>实施方案',
	);
	let dialogs = 0;
	page.on('dialog', (dialog) => {
		dialogs++;
		void dialog.dismiss();
	});
	await drop(page, 'draft.txt', text);
	await expect(page.locator('.findings')).toBeVisible();
	expect(await page.locator('main img, main script').count()).toBe(0);
	expect(dialogs).toBe(0);
});

test('a sealed page delivers nothing, to its own site neither', async ({ page }) => {
	const hits: string[] = [];
	const server = createServer((request, response) => {
		hits.push(request.url ?? '');
		response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	await openSealed(page, './#/check');
	const own: string[] = [];
	await page.context().route('**/*leak*', (route) => {
		own.push(route.request().url());
		return route.abort();
	});
	await page.evaluate(async (foreign) => {
		const attempts: ((base: string) => unknown)[] = [
			(base) => fetch(`${base}/leak-fetch`),
			(base) => {
				const request = new XMLHttpRequest();
				request.open('GET', `${base}/leak-xhr`);
				request.send();
			},
			(base) => navigator.sendBeacon(`${base}/leak-beacon`, 'x'),
			(base) => new WebSocket(`${base.replace('http', 'ws')}/leak-socket`),
			(base) => new EventSource(`${base}/leak-events`),
			(base) => {
				const link = document.createElement('a');
				link.href = '#/check';
				link.ping = `${base}/leak-ping`;
				document.body.append(link);
				link.click();
			},
			(base) => {
				new Image().src = `${base}/leak-image`;
			},
			(base) => {
				document.body.style.backgroundImage = `url(${base}/leak-style)`;
			},
			...['prefetch', 'modulepreload', 'stylesheet', 'icon'].map((rel) => (base: string) => {
				const link = document.createElement('link');
				link.rel = rel;
				link.href = `${base}/leak-${rel}`;
				document.head.append(link);
			}),
			(base) => {
				const script = document.createElement('script');
				script.src = `${base}/leak-script`;
				document.body.append(script);
			},
			(base) => {
				const frame = document.createElement('iframe');
				frame.src = `${base}/leak-frame`;
				document.body.append(frame);
			},
			(base) => {
				const form = document.createElement('form');
				form.action = `${base}/leak-form`;
				document.body.append(form);
				form.submit();
			},
			(base) => new Worker(`${base}/leak-worker`),
			(base) => {
				const script = `fetch('${base}/leak-blob-worker').catch(() => 0); importScripts('${base}/leak-import')`;
				new Worker(URL.createObjectURL(new Blob([script])));
			},
		];
		for (const base of [foreign, window.location.origin]) {
			for (const attempt of attempts) {
				try {
					await attempt(base);
				} catch {
					// Refused, as it should be.
				}
			}
		}
		await new Promise((done) => setTimeout(done, 1500));
	}, `http://127.0.0.1:${port}`);
	server.close();
	expect(hits).toEqual([]);
	expect(own).toEqual([]);
});

test('what no policy can refuse is not in the program', () => {
	const folder = 'apps/viewer/dist';
	const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.js'),
	);
	expect(scripts.length).toBeGreaterThan(5);
	const code = scripts.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
	for (const way of ['RTCPeerConnection', 'window.open(', 'sendBeacon', 'new WebSocket', 'new EventSource'])
		expect(code.includes(way), way).toBe(false);
});
