import { describe, expect, it } from 'vitest';
import { type Address, formatAddress, parseAddress } from './address.js';

const addresses: Address[] = [
	{ place: { view: 'corpus' }, reading: {} },
	{ place: { view: 'corpus' }, reading: { language: 'en', theme: 'dark' } },
	{ place: { view: 'document', key: 'panjin-2024' }, reading: {} },
	{
		place: {
			view: 'document',
			key: 'luliang-2023',
			part: 'catalogue',
			unit: '3',
			evidence: { kind: 'cell', item: 3, field: 'content', variant: '100+', mark: 'amount' },
		},
		reading: { theme: 'light' },
	},
	{
		place: {
			view: 'document',
			key: 'liaoning-2023',
			evidence: { kind: 'provision', id: '二/（三）/6~2', mark: '1' },
		},
		reading: {},
	},
	{
		place: { view: 'document', key: 'liaoning-2023', evidence: { kind: 'claim', claim: 'effective' } },
		reading: {},
	},
	{ place: { view: 'compare' }, reading: {} },
	{
		place: {
			view: 'compare',
			left: 'liaoning-2023',
			right: 'panjin-2024',
			own: 'panjin-2021',
			show: 'substance',
			field: 'content',
			direction: 'more-generous',
			change: '3f9c0a1b2c4d~2',
			evidence: { side: 'right', place: { kind: 'cell', item: 4, field: 'content' } },
		},
		reading: { language: 'en' },
	},
	{ place: { view: 'matrix' }, reading: {} },
	{
		place: {
			view: 'matrix',
			base: 'liaoning-2023',
			rows: 'places',
			cells: 'figures',
			places: ['liaoning-2023', 'panjin-2024'],
			on: '2024-12-31',
			name: '津贴',
			figure: '≥50元',
			column: 'benefit/old-age-allowance',
			sort: { column: 'benefit/old-age-allowance', order: 'descending' },
			heat: true,
			page: 3,
			plot: 'benefit/old-age-allowance',
			over: 'time',
			quantity: 'amount CNY/person/month',
			evidence: { key: 'panjin-2024', place: { kind: 'cell', item: 4, field: 'content', mark: 'amount' } },
		},
		reading: {},
	},
	{ place: { view: 'measure', measure: 'panjin-2024#4/amount' }, reading: {} },
	{ place: { view: 'search', query: '≥50元' }, reading: {} },
	{
		place: {
			view: 'document',
			key: 'linhe-2026',
			evidence: { kind: 'cell', item: 2, field: 'other', column: '完成时限', variant: 'b' },
		},
		reading: {},
	},
	{ place: { view: 'compare', left: 'a', right: 'b', field: 'other' }, reading: {} },
	{ place: { view: 'lineage' }, reading: {} },
	{ place: { view: 'lineage', key: 'panjin-2024' }, reading: {} },
	{ place: { view: 'check', against: 'liaoning-2023' }, reading: {} },
	{ place: { view: 'draft' }, reading: {} },
	{ place: { view: 'rules' }, reading: {} },
	{ place: { view: 'rules', rule: 'amount-below-parent-floor' }, reading: {} },
	{ place: { view: 'timeline', on: '2024-12-20', region: '211103' }, reading: {} },
	{ place: { view: 'timeline', on: '2024-12-31' }, reading: {} },
	{
		place: { view: 'changes', left: 'liaoning-2023', right: 'panjin-2024', audience: 'drafter' },
		reading: { language: 'en' },
	},
];

describe('an address', () => {
	it.each(addresses)('comes back from its hash: %j', (address) => {
		expect(parseAddress(formatAddress(address))).toEqual(address);
	});

	it('without a path is the overview', () => {
		expect(parseAddress('').place).toEqual({ view: 'corpus' });
	});

	it('that cannot be read is kept as written', () => {
		expect(parseAddress('#/nowhere/1?lang=en')).toEqual({
			place: { view: 'unknown', written: '/nowhere/1' },
			reading: { language: 'en' },
		});
	});

	it('leaves out what a query says wrongly', () => {
		expect(parseAddress('#/compare/a/b?show=everything&direction=up&evidence=left!cell!x').place).toEqual({
			view: 'compare',
			left: 'a',
			right: 'b',
		});
	});
});
