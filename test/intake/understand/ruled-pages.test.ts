import { type SourceDocument, type Table, understand } from '@qingdan/intake';
import { describe, expect, it } from 'vitest';
import { vocabulary } from './vocabulary.js';

type Printed = string | readonly [text: string, rowSpan: number];

/** A page of a table whose cells are drawn by rulings; nothing stands where a cell from above reaches. */
function pageOf(page: number, firstLine: number, rows: readonly (readonly (Printed | undefined)[])[]): Table {
	return {
		kind: 'table',
		found: 'rulings',
		lines: [firstLine, firstLine + rows.length - 1],
		rows: rows.map((cells, row) => ({
			page,
			lines: [firstLine + row, firstLine + row],
			cells: cells.flatMap((cell, column) => {
				if (cell === undefined) return [];
				const [text, rowSpan] = typeof cell === 'string' ? [cell, 1] : cell;
				return [{ text, column, columnSpan: 1, rowSpan, lines: [firstLine + row, firstLine + row] as const }];
			}),
		})),
	};
}

const header = ['序号', '服务项目', '服务对象', '服务内容', '服务类型', '责任单位'];
const tables = [
	pageOf(1, 2, [
		header,
		['1', '助餐服务', '老年人', '提供助餐。', ['照护服务', 2], '县民政局'],
		['2', '助浴服务', '老年人', '提供助浴。', undefined, '县民政局'],
	]),
	pageOf(2, 5, [
		header,
		['3', '助洁服务', '老年人', '提供助洁。', ['', 2], '县民政局'],
		['4', '助行服务', '老年人', '提供助行。', undefined, '县民政局'],
		['5', '助医服务', '老年人', '陪同就医。', '', '县卫生健康局'],
		['6', '家庭医生', '老年人', '签约服务。', '关爱服务', '县卫生健康局'],
	]),
];
const text = [
	'白水县基本养老服务清单',
	...tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell.text).join('\t'))),
].join('\n');
const document: SourceDocument = {
	format: 'pdf',
	text,
	blocks: [{ kind: 'paragraph', text: '白水县基本养老服务清单', lines: [1, 1], page: 1 }, ...tables],
	notices: [],
};

describe('a table whose cells rulings draw, over two pages', () => {
	const understood = understand(document, { key: 'ruled', vocabulary });
	if (understood.kind !== 'policy') throw new Error('not understood');
	const items = understood.policy.catalogues?.[0]?.items ?? [];

	it('takes a merged cell that goes on blank at the top of a page from the page before, and says so', () => {
		expect(items.map(({ serviceType }) => serviceType)).toEqual([
			'照护服务',
			'照护服务',
			'照护服务',
			'照护服务',
			null,
			'关爱服务',
		]);
		const doubted = understood.doubts.filter(({ code }) => code === 'merged-over-break');
		expect(doubted.map(({ item, field }) => [item, field])).toEqual([
			[3, 'serviceType'],
			[4, 'serviceType'],
		]);
	});

	it('leaves a blank cell blank that the rulings close all round', () => {
		expect(items[4]?.serviceType).toBeNull();
		expect(items[4]?.sources).toBeUndefined();
	});
});
