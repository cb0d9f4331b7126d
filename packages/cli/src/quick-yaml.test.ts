import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readYaml } from '@qingdan/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYamlQuickly } from './quick-yaml.js';

const policies = fileURLToPath(new URL('../../../policies', import.meta.url));
const files = readdirSync(policies, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.yaml'))
	.sort();
const texts = files.map((name) => readFileSync(join(policies, name), 'utf8'));

/** What a reading comes to, apart from the way in which it was read. */
function outcome(text: string, read: typeof readYaml) {
	const reading = read(text, 'a.yaml');
	return reading.ok ? { value: reading.yaml.value } : { problems: reading.problems };
}

describe('reading quickly', () => {
	it.each(files.map((name, index) => [name, texts[index] ?? '']))('%s gives the same', (_, text) => {
		expect(outcome(text, readYamlQuickly)).toEqual(outcome(text, readYaml));
	});

	it('places a value and a key as the other reader does', () => {
		const text = 'a:\n  - {b: 1}\n  - c: [x, y]\n';
		const [quick, full] = [readYamlQuickly(text, 'a.yaml'), readYaml(text, 'a.yaml')];
		if (!quick.ok || !full.ok) throw new Error('not read');
		for (const steps of [[], ['a'], ['a', 0, 'b'], ['a', 1, 'c', 1], ['a', 9]]) {
			expect(quick.yaml.place(steps)).toEqual(full.yaml.place(steps));
			expect(quick.yaml.placeOfKey(steps)).toEqual(full.yaml.placeOfKey(steps));
		}
	});

	it.each([
		['an anchor', 'a: &x 1'],
		['an alias', 'a: [&x 1, *x]'],
		['a tag', 'a: !!str 1'],
		['a merge key', '<<: {a: 1}'],
		['a key twice', 'a: 1\na: 2'],
		['a key twice in other clothes', '1: a\n"1": b'],
		['a list as a key', '? [a]\n: 1'],
		['two documents', 'a: 1\n---\nb: 2'],
		['a tab', 'a:\n\t- 1'],
		['a block text', 'a: |\n  x\n  y\n'],
		['octal and hexadecimal', 'a: 0o17\nb: 0x1f\nc: 017'],
		['underscores', 'a: 1_000'],
		['truth and nothing', 'a: [true, True, yes, on, null, ~, Null, ""]\nb:\n'],
		['numbers', 'a: [1, -1, +1, 1.5, 1., .5, 1e3, 1.5E-3, .inf, -.INF, .nan, 00, 1.0]'],
		['dates', 'a: 2024-12-10\nb: 2024-12-10T00:00:00Z'],
		['a prototype', '__proto__: {a: 1}'],
		['a lone scalar', 'a'],
		['nothing at all', ''],
		['only a comment', '# a'],
		['text in several lines', 'a: one\n  two\n\n  three\nb: "x\n  y"'],
		['numbers as keys', '1: a\n1.0: b\n0b1: c\ntrue: d\n: e'],
		['a colon in a plain text', 'a: b:c\nd: 第1项：e'],
		['flow without spaces', '{a: [1,2,{b: c}],"d":e}'],
	])('%s', (_, text) => {
		expect(outcome(text, readYamlQuickly)).toEqual(outcome(text, readYaml));
	});

	it('gives the same for damaged files', () => {
		const bit = fc.constantFrom(
			...[' ', '\n', '  ', ':', ': ', '- ', ',', '[', ']', '{', '}', '"', "'", '#', ' #', '&a ', '*a', '!'],
			...[
				'|',
				'>',
				'~',
				'0',
				'1_0',
				'0x',
				'.5',
				'1e3',
				'null',
				'中',
				'\t',
				'\r\n',
				'---\n',
				'<<',
				'?',
				'%',
				'@',
			],
		);
		const damaged = fc
			.constantFrom(...texts)
			.chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length)))
			.chain(([text, from]) => {
				// A stretch of whole lines keeps each run short.
				const begin = text.lastIndexOf('\n', from) + 1;
				const end = text.indexOf('\n', begin + 400);
				const piece = text.slice(begin, end < 0 ? undefined : end + 1);
				const edit = fc.tuple(fc.nat(piece.length), fc.nat(3), bit);
				return fc.tuple(fc.constant(piece), fc.array(edit, { minLength: 0, maxLength: 3 }));
			})
			.map(([piece, edits]) =>
				edits.reduce((text, [at, length, to]) => text.slice(0, at) + to + text.slice(at + length), piece),
			);
		fc.assert(
			fc.property(damaged, (text) => {
				expect(outcome(text, readYamlQuickly)).toEqual(outcome(text, readYaml));
			}),
			{ seed: 20261122, numRuns: 3000 },
		);
	});
});
