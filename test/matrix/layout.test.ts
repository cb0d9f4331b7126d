import { figureNumbers, layOutMatrix, matrix, readCell } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { corpus } from '../corpus/held-corpus.js';

describe('a matrix that is read cell by cell', () => {
	const layout = layOutMatrix(corpus.policies, corpus);
	const whole = matrix(corpus.policies, corpus);

	it('says in each cell what the whole matrix says', () => {
		for (const [index, row] of whole.rows.entries()) {
			const laid = layout.rows[index];
			expect(laid?.id).toBe(row.id);
			expect(row.cells.map((_, place) => laid && readCell(layout, laid, place, corpus))).toEqual(row.cells);
		}
	});

	it('sorts and filters by the numbers of its figures', () => {
		for (const [index, { cells }] of whole.rows.entries()) {
			for (const [place, { figures }] of cells.entries()) {
				const bare = figureNumbers(layout.rows[index]?.items.get(place) ?? []);
				const said = (
					list: readonly { readonly type: string; readonly unit: string; number: number | null }[],
				) => new Set(list.map(({ type, unit, number }) => `${type} ${unit} ${number}`));
				expect(said(bare)).toEqual(said(figures));
			}
		}
	});
});
