import {
	type DraftParent,
	mainCatalogue,
	type ProvisionRevision,
	type ProvisionWords,
	relationOfRegions,
	resolveDraft,
	reviseCell,
	reviseProvisions,
	startDraft,
} from '@qingdan/core';
import type { Draft, DraftProvision, Item, Provision } from '@qingdan/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';
import { unfiled } from './chain.js';

const { vocabulary } = corpus;
const seed = 20261122;

function parentOf(key: string): DraftParent {
	const { file, digest = '', policy, place } = held(key);
	return { file, digest, policy, place };
}

const parent = parentOf('liaoning-2023');
const start = startDraft(parent, '211100', vocabulary);

function itemsOf(draft: Draft): readonly Item[] {
	const resolution = resolveDraft(unfiled(draft), parent, vocabulary);
	if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
	return mainCatalogue(resolution.policy)?.catalogue.items ?? [];
}

describe('a draft that says nothing yet', () => {
	it('is the list of the parent under the names of the region', () => {
		expect(start).toMatchObject({
			schema: 'qingdan/draft/1',
			title: '盘锦市基本养老服务清单',
			level: 'city',
			region: '211100',
			parent: { key: 'liaoning-2023', edition: '2023-09-17' },
			localise: { region: { from: '210000', to: '211100' } },
			provisions: null,
			keep: 'all-others',
		});
		expect(start.items).toBeUndefined();
		const allowance = itemsOf(start).find(({ number }) => number === 4);
		expect(allowance).toMatchObject({
			name: '高龄津贴',
			target: '盘锦户籍80周岁及以上老年人',
			departments: ['市民政局'],
		});
	});

	it.each([
		['210000', '211100', 'child-of'],
		['000000', '210000', 'child-of'],
		['210000', '211122', 'child-of'],
		['211100', '211100', 'successor-of'],
		['211100', '210000', 'peer-of'],
		['141100', '211100', 'peer-of'],
	])('of %s for %s is bound by its places alone: %s', (above, region, relation) => {
		expect(relationOfRegions(above, region, vocabulary)).toBe(relation);
	});
});

describe('a cell that is given other words', () => {
	it('answers the standard that was left open, where its words go', () => {
		const text = '为80周岁及以上老年人发放高龄津贴，每人每月60元。';
		const operations = reviseCell(start, parent, 'old-age-allowance', { field: 'content', text }, vocabulary);
		expect(operations).toHaveLength(1);
		expect(operations?.[0]).toMatchObject({ op: 'fill', field: 'content' });
		expect(itemsOf({ ...start, items: { 'old-age-allowance': [...(operations ?? [])] } })[3]?.content).toBe(
			text,
		);
	});

	it('keeps operations on other cells, and the reason of its own', () => {
		const renamed = {
			op: 'set',
			field: 'name',
			was: '高龄津贴',
			to: '高龄老年人津贴',
			reason: '统一名称',
		} as const;
		const draft: Draft = { ...start, items: { 'old-age-allowance': [renamed] } };
		const type = reviseCell(
			draft,
			parent,
			'old-age-allowance',
			{ field: 'serviceType', text: '现金' },
			vocabulary,
		);
		expect(type).toEqual([renamed, { op: 'set', field: 'serviceType', was: '物质帮助', to: '现金' }]);
		const again = { field: 'name', text: '高龄补贴' } as const;
		expect(reviseCell(draft, parent, 'old-age-allowance', again, vocabulary)).toEqual([
			{ ...renamed, to: '高龄补贴' },
		]);
	});

	it('needs no operation where it is what comes down', () => {
		const revision = { field: 'departments', bodies: ['市民政局'] } as const;
		expect(reviseCell(start, parent, 'old-age-allowance', revision, vocabulary)).toEqual([]);
	});

	it('of an item that the parent does not have is nothing', () => {
		expect(reviseCell(start, parent, 'nothing', { field: 'name', text: '无' }, vocabulary)).toBeUndefined();
	});

	it('has exactly these words, whatever they are', () => {
		const items = itemsOf(start);
		const word = fc.constantFrom(
			'不低于',
			'30元',
			'、',
			'每人每月',
			'老年人',
			'。',
			'',
			'辽宁户籍',
			'盘锦',
			'80周岁',
		);
		const cells = fc.record({
			index: fc.nat(items.length - 1),
			field: fc.constantFrom('name', 'target', 'content', 'serviceType') as fc.Arbitrary<
				'name' | 'target' | 'content' | 'serviceType'
			>,
			cuts: fc.array(fc.tuple(fc.nat(400), fc.nat(12), word), { minLength: 1, maxLength: 4 }),
		});
		fc.assert(
			fc.property(cells, ({ index, field, cuts }) => {
				const item = items[index] as Item;
				const before = item[field];
				if (before === null || (item.variants ?? []).length > 0) return;
				const text = cuts.reduce((so, [at, size, put]) => {
					const start = at % (so.length + 1);
					return so.slice(0, start) + put + so.slice(start + size);
				}, before);
				if (text === '') return;
				const operations = reviseCell(start, parent, item.id, { field, text }, vocabulary) ?? [];
				const draft = operations.length > 0 ? { ...start, items: { [item.id]: [...operations] } } : start;
				expect(itemsOf(draft)[index]?.[field]).toBe(text);
			}),
			{ numRuns: 300, seed },
		);
	});
});

