import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';

const canary = '金丝雀词语';
const written = [canary, encodeURIComponent(canary), encodeURIComponent(encodeURIComponent(canary))];
const builds = [
	['site', './'],
	['single file', pathToFileURL('dist/qingdan.html').href],
] as const;

const heading = `盘锦市${canary}服务实施方案`;
const row = (cell: string) =>
	`4${cell}高龄${canary}津贴${cell}盘锦户籍80周岁及以上${canary}老年人${cell}每人每月30元${canary}。${cell}物质帮助${cell}市民政局`;
const head = ['序号', '服务项目', '服务对象', '服务内容及标准', '服务类型', '牵头负责单位'];

/** One small draft in each format that is text; each names the canary in its title, a provision and every cell. */
const drafts: readonly (readonly [string, string])[] = [
	[
		'draft.txt',
		`${heading}\n\n一、为${canary}老年人服务\n\n盘锦市基本养老服务清单\n${head.join('\t')}\n${row('\t')}\n`,
	],
	[
		`${canary}.md`,
		`# ${heading}\n\n一、为${canary}老年人服务。\n\n## 盘锦市基本养老服务清单\n\n|${head.join('|')}|\n|${head.map(() => '-').join('|')}|\n|${row('|')}|\n`,
	],
	[
		'draft.html',
		`<h1>${heading}</h1><p>一、为${canary}老年人服务。</p><h2>盘锦市基本养老服务清单</h2><table><tr><th>${head.join('</th><th>')}</th></tr><tr><td>${row('</td><td>')}</td></tr></table>`,
	],
	// What cannot be read is not to be found anywhere either.
	[`${canary}.docx`, `PK\u0003\u0004${canary}`],
	['draft.yaml', `schema: qingdan/policy/1\ntitle: ${heading}\n`],
];

/** Opens a place of the view that checks and waits until it is sealed. */
async function openSealed(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('[data-sealed="sealed"]')).toBeVisible({ timeout: 30_000 });
}

/** Everything of the page that outlives a view, or that others can read. */
function traces(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const databases = 'databases' in indexedDB ? await indexedDB.databases() : [];
		const kept = 'caches' in window ? await caches.keys().catch(() => []) : [];
		return JSON.stringify([
			{ ...localStorage },
			{ ...sessionStorage },
			document.cookie,
			window.history.state,
			window.name,
			databases,
			kept,
			performance.getEntriesByType('resource').map(({ name }) => name),
			window.location.href,
			document.title,
		]);
	});
}

/** Listens to all that goes out or is said aloud. */
function listen(page: Page): string[] {
	const seen: string[] = [];
	page.on('request', (request) => seen.push(request.url(), request.postData() ?? ''));
	page.on('websocket', (socket) => seen.push(socket.url()));
	page.on('console', (message) => seen.push(message.text()));
	page.on('framenavigated', (frame) => seen.push(frame.url()));
	return seen;
}

/**
 * Drops many drafts in one page and goes through all that can be done with each, as fast as the page answers.
 * @returns how many were read, how many refused, and the address and the title after each that hold the canary
 */
function dropMany(
	page: Page,
	asked: { readonly drafts: typeof drafts; readonly times: number; readonly saves: boolean },
): Promise<{ read: number; refused: number; told: string[] }> {
	return page.evaluate(
		async ({ drafts: files, times, saves, words }) => {
			const settle = () => new Promise((done) => setTimeout(done));
			const until = async <Found>(find: () => Found | null | undefined | false): Promise<Found> => {
				for (let start = performance.now(); performance.now() - start < 20_000; await settle()) {
					const found = find();
					if (found) return found;
				}
				throw new Error(
					`the page does not answer: ${document.querySelector('main')?.textContent?.slice(0, 600)}`,
				);
			};
			const one = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector);
			const button = (text: string) =>
				[...document.querySelectorAll('main button')].find(
					(each): each is HTMLButtonElement => each.textContent?.trim().startsWith(text) === true,
				);
			const write = (field: HTMLInputElement | HTMLTextAreaElement, value: string) => {
				Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
				field.dispatchEvent(new Event('input', { bubbles: true }));
			};
			const told: string[] = [];
			let [read, refused] = [0, 0];
			for (let time = 0; time < times; time++) {
				const [name, text] = files[time % files.length] as [string, string];
				const input = await until(() => one<HTMLInputElement>('.drop-zone input[type=file]:not(:disabled)'));
				const data = new DataTransfer();
				data.items.add(new File([text], name));
				input.files = data.files;
				input.dispatchEvent(new Event('change', { bubbles: true }));
				await until(() => one('.check-progress'));
				await until(() => one('.findings') ?? one('.check-refused'));
				if (one('.findings')) {
					read++;
					if (!one('main')?.textContent?.includes(words[0] ?? '')) throw new Error('the draft is not shown');
					button('看草案')?.click();
					one<HTMLDialogElement>('dialog[open]')?.close();
					button('接受此处偏离')?.click();
					const form = await until(() => one<HTMLFormElement>('.accept-form') ?? one('.findings'));
					for (const field of form.querySelectorAll<HTMLInputElement>('.accept-form input'))
						write(field, field.type === 'date' ? '2030-01-01' : (words[0] ?? ''));
					button('登记')?.click();
					const other = one<HTMLTextAreaElement>('.cell-choice textarea');
					if (other) {
						write(other, words[0] ?? '');
						other.form?.requestSubmit();
					}
					const pair = one<HTMLSelectElement>('.pair-choice select');
					if (pair) {
						pair.value = '-';
						pair.dispatchEvent(new Event('change', { bubbles: true }));
					}
					if (saves)
						for (const each of document.querySelectorAll<HTMLButtonElement>('.check-downloads button'))
							each.click();
					await settle();
					(await until(() => button('核对另一份'))).click();
				} else refused++;
				for (const place of [window.location.href, document.title, JSON.stringify(window.history.state)])
					if (words.some((word) => place.includes(word))) told.push(place);
			}
			return { read, refused, told };
		},
		{ ...asked, words: written },
	);
}

