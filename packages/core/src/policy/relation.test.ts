import type { Policy } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { isInferredChild, relationTo } from './relation.js';

function policy(title: string, edition: string, more: Partial<Policy> = {}): Policy {
	const region = '310000';
	const key = `${title}-${edition}`;
	const encoding = { revision: 1, reviewed: null };
	return { key, id: key, series: `cn/${key}`, title, edition, region, encoding, ...more } as Policy;
}

describe('relationTo', () => {
	it.each([
		['a later edition of one title', '某市养老服务条例', '某市养老服务条例', {}, 'successor-of'],
		['one list of two years', '某市民生清单（2023年版）', '某市民生清单（2024年版）', {}, 'successor-of'],
		['two titles', '某市养老服务条例', '某市养老服务办法', {}, 'peer-of'],
		['one title of two places', '基本养老服务清单', '基本养老服务清单', { region: '320000' }, 'peer-of'],
	] as const)('of %s', (_, before, after, more, wanted) => {
		expect(relationTo(policy(before, '2023-01-01'), policy(after, '2024-01-01', more))).toBe(wanted);
	});

	it('of an earlier edition is none', () => {
		expect(
			relationTo(policy('某市养老服务条例', '2024-01-01'), policy('某市养老服务条例', '2023-01-01')),
		).toBe('peer-of');
	});

	it('of one title whose place could not be told is none', () => {
		const unknown = { region: null };
		const [before, after] = ['2023-01-01', '2024-01-01'].map((day) =>
			policy('基本养老服务清单', day, unknown),
		);
		expect(relationTo(before as Policy, after as Policy)).toBe('peer-of');
	});

	it('of a child is that of the parent it names', () => {
		const parent = policy('某省清单', '2023-01-01');
		const relations = [
			{ type: 'parent-catalogue' as const, to: parent.key, basis: 'stated' as const },
		] satisfies Policy['relations'];
		expect(relationTo(parent, policy('某市清单', '2024-01-01', { relations }))).toBe('child-of');
	});
});

describe('isInferredChild', () => {
	const province = policy('浙江省基本养老服务清单', '2023-01-01', { region: '330000', level: 'province' });
	const nation = policy('国家基本养老服务清单', '2023-01-01', { region: '000000', level: 'national' });
	it.each([
		['a city in the province', province, '杭州市基本养老服务清单（试行）', '330100', true],
		['a county in the province', province, '杭州市西湖区基本养老服务清单', '330106', true],
		['a province of the nation', nation, '浙江省基本养老服务清单', '330000', true],
		['a city elsewhere', province, '盘锦市基本养老服务清单', '211100', false],
		['the same place', province, '浙江省基本养老服务清单', '330000', false],
		['another subject', province, '杭州市城市绿化管理条例', '330100', false],
	] as const)('of %s', (_, left, title, region, wanted) => {
		const right = policy(title, '2024-01-01', { region });
		expect(isInferredChild(left, right)).toBe(wanted);
		expect(isInferredChild(right, left)).toBe(false);
	});

	it('is none where it names another document above it', () => {
		const relations = [{ type: 'implements' as const, to: 'other', basis: 'stated' as const }];
		const right = policy('杭州市基本养老服务清单', '2024-01-01', { region: '330100', relations });
		expect(isInferredChild(province, right)).toBe(false);
		expect(relationTo(province, right)).toBe('peer-of');
	});
});
