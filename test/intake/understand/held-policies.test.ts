import { flatProvisions, numberedProvisions } from '@qingdan/core';
import { readDocument, type Understood, understand } from '@qingdan/intake';
import type { Item, Parameter, Policy, Population, Provision, Variant } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { held } from '../../corpus/held-corpus.js';
import { cellsOf, missingCells, undoubted } from '../cells.js';
import { vocabulary } from './vocabulary.js';

/**
 * The captured texts of the held policies, read by the program against nothing but the vocabularies, beside what people
 * encoded. A cell that differs must carry a doubt at its item and field.
 */
async function read(key: string): Promise<{ encoded: Policy; understood: Understood }> {
	const { policy, source } = held(key);
	const understood = understand(await readDocument(new TextEncoder().encode(source.text), `${key}.txt`), {
		key,
		vocabulary,
	});
	if (understood.kind !== 'policy') throw new Error(`${key} was not understood`);
	return { encoded: policy, understood };
}

describe.each([
	['liaoning-2023', 20, 98],
	['panjin-2024', 21, 105],
	['luliang-2023', 28, 148],
])('%s', async (key, items, leastRight) => {
	const { encoded, understood } = await read(key);
	const expected = cellsOf(encoded);
	const wrong = missingCells(encoded, understood.policy);

	it('has every item', () => {
		expect(understood.policy.catalogues?.[0]?.items).toHaveLength(items);
	});

	it('has at least 97 of 100 cells right', () => {
		expect((expected.length - wrong.length) / expected.length).toBeGreaterThanOrEqual(0.97);
		expect(expected.length - wrong.length).toBeGreaterThanOrEqual(leastRight);
	});

	it('doubts every wrong cell at its item and field', () => {
		expect(undoubted(wrong, understood.doubts)).toEqual([]);
	});
});

/** What two readings of one population have in common, wherever ages and grades are quoted and in whatever order. */
function shapeOf(node: Population, parameters: readonly Parameter[]): string {
	const list = (nodes: readonly Population[], sign: string) =>
		`(${nodes
			.filter((one) => one.not === undefined)
			.map((one) => shapeOf(one, parameters))
			.sort()
			.join(sign)})`;
	if (node.any) return list(node.any, '|');
	if (node.all) return list(node.all, '&');
	const figure = parameters.find(({ id }) => id === (node.age ?? node.grade));
	return figure ? [figure.type, figure.value, figure.min, figure.max].join(' ') : JSON.stringify(node);
}

interface ReadRow {
	readonly item: number;
	readonly row: Item | Variant;
}

const rowsOf = (policy: Policy): ReadRow[] =>
	(policy.catalogues ?? []).flatMap(({ items }) =>
		items.flatMap((item) => [item, ...(item.variants ?? [])].map((row) => ({ item: item.number, row }))),
	);

// What a content cell excludes is no part of the words that name the population, and is left out here.
describe.each([
	['liaoning-2023', 20, 18],
	['panjin-2024', 21, 19],
	['luliang-2023', 30, 26],
])('who is served in %s', async (key, populations, leastRight) => {
	const { encoded, understood } = await read(key);
	const found = rowsOf(understood.policy);
	const compared = rowsOf(encoded).flatMap(({ item, row }, index) => {
		if (!row.population) return [];
		const other = found[index]?.row;
		const own = other?.population && shapeOf(other.population, other.parameters ?? []);
		return [{ item, right: own === shapeOf(row.population, row.parameters ?? []) }];
	});

	it('is read as people read it, nine times in ten', () => {
		expect(compared).toHaveLength(populations);
		expect(compared.filter(({ right }) => right).length).toBeGreaterThanOrEqual(leastRight);
	});

	it('is doubted where it is read otherwise', () => {
		const silent = compared.filter(
			({ item, right }) =>
				!right && !understood.doubts.some((one) => one.item === item && one.field === 'population'),
		);
		expect(silent).toEqual([]);
	});
});

const quantityOf = ({ type, value, min, max, bound, unit, field }: Parameter) =>
	[type, value, min, max, bound, unit, field].join(' ');

