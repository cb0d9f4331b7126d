import type { PresentedCatalogue } from '@qingdan/core';
import { expect, it } from 'vitest';
import { furtherCells, furtherColumns } from './further-columns.js';

it('takes the columns of a document in the order in which its rows fill them', () => {
	const first = { fields: { 设定依据: '第十四条' }, variants: [{ fields: { 配合单位: '县财政局' } }] };
	const second = { variants: [], fields: { 监督方式: '12345', 设定依据: '第五条' } };
	const items = [first, { variants: [] }, second] as unknown as PresentedCatalogue['items'];
	expect(furtherColumns({ items } as PresentedCatalogue)).toEqual(['设定依据', '配合单位', '监督方式']);
	expect(items.map(furtherCells)).toEqual([
		[['设定依据', '第十四条']],
		[],
		[
			['监督方式', '12345'],
			['设定依据', '第五条'],
		],
	]);
});
