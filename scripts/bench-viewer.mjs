import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { build, buildSite, site } from './build.mjs';
import { install } from './install.mjs';
import { serve } from './serve.mjs';

const places = 3200;
const services = 40;
const rounds = 9;

/**
 * Measures how long the matrix of a whole nation takes to follow the reader: 3,200 generated catalogues of up to 40 services.
 * Two figures each: from the event until what is in view has been painted anew, and until the rest of the table has
 * followed, which the browser does when it is idle. It reports and judges nothing.
 */
export async function benchViewer() {
	install();
	build();
	buildSite();
	const executablePath = await browser();
	const { chromium } = await import('@playwright/test');
	const folder = mkdtempSync(join(tmpdir(), 'qingdan-bench-'));
	const { url, close } = await serve(await siteOf(folder), 4700);
	const program = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
	try {
		const page = await program.newPage({ viewport: { width: 1280, height: 900 } });
		const start = performance.now();
		await page.goto(`${url}#/matrix`);
		await page.waitForSelector('.matrix-table', { timeout: 600_000 });
		console.log(`open: ${Math.round(performance.now() - start)} ms`);
		for (const [name, act] of Object.entries(acts))
			console.log(await page.evaluate(measure, [name, act, rounds]));
	} finally {
		await program.close();
		close();
		rmSync(folder, { recursive: true, force: true });
	}
}

const field = (label) =>
	`const field = [...document.querySelectorAll('.setting')].find((one) => one.textContent.startsWith('${label}')).querySelector('input, select');
	const set = (value) => {
		Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, value);
		field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
	};`;

/** What a reader does, by its name; `round` counts. */
const acts = {
	sort: "document.querySelectorAll('.matrix-column button')[round % 3].click()",
	'filter by number': `${field('按数字')} set(['≥50', '≥100元', '≥200', '80岁', '≥300', '≥60', '≥90元', '70岁', ''][round % 9])`,
	'filter by name': `${field('按名称')} set(['市', '县', '区', '海', '山', '江', '河', '南', ''][round % 9])`,
	base: `${field('基准')} set(field.list.options[1 + round].value)`,
	page: "[...document.querySelectorAll('.pager button')].at(round % 2 ? 0 : -1).click()",
	heat: `${field('以底色')} field.click()`,
	cells: `${field('每格')} set(['lead', 'figures'][round % 2])`,
	'export (until it says how far it is)': `const button = document.querySelector('.matrix-settings > button'); if (!button.ariaDisabled) button.click()`,
};

/** Runs in the page: from each event to the frame in which the answer is seen, and to that in which all has settled. */
async function measure([name, act, count]) {
	const shown = [];
	const settled = [];
	const run = new Function('round', act);
	const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	for (let round = 0; round < count; round++) {
		let changed = performance.now();
		const start = changed;
		let first;
		const observer = new MutationObserver((records) => {
			changed = performance.now();
			// The field that was used changes at once; the answer is in the table or below it.
			const answers = records.some(
				({ target }) =>
					target.parentElement?.closest('.matrix-frame, .pager, .matrix-settings > button') ||
					target.closest?.('.matrix-frame, .pager, .matrix-found, .matrix-settings > button'),
			);
			if (answers && first === undefined) {
				first = 0;
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => {
						first = performance.now() - start;
					};
					port2.postMessage(0);
				});
			}
		});
		observer.observe(document.querySelector('main'), {
			childList: true,
			subtree: true,
			characterData: true,
			attributes: true,
		});
		run(round);
		do await frame();
		while (performance.now() - changed < 250);
		observer.disconnect();
		settled.push(changed - start);
		shown.push(first ?? changed - start);
	}
	const median = (times) => Math.round(times.sort((a, b) => a - b)[count >> 1]);
	const worst = (times) => Math.round(Math.max(...times));
	return `${name}: in view after ${median(shown)} ms (worst ${worst(shown)}), settled after ${median(settled)} ms (worst ${worst(settled)})`;
}

/** A copy of the site whose corpus is generated; the same at every run. */
async function siteOf(folder) {
	cpSync(site, folder, { recursive: true });
	rmSync(join(folder, 'service-worker.js'));
	const bundle = JSON.parse(readFileSync(join(folder, 'corpus.json'), 'utf8'));
	const model = bundle.policies.find(({ policy }) => policy.catalogues);
	const concepts = bundle.vocabulary.concepts.concepts.filter(({ parts }) => !parts).slice(0, services);
	const codes = Object.keys(bundle.vocabulary.regions.regions).filter((code) => !code.endsWith('0000'));
	const random = randomFrom(42);
	const policies = Array.from({ length: places }, (_, index) =>
		policyOf(index, codes[index % codes.length], concepts, model, random),
	);
	writeFileSync(
		join(folder, 'corpus.json'),
		JSON.stringify({ ...bundle, policies, cited: [], alignments: [], readings: {} }),
	);
	return folder;
}

function policyOf(index, region, concepts, { policy, source }, random) {
	const lines = [`第${index}号清单`];
	const items = concepts.flatMap(({ id, zh }, at) => {
		if (random() < 0.15) return [];
		const amount = 30 + 10 * Math.floor(random() * 40);
		const age = 60 + 5 * Math.floor(random() * 5);
		const target = `${age}周岁及以上老年人`;
		const content = `每人每月不低于${amount}元`;
		lines.push(`${at + 1}\t${zh}\t${target}\t${content}`);
		const quotes = { age: `${age}周岁及以上`, amount: `不低于${amount}元` };
		return [
			{
				id: `item-${at + 1}`,
				number: at + 1,
				name: zh,
				concept: id,
				target,
				content,
				serviceType: '物质帮助',
				departments: ['市民政局'],
				evidence: { lines: lines.length },
				parameters: [
					{
						id: 'age',
						type: 'age',
						value: age,
						unit: 'year',
						bound: 'min',
						inclusive: true,
						favours: 'lower',
						field: 'target',
						quote: quotes.age,
					},
					{
						id: 'amount',
						type: 'amount',
						value: amount,
						unit: 'CNY/person/month',
						bound: 'min',
						favours: 'higher',
						field: 'content',
						quote: quotes.amount,
					},
				],
			},
		];
	});
	const { key: _, notice: __, components: ___, inheritance: ____, ...frame } = policy;
	return {
		file: `generated/${index}.yaml`,
		source: { ...source, file: `generated/${index}.txt`, text: lines.join('\n') },
		policy: {
			...frame,
			key: `place-${index}`,
			id: `place-${index}`,
			title: `第${index}号基本养老服务清单`,
			number: `测办发〔2024〕${index}号`,
			region,
			series: `place-${index}/list`,
			relations: [],
			provisions: [],
			doubts: [],
			sources: {},
			furniture: [],
			catalogues: [{ ...policy.catalogues[0], items, notes: [] }],
		},
	};
}

/** Numbers from 0 to 1 that are the same at every run. */
function randomFrom(seed) {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
}
