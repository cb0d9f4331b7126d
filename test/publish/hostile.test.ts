import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';
import { policyFile, scratchCorpus } from '../cli/scratch-corpus.js';
import { readWord } from './word-reading.js';

/** What would be a formula, a cell, an element, an entity, the end of a comment or of a section, a mark of a log, a link, a line. */
const hostile =
	'=HYPERLINK("http://x.example")|a<b>&amp;"\'`x` ]]> --> <script>alert(1)</script> <!-- /qingdan:changelog --> [x](javascript:alert(1)) **b** 一\n<!-- qingdan:changelog -->\n二';
/** 300 characters, as long as no printed name is. */
const long = '长'.repeat(300);

let corpus: ReturnType<typeof scratchCorpus>;
const run = (...args: string[]) => qingdanHere([...args, '--corpus', '.'], corpus.folder);
const read = (name: string) => readFileSync(join(corpus.folder, name), 'utf8');

beforeAll(() => {
	const plain = scratchCorpus();
	const text = readFileSync(join(plain.folder, policyFile), 'utf8');
	plain.remove();
	const yaml = (value: string) => JSON.stringify(value);
	const later = text
		.replace('key: example-2024', 'key: example-2025')
		.replace('示民发/2024/1', '示民发/2025/1')
		.replace('示民发〔2024〕1号', '示民发〔2025〕1号')
		.replace('edition: "2024-01-01"', 'edition: "2025-01-01"')
		.replace('name: 高龄津贴', `name: ${yaml(hostile)}`)
		.replace('content: 每人每月不低于30元', `content: ${yaml(`${hostile}每人每月不低于30元`)}`)
		.replace('target: 80周岁及以上老年人', `target: ${yaml(long)}`);
	corpus = scratchCorpus({ files: { 'cn/example/example-2025.yaml': later } });
});
afterAll(() => corpus.remove());

/** Holds that a text is well-formed XML, and gives its elements and all its text. */
function xml(text: string): { names: Set<string>; text: string } {
	const names = new Set<string>();
	let all = '';
	const parser = new SaxesParser();
	parser.on('opentag', ({ name }) => names.add(name));
	parser.on('text', (piece) => {
		all += piece;
	});
	parser.on('cdata', (piece) => {
		all += piece;
	});
	parser.write(text).close();
	return { names, text: all };
}

describe('hostile text in a change log', () => {
	const log = (...args: string[]) => run('changelog', 'example-2024', 'example-2025', ...args);

	it.each(['public', 'drafter'])('stays text on a page for the %s, and its marks hold', async (audience) => {
		const name = `${audience}.html`;
		expect((await log('--for', audience, '--format', 'html', '--out', name)).code).toBe(0);
		expect(read(name)).not.toMatch(/<script|<b>&|href="javascript/i);
		expect((await run('changelog', 'check', name)).code).toBe(0);
	});

	it.each(['public', 'drafter'])(
		'stays text in Markdown for the %s, and its marks hold',
		async (audience) => {
			const name = `${audience}.md`;
			expect((await log('--for', audience, '--format', 'markdown', '--out', name)).code).toBe(0);
			expect(read(name)).not.toMatch(/(?<!\\)<(?:script|b>)/);
			expect(read(name)).not.toMatch(/(?<!\\)\[x\]\(javascript/);
			expect((await run('changelog', 'check', name)).code).toBe(0);
		},
	);

	it('stays text in a feed', async () => {
		const { stdout } = await log('--format', 'atom');
		const feed = xml(stdout);
		expect([...feed.names].sort()).toEqual(
			[
				'author',
				'content',
				'entry',
				'feed',
				'generator',
				'id',
				'link',
				'name',
				'published',
				'summary',
				'title',
				'updated',
			].filter((name) => feed.names.has(name)),
		);
		// Titles, summaries and contents are HTML: what reads them has to find no element of the document's.
		expect(feed.text).not.toMatch(/<script/i);
	});

	it('stays text in Word, to the character', async () => {
		expect((await log('--format', 'docx', '--out', 'log.docx')).code).toBe(0);
		const { tables } = readWord(readFileSync(join(corpus.folder, 'log.docx')), 'accepted');
		expect(tables.flat(2).join('\n')).toContain(hostile);
		expect(tables.flat(2).join('\n')).toContain(long);
	});

	it('begins no cell of a spreadsheet', async () => {
		const { stdout } = await log('--format', 'csv');
		expect(stdout).not.toMatch(/(?:^|,)"?[=+@]/m);
		expect(stdout).toContain(`"'=HYPERLINK(""http://x.example"")|a<b>`);
	});
});

describe('hostile text in a redline', () => {
	it('stays text, to the character, on both sides', async () => {
		const args = ['compare', 'example-2024', 'example-2025', '--format', 'redline', '--out', 'redline.docx'];
		expect((await run(...args)).code).toBe(0);
		const file = readFileSync(join(corpus.folder, 'redline.docx'));
		const first = (version: 'accepted' | 'rejected') => readWord(file, version).tables[0]?.[1];
		expect(first('accepted')).toEqual([
			'1',
			hostile,
			long,
			`${hostile}每人每月不低于30元`,
			'物质帮助',
			'省民政厅',
		]);
		expect(first('rejected')).toEqual([
			'1',
			'高龄津贴',
			'80周岁及以上老年人',
			'每人每月不低于30元',
			'物质帮助',
			'省民政厅',
		]);
	});
});

describe('hostile text in an export', () => {
	beforeAll(async () => {
		const formats = ['csv', 'jsonl', 'parquet', 'xlsx', 'docx', 'html', 'markdown'];
		expect((await run('export', '--out', 'out', '--format', ...formats)).code).toBe(0);
	});

	it('is verbatim in JSON Lines and in the workbook, where it is no formula', () => {
		const items = read('out/items.jsonl')
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(items.find(({ policy }) => policy === 'example-2025')).toMatchObject({
			name: hostile,
			target: long,
		});
		const book = unzipSync(readFileSync(join(corpus.folder, 'out', 'qingdan.xlsx')));
		for (const [name, content] of Object.entries(book)) {
			if (!/\.xml$|\.rels$/.test(name)) continue;
			expect(xml(strFromU8(content)).names.has('f'), name).toBe(false);
		}
		expect(xml(strFromU8(book['xl/sharedStrings.xml'] as Uint8Array)).text).toContain(
			'=HYPERLINK("http://x.example")|a<b>&amp;',
		);
	});

	it('begins no cell of a spreadsheet', () => {
		for (const name of readdirSync(join(corpus.folder, 'out')).filter((one) => one.endsWith('.csv')))
			expect(read(`out/${name}`)).not.toMatch(/(?:^|,)"?[=+@]/m);
	});

	it('stays text in documents', () => {
		expect(read('out/example-2025.html')).not.toMatch(/<script|<b>/i);
		expect(read('out/example-2025.md')).not.toMatch(/(?<!\\)<(?:script|b>)/);
		const { tables } = readWord(readFileSync(join(corpus.folder, 'out', 'example-2025.docx')), 'accepted');
		expect(tables[0]?.[1]?.slice(0, 3)).toEqual(['1', hostile, long]);
	});
});
