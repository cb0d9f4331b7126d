import type { Change, ComparedUnits, UnitId } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { filterRows, stepsOf } from './filter.js';
import { rowsOf } from './rows.js';
import type { Unit, Units } from './units.js';

const file = 'a.txt';

function units(...texts: string[]): Units {
	return new Map(
		texts.map((text, index): [UnitId, Unit] => {
			const item = index + 1;
			const place = { kind: 'cell', item, field: 'content' } as const;
			const cell = { field: 'content', text, place, line: item * 10, repaired: false } as const;
			return [item, { id: item, number: String(item), name: `第${item}项`, cells: [cell] }];
		}),
	);
}

function change(left: number[], right: number[], from: string, to: string, line: number): Change<UnitId> {
	const side = (text: string) =>
		({ text, start: 0, end: text.length, evidence: { file, lines: [line, line] } }) as const;
	return {
		fingerprint: '0123456789ab',
		left,
		right,
		field: 'content',
		kind: 'wording-changed',
		class: 'substantive',
		direction: 'unclear',
		from: side(from),
		to: side(to),
	};
}

const left = units('甲', '乙', '丙');
const right = units('乙', '甲', '丁', '甲之二');
const compared: ComparedUnits<UnitId> = {
	pairs: [
		{ left: [2], right: [1], relation: 'same', confidence: 1, method: 'text', reasons: [], review: false },
		{
			left: [1],
			right: [2, 4],
			relation: 'split',
			confidence: 0.9,
			method: 'concept',
			reasons: [],
			review: false,
		},
	],
	related: [{ left: [3], right: [1], note: '' }],
	added: [3],
	removed: [3],
	changes: [change([1], [2, 4], '甲', '甲之二', 40), change([1], [2, 4], '甲', '甲', 20)],
	accounting: { editedCharacters: 0, claimed: 0, folded: 0, unclaimed: 0 },
};

describe('the rows of a comparison', () => {
	const rows = rowsOf(compared, left, right);

	it('stand in the order of the left side, what is added after its neighbour on the right', () => {
		expect(rows.map(({ key }) => key)).toEqual(['1=2+4', '+3', '2=1', '-3']);
	});

	it('hold every unit of both sides', () => {
		expect(rows.flatMap((row) => row.left.map(({ id }) => id)).sort()).toEqual([1, 2, 3]);
		expect(rows.flatMap((row) => row.right.map(({ id }) => id)).sort()).toEqual([1, 2, 3, 4]);
	});

	it('place a change of a split item in the part whose words and lines agree', () => {
		expect(rows[0]?.changes.map((placed) => placed.right?.text).sort()).toEqual(['甲', '甲之二']);
	});

	it('tell equal fingerprints apart', () => {
		expect(rows[0]?.changes.map(({ id }) => id).sort()).toEqual(['0123456789ab', '0123456789ab~2']);
	});

	it('name what a unit overlaps with', () => {
		expect(rows[3]?.related.map(({ id }) => id)).toEqual([1]);
	});

	it('are kept by a filter where something of them passes', () => {
		expect(filterRows(rows, {})).toHaveLength(4);
		expect(filterRows(rows, { show: 'substance' }).map(({ key }) => key)).toEqual(['1=2+4']);
		expect(filterRows(rows, { direction: 'more-generous' })).toEqual([]);
		expect(stepsOf(rows, {})).toHaveLength(2);
	});
});

describe('the rows of columns without a field', () => {
	const columns = ['配合单位', '完成时限'];
	const table = (...texts: string[]): Units => {
		const cells = columns.map((column, index) => ({
			field: 'other' as const,
			column,
			text: texts[index] ?? '',
			place: { kind: 'cell', item: 1, field: 'other', column } as const,
			line: 2,
			repaired: false,
		}));
		return new Map([[1, { id: 1, number: '1', name: '助餐', cells }]]);
	};

	it('place a change under its own header, where two columns say the same', () => {
		const [row] = rowsOf(
			{
				...compared,
				pairs: [{ ...compared.pairs[0], left: [1], right: [1] } as (typeof compared.pairs)[number]],
				related: [],
				added: [],
				removed: [],
				changes: [{ ...change([1], [1], '长期', '2027年', 2), field: 'other', column: '完成时限' }],
			},
			table('长期', '长期'),
			table('长期', '2027年'),
		);
		expect(row?.changes.map(({ left, right }) => [left?.column, right?.column])).toEqual([
			['完成时限', '完成时限'],
		]);
	});
});

describe('the rows of articles', () => {
	const articles = (...ids: string[]): Units =>
		new Map(
			ids.map((id, index): [UnitId, Unit] => {
				const place = { kind: 'provision', id } as const;
				const cell = { field: 'text', text: id, place, line: index + 1, repaired: false } as const;
				return [id, { id, number: id, name: '', cells: [cell] }];
			}),
		);
	const rows = rowsOf(
		{
			pairs: [
				{
					left: ['第一条'],
					right: ['第一条'],
					relation: 'changed',
					confidence: 1,
					method: 'text',
					reasons: [],
					review: false,
					parts: [{ left: ['第一条/2'], right: ['第一条/1'] }],
				},
			],
			related: [],
			added: ['第二条'],
			removed: [],
			changes: [
				{ ...change([], [], '第一条/1', '', 2), left: ['第一条/1'], field: 'text', to: null },
				{
					...change([], [], '第一条/2', '第一条/1', 3),
					left: ['第一条/2'],
					right: ['第一条/1'],
					field: 'text',
				},
			],
			accounting: compared.accounting,
		},
		articles('第一条', '第一条/1', '第一条/2'),
		articles('第一条', '第一条/1', '第二条', '第二条/1'),
	);

	it('hold their paragraphs, each beside the one that answers it', () => {
		expect(rows.map(({ key }) => key)).toEqual(['第一条=第一条', '+第二条']);
		const ids = (units: readonly Unit[]) => units.map(({ id }) => id);
		expect(rows[0]?.pieces.map((piece) => [ids(piece.left), ids(piece.right)])).toEqual([
			[['第一条'], ['第一条']],
			[['第一条/1'], []],
			[['第一条/2'], ['第一条/1']],
		]);
		expect(rows[1]?.pieces.map((piece) => ids(piece.right))).toEqual([['第二条', '第二条/1']]);
	});

	it('hold the changes of their paragraphs', () => {
		expect(rows[0]?.changes.map(({ left: cell }) => cell?.text)).toEqual(['第一条/1', '第一条/2']);
	});
});
