import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@qingdan/cli';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';

const corpus = fileURLToPath(new URL('../../policies', import.meta.url));
const pair = ['check', 'panjin-2024', '--against', 'liaoning-2023', '--corpus', corpus];
const small = `# 盘锦市基本养老服务清单（征求意见稿）

| 序号 | 服务项目 | 服务对象 | 服务内容及标准 | 服务类型 | 牵头负责单位 |
| --- | --- | --- | --- | --- | --- |
| 1 | 养老服务补贴 | 盘锦户籍80周岁及以上经济困难老年人 | 为80周岁及以上经济困难的老年人发放养老服务补贴，补贴标准为每人每月不低于40元，具体发放标准由市、县（市、区）政府根据当地经济社会发展水平确定。 | 物质帮助 | 省民政厅 市财政局 |
| 3 | 健康体检 | 65周岁及以上老年人 | 每年为65周岁及以上老年人免费提供1次健康体检和健康指导，免费建立电子健康档案。 | 关爱服务 | 市卫生健康委 |
`;

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-check-'));
	writeFileSync(join(folder, 'draft.md'), small);
	writeFileSync(join(folder, 'letter.md'), '你好。\n');
	writeFileSync(join(folder, 'broken.json'), '{"schema": "qingdan/report/1", "findings": [');
	writeFileSync(join(folder, 'other.json'), '{"schema": "qingdan/comparison/1"}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Found {
	fingerprint: string;
	rule: string;
	severity: string;
	verdict: string;
	locations: { new: { file: string; line: number; column: number } | null };
	accepted?: { until: string };
	baseline?: string;
	reason: string;
	fix: string;
}

async function report(...args: string[]) {
	const ended = await qingdanHere([...args, '--format', 'json'], folder);
	return { ...ended, report: JSON.parse(ended.stdout) };
}

function file(name: string, text: string): string {
	writeFileSync(join(folder, name), text);
	return name;
}

describe('exit codes', () => {
	it.each([
		[[...pair], 1],
		[[...pair, '--fail-on', 'never'], 0],
		[[...pair, '--fail-on', 'never', '--fail-on-review'], 1],
		[['check', 'panjin-2024', '--corpus', corpus], 0],
		[['check', 'panjin-2024', '--corpus', corpus, '--fail-on', 'warning'], 1],
		[
			['check', 'liaoning-2023', '--against', 'liaoning-2023', '--relation', 'peer-of', '--corpus', corpus],
			0,
		],
		[['check', 'panjin-2024', '--against', 'no-such-policy', '--corpus', corpus], 4],
		[['check', 'panjin-2024', '--against', 'zhongbanfa-2022-42', '--corpus', corpus], 4],
		[['check', 'no-such-draft', '--against', 'liaoning-2023', '--corpus', corpus], 2],
		[['check', 'letter.md', '--against', 'liaoning-2023', '--corpus', corpus], 3],
		[[...pair, '--baseline', 'broken.json'], 4],
		[[...pair, '--baseline', 'other.json'], 4],
		[[...pair, '--baseline', 'absent.json'], 4],
		[[...pair, '--on', '2024-02-30'], 2],
		[[...pair, '--rules', 'absent.yaml'], 2],
		[['explain', 'amount-below-parent-floor'], 0],
		[['explain', 'amount-below-parent-flor'], 2],
	])('%j ends with %i', async (args, code) => {
		const ended = await qingdanHere(args as string[], folder);
		expect(ended.code).toBe(code);
		if (code > 1) expect(ended.stderr).toMatch(/^错误：/);
		expect(ended.stderr).not.toMatch(/ at .*\.[jt]s:\d/);
	});

	it('5 for a fault of the program, in one line without a stack', async () => {
		let said = '';
		const code = await run([...pair, '--format', 'json'], {
			cwd: folder,
			env: { LANG: 'zh_CN.UTF-8' },
			stdout: {
				colour: false,
				write: () => {
					throw new Error('the pipe burst');
				},
			},
			stderr: {
				colour: false,
				write: (text: string) => {
					said += text;
				},
			},
		});
		expect(code).toBe(5);
		expect(said).toContain('the pipe burst');
		expect(said.trimEnd().split('\n')).toHaveLength(1);
	});

	it.each([150, 400, 900])(
		'leaves an old file or a whole new one when it is killed after %i ms',
		(timeout) => {
			const out = file('killed.json', '{"old": true}\n');
			const program = fileURLToPath(new URL('../../packages/cli/bin/qingdan.js', import.meta.url));
			spawnSync(process.execPath, [program, ...pair, '--format', 'json', '--out', out], {
				cwd: folder,
				timeout,
				killSignal: 'SIGKILL',
			});
			const { old, schema } = JSON.parse(readFileSync(join(folder, out), 'utf8'));
			expect(old === true || schema === 'qingdan/report/1').toBe(true);
		},
	);

	it('names the nearest rule', async () => {
		const { stderr } = await qingdanHere(['explain', 'amount-below-parent-flor'], folder);
		expect(stderr).toBe('错误：没有规则“amount-below-parent-flor”。是不是 amount-below-parent-floor？\n');
	});
});

