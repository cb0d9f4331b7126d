import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdan, qingdanHere } from './command.js';
import { policyFile, scratchCorpus } from './scratch-corpus.js';

/** A corpus of three: two that share a number, one that is only cited. */
const second = `schema: qingdan/cited/1
key: second-2024
id: cn-990000/示民发/2024/1/other
number: 示民发〔2024〕1号
title: {value: 另一份文件, basis: cited-by}
level: province
region: "990000"
catalogue: unknown
citedAs:
  - {by: example-2024, evidence: {lines: 1}}
`;
const third = second
	.replace('key: second-2024', 'key: third-2024')
	.replace('示民发〔2024〕1号', '示民发〔2024〕3号')
	.replace('/1/other', '/3');

let folder: string;
let remove: () => void;
beforeAll(() => {
	({ folder, remove } = scratchCorpus({
		files: {
			'cn/example/second-2024.yaml': second,
			'cn/example/third-2024.yaml': third,
			'draft.docx': 'PK',
			'empty.yaml': '',
		},
	}));
	mkdirSync(join(folder, 'full'));
	writeFileSync(join(folder, 'full', 'note.txt'), 'keep me');
});
afterAll(() => remove());

interface Case {
	readonly args: readonly string[];
	readonly code: number;
	readonly zh: string;
	readonly en: string;
}
const usage: readonly Case[] = [
	{
		args: ['lst'],
		code: 2,
		zh: '错误：没有命令 lst。是不是 list？\n',
		en: 'Error: There is no command lst. Did you mean list?\n',
	},
	{
		args: ['list', '--formt', 'json'],
		code: 2,
		zh: '错误：没有选项 --formt。是不是 --format？\n',
		en: 'Error: There is no option --formt. Did you mean --format?\n',
	},
	{
		args: ['show'],
		code: 2,
		zh: '错误：缺少参数 POLICY[#ITEM]。用 --help 查看用法。\n',
		en: 'Error: The argument POLICY[#ITEM] is missing. --help shows the usage.\n',
	},
	{
		args: ['show', 'a', 'b'],
		code: 2,
		zh: '错误：参数过多：至多 1 个，给了 2 个。\n',
		en: 'Error: Too many arguments: at most 1, and 2 were given.\n',
	},
	{
		args: ['list', '--format'],
		code: 2,
		zh: '错误：选项 --format <format> 缺少值。\n',
		en: 'Error: The option --format <format> needs a value.\n',
	},
	{
		args: ['list', '--format', 'jsn'],
		code: 2,
		zh: '错误：没有格式 jsn。是不是 json、csv？可用：text、json、csv。\n',
		en: 'Error: There is no format jsn. Did you mean json, csv? There are: text, json, csv.\n',
	},
	{
		args: ['list', '--format', 'json', '--format', 'csv'],
		code: 2,
		zh: '错误：只能有一种格式输出到屏幕；其余的用 --out 写入文件。\n',
		en: 'Error: Only one format can go to the screen; write the others to files with --out.\n',
	},
	{
		args: ['list', '--out', 'a.txt', '--out', 'a.txt'],
		code: 2,
		zh: '错误：两次写入同一个文件：a.txt。\n',
		en: 'Error: The same file would be written twice: a.txt.\n',
	},
	{
		args: ['validate', '--fail-on', 'errors'],
		code: 2,
		zh: '错误：选项 --fail-on <severity> 不能是“errors”，可以是：error、warning、notice、never。\n',
		en: 'Error: The option --fail-on <severity> cannot be “errors”; it can be error, warning, notice, never.\n',
	},
	{
		args: ['list', '--limit', 'gridCell=1'],
		code: 2,
		zh: '错误：没有上限 gridCell。是不是 gridCells？可用：containerParts、partBytes、unpackedBytes、unpackedRatio、ratioFreeBytes、xmlElements、htmlElements、htmlAttributes、textCharacters、blocks、gridCells、pdfPages。\n',
		en: 'Error: There is no limit gridCell. Did you mean gridCells? There are: containerParts, partBytes, unpackedBytes, unpackedRatio, ratioFreeBytes, xmlElements, htmlElements, htmlAttributes, textCharacters, blocks, gridCells, pdfPages.\n',
	},
	{
		args: ['list', '--limit', 'gridCells=many'],
		code: 2,
		zh: '错误：上限 gridCells 要写成正整数，例如 gridCells=1000，而不是“many”。\n',
		en: 'Error: The limit gridCells must be a positive whole number, for example gridCells=1000, not “many”.\n',
	},
	{
		args: ['list', '--on', '2024-02-30'],
		code: 2,
		zh: '错误：“2024-02-30”不是日历上的日期，应写作 YYYY-MM-DD，例如 2024-06-01。\n',
		en: 'Error: “2024-02-30” is no day of the calendar; write YYYY-MM-DD, for example 2024-06-01.\n',
	},
];
const references: readonly Case[] = [
	{
		args: ['show', 'example-204'],
		code: 2,
		zh: '错误：不认识的政策“example-204”。是不是 example-2024？\n',
		en: 'Error: Unknown policy “example-204”. Did you mean example-2024?\n',
	},
	{
		args: ['show', '示民发〔2024〕1号'],
		code: 2,
		zh: '错误：文号“示民发〔2024〕1号”不止一份文件：example-2024、second-2024。请用关键字指明。\n',
		en: 'Error: More than one document has the number “示民发〔2024〕1号”: example-2024, second-2024. Name it by its key.\n',
	},
	{
		args: ['show', 'third-2024'],
		code: 2,
		zh: '错误：“third-2024”只被引用（example-2024），政策库中没有它的文本。\n',
		en: 'Error: “third-2024” is only cited (by example-2024); the corpus does not hold its text.\n',
	},
	{
		args: ['show', 'example/elderly-car@2024-06-01'],
		code: 2,
		zh: '错误：没有系列“example/elderly-car”。是不是 example/elderly-care？\n',
		en: 'Error: Unknown series “example/elderly-car”. Did you mean example/elderly-care?\n',
	},
	{
		args: ['show', 'example/elderly-care@2023-06-01'],
		code: 2,
		zh: '错误：系列“example/elderly-care”在 2023-06-01 尚无版本。版本：2024-01-01。\n',
		en: 'Error: The series “example/elderly-care” had no edition on 2023-06-01. Editions: 2024-01-01.\n',
	},
	{
		args: ['show', 'example/elderly-care'],
		code: 2,
		zh: '错误：系列“example/elderly-care”要加上日期，例如 example/elderly-care@2024-01-01。版本：2024-01-01。\n',
		en: 'Error: The series “example/elderly-care” needs a date, for example example/elderly-care@2024-01-01. Editions: 2024-01-01.\n',
	},
	{
		args: ['show', 'example-2024#visit'],
		code: 2,
		zh: '错误：example-2024 中没有“visit”。是不是 visits？\n',
		en: 'Error: example-2024 has no “visit”. Did you mean visits?\n',
	},
	{
		args: ['compare', 'example-2024#1', 'example-2024'],
		code: 2,
		zh: '错误：这里要整份政策，不能带 #：“example-2024#1”。\n',
		en: 'Error: A whole policy is needed here, without #: “example-2024#1”.\n',
	},
	{
		args: ['show', 'draft.docx'],
		code: 3,
		zh: '错误：draft.docx 中没有找到政策的内容。找过的有：标题和文种、文号、主送机关、署名和日期，章、条、一、（一）等编号，以及栏名含服务项目、对象、内容、责任单位的表格。\n',
		en: 'Error: Nothing of a policy was found in draft.docx. Looked for: a title with its kind of document, a document number, addressees, signature and date; numbers such as 章, 条, 一、 and （一）; tables whose headers name items, recipients, contents or bodies.\n',
	},
	{
		args: ['show', 'HEAD~1:policies/a.yaml'],
		code: 3,
		zh: '错误：这里不在 git 仓库中，无法读取版本。请在仓库中运行，或给出文件。\n',
		en: 'Error: This is no git repository, so revisions cannot be read. Run it in a repository, or give a file.\n',
	},
	{
		args: ['show', 'absent.yaml'],
		code: 3,
		zh: '错误：输入文件有误，未作处理：\nabsent.yaml:1:1  错误 file-missing\n  找不到这个文件。\n  怎么办：检查路径；补上文件。\n',
		en: 'Error: The input is not valid; nothing was done:\nabsent.yaml:1:1  error file-missing\n  There is no such file.\n  What to do: Check the path, or add the file.\n',
	},
	{
		args: ['show', 'vocabulary/terms.yaml'],
		code: 3,
		zh: '错误：vocabulary/terms.yaml 不是政策文件。\n',
		en: 'Error: vocabulary/terms.yaml is no policy.\n',
	},
	{
		args: ['validate', 'nowhere'],
		code: 3,
		zh: '错误：无法读取 nowhere（ENOENT）：没有这个文件或文件夹，请检查路径。\n',
		en: 'Error: nowhere cannot be read (ENOENT): there is no such file or folder; check the path.\n',
	},
	{
		args: ['list', '--out', 'full'],
		code: 3,
		zh: '错误：无法写入 full（EISDIR）：它是一个文件夹，请写明文件名。\n',
		en: 'Error: full cannot be written (EISDIR): it is a folder; name a file.\n',
	},
	{
		args: ['list', '--out', 'no/such/folder/list.txt'],
		code: 3,
		zh: '错误：无法写入 no/such/folder/list.txt（ENOENT）：上级文件夹不存在，请先建好，或检查路径。\n',
		en: 'Error: no/such/folder/list.txt cannot be written (ENOENT): the folder that it is to stand in is not there; make it first, or check the path.\n',
	},
];