describe.each(['liaoning-2023', 'panjin-2024', 'luliang-2023'])('the readings of %s', async (key) => {
	const { encoded, understood } = await read(key);
	const found = rowsOf(understood.policy);
	const rows = rowsOf(encoded).map(({ item, row }, index) => ({ item, row, other: found[index]?.row }));

	it('have every quantity that people read', () => {
		const missing = rows.flatMap(({ item, row, other }) => {
			const own = (other?.parameters ?? []).map(quantityOf);
			return (row.parameters ?? [])
				.filter((one) => !own.includes(quantityOf(one)))
				.map(({ id }) => [item, id]);
		});
		expect(missing).toEqual([]);
	});

	it('have all that people read as left to others', () => {
		const missing = rows.flatMap(({ item, row, other }) =>
			(row.delegations ?? [])
				.filter(
					({ quote }) =>
						!other?.delegations?.some((one) => quote.includes(one.quote) || one.quote.includes(quote)),
				)
				.map(({ id }) => [item, id]),
		);
		expect(missing).toEqual([]);
	});
});

const flat = (policy: Policy): { id: string; provision: Provision }[] =>
	flatProvisions(numberedProvisions(policy.provisions ?? []));

describe.each(['liaoning-2020', 'liaoning-2021-pilot', 'liaoning-2023', 'panjin-2024', 'luliang-2023'])(
	'the main text of %s',
	async (key) => {
		const { encoded, understood } = await read(key);
		const numbered = (policy: Policy) => flat(policy).filter(({ id }) => !/^附件/.test(id));

		it('has the same tree, headings and bodies', () => {
			const rows = (policy: Policy) =>
				numbered(policy).map(({ id, provision: { heading, departments = [], leadDepartments = [] } }) =>
					[id, heading ?? '', departments.join('、'), leadDepartments.join('、')].join(' | '),
				);
			expect(rows(understood.policy)).toEqual(rows(encoded));
		});

		it('has the same texts', () => {
			const texts = (policy: Policy) =>
				Object.fromEntries(numbered(policy).map(({ id, provision }) => [id, provision.text ?? '']));
			expect(texts(understood.policy)).toEqual(texts(encoded));
		});

		const aims = (policy: Policy) =>
			numbered(policy).flatMap(({ id, provision: { targets = [], milestones = [], evidence } }) => [
				...targets.map(({ value, by, quote }) => ({
					aim: [id, value?.type, value?.value, value?.bound, value?.unit, by?.date].join(' '),
					quote,
					lines: evidence.lines,
				})),
				...milestones.map(({ by, during, quote }) => ({
					aim: [id, 'milestone', by?.date, during?.from, during?.to].join(' '),
					quote,
					lines: evidence.lines,
				})),
			]);

		it('has its targets and milestones, or a doubt where one is not read', () => {
			const found = aims(understood.policy).map(({ aim }) => aim);
			const missing = aims(encoded).filter(({ aim }) => !found.includes(aim));
			const silent = missing.filter(
				({ quote }) =>
					!understood.doubts.some(
						({ code, evidence }) => code === 'aim-unread' && evidence.quote?.includes(quote),
					),
			);
			expect(missing.length).toBeLessThanOrEqual(1);
			expect(silent).toEqual([]);
		});

		it('accounts for every character', () => {
			const lost = understood.doubts.filter(
				({ code }) => code === 'text-unassigned' || code === 'reading-unproven',
			);
			expect(lost).toEqual([]);
			expect(understood.account.unaccounted).toBe(0);
		});

		it('has the same frame', () => {
			const frame = ({
				title,
				number,
				level,
				region,
				issuers,
				addressees,
				notice,
				disclosure,
				form,
				dates,
			}: Policy) => ({
				title,
				number: key === 'liaoning-2020' ? null : number,
				level,
				region,
				form,
				issuers: issuers.map(({ name }) => name),
				addressees: addressees?.text,
				notice: notice?.text,
				disclosure: disclosure?.text,
				dates: [dates.issued.value, dates.printed?.value, dates.effective.value],
			});
			expect(frame(understood.policy)).toEqual(frame(encoded));
		});
	},
);
