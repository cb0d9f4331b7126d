import { fileURLToPath } from 'node:url';
import {
	appliesIn,
	type Consolidated,
	type Corpus,
	consolidate,
	editionsOf,
	statusOn,
	textOn,
	validateCorpus,
} from '@qingdan/core';
import type { Item, Provision } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';
import { amendedCorpus, type Edit, heldIn, type Written } from './amended-corpus.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const series = 'liaoning/basic-elderly-care';
const { corpus } = amendedCorpus();

function on(day: string, from: Corpus = corpus): Consolidated {
	const text = textOn(series, day, from);
	if (text.found !== 'one') throw new Error(`no text on ${day}`);
	const made = consolidate(text.edition, from.vocabulary);
	if (!made.ok) throw new Error(JSON.stringify(made.problems));
	return made;
}

function itemsOn(day: string): readonly Item[] {
	return on(day).held.policy.catalogues?.[0]?.items ?? [];
}

function provision(day: string): Provision | undefined {
	return on(day).held.policy.provisions?.[2]?.children?.[2]?.children?.[1];
}

/** A policy of one paragraph, for what enacts something on others. */
function written(name: string, yaml: string, effective = '2026-03-01'): Written {
	const [year, month, day] = effective.split('-').map(Number);
	const said = `自${year}年${month}月${day}日起施行`;
	return {
		key: name,
		text: `关于某事的决定（示例）\n示例机关\n一、另行规定。本决定${said}。\n`,
		yaml: `schema: qingdan/policy/1
key: ${name}
id: cn-210000/示例/2026/${name}
series: example/${name}
edition: "${effective}"
encoding: { revision: 1, reviewed: null }
number: null
title: 关于某事的决定（示例）
form: 决定
issuers: [{ name: 示例机关, evidence: { lines: 2 } }]
level: province
region: "210000"
dates:
  issued: { value: null, basis: unstated }
  effective: { value: "${effective}", basis: stated, evidence: { lines: 3, quote: ${said} } }
provisions: [{ number: 一、, text: 另行规定。本决定${said}。, evidence: { lines: 3 } }]
${yaml}`,
	};
}

describe('an amendment held with its operations', () => {
	it('keeps the corpus without a problem', () => {
		expect(validateCorpus(corpus)).toEqual([]);
	});

	it('makes an edition of its own from the day on which it takes effect', () => {
		expect(
			editionsOf(series, corpus).map(({ from, amendedBy }) => [
				from,
				amendedBy.map(({ policy }) => policy.key),
			]),
		).toEqual([
			['2023-09-17', []],
			['2026-03-01', ['liaoning-2026-example']],
		]);
	});

	it('changes what it says, from that day', () => {
		expect(itemsOn('2026-02-28')).toBe(heldIn(corpus, 'liaoning-2023').policy.catalogues?.[0]?.items);
		const items = itemsOn('2026-03-01');
		expect(items[4]?.content).toBe(
			'为80岁及以上经济困难的老年人发放养老服务补贴，补贴标准为每人每月不低于60元，具体发放标准由市、县（市、区）政府根据当地经济社会发展水平确定。',
		);
		expect(items[4]?.parameters?.find(({ id }) => id === 'amount')).toMatchObject({
			value: 60,
			bound: 'min',
		});
		expect(items.slice(16).map(({ number, name }) => [number, name])).toEqual([
			[17, '优先享受公办机构养老服务'],
			[18, '乘坐城市公共交通工具'],
			[19, '健康体检'],
			[20, '老年人助餐'],
		]);
		expect(provision('2026-02-28')?.text).toContain('公益金55%以上');
		expect(provision('2026-03-01')?.text).toContain('公益金60%以上');
		expect(provision('2026-03-01')?.targets?.map(({ value }) => value?.value)).toEqual([0.6]);
	});

	it('leaves everything else to the character, readings and places included', () => {
		const before = itemsOn('2026-02-28').filter(
			({ id }) => !['elderly-care-subsidy', 'vagrant-relief'].includes(id),
		);
		const after = itemsOn('2026-03-01').filter(
			({ id }) => !['elderly-care-subsidy', 'meal-service'].includes(id),
		);
		const bare = (items: readonly Item[]) => items.map(({ number: _, ...item }) => item);
		expect(bare(after)).toEqual(bare(before));
	});

	it('is marked as the editors’ text, and every changed leaf names the words that change it', () => {
		const { held, origins } = on('2026-03-01');
		expect(held.policy.consolidation).toEqual({
			of: 'liaoning-2023',
			edition: '2023-09-17',
			by: ['liaoning-2026-example'],
		});
		const items = ['catalogues', 0, 'items'];
		expect(origins?.([...items, 4, 'content'])).toMatchObject({
			from: 'liaoning-2026-example',
			evidence: { source: 'liaoning-2026-example', lines: 7 },
		});
		expect(origins?.([...items, 19, 'content'])).toMatchObject({
			status: 'added',
			evidence: { source: 'liaoning-2026-example', lines: 11 },
		});
		expect(origins?.([...items, 3, 'content'])).toMatchObject({ status: 'inherited', from: 'liaoning-2023' });
	});

	it('is amended on the day, and nothing is left unapplied', () => {
		const status = statusOn(heldIn(corpus, 'liaoning-2023'), corpus, '2026-03-01');
		expect(status).toMatchObject({ state: 'amended', by: 'liaoning-2026-example', notApplied: [] });
	});
});