describe.each([...usage, ...references])('qingdan $args', ({ args, code, zh, en }) => {
	// The corpus is named before what may lack its value.
	const named = args[0] === 'lst' ? args : [args[0] as string, '--corpus', '.', ...args.slice(1)];

	it('says what is wrong in Chinese and in English, on stderr alone', async () => {
		expect(await qingdanHere(named, folder)).toEqual({ code, stdout: '', stderr: zh });
		expect(await qingdanHere(named, folder, 'en_GB.UTF-8')).toEqual({ code, stdout: '', stderr: en });
	});
});

describe('the command as it is installed', () => {
	it.each([usage[0], references[0], references[10]] as Case[])(
		'ends $args like the function behind it',
		({ args, code, zh, en }) => {
			const named = args[0] === 'lst' ? args : [...args, '--corpus', '.'];
			expect(qingdan(named, folder)).toEqual({ code, stdout: '', stderr: zh });
			expect(qingdan(named, folder, { LANG: 'en_GB.UTF-8' })).toEqual({ code, stdout: '', stderr: en });
		},
	);

	it('shows its help without a command, which is no right use', () => {
		const { code, stdout, stderr } = qingdan([], folder);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr).toMatch(/^用法：/);
	});
});

describe('input that is not valid', () => {
	it('ends every other command with 3 and the problems', async () => {
		const broken = scratchCorpus({ edits: [{ from: 'name: 高龄津贴', to: 'nmae: 高龄津贴' }] });
		for (const args of [['list'], ['show', 'example-2024'], ['compare', 'a', 'b'], ['build']]) {
			const { code, stdout, stderr } = await qingdanHere([...args, '--corpus', '.'], broken.folder);
			expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
			expect(stderr).toContain(
				'cn/example/example-2024.yaml:38:9  错误 schema-unknown-key\n  不认识的键 nmae。 /catalogues/0/items/0/nmae\n  怎么办：是不是 name？\n',
			);
		}
		broken.remove();
	});

	it('shows control characters instead of sending them to the terminal', () => {
		const hostile = scratchCorpus({
			edits: [
				{ from: 'name: 高龄津贴', to: 'name: "高龄\\e[2J津贴\\u202e"' },
				{ from: '高龄津贴', to: '高龄\u001b[2J津贴\u202e', file: 'cn/example/example-2024.txt' },
			],
		});
		const { stdout } = qingdan(['show', 'example-2024#1', '--corpus', '.'], hostile.folder);
		expect(stdout).toContain('第1项  高龄\\u{1b}[2J津贴\\u{202e}');
		for (const format of ['text', 'github']) {
			const { stdout: problems } = qingdan(['validate', '--corpus', '.', '--format', format], hostile.folder);
			expect(problems).toContain('source-digest');
			// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there
			expect(problems).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
		}
		hostile.remove();
	});

	it('refuses a link in the corpus', () => {
		const linked = scratchCorpus();
		symlinkSync('/etc/hostname', join(linked.folder, 'cn', 'link.yaml'));
		const { code, stdout } = qingdan(['validate', '--corpus', '.'], linked.folder);
		expect(code).toBe(1);
		expect(stdout).toContain('cn/link.yaml:1:1  错误 file-unreadable\n  无法读取（ELINK）。\n');
		linked.remove();
	});

	it('checks a file outside the corpus against the corpus', () => {
		const outside = scratchCorpus({ edits: [{ from: 'benefit/old-age-allowance', to: 'benefit/none' }] });
		const { code, stdout } = qingdan(['validate', join(outside.folder, policyFile), '--corpus', '.'], folder);
		expect(code).toBe(1);
		expect(stdout).toContain('example-2024.yaml:37:18  错误 concept-unknown');
		outside.remove();
	});
});

describe('files that are written', () => {
	it('replace an older one whole, in every format asked for, and leave nothing beside them', () => {
		const { folder: place, remove: tidy } = scratchCorpus();
		writeFileSync(join(place, 'list.csv'), 'old');
		const args = [
			'list',
			'--corpus',
			'.',
			'--format',
			'csv',
			'--out',
			'list.csv',
			'--out',
			'list.json',
			'--format',
			'json',
		];
		expect(qingdan(args, place)).toEqual({ code: 0, stdout: '', stderr: '' });
		const { stdout } = qingdan(['list', '--corpus', '.', '--format', 'csv'], place);
		expect(stdout).toMatch(/^\ufeff关键字,标题,/);
		expect(readFileSync(join(place, 'list.csv'), 'utf8')).toBe(stdout);
		expect(readdirSync(place).sort()).toEqual(['cn', 'list.csv', 'list.json', 'vocabulary']);
		tidy();
	});

	it('never take the place of a folder that is no site', () => {
		const { code, stderr } = qingdan(['build', '--corpus', '.', '--out', 'full'], folder);
		expect([2, 3]).toContain(code);
		expect(stderr).toMatch(/^错误：(文件夹 full 不空|网页尚未构建)/);
	});
});