describe('a draft as it comes', () => {
	it('is read on the fly, with places in the draft itself', async () => {
		const { code, report: found } = await report(
			'check',
			'draft.md',
			'--against',
			'liaoning-2023',
			'--corpus',
			corpus,
		);
		expect(code).toBe(1);
		const at = (rule: string) =>
			(found.findings as Found[]).filter((one) => one.rule === rule).map(({ locations }) => locations.new);
		expect(at('amount-below-parent-floor')).toEqual([{ file: 'draft.md', line: 5, column: 74 }]);
		expect(at('department-level-mismatch').map((one) => one?.line)).toEqual([5]);
		expect(at('number-gap').map((one) => one?.line)).toEqual([6]);
		expect(at('item-missing')).toHaveLength(18);
	});

	it('has its level assumed, in words, where it states none', async () => {
		const unplaced = file(
			'unplaced.md',
			readFileSync(join(folder, 'draft.md'), 'utf8').replace(/^# .*/m, '# 服务清单'),
		);
		const { stdout } = await qingdanHere(
			['check', unplaced, '--against', 'liaoning-2023', '--corpus', corpus],
			folder,
		);
		expect(stdout).toContain('草案没有写明层级，据责任单位和上位文件按市级检查');
	});
});

describe('formats', () => {
	it('come several in one run, each whole', async () => {
		const names = ['text', 'json', 'sarif', 'junit', 'github', 'markdown', 'html', 'csv'];
		const outputs = names.flatMap((name) => ['--format', name, '--out', `out.${name}`]);
		const { code, stdout } = await qingdanHere([...pair, ...outputs], folder);
		expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
		for (const name of names)
			expect(readFileSync(join(folder, `out.${name}`), 'utf8')).toContain('duty-to-option');
	});

	it('say what they leave out', async () => {
		const { stdout } = await qingdanHere([...pair, '--show', 'error'], folder);
		expect(stdout).toMatch(/未显示：较轻的 \d+ 条，折叠 \d+ 处/);
		expect(stdout).not.toMatch(/^警告/m);
		const { stdout: everything } = await qingdanHere([...pair, '--show', 'folded'], folder);
		expect(everything).not.toContain('未显示');
	});

	it('give the same bytes twice', async () => {
		for (const name of ['json', 'sarif']) {
			const [first, second] = [
				await qingdanHere([...pair, '--format', name], folder),
				await qingdanHere([...pair, '--format', name], folder),
			];
			expect(first.stdout).toBe(second.stdout);
		}
	});

	it('give one fingerprint in either language', async () => {
		const prints = async (lang: string) => {
			const { stdout } = await qingdanHere([...pair, '--format', 'json'], folder, lang);
			return (JSON.parse(stdout).findings as Found[]).map(({ fingerprint }) => fingerprint);
		};
		expect(await prints('zh_CN.UTF-8')).toEqual(await prints('en_GB.UTF-8'));
	});
});

describe('settings of rules', () => {
	const yaml = (rules: string) => `schema: qingdan/rules/1\nrules:\n${rules}`;

	it('change a severity or switch a rule off, with the reason said', async () => {
		const name = file(
			'rules.yaml',
			yaml(
				'  duty-to-option: {severity: notice, reason: 已另有规定}\n  quantified-commitment-dropped: {severity: "off", reason: 正文另议}\n',
			),
		);
		const { report: found } = await report(...pair, '--rules', name);
		const findings = found.findings as Found[];
		expect(findings.filter(({ rule }) => rule === 'duty-to-option').map(({ severity }) => severity)).toEqual([
			'notice',
		]);
		expect(findings.some(({ rule }) => rule === 'quantified-commitment-dropped')).toBe(false);
		expect(found.off).toEqual([{ rule: 'quantified-commitment-dropped', reason: '正文另议' }]);
		expect((found.passes as Found[]).some(({ rule }) => rule === 'quantified-commitment-dropped')).toBe(
			false,
		);
	});

	it.each([
		['  duty-to-optoin: {severity: notice, reason: 无}\n', '没有规则 duty-to-optoin。'],
		['  duty-to-option: {severity: "off"}\n', 'reason'],
		['  duty-to-option: {severity: fatal, reason: 无}\n', 'fatal'],
	])('refuse %j with file, line and what to do', async (rules, said) => {
		const { code, stderr } = await qingdanHere(
			[...pair, '--rules', file('bad-rules.yaml', yaml(rules))],
			folder,
		);
		expect(code).toBe(2);
		expect(stderr).toMatch(/bad-rules\.yaml:3:\d+ /);
		expect(stderr).toContain(said);
	});
});

describe('a baseline', () => {
	it('lets only new findings fail', async () => {
		const { stdout, report: first } = await report(...pair);
		file('baseline.json', stdout);
		const { code, report: second } = await report(...pair, '--baseline', 'baseline.json');
		expect(code).toBe(0);
		expect(second.summary.new).toBe(0);
		const gone = (first.findings as Found[]).find(({ rule }) => rule === 'duty-to-option')?.fingerprint;
		file(
			'partial.json',
			JSON.stringify({ ...first, findings: first.findings.filter((one: Found) => one.fingerprint !== gone) }),
		);
		const { code: third, report: last } = await report(...pair, '--baseline', 'partial.json');
		expect(third).toBe(1);
		const fresh = (last.findings as Found[]).filter(({ baseline }) => baseline === 'new');
		expect(fresh.map(({ fingerprint }) => fingerprint)).toEqual([gone]);
	});
});

describe('accepted deviations', () => {
	const fields = [
		'--reason',
		'省里另文规定',
		'--basis',
		'无',
		'--by',
		'张三',
		'--date',
		'2024-12-20',
		'--until',
		'2025-12-31',
	];

	it('are written sorted, a block each, and leave every other line alone', async () => {
		const own = join(folder, 'accept');
		mkdirSync(own);
		const [first, second, third] = ['111111111111', '555555555555', '999999999999'];
		expect((await qingdanHere(['accept', third, first, ...fields], own)).code).toBe(0);
		const before = readFileSync(join(own, 'acceptances.yaml'), 'utf8');
		writeFileSync(join(own, 'acceptances.yaml'), before.replace('"张三"', '张三 # 市民政局'));
		const { code, stderr } = await qingdanHere(['accept', second, ...fields], own);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '已登记 1 条：acceptances.yaml\n' });
		const after = readFileSync(join(own, 'acceptances.yaml'), 'utf8');
		expect([...after.matchAll(/fingerprint: "(\d)/g)].map((match) => match[1])).toEqual(['1', '5', '9']);
		const block = / {2}- fingerprint: "5{12}"\n(?: {4}.*\n)+/;
		expect(after.replace(block, '')).toBe(before.replace('"张三"', '张三 # 市民政局'));
		expect(readdirSync(own)).toEqual(['acceptances.yaml']);
	});

	it.each([
		[
			[
				'accept',
				'111111111111',
				'--basis',
				'无',
				'--by',
				'张三',
				'--date',
				'2024-12-20',
				'--until',
				'2025-12-31',
			],
			2,
			'--reason',
		],
		[['accept', 'nonsense', ...fields], 2, '不是指纹'],
		[['accept', '111111111111', ...fields.with(1, ' ')], 2, '--reason 不能为空'],
		[['accept', '111111111111', ...fields.with(9, '2024-01-01')], 2, '早于登记日期'],
	])('refuse %j', async (args, code, said) => {
		const ended = await qingdanHere(args as string[], folder);
		expect(ended.code).toBe(code);
		expect(ended.stderr).toContain(said);
	});

	const accepted = (fingerprint: string, until: string) =>
		`  - {fingerprint: "${fingerprint}", reason: 因地制宜, basis: 无, by: 张三, date: "2024-12-20", until: "${until}"}\n`;
	it.each([
		[
			'an end before the date',
			accepted('222222222222', '2024-01-01'),
			3,
			'有效期 2024-01-01 早于登记日期 2024-12-20。',
		],
		[
			'one fingerprint twice',
			accepted('333333333333', '2025-12-31') + accepted('333333333333', '2026-12-31'),
			4,
			'指纹 333333333333 登记了两次。',
		],
	])('with %s are refused with the line', async (_, blocks, line, said) => {
		const name = file('by-hand.yaml', `schema: qingdan/acceptances/1\nacceptances:\n${blocks}`);
		const { code, stderr } = await qingdanHere([...pair, '--accepted', name], folder);
		expect(code).toBe(3);
		expect(stderr).toContain(`by-hand.yaml:${line}:`);
		expect(stderr).toContain(said);
	});

	it('refuse a file that another program writes', async () => {
		writeFileSync(join(folder, 'held.yaml.lock'), '');
		const { code, stderr } = await qingdanHere(
			['accept', '111111111111', ...fields, '--file', 'held.yaml'],
			folder,
		);
		expect(code).toBe(3);
		expect(stderr).toContain('held.yaml.lock');
	});

	it('stay visible and counted, expire on their day, and are named when nothing needs them', async () => {
		const { stdout, report: plain } = await report(...pair);
		file('report.json', stdout);
		const wanted = (plain.findings as Found[]).filter(
			({ severity, verdict }) => severity === 'error' && verdict === 'fail',
		);
		const prints = wanted.map(({ fingerprint }) => fingerprint);
		expect(
			(
				await qingdanHere(
					['accept', ...prints, ...fields, '--file', 'ok.yaml', '--report', 'report.json'],
					folder,
				)
			).code,
		).toBe(0);
		expect((await qingdanHere(['accept', '000000000000', ...fields, '--file', 'ok.yaml'], folder)).code).toBe(
			0,
		);
		const { code, report: found } = await report(...pair, '--accepted', 'ok.yaml', '--on', '2025-06-01');
		expect(code).toBe(0);
		expect(found.summary.accepted).toBe(prints.length);
		expect((found.findings as Found[]).filter(({ accepted }) => accepted)).toHaveLength(prints.length);
		expect(found.acceptances.unused.map((one: Found) => one.fingerprint)).toEqual(['000000000000']);
		const { code: later, report: expired } = await report(
			...pair,
			'--accepted',
			'ok.yaml',
			'--on',
			'2026-06-01',
		);
		expect(later).toBe(1);
		expect(expired.acceptances.expired.map((one: Found) => one.fingerprint).sort()).toEqual(
			[...prints].sort(),
		);
		const sarif = JSON.parse(
			(await qingdanHere([...pair, '--accepted', 'ok.yaml', '--format', 'sarif'], folder)).stdout,
		);
		expect(sarif.runs[0].results.filter((one: { suppressions?: unknown }) => one.suppressions)).toHaveLength(
			prints.length,
		);
	});
});
