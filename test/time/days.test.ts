import { fileURLToPath } from 'node:url';
import { changesOn } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';
import { corpus } from '../corpus/held-corpus.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function shown(...args: string[]) {
	const { code, stdout } = await qingdanHere([...args, '--format', 'json'], root);
	expect(code).toBe(0);
	return JSON.parse(stdout);
}

describe('the held documents, day by day', () => {
	it.each([
		['panjin-2024', '2024-12-09', 'not-yet-issued', false],
		['panjin-2024', '2024-12-10', 'in-force', true],
		['liaoning-2023', '2023-09-16', 'not-yet-issued', false],
		['liaoning-2023', '2023-09-17', 'in-force', true],
		['liaoning-2021-pilot', '2022-11-30', 'in-force', true],
		['liaoning-2021-pilot', '2022-12-01', 'completed', false],
	])('%s on %s is %s', async (key, on, state, inForce) => {
		const { status } = await shown('show', key, '--on', on);
		expect(status).toMatchObject({ on, state, inForce, notApplied: [] });
	});

	it('name the dates that are assumed, with their rules', async () => {
		const { status } = await shown('show', 'liaoning-2023', '--on', '2024-01-01');
		expect(status.assumed).toEqual([
			{ date: 'effective', value: '2023-09-17', rule: 'issue-date-when-silent' },
		]);
		expect(status.upToDateAsOf).toBeNull();
	});

	it.each([
		[
			'2024-12-10',
			[
				['panjin-2024', 'issued', true],
				['panjin-2024', 'effective', false],
			],
		],
		['2025-01-01', [['panjin-2024', 'parameter-starts', false]]],
		['2022-12-01', [['liaoning-2021-pilot', 'ended', true]]],
		['2024-02-29', []],
	])('what changes on %s', async (on, changes) => {
		const found = changesOn(on, corpus);
		expect(found.map(({ policy, kind, assumed }) => [policy, kind, assumed])).toEqual(changes);
		expect((await shown('list', '--on', on)).changes).toEqual(found);
	});

	it('the figure that begins is that of the old-age allowance', () => {
		const [change] = changesOn('2025-01-01', corpus);
		expect(change).toMatchObject({ item: { number: 4, name: '高龄津贴' }, parameter: 'amount' });
	});
});
