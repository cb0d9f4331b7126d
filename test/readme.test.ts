import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '@qingdan/cli';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

async function printed(args: readonly string[]): Promise<string> {
	let text = '';
	const stdout = {
		colour: false,
		write: (more: string) => {
			text += more;
		},
	};
	await run(args, { cwd: root, env: {}, stdout, stderr: { colour: false, write: () => undefined } });
	return text;
}

describe.each([
	['README.md', 'en'],
	['README.zh-CN.md', 'zh'],
])('%s', (file, language) => {
	const text = readFileSync(`${root}/${file}`, 'utf8');

	it('shows what the command really prints', async () => {
		const shown = /```text\n([\s\S]*?)```/.exec(text)?.[1] ?? 'nothing';
		expect(await printed(['compare', 'liaoning-2023', 'panjin-2024', '--lang', language])).toContain(shown);
	});

	it('names no command that is not there', async () => {
		const help = await printed(['--help', '--lang', language]);
		const named = [...text.matchAll(/^npx qingdan ([a-z]+)/gm)].map((match) => match[1] ?? '');
		expect(named.length).toBeGreaterThan(5);
		expect(named.filter((name) => !new RegExp(`^ +${name}\\b`, 'm').test(help))).toEqual([]);
	});
});