describe('the main text of a draft', () => {
	const { provisions: _, ...base } = start;

	function textOf(draft: Draft): readonly Provision[] {
		const resolution = resolveDraft(unfiled(draft), parent, vocabulary);
		if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
		return resolution.policy.provisions ?? [];
	}

	function revised(draft: Draft, revision: ProvisionRevision): Draft {
		const { provisions: before, ...rest } = draft;
		const provisions = reviseProvisions(draft, parent, revision, vocabulary);
		return {
			...rest,
			...(provisions === undefined ? {} : { provisions: provisions as DraftProvision[] | null }),
		};
	}

	function at(tree: readonly Provision[], [index = 0, ...deeper]: readonly number[]): Provision | undefined {
		const found = tree[index];
		return deeper.length === 0 ? found : found && at(found.children ?? [], deeper);
	}

	/** The way to every provision of a text. */
	function paths(tree: readonly Provision[], above: readonly number[] = []): (readonly number[])[] {
		return tree.flatMap(({ children = [] }, index) => [
			[...above, index],
			...paths(children, [...above, index]),
		]);
	}

	const inherited = textOf(base);
	const all = paths(inherited);
	const wordsOf = ({ number, heading, text }: Provision): ProvisionWords => ({
		number,
		heading: heading ?? null,
		text: text ?? null,
	});

	it('states an edit alone where words of the parent are put in the place of others', () => {
		const path = all.find((one) => at(inherited, one)?.text?.includes('55%')) ?? [];
		const before = wordsOf(at(inherited, path) as Provision);
		const text = before.text?.replace('55%', '60%') ?? null;
		const draft = revised(base, { kind: 'words', path, words: { ...before, text } });
		expect(at(textOf(draft), path)?.text).toBe(text);
		expect(JSON.stringify(draft.provisions)).toContain('"edits":[{"was":"55%","to":"60%"}]');
	});

	it('has exactly the words it was given, and no other part changes; put back, nothing is stated', () => {
		const words = fc.record({
			number: fc.constantFrom(null, '一、', '（九）'),
			heading: fc.constantFrom(null, '附则'),
			text: fc.constantFrom(null, '本方案自发布之日起施行。', '我市推进基本养老服务。'),
		});
		fc.assert(
			fc.property(fc.constantFrom(...all), words, (path, given) => {
				const draft = revised(base, { kind: 'words', path, words: given });
				const text = textOf(draft);
				for (const one of all)
					expect(wordsOf(at(text, one) as Provision)).toEqual(
						one === path ? given : wordsOf(at(inherited, one) as Provision),
					);
				expect(revised(draft, { kind: 'restore', path }).provisions).toBeUndefined();
			}),
			{ numRuns: 20, seed },
		);
	});

	it('takes a new provision behind another one, or at the end; dropped, the rest is as it was', () => {
		const given = { number: '十、', heading: '附则', text: '本方案由市民政局负责解释。' };
		fc.assert(
			fc.property(fc.constantFrom([], ...all), (path) => {
				const draft = revised(base, { kind: 'add', path, words: given });
				const place = path.length === 0 ? [inherited.length] : [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];
				expect(wordsOf(at(textOf(draft), place) as Provision)).toEqual(given);
				expect(revised(draft, { kind: 'drop', path: place }).provisions).toBeUndefined();
			}),
			{ numRuns: 20, seed },
		);
	});

	it('of which nothing comes down says so, and begins with what is added', () => {
		const words = { number: null, heading: null, text: '本清单自发布之日起施行。' };
		const draft = revised(start, { kind: 'add', path: [], words });
		expect(draft.provisions).toEqual([{ number: null, text: words.text }]);
		expect(revised(draft, { kind: 'drop', path: [0] }).provisions).toBeNull();
	});
});
