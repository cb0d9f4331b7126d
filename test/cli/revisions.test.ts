import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdan, qingdanHere } from './command.js';
import { policyFile, scratchCorpus } from './scratch-corpus.js';

const policies = `policies/${policyFile}`;
const source = policies.replace('.yaml', '.txt');

let folder: string;
const git = (...args: string[]) =>
	execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
		cwd: folder,
		stdio: 'ignore',
	});

/** A repository with two revisions of a policy: the amount goes from 30 to 50 yuan. */
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-git-'));
	const corpus = scratchCorpus();
	execFileSync('cp', ['-r', corpus.folder, join(folder, 'policies')]);
	corpus.remove();
	git('init', '-q');
	git('add', '.');
	git('commit', '-q', '-m', 'first');
	const text = readFileSync(join(folder, source), 'utf8').replaceAll('不低于30元', '不低于50元');
	const digest = createHash('sha256').update(text).digest('hex');
	const yaml = readFileSync(join(folder, policies), 'utf8')
		.replaceAll('不低于30元', '不低于50元')
		.replace('value: 30', 'value: 50')
		.replace(/sha256:\w+/, `sha256:${digest}`)
		.replace('revision: 1', 'revision: 2');
	writeFileSync(join(folder, source), text);
	writeFileSync(join(folder, policies), yaml);
	git('commit', '-q', '-a', '-m', 'second');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('REV:path', () => {
	it('reads a policy with its source text out of the revision', async () => {
		const { code, stdout } = await qingdanHere(['show', `HEAD~1:${policies}`, '--format', 'json'], folder);
		expect(code).toBe(0);
		const { encoding, catalogue } = JSON.parse(stdout);
		expect(encoding.revision).toBe(1);
		expect(catalogue.items[0].parameters[1].value).toBe(30);
	});

	it('compares with the file of today, and with another revision, as two editions', async () => {
		for (const right of [policies, `HEAD:${policies}`, 'example-2024']) {
			const { code, stdout } = await qingdanHere(
				['compare', `HEAD~1:${policies}`, right, '--format', 'json'],
				folder,
			);
			expect(code).toBe(0);
			const { relation, changes } = JSON.parse(stdout);
			expect(relation).toBe('successor-of');
			expect(changes.map((one: { kind: string }) => one.kind)).toEqual(['amount-raised']);
		}
	});

	it('follows git in what a path is relative to', async () => {
		const { code } = await qingdanHere(
			['show', 'HEAD:./cn/example/example-2024.yaml'],
			join(folder, 'policies'),
		);
		expect(code).toBe(0);
	});

	it.each([
		['HEAD~7', `HEAD~7:${policies}`, 2],
		['-p', `-p:${policies}`, 2],
		['example-2024.yaml', 'HEAD:policies/cn/example/example-2042.yaml', 2],
		['不是政策文件', 'HEAD:policies/vocabulary/terms.yaml', 3],
	])('%s is named where it is wrong', async (named, reference, expected) => {
		const { code, stdout, stderr } = await qingdanHere(['show', '--', reference], folder);
		expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
		expect(stderr).toContain(named);
	});

	it('says where there is no repository, and where there is no git', () => {
		const bare = mkdtempSync(join(tmpdir(), 'qingdan-no-git-'));
		try {
			mkdirSync(join(bare, 'bin'));
			const args = ['show', `HEAD:${policies}`];
			const ceiling = { GIT_CEILING_DIRECTORIES: dirname(bare) };
			expect(qingdan(args, bare, ceiling)).toMatchObject({ code: 3, stdout: '' });
			expect(qingdan(args, bare, ceiling).stderr).toContain('不在 git 仓库中');
			expect(qingdan(args, bare, { PATH: join(bare, 'bin') }).stderr).toContain('找不到 git');
		} finally {
			rmSync(bare, { recursive: true, force: true });
		}
	});
});
