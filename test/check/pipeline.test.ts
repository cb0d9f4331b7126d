import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
const blocks = [...page.matchAll(/```(?<kind>\w+)\n(?<text>[\s\S]*?)```/g)].map(({ groups }) => ({
	kind: groups?.kind ?? '',
	text: groups?.text ?? '',
}));
const block = (kind: string, words: string): string => {
	const found = blocks.filter((one) => one.kind === kind && one.text.includes(words));
	if (found.length !== 1) throw new Error(`one block of ${kind} with ${words}`);
	return found[0]?.text ?? '';
};

interface Workflow {
	readonly permissions: Readonly<Record<string, string>>;
	readonly jobs: {
		readonly check: {
			readonly steps: readonly {
				readonly uses?: string;
				readonly run?: string;
				readonly if?: string;
				readonly with?: Readonly<Record<string, unknown>>;
			}[];
		};
	};
}

/** A city's draft over Liaoning's list; the floor of item 5 is as given. */
function draftWith(floor: number): string {
	const digest = createHash('sha256')
		.update(readFileSync(join(root, 'policies/cn/liaoning/liaoning-2023.yaml')))
		.digest('hex');
	const edit =
		floor === 50
			? ''
			: `items:\n  elderly-care-subsidy:\n    - { op: set, field: content, was: 每人每月不低于50元, to: 每人每月不低于${floor}元, reason: 试 }\n`;
	return `schema: qingdan/draft/1
key: city-draft
title: 营口市基本养老服务清单（草案）
level: city
region: "210800"
parent: { key: liaoning-2023, edition: "2023-09-17", digest: "sha256:${digest}" }
document:
  id: cn-210800/draft
  series: yingkou/basic-elderly-care
  edition: "2026-01-01"
  number: null
  form: 清单
  issuers: [{ name: 营口市民政局 }]
  dates: { issued: { value: "2026-01-01", basis: stated }, effective: { value: "2026-01-01", basis: stated } }
localise: { region: { from: "210000", to: "210800" } }
${edit}provisions: null
keep: all-others
`;
}

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-pipeline-'));
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
	cpSync(join(root, 'package.json'), join(folder, 'package.json'));
	cpSync(join(root, 'policies'), join(folder, 'policies'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shell(command: string, env: Readonly<Record<string, string>> = {}) {
	const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', command], {
		cwd: folder,
		encoding: 'utf8',
		env: {
			...process.env,
			LANG: 'zh_CN.UTF-8',
			npm_config_offline: 'true',
			npm_config_update_notifier: 'false',
			GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'),
			GIT_CONFIG_NOSYSTEM: '1',
			...env,
		},
	});
	return { status, said: `${stdout}${stderr}` };
}

describe('the workflow of GitHub', () => {
	const workflow: Workflow = parse(block('yaml', 'runs-on'));
	const { steps } = workflow.jobs.check;

	it('may write what it uploads, and uses what it writes', () => {
		expect(workflow.permissions).toEqual({ contents: 'read', 'security-events': 'write' });
		const check = steps.find(({ run }) => run?.includes('qingdan check'))?.run ?? '';
		const written = [...check.matchAll(/--out (\S+)/g)].map((match) => match[1]);
		const upload = steps.find(({ uses }) => uses?.includes('upload-sarif'));
		expect(written).toContain(upload?.with?.sarif_file);
		expect(upload?.if).toBe('always()');
		const setup = steps.find(({ run }) => run?.startsWith('npm run'))?.run ?? '';
		const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		expect(Object.keys(scripts)).toContain(setup.replace('npm run ', ''));
	});

	it.each([
		[40, 1],
		[50, 0],
	])('runs on a draft with a floor of %i and ends with %i', (floor, code) => {
		writeFileSync(join(folder, 'draft.yaml'), draftWith(floor));
		writeFileSync(join(folder, 'acceptances.yaml'), 'schema: qingdan/acceptances/1\nacceptances: []\n');
		const summary = join(folder, `summary-${floor}.md`);
		writeFileSync(summary, '');
		const own = steps.flatMap(({ run }) => (run && !run.startsWith('npm run') ? [run] : []));
		const ended = own.map((run) => shell(run, { GITHUB_STEP_SUMMARY: summary }));
		expect(
			ended.map(({ status }) => status),
			ended.map(({ said }) => said).join('\n'),
		).toEqual([code, 0]);
		const found = ended[0]?.said.match(/^::error file=draft\.yaml,line=\d+,col=\d+,title=amount-below/m);
		expect(found !== null).toBe(floor < 50);
		expect(readFileSync(summary, 'utf8')).toContain('# 《营口市基本养老服务清单（草案）》');
		expect(JSON.parse(readFileSync(join(folder, 'check.sarif'), 'utf8')).version).toBe('2.1.0');
	});
});

describe('a baseline', () => {
	it('is written and held against by the lines of the page', () => {
		writeFileSync(join(folder, 'draft.yaml'), draftWith(40));
		const { status, said } = shell(block('sh', '--baseline'));
		expect(status, said).toBe(0);
		writeFileSync(join(folder, 'draft.yaml'), draftWith(30));
		expect(shell(block('sh', '--baseline').split('\n')[1] ?? '').status).toBe(1);
	});
});

describe('the hook of git', () => {
	it('refuses a commit with errors in the draft, lets others pass', () => {
		const commit = (message: string) => shell(`git add -A . && git commit -q -m ${message}`);
		writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
		const begun = shell('git init -q . && git config user.name a && git config user.email a@example.org');
		expect(begun.status, begun.said).toBe(0);
		const hook = join(folder, '.git/hooks/pre-commit');
		mkdirSync(join(folder, '.git/hooks'), { recursive: true });
		writeFileSync(hook, block('sh', '#!/bin/sh'));
		chmodSync(hook, 0o755);
		writeFileSync(join(folder, 'draft.yaml'), draftWith(40));
		const refused = commit('bad');
		expect(refused.status).toBe(1);
		expect(refused.said).toContain('amount-below-parent-floor');
		writeFileSync(join(folder, 'draft.yaml'), draftWith(50));
		const passed = commit('good');
		expect(passed.status, passed.said).toBe(0);
		writeFileSync(join(folder, 'notes.txt'), '\n');
		expect(commit('other')).toMatchObject({ status: 0, said: '' });
		expect(existsSync(join(folder, '.git/index.lock'))).toBe(false);
	});
});

describe('the settings of rules', () => {
	it('are valid, and change what they say', () => {
		writeFileSync(join(folder, 'rules.yaml'), block('yaml', 'qingdan/rules/1'));
		writeFileSync(join(folder, 'draft.yaml'), draftWith(50));
		const command = /`(npx qingdan check [^`]*--rules rules\.yaml)`/.exec(page)?.[1] ?? '';
		const { status, said } = shell(`${command} --format json --out report.json`);
		expect(status, said).toBe(0);
		const { off, findings } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
		expect(off).toEqual([{ rule: 'age-unit-nonstandard', reason: '沿用上位清单写法' }]);
		const unquantified = findings.filter(({ rule }: { rule: string }) => rule === 'standard-unquantified');
		expect(new Set(unquantified.map(({ severity }: { severity: string }) => severity))).toEqual(
			new Set(['info']),
		);
	});
});
