import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../packages/cli/bin/qingdan.js', import.meta.url));

/** Runs the built command as a person would, in Chinese unless the arguments say otherwise. */
export function qingdan(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
		cwd,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8', ...env },
	});
	return { code: status, stdout, stderr };
}