interface Bad {
	readonly what: string;
	readonly edits: readonly Edit[];
	readonly more?: readonly Written[];
	readonly code: string;
	/** words of the example's line in which the problem stands */
	readonly at: string;
	/** what the second place begins with */
	readonly other?: string;
}

const document = 'cn/liaoning/liaoning-2023.yaml';
const amendment = (target: string, rest: string) => `kind: amendment
changes:
  - { target: ${target}, edition: "2023-09-17", evidence: { lines: 3 }, ${rest} }
`;

const bad: readonly Bad[] = [
	{
		what: 'words that are not there',
		edits: [{ from: 'was: 不低于50元,', to: 'was: 不低于55元,' }],
		code: 'draft-was-stale',
		at: 'was: 不低于55元',
		other: document,
	},
	{
		what: 'an item that is not there',
		edits: [{ from: '      vagrant-relief:', to: '      vagrants-relief:' }],
		code: 'draft-target-unknown',
		at: '- { op: omit',
		other: document,
	},
	{
		what: 'a provision that is not there',
		edits: [{ from: '      二/（三）/6:', to: '      二/（三）/60:' }],
		code: 'draft-target-unknown',
		at: '- op: set',
		other: document,
	},
	{
		what: 'words of a provision that are not there',
		edits: [{ from: 'was: 55%以上', to: 'was: 50%以上' }],
		code: 'draft-was-stale',
		at: 'was: 50%以上',
		other: document,
	},
	{
		what: 'another edition',
		edits: [{ from: '    edition: "2023-09-17"', to: '    edition: "2022-09-17"' }],
		code: 'draft-parent-changed',
		at: 'edition: "2022-09-17"',
		other: document,
	},
	{
		what: 'a document that is only cited',
		edits: [{ from: '  - target: liaoning-2023', to: '  - target: zhongbanfa-2022-42' }],
		code: 'amendment-target-not-held',
		at: 'target: zhongbanfa-2022-42',
		other: 'cn/zhongbanfa-2022-42.yaml',
	},
	{
		what: 'a document that nobody knows',
		edits: [{ from: '  - target: liaoning-2023', to: '  - target: liaoning-2032' }],
		code: 'reference-unknown',
		at: 'target: liaoning-2032',
	},
	{
		what: 'words of its own that it does not have',
		edits: [{ from: 'quote: 删去该清单第18项', to: 'quote: 删去该清单第19项' }],
		code: 'quote-not-found',
		at: '删去该清单第19项',
	},
	{
		what: 'an ordinary document that changes another one',
		edits: [{ from: 'kind: amendment', to: 'kind: document' }],
		code: 'amendment-kind',
		at: '- target: liaoning-2023',
	},
	{
		what: 'words from which the amount cannot be read',
		edits: [{ from: 'to: 不低于60元,', to: 'to: 不低于60元至80元,' }],
		code: 'amendment-reading-missing',
		at: '        - {',
	},
];

