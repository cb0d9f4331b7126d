import { expect, open, test } from './page.js';

test('leads from the overview to change logs, their feed and the data, all of them there', async ({
	page,
	request,
}) => {
	await open(page, '#/');
	const downloads = page.getByRole('region', { name: '下载和订阅' });
	const paths = await downloads
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	// Of the five documents Panjin's is bound by Liaoning's of 2023, and the pilot by the opinions of 2020.
	expect(paths.filter((path) => path.startsWith('changes/'))).toEqual([
		'changes/liaoning-2023~panjin-2024.html',
		'changes/liaoning-2020~liaoning-2021-pilot.html',
	]);
	expect(paths).toContain('feed.xml');
	const tables = ['documents', 'items', 'parameters', 'provisions', 'changes', 'findings'];
	for (const table of tables)
		expect(paths).toEqual(expect.arrayContaining([`data/${table}.jsonl`, `data/${table}.parquet`]));
	for (const path of paths) expect([path, (await request.get(path)).status()]).toEqual([path, 200]);
});

test('has data and logs that say what the documents say', async ({ page, request }) => {
	const items = (await (await request.get('data/items.jsonl')).text()).trimEnd().split('\n');
	const own = items.map((line) => JSON.parse(line)).filter(({ policy }) => policy === 'panjin-2024');
	expect(new Set(own.map(({ number }) => number)).size).toBe(21);
	const parquet = await (await request.get('data/items.parquet')).body();
	expect([parquet.subarray(0, 4).toString(), parquet.subarray(-4).toString()]).toEqual(['PAR1', 'PAR1']);
	const feed = await (await request.get('feed.xml')).text();
	expect([...feed.matchAll(/<id>(urn:qingdan:changelog:[^<]+)<\/id>/g)].map(([, id]) => id)).toEqual([
		'urn:qingdan:changelog:liaoning-2023:panjin-2024',
		'urn:qingdan:changelog:liaoning-2020:liaoning-2021-pilot',
	]);
	await page.goto('changes/liaoning-2023~panjin-2024.html');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'盘锦市推进基本养老服务体系建设实施方案变更说明',
	);
	await expect(page.getByText('新增居家养老服务（第21项）').first()).toBeVisible();
});
