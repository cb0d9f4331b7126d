import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraph, wordFile } from '../intake/read/word-file.js';
import { qingdanHere } from './command.js';

const policies = fileURLToPath(new URL('../../policies', import.meta.url));
let folder = '';

const notice = (name: string, amount: number) => `${name}关于发放高龄津贴的通知
各乡镇人民政府：
一、发放对象
具有本县户籍的80周岁以上老年人。
二、发放标准
每人每月不低于${amount}元。
${name}
2024年5月6日
`;

/** Documents by name: what stands in them, or bytes. */
const documents: Readonly<Record<string, string | Uint8Array>> = {
	'a-notice.txt': notice('白水县人民政府', 50),
	'b-notice.md': notice('白水县人民政府', 60),
	'c-old.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
	'inner/d-notice.txt': notice('白水县人民政府', 70),
	'inner/d-notice.md': notice('白水县人民政府', 80),
	'~$lock.docx': 'x',
	'picture.png': 'x',
	'e-news.txt': '今天天气很好。\n',
	'f-people.tsv': '姓名\t年龄\t住址\n甲\t61\t城关\n乙\t72\t东风\n',
};

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-import-'));
	mkdirSync(join(folder, 'in', 'inner'), { recursive: true });
	for (const [name, content] of Object.entries(documents)) writeFileSync(join(folder, 'in', name), content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const importing = (...args: string[]) => qingdanHere(['import', ...args, '--corpus', policies], folder);

describe('a folder', () => {
	it('ends with a table of what was read, what is in doubt and what failed, in the order of the names', async () => {
		const { code, stdout } = await importing('in', '--format', 'json');
		expect(code).toBe(3);
		const { documents: found } = JSON.parse(stdout) as {
			documents: { file: string; status: string; provisions: number; why: string | null }[];
		};
		expect(found.map(({ file, status }) => [file, status])).toEqual([
			['in/a-notice.txt', 'with-doubts'],
			['in/b-notice.md', 'with-doubts'],
			['in/c-old.doc', 'failed'],
			['in/e-news.txt', 'failed'],
			['in/f-people.tsv', 'failed'],
			['in/inner/d-notice.md', 'with-doubts'],
			['in/inner/d-notice.txt', 'with-doubts'],
		]);
		expect(found[2]?.why).toContain('soffice --convert-to docx');
		expect(found[3]?.why).toContain('没有找到政策的内容');
		expect(found[4]?.why).toContain('没有认出栏名：姓名、年龄、住址');
	});

	it('says the same of a document read with others in two threads and read by itself', async () => {
		const many = JSON.parse((await importing('in', '--format', 'json')).stdout) as { documents: unknown[] };
		for (const [at, file] of [
			[0, 'in/a-notice.txt'],
			[6, 'in/inner/d-notice.txt'],
		] as const) {
			const few = JSON.parse((await importing(file, file, '--format', 'json')).stdout) as {
				documents: unknown[];
			};
			expect(few.documents).toEqual([many.documents[at], many.documents[at]]);
		}
	});

	it('gets a policy file for each document, names that come twice told apart', async () => {
		const { code, stdout } = await importing('in', '--format', 'yaml', '--out', 'out');
		expect(code).toBe(3);
		expect(stdout).toContain('失败 3');
		const expected = ['a-notice', 'b-notice', 'd-notice', 'd-notice-2'];
		expect(readdirSync(join(folder, 'out')).sort()).toEqual(
			expected.flatMap((key) => [`${key}.txt`, `${key}.yaml`]).sort(),
		);
		expect(readFileSync(join(folder, 'out', 'd-notice-2.yaml'), 'utf8')).toContain('每人每月不低于70元');
	});

	it('keeps what people decided in the files of an earlier import, and does not write over them unasked', async () => {
		const file = join(folder, 'out', 'a-notice.yaml');
		const reviewed = readFileSync(file, 'utf8')
			.replace('reviewed: null', 'reviewed: "2024-06-01"')
			.replace(/^doubts:(?:\n(?: .*|$))*/m, '')
			.replace(/^region: .*$/m, 'region: "610527" # 已核');
		writeFileSync(file, reviewed);
		const refused = await importing('in', '--format', 'yaml', '--out', 'out');
		expect(refused.code).toBe(2);
		expect(refused.stderr).toContain('out/a-notice.yaml 已经人工审核');
		expect(readFileSync(file, 'utf8')).toBe(reviewed);
		await importing('in', '--format', 'yaml', '--out', 'out', '--over', 'out');
		expect(readFileSync(file, 'utf8')).toBe(reviewed);
		writeFileSync(join(folder, 'again.txt'), notice('白水县人民政府', 90));
		await importing('again.txt', '--over', 'out/a-notice.yaml', '--out', 'again.yaml');
		const again = readFileSync(join(folder, 'again.yaml'), 'utf8');
		expect(again).toContain('# 已核\nregion: "610527"\n');
		expect(again).toContain('每人每月不低于90元');
	});

	it('is not written over where a slip hides whether people worked on it', async () => {
		const file = join(folder, 'out', 'b-notice.yaml');
		const broken = readFileSync(file, 'utf8').replace('level:', 'levle:');
		writeFileSync(file, broken);
		const { code, stderr } = await importing('in/b-notice.md', '--out', 'out/b-notice.yaml');
		expect([code, stderr]).toEqual([2, expect.stringContaining('没有覆盖')]);
		expect(readFileSync(file, 'utf8')).toBe(broken);
	});

	it.each([
		[['in', '--format', 'yaml'], '要用 --out 指明写到哪个文件夹'],
		[['in', '--over', 'in/a-notice.txt'], '不是文件夹'],
		[['in', '--tracked', 'both'], '只用于一份文件'],
		[['in', '--format', 'json', '--format', 'text'], '至多一个表'],
	])('%j is refused', async (args, words) => {
		const { code, stderr } = await importing(...args);
		expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
	});
});

describe('tracked changes', () => {
	const revision = 'w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z"';
	const word = wordFile({
		body: [
			'白水县人民政府关于发放高龄津贴的通知',
			'各乡镇人民政府：',
			'一、发放对象',
			'具有本县户籍的80周岁以上老年人。',
			'二、发放标准',
		]
			.map((text) => paragraph(text))
			.join('')
			.concat(
				`<w:p><w:r><w:t>每人每月不低于</w:t></w:r><w:del ${revision}><w:r><w:delText>50</w:delText></w:r></w:del><w:ins ${revision}><w:r><w:t>80</w:t></w:r></w:ins><w:r><w:t>元。</w:t></w:r></w:p>`,
				paragraph('白水县人民政府'),
				paragraph('2024年5月6日'),
			),
	});

	beforeAll(() => writeFileSync(join(folder, 'tracked.docx'), word));

	it.each([
		['accepted', '每人每月不低于80元。'],
		['original', '每人每月不低于50元。'],
	])('are read as %s', async (edition, text) => {
		const { stdout } = await importing('tracked.docx', '--tracked', edition, '--format', 'json');
		expect(JSON.stringify(JSON.parse(stdout).provisions)).toContain(text);
	});

	it('are read as two editions, a policy file for each', async () => {
		const { code } = await importing('tracked.docx', '--tracked', 'both', '--out', 'tracked.yaml');
		expect(code).toBe(0);
		const read = (name: string) => readFileSync(join(folder, name), 'utf8');
		expect(read('tracked.yaml')).toContain('每人每月不低于80元');
		expect(read('tracked-original.yaml')).toContain('每人每月不低于50元');
		expect(read('tracked-original.yaml')).toContain('key: tracked-original');
		expect(read('tracked-original.txt')).toContain('50元');
	});

	it('that are not there give one edition, and say so', async () => {
		writeFileSync(
			join(folder, 'plain.docx'),
			wordFile({
				body: notice('白水县人民政府', 50)
					.split('\n')
					.map((text) => paragraph(text))
					.join(''),
			}),
		);
		const { code, stderr } = await importing('plain.docx', '--tracked', 'both', '--out', 'plain.yaml');
		expect(code).toBe(0);
		expect(stderr).toContain('没有修订');
		expect(readdirSync(folder)).not.toContain('plain-original.yaml');
	});

	it.each([
		[['in/a-notice.txt', '--tracked', 'original'], '不是 Word 文件'],
		[['tracked.docx', '--tracked', 'both'], '请用一个 --out'],
		[['tracked.docx', '--tracked', 'all'], '--tracked'],
	])('%j is refused', async (args, words) => {
		const { code, stderr } = await importing(...args);
		expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
	});
});

describe('a policy named as evidence', () => {
	const header = '序号\t服务项目\t服务对象\t服务内容及标准\t服务类型\t牵头负责单位';
	const row =
		'1\t老年人意外伤害保险补贴\t盘锦户籍60周岁以上老年人\t办理保险。\t市民政局\n2\t健康体检\t65周岁及以上老年人\t每年免费提供1次健康体检。\t关爱服务\t市卫生健康委';
	const list = `盘山县基本养老服务清单\n\n${header}\n${row}\n`;

	beforeAll(() => writeFileSync(join(folder, 'in-list.txt'), list));

	it('is found as check finds a parent, for one document and for several', async () => {
		const one = await importing('in-list.txt', '--against', 'panjin-2024', '--format', 'json');
		expect(one.code).toBe(0);
		const [item] = JSON.parse(one.stdout).catalogue.items;
		expect([item.serviceType, item.departments]).toEqual([null, ['市民政局']]);
		const two = await importing('in-list.txt', 'in-list.txt', '--against', 'panjin-2024');
		expect(two.code).toBe(0);
	});

	it('that is unknown ends the run with 4', async () => {
		for (const files of [['in-list.txt'], ['in-list.txt', 'in-list.txt']]) {
			const { code, stderr } = await importing(...files, '--against', 'panjin-2042');
			expect([code, stderr]).toEqual([4, expect.stringContaining('panjin-2042')]);
		}
	});
});
