import { type DraftParent, type Resolution, resolveDraft } from '@qingdan/core';
import type { Draft, DraftItem } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';
import { unfiled } from './chain.js';

const { file, digest = '', policy, place } = held('liaoning-2023');
const parent: DraftParent = { file, digest, policy, place };

/** A draft of a city over the provincial list that says only what is given. */
function draft(more: Partial<Draft>): Draft {
	return {
		schema: 'qingdan/draft/1',
		key: 'shenyang-draft',
		title: '沈阳市基本养老服务清单（示例）',
		level: 'city',
		region: '210100',
		parent: { key: policy.key, edition: policy.edition, digest },
		localise: { region: { from: '210000', to: '210100' } },
		keep: 'all-others',
		...more,
	};
}

function resolved(more: Partial<Draft>): Resolution {
	const resolution = resolveDraft(unfiled(draft(more)), parent, corpus.vocabulary);
	if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
	return resolution;
}

function names({ policy: text }: Resolution): [number, string][] {
	return (text.catalogues?.[0]?.items ?? []).map(({ number, name }) => [number, name]);
}

function item(id: string, name: string, content: string): DraftItem {
	return {
		id,
		name,
		target: '沈阳户籍残疾老年人',
		content,
		serviceType: '物质帮助',
		departments: ['市民政局'],
	};
}

describe('operations that change which items there are', () => {
	const living = item('disability-living', '困难残疾人生活补贴', '按规定发放生活补贴。');
	const care = item('severe-disability-care', '重度残疾人护理补贴', '按规定发放护理补贴。');

	it('split puts the parts in the place of the item', () => {
		const resolution = resolved({
			items: { 'disability-subsidies': [{ op: 'split', into: [living, care] }] },
		});
		expect(names(resolution).slice(5, 10)).toEqual([
			[6, '养老护理补贴'],
			[7, '困难残疾人生活补贴'],
			[8, '重度残疾人护理补贴'],
			[9, '特困老年人集中供养'],
			[10, '特困老年人分散供养'],
		]);
		expect(resolution.omitted.map((one) => one.item)).toEqual(['disability-subsidies']);
		expect(resolution.origins(['catalogues', 0, 'items', 6, 'content'])).toMatchObject({
			from: 'shenyang-draft',
			op: 'items.disability-subsidies[0]',
			was: '困难残疾人生活补贴和重度残疾人护理补贴',
		});
	});

	it('merge puts one item in the place of the first and takes the others away', () => {
		const pension = item('pension', '基本养老保险', '按时足额发放养老金。');
		const resolution = resolved({
			items: {
				'employee-pension': [{ op: 'merge', from: ['employee-pension', 'resident-pension'], item: pension }],
			},
		});
		expect(names(resolution).slice(0, 3)).toEqual([
			[1, '基本养老保险'],
			[2, '老年人能力综合评估'],
			[3, '高龄津贴'],
		]);
		expect(resolution.omitted.map((one) => one.item)).toEqual(['employee-pension', 'resident-pension']);
	});

	it('correct mends a slip that the encoder recorded, everywhere, and is told apart from a change', () => {
		const resolution = resolved({
			items: {
				'nursing-care-subsidy': [
					{
						op: 'correct',
						anomaly: 'a1',
						field: 'content',
						was: '养老服务补贴',
						to: '养老护理补贴',
						all: true,
					},
				],
			},
		});
		const content = resolution.policy.catalogues?.[0]?.items[5]?.content ?? '';
		expect(content.split('养老护理补贴').length - 1).toBe(2);
		expect(content).not.toContain('养老服务补贴');
		expect(resolution.origins(['catalogues', 0, 'items', 5, 'content'])?.status).toBe('corrected');
	});

	it('an item that goes in one operation is not to be touched by another', () => {
		const both = draft({
			items: {
				'disability-subsidies': [
					{ op: 'split', into: [living, care] },
					{ op: 'set', field: 'name', was: '困难', to: '贫困' },
				],
			},
		});
		const resolution = resolveDraft(unfiled(both), parent, corpus.vocabulary);
		expect(resolution.ok ? [] : resolution.problems.map(({ code }) => code)).toEqual(['draft-conflict']);
	});
});