describe('an amendment that does not fit', () => {
	it.each(bad)('$what', ({ edits, more, code, at, other }) => {
		const { corpus: damaged, yaml } = amendedCorpus(edits, more);
		const problem = validateCorpus(damaged).find((one) => one.code === code);
		expect(problem).toBeDefined();
		expect(yaml.split('\n')[(problem?.line ?? 0) - 1]).toContain(at);
		if (other !== undefined)
			expect(String(problem?.values.other)).toMatch(new RegExp(`^${other}:\\d+:\\d+$`));
	});

	it('two of one day may not speak of the same item; of two days the later one meets the text of the earlier', () => {
		const change = (to: string) =>
			amendment(
				'liaoning-2023',
				`items: { elderly-care-subsidy: [{ op: set, field: content, was: 不低于60元, to: ${to} }] }`,
			);
		const sameDay = amendedCorpus([], [written('second', change('不低于70元'))]);
		const clash = validateCorpus(sameDay.corpus).find(({ code }) => code === 'draft-conflict');
		expect(`${clash?.file} ${clash?.values.other}`).toMatch(/second\.yaml.*liaoning-2026-example\.yaml:\d+/);
		const later = amendedCorpus([], [written('second', change('不低于70元'), '2026-06-01')]);
		expect(validateCorpus(later.corpus)).toEqual([]);
		const items = (day: string) => on(day, later.corpus).held.policy.catalogues?.[0]?.items;
		expect(items('2026-05-31')?.[4]?.content).toContain('不低于60元');
		expect(items('2026-06-01')?.[4]?.content).toContain('不低于70元');
		expect(on('2026-06-01', later.corpus).held.policy.consolidation?.by).toEqual([
			'liaoning-2026-example',
			'second',
		]);
	});
});

describe('what else one document does to another', () => {
	it('repeals it as a whole', () => {
		const repealing = written(
			'repealing',
			amendment('liaoning-2020', 'repeal: true').replace('2023-09-17', '2020-04-24'),
		);
		const { corpus: enacted } = amendedCorpus([], [repealing]);
		expect(validateCorpus(enacted)).toEqual([]);
		const held = heldIn(enacted, 'liaoning-2020');
		expect(statusOn(held, enacted, '2026-02-28').state).toBe('in-force');
		expect(statusOn(held, enacted, '2026-03-01')).toMatchObject({ state: 'repealed', by: 'repealing' });
	});

	it('adopts it for a place of its own, in the words of its level', () => {
		const adoption = written(
			'adopting',
			`kind: adoption
changes:
  - target: panjin-2024
    edition: "2024-12-10"
    evidence: { lines: 3 }
    localise: { region: { from: "211100", to: "211103" } }
`,
		);
		const county = {
			...adoption,
			yaml: adoption.yaml
				.replace('level: province', 'level: county')
				.replace('region: "210000"', 'region: "211103"')
				.replace('series: example/adopting', 'series: xinglongtai/basic-elderly-care'),
		};
		const { corpus: enacted } = amendedCorpus([], [county]);
		expect(validateCorpus(enacted)).toEqual([]);
		const found = appliesIn('211103', '2026-03-01', enacted);
		const family = found.ok
			? found.applies.families.find((one) => one.family === 'basic-elderly-care')
			: null;
		expect(family?.answeredBy).toMatchObject({ region: { name: '兴隆台区' }, keys: ['adopting'] });
		expect(family?.levels[0]?.documents[0]).toMatchObject({ key: 'adopting', adopts: 'panjin-2024' });
		expect(family?.items.find(({ number }) => number === 5)).toMatchObject({
			by: 'adopting',
			region: { name: '兴隆台区' },
		});
	});
});

describe('the example of an amendment', () => {
	it('resolves to a text that says whose it is', async () => {
		const path = 'examples/amendment/liaoning-2026-example.yaml';
		const { code, stdout } = await qingdanHere(['resolve', path], root);
		expect(code).toBe(0);
		expect(stdout).toContain('不是正式文本');
		expect(stdout).toContain('共 20 项：照上位 18，有改动 1，新增 1；上位未沿用 1');
		const json = await qingdanHere(['resolve', path, '--format', 'json'], root);
		const { policy, origins } = JSON.parse(json.stdout);
		expect(policy).toMatchObject({ key: 'liaoning-2023', edition: '2026-03-01' });
		expect(origins['/catalogue/items/4/content'].from).toBe('liaoning-2026-example');
		// 第5项…“不低于50元”修改为“不低于60元” is line 7 of the decision; the ages stand where they stood.
		const places = policy.catalogue.items[4].parameters.map(
			(one: { evidence: { file: string; lines: unknown } }) => [one.evidence.file, one.evidence.lines],
		);
		expect(places).toEqual([
			['cn/liaoning/liaoning-2023.txt', 110],
			['cn/liaoning/liaoning-2023.txt', 110],
			[expect.stringMatching(/liaoning-2026-example\.txt$/), 7],
		]);
	});
});
