import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { run } from '@qingdan/cli';

const program = fileURLToPath(new URL('../../packages/cli/bin/qingdan.js', import.meta.url));

export interface Ended {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the built command as a person would, in Chinese unless the environment says otherwise. */
export function qingdan(
	args: readonly string[],
	cwd: string,
	env: Readonly<Record<string, string>> = {},
): Ended {
	const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
		cwd,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8', ...env },
	});
	return { code: status, stdout, stderr };
}

/** The same without a process of its own: what `bin/qingdan.js` calls, for tables with many rows. */
export async function qingdanHere(
	args: readonly string[],
	cwd: string,
	lang = 'zh_CN.UTF-8',
): Promise<Ended> {
	const written = { stdout: '', stderr: '' };
	const stream = (name: keyof typeof written) => ({
		colour: false,
		write: (text: string) => {
			written[name] += text;
		},
	});
	const code = await run(args, {
		cwd,
		env: { LANG: lang },
		stdout: stream('stdout'),
		stderr: stream('stderr'),
	});
	return { code, ...written };
}
