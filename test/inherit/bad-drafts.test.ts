import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemCodes } from '@qingdan/schema';
import { afterAll, describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';

interface Damage {
	readonly what: string;
	readonly from: string;
	readonly to: string;
	readonly code: string;
	/** what stands at the place of the problem; `key` where it is the line below */
	readonly at: string;
	readonly key?: boolean;
	readonly other?: string;
	readonly otherAt?: string;
	readonly nearest?: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const damages: readonly Damage[] = JSON.parse(
	readFileSync(new URL('./bad-drafts.json', import.meta.url), 'utf8'),
);
const example = readFileSync(join(root, 'examples/county-draft/panshan-example.yaml'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'qingdan-draft-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The line on which words stand. */
function lineOf(text: string, words: string): number {
	const at = text.indexOf(words);
	if (at < 0) throw new Error(`“${words}” does not stand in the file`);
	return text.slice(0, at + words.length - words.trimStart().length).split('\n').length;
}

describe.each(damages)('a draft with $what', ({ from, to, code, at, key, other, otherAt, nearest }) => {
	const wanted = from.replace('DIGEST', /sha256:([0-9a-f]{64})/.exec(example)?.[1] ?? '');
	const text = example.replace(wanted, () => to);

	it('ends with 3, names both places and writes nothing', async () => {
		expect(example.split(wanted).length).toBe(2);
		const path = join(folder, 'draft.yaml');
		const out = join(folder, 'out.json');
		writeFileSync(path, text);
		const args = ['resolve', path, '--corpus', 'policies', '--format', 'json', '--out', out];
		const { code: exit, stdout, stderr } = await qingdanHere(args, root);
		expect({ exit, stdout, written: existsSync(out) }).toEqual({ exit: 3, stdout: '', written: false });
		const shown = relative(root, path);
		const line = lineOf(text, at) + (key ? 1 : 0);
		expect(stderr).toMatch(new RegExp(`${shown}:${line}:\\d+ {2}错误 ${code}\\n`));
		if (nearest) expect(stderr).toContain(nearest);
		if (!other || !otherAt) return;
		const file = other === 'draft.yaml' ? shown : other;
		const source = other === 'draft.yaml' ? text : readFileSync(join(root, other), 'utf8');
		expect(stderr).toMatch(new RegExp(`${file}:${lineOf(source, otherAt)}:\\d+`));
	});
});

describe('the words of drafts', () => {
	it('are provoked by a draft for every code', () => {
		const provoked = new Set([...damages.map(({ code }) => code), 'draft-cycle']);
		const codes = problemCodes.filter((code) => code.startsWith('draft-'));
		expect(codes.filter((code) => !provoked.has(code))).toEqual([]);
	});

	it.each(damages)('have no hole in English for $what', async ({ from, to }) => {
		const wanted = from.replace('DIGEST', /sha256:([0-9a-f]{64})/.exec(example)?.[1] ?? '');
		const path = join(folder, 'english.yaml');
		writeFileSync(
			path,
			example.replace(wanted, () => to),
		);
		const { code, stderr } = await qingdanHere(
			['resolve', path, '--corpus', 'policies'],
			root,
			'en_GB.UTF-8',
		);
		expect(code).toBe(3);
		expect(stderr).not.toMatch(/undefined|\[object|NaN|\(see \)|“”/);
	});
});

describe('drafts that stand on each other', () => {
	const pin = 'parent:\n  key: KEY\n  edition: "2024-12-10"\n  digest: sha256:DIGEST\n';
	const draft = (name: string, key: string, file: string) =>
		example
			.replace('key: panshan-example', `key: ${name}`)
			.replace(
				/parent:\n(?: {2}.*\n)+/,
				pin.replace('KEY', `${key}\n  file: ${file}`).replace('DIGEST', '0'.repeat(64)),
			);

	it('in a circle end with 3 and the way round', async () => {
		writeFileSync(join(folder, 'first.yaml'), draft('first', 'second', 'second.yaml'));
		writeFileSync(join(folder, 'second.yaml'), draft('second', 'first', 'first.yaml'));
		const path = join(folder, 'first.yaml');
		const { code, stdout, stderr } = await qingdanHere(['resolve', path, '--corpus', 'policies'], root);
		expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
		expect(stderr).toMatch(/second\.yaml:\d+:\d+ {2}错误 draft-cycle\n/);
		expect(stderr).toContain('first → second → first');
		expect(stderr).toMatch(/first\.yaml:\d+:\d+）/);
	});

	it('on a draft that is not there end with 3', async () => {
		writeFileSync(join(folder, 'first.yaml'), draft('first', 'second', 'absent.yaml'));
		const path = join(folder, 'first.yaml');
		const { code, stderr } = await qingdanHere(['resolve', path, '--corpus', 'policies'], root);
		expect(code).toBe(3);
		expect(stderr).toMatch(/first\.yaml:\d+:\d+ {2}错误 draft-parent-unknown\n/);
	});
});
