import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AppliesIn, appliesIn, regionNamed } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';
import { corpus } from '../corpus/held-corpus.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Read {
	readonly region: string;
	readonly on: string;
	readonly family: string;
	readonly answeredBy: readonly [string, readonly string[]] | null;
	readonly levels: readonly (readonly [string, string, readonly (string | null)[]])[];
	readonly unknownAbove: readonly string[];
}

/** Who answers where and when, by the dates and citations of the documents. */
const read: readonly Read[] = JSON.parse(readFileSync(new URL('./applies.json', import.meta.url), 'utf8'));

function applies(region: string, on: string): AppliesIn {
	const named = regionNamed(region, corpus.vocabulary.regions);
	const found = named.found === 'one' ? appliesIn(named.code, on, corpus) : undefined;
	if (!found?.ok) throw new Error(`nothing about ${region}`);
	return found.applies;
}

describe('what applies in a region on a day', () => {
	it.each(read)('$region on $on: $family', ({ region, on, family, ...expected }) => {
		const answer = applies(region, on).families.find((one) => one.family === family);
		expect({
			answeredBy: answer?.answeredBy && [answer.answeredBy.region.name, answer.answeredBy.keys],
			levels: answer?.levels.map((level) => [
				level.region.name,
				level.answer,
				level.documents.map(({ status }) => status?.state ?? null),
			]),
			unknownAbove: answer?.unknownAbove?.keys,
		}).toEqual(expected);
	});

	it.each([
		['2024-12-09', [['辽宁省', null, true]]],
		[
			'2024-12-31',
			[
				['盘锦市', 30, false],
				['辽宁省', null, true],
			],
		],
		['2025-01-01', [['盘锦市', 30, true]]],
	])('the old-age allowance in 兴隆台区 on %s', (on, figures) => {
		const [family] = applies('兴隆台区', on).families;
		const item = family?.items.find(({ id }) => id === 'old-age-allowance');
		expect(item?.figures.map(({ region, figure, holds }) => [region.name, figure.number, holds])).toEqual(
			figures,
		);
	});

	it('takes each service once, by the nearest list that has it', () => {
		const [family] = applies('兴隆台区', '2025-01-01').families;
		expect(family?.items.map(({ number, by }) => [number, by])).toEqual(
			Array.from({ length: 21 }, (_, index) => [index + 1, 'panjin-2024']),
		);
	});

	it('leaves out what has a later year in its number', () => {
		const [family] = applies('辽宁省', '2021-06-01').families;
		expect(family?.levels.at(-1)?.documents.map(({ key }) => key)).not.toContain('zhongbanfa-2022-42');
	});
});

describe('qingdan applies', () => {
	it.each(['text', 'json'])('gives the same bytes twice as %s, in both languages', async (format) => {
		for (const lang of ['zh_CN.UTF-8', 'en_GB.UTF-8']) {
			const args = ['applies', '盘锦市', '--on', '2024-12-20', '--format', format];
			const first = await qingdanHere(args, root, lang);
			expect(first).toMatchObject({ code: 0, stderr: '' });
			expect(first.stdout).not.toContain(root);
			expect(first.stdout).not.toMatch(/undefined|\[object|NaN/);
			expect(await qingdanHere(args, root, lang)).toEqual(first);
		}
	});

	it.each([
		[['鼓楼区', '--on', '2024-01-01'], '江苏省南京市鼓楼区 320106'],
		[['盘绵市', '--on', '2024-01-01'], '盘锦市'],
		[['盘锦市'], '--on 2024-12-20'],
		[['盘锦市', '--on', '2024-13-01'], '2024-13-01'],
	])('%j ends with 2', async (args, named) => {
		const { code, stdout, stderr } = await qingdanHere(['applies', ...args], root);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr).toContain(named);
	});
});