for (const [build, address] of builds) {
	test(`of 200 drafts dropped no word leaves the page's memory: ${build}`, async ({ page }) => {
		test.setTimeout(240_000);
		const seen = listen(page);
		await openSealed(page, `${address}#/check`);
		const alone = await dropMany(page, { drafts, times: 180, saves: false });
		expect(alone).toEqual({ read: 108, refused: 72, told: [] });
		seen.push(await traces(page));
		await page.getByRole('combobox', { name: '对照文件' }).selectOption('liaoning-2023');
		const against = await dropMany(page, { drafts: drafts.slice(0, 3), times: 18, saves: false });
		expect(against).toEqual({ read: 18, refused: 0, told: [] });
		const saved: string[] = [];
		page.on('download', (download) => saved.push(download.suggestedFilename()));
		expect(await dropMany(page, { drafts: drafts.slice(0, 2), times: 2, saves: true })).toMatchObject({
			read: 2,
		});
		await expect.poll(() => new Set(saved).size).toBeGreaterThanOrEqual(5);
		await page.getByRole('button', { name: 'English' }).click();
		await page.getByRole('navigation').first().getByRole('link', { name: 'Matrix' }).click();
		await expect(page.getByRole('table')).toBeVisible();
		seen.push(await traces(page));
		for (const word of written) expect(seen.filter((one) => one.includes(word))).toEqual([]);
	});

	test(`what is written in a draft stays in the storage of this browser, until it is erased: ${build}`, async ({
		page,
	}) => {
		const seen = listen(page);
		await openSealed(page, `${address}#/draft`);
		await page.getByRole('combobox', { name: '以哪份文件为底' }).selectOption('liaoning-2023');
		await page.getByRole('combobox', { name: '为哪个地区起草' }).fill('盘锦市');
		await page.getByRole('button', { name: '开始' }).click();
		await page.locator('.open-standards input').first().fill(`每人每月60元${canary}`);
		await expect(page.locator('.resolved')).toContainText(canary);
		await page.getByRole('button', { name: '核对结果表格（CSV）' }).click();
		const kept = await page.evaluate(() => Object.entries(localStorage));
		expect(kept.map(([name]) => name)).toEqual(['qingdan-draft']);
		expect(kept[0]?.[1]).toContain(canary);
		await page.getByRole('button', { name: '删除本机草案' }).click();
		await page.getByRole('button', { name: '删除', exact: true }).click();
		seen.push(await traces(page));
		for (const word of written) expect(seen.filter((one) => one.includes(word))).toEqual([]);
	});

	test(`a draft set beside others, written over and handed out leaves no word outside the page: ${build}`, async ({
		page,
	}) => {
		test.setTimeout(180_000);
		const seen = listen(page);
		page.on('download', (download) => seen.push(download.suggestedFilename()));
		// Titles come and go; each is noted.
		await page.addInitScript(() => {
			const titles: string[] = [];
			Object.assign(window, { titles });
			new MutationObserver(() => titles.push(document.title)).observe(document, {
				subtree: true,
				childList: true,
				characterData: true,
			});
		});
		const press = (name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter');
		const follow = (name: string | RegExp) => page.getByRole('link', { name }).first().press('Enter');
		const view = (name: string) =>
			page
				.getByRole('navigation', { name: '主导航' })
				.getByRole('link', { name, exact: true })
				.press('Enter');
		const saveAll = async () => {
			const menu = page.locator('details', { has: page.locator('summary', { hasText: /^导出$/ }) });
			await menu.locator('> summary').press('Enter');
			for (const button of await menu.getByRole('button').all()) {
				// The browser may hold back one of many downloads in a row: it is asked once more, as a reader would.
				await expect(async () => {
					const saved = page.waitForEvent('download', { timeout: 5000 });
					await button.press('Enter');
					await saved;
				}).toPass();
			}
		};
		const column = `${canary}栏`;
		const text = [
			`${heading}\n\n一、为${canary}老年人服务\n\n盘锦市基本养老服务清单`,
			[...head, column].join('\t'),
			`${row('\t')}\t${canary}单位`,
		].join('\n');
		const file = (name: string, content = text) => ({
			name,
			mimeType: 'text/plain',
			buffer: Buffer.from(content),
		});
		// The parent is chosen afterwards; then the draft is the third of three columns.
		await openSealed(page, `${address}#/check`);
		await page.locator('.drop-zone input[type=file]').setInputFiles(file(`${canary}.txt`));
		await expect(page.locator('.findings')).toBeVisible();
		await page.getByRole('combobox', { name: '对照文件' }).selectOption('liaoning-2023');
		await follow(/^三方对照/);
		await expect(page.getByRole('table')).toContainText(`${canary}津贴`);
		await page.keyboard.press('j');
		await page.locator('.badge').first().press('Enter');
		await page.getByRole('cell').filter({ hasText: canary }).getByRole('link').first().press('Enter');
		await expect(page.getByRole('dialog')).toContainText(canary);
		await page.keyboard.press('Escape');
		await saveAll();
		await follow('变更日志');
		await expect(page.locator('article.changes')).toContainText(canary);
		await saveAll();
		await page.goBack();
		await page.getByRole('columnheader', { name: /草案1/ }).getByRole('link').press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toContainText(canary);
		await page
			.getByRole('cell')
			.filter({ hasText: `${canary}单位` })
			.getByRole('link')
			.first()
			.press('Enter');
		await expect(page.getByRole('dialog')).toContainText(`${canary}单位`);
		await page.keyboard.press('Escape');
		await saveAll();
		// A second draft beside the first, and language and theme changed over both.
		await view('对照');
		await page.getByText('放入自己的草案').press('Enter');
		await page
			.locator('.own-draft input[type=file]')
			.setInputFiles(file('second.txt', text.replace('30元', '90元')));
		await expect(page.getByRole('combobox', { name: '左' })).toHaveValue('~2');
		await page.getByRole('combobox', { name: '右' }).selectOption('~1');
		await expect(page.getByRole('table')).toContainText(canary);
		await press('English');
		await press('中文');
		// The changes that lead to the draft, moved, sent on in every format.
		await view('起草');
		await expect(page.locator('[data-sealed="sealed"]')).toBeVisible();
		await page.getByRole('combobox', { name: '以哪份文件为底' }).selectOption('liaoning-2023');
		await page.getByRole('combobox', { name: '照哪份全文' }).selectOption('~1');
		await press('求出改动');
		await expect(page.locator('.resolved')).toContainText(canary);
		await press('删除本机草案');
		await page.getByRole('button', { name: '删除', exact: true }).press('Enter');
		// Over the draft, and another draft over that one; a figure of a peer, an item moved, a provision of one's own.
		await page.getByRole('combobox', { name: '以哪份文件为底' }).selectOption('liaoning-2023');
		await page.getByRole('combobox', { name: '为哪个地区起草' }).fill('盘锦市');
		await press('开始');
		await press('采用');
		await page.locator('.open-standards input').last().fill(`每人每月60元${canary}`);
		await expect(page.locator('.resolved')).toContainText(canary);
		await press(/^上移“高龄津贴”/);
		await page.getByText('正文：沿用上位').press('Enter');
		await press('在文末新增一条');
		await page.getByRole('textbox', { name: '条款正文' }).fill(`由${canary}负责解释。`);
		await expect(page.locator('.resolved-provision')).toContainText(canary);
		for (const name of [
			'全文（Word）',
			/^与上位对照/,
			/^意见单/,
			/^全文及每处来历/,
			'SARIF',
			/^核对结果表格/,
			'导出 YAML',
		]) {
			const saved = page.waitForEvent('download');
			await press(name);
			await saved;
		}
		await press('全文并排对照');
		await expect(page.getByRole('table')).toContainText(canary);
		await page.goBack();
		await press('以这份草案为底另起草一份');
		await page.getByRole('combobox', { name: '为哪个地区起草' }).fill('盘山县');
		await press('开始');
		await expect(page.locator('.resolved')).toContainText(canary);
		const kept = await page.evaluate(() => Object.keys(localStorage));
		expect(kept).toEqual(['qingdan-draft']);
		await press('导出所据草案（YAML）');
		await press('删除本机草案');
		await page.getByRole('button', { name: '删除', exact: true }).press('Enter');
		seen.push(await traces(page));
		seen.push(...(await page.evaluate(() => (window as unknown as { titles: string[] }).titles)));
		// What is listened to does speak: of places by their numbers, of drafts by theirs.
		for (const said of ['#/held/', '草案1 · ', 'redline.docx', 'comparison.csv'])
			expect(seen.some((one) => one.includes(said))).toBe(true);
		for (const word of written) expect(seen.filter((one) => one.includes(word))).toEqual([]);
	});
}
