import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Comparison, UnitId } from '@qingdan/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-units-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Case {
	readonly name: string;
	readonly old: readonly string[];
	readonly new: readonly string[];
	/** left, right, relation; several units of a side are joined by + */
	readonly pairs: readonly (readonly [string, string, string])[];
	readonly added?: readonly string[];
	readonly removed?: readonly string[];
	readonly related?: readonly (readonly [string, string])[];
	/** parts that went from one unit to another */
	readonly moved?: readonly (readonly [string, string])[];
	/** every substantive change: left, right, kind, words on both sides */
	readonly substance: readonly (readonly [string, string, string, string, string])[];
}

async function compared({ old, new: latest }: Case): Promise<Comparison> {
	const [left, right] = [join(folder, 'old.md'), join(folder, 'new.md')];
	writeFileSync(left, ['# 某某管理办法', ...old].join('\n\n'));
	writeFileSync(right, ['# 某某管理办法', ...latest].join('\n\n'));
	const { code, stdout, stderr } = await qingdanHere(['compare', left, right, '--format', 'json'], root);
	if (code !== 0) throw new Error(stderr);
	return JSON.parse(stdout);
}

const cases: readonly Case[] = JSON.parse(readFileSync(new URL('units.json', import.meta.url), 'utf8'));
const ids = (list: readonly UnitId[]) => list.join('+');

describe.each(cases.map((one) => [one.name, one] as const))('%s', (_name, wanted) => {
	it('pairs units, and tells the rest in their changes', async () => {
		const { pairs, added, removed, related, changes, accounting } = await compared(wanted);
		expect(pairs.map(({ left, right, relation }) => [ids(left), ids(right), relation])).toEqual(wanted.pairs);
		expect({ added, removed }).toEqual({ added: wanted.added ?? [], removed: wanted.removed ?? [] });
		expect(related.map(({ left, right }) => [ids(left), ids(right)])).toEqual(wanted.related ?? []);
		expect(
			changes.filter(({ kind }) => kind === 'clause-moved').map(({ left, right }) => [ids(left), ids(right)]),
		).toEqual(wanted.moved ?? []);
		const substance = changes.filter((change) => change.class === 'substantive');
		const said = substance.map(({ left, right, kind, from, to }, index) => [
			ids(left),
			ids(right),
			wanted.substance[index]?.[2] === '*' ? '*' : kind,
			from?.text ?? '',
			to?.text ?? '',
		]);
		expect(said).toEqual(wanted.substance);
		expect(accounting.unclaimed).toBe(0);
	});
});
