import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '@qingdan/cli';
import { type Delegations, delegations } from '@qingdan/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
let found: Delegations;

/** The corpus with the example of a county as it would be issued. */
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-chain-'));
	cpSync(join(root, 'policies'), folder, { recursive: true });
	const place = join(folder, 'cn/liaoning/panjin/panshan-example');
	const { code, stderr } = await qingdanHere(
		[
			...['freeze', 'examples/county-draft/panshan-example.yaml'],
			...['--format', 'yaml', '--out', `${place}.yaml`, '--format', 'source', '--out', `${place}.txt`],
		],
		root,
	);
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	const { corpus, problems } = readCorpus(folder);
	if (!corpus || problems.length > 0) throw new Error(JSON.stringify(problems));
	found = delegations(corpus);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function question(id: string) {
	const one = found.questions.find((each) => each.id === id);
	if (!one) throw new Error(`no question ${id}`);
	return one;
}

describe('three levels: province, city and county', () => {
	it('the county answers the city', () => {
		const { replies, addressees } = question('panjin-2024#chronic-illness-hosting/d-local');
		expect(replies).toMatchObject([
			{ by: 'panshan-example', kind: 'full', figure: { number: 200 }, from: '2026-12-01', remains: [] },
		]);
		expect(addressees[0]?.places).toEqual([
			{ code: '211102', standing: 'no-document-held' },
			{ code: '211103', standing: 'no-document-held' },
			{ code: '211104', standing: 'no-document-held' },
			{ code: '211122', standing: 'answered' },
		]);
	});

	it('and the province, through the city', () => {
		const { replies } = question('liaoning-2023#elderly-care-subsidy/d-amount-above-floor');
		expect(replies.map(({ by, kind }) => [by, kind])).toEqual([
			['panjin-2024', 'passed-on'],
			['panshan-example', 'passed-on'],
		]);
		const allowance = question('liaoning-2023#old-age-allowance/d-amount');
		expect(allowance.replies.map(({ by, kind, figure }) => [by, kind, figure?.number])).toEqual([
			['panjin-2024', 'partial', 30],
			['panshan-example', 'full', 60],
		]);
	});
});
