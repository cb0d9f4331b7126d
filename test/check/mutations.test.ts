import { check, compare, type Finding, type HeldPolicy, type RuleId } from '@qingdan/core';
import { heldOf, readDocument, understand } from '@qingdan/intake';
import type { Item, Policy } from '@qingdan/schema';
import { afterAll, describe, expect, it } from 'vitest';
import { corpus } from '../corpus/held-corpus.js';
import { localised } from './localised.js';

const bases = {
	city: localised('liaoning-2023', '210300', 'city'),
	county: localised('panjin-2024', '211122', 'county'),
};
type Base = keyof typeof bases;

function findings(draft: HeldPolicy, parent: HeldPolicy): readonly Finding[] {
	const comparison = compare(parent, draft, corpus.vocabulary, { relation: 'child-of' });
	return check({ draft, parent, comparison, corpus, pinned: true }).findings;
}

/** What is new against the list as it was localised, foldings aside: more of a rule at an item and field than before. */
function added(base: Base, draft: HeldPolicy): Finding[] {
	const { parent, draft: unchanged } = bases[base];
	const place = ({ rule, item, field }: Finding) => JSON.stringify([rule, item?.id, field]);
	const before = findings(unchanged, parent).map(place);
	return findings(draft, parent).filter((one) => {
		if (one.verdict === 'folded') return false;
		const at = before.indexOf(place(one));
		if (at >= 0) before.splice(at, 1);
		return at < 0;
	});
}

interface Mutation {
	readonly rule: RuleId;
	readonly base?: Base;
	/** id of the item */
	readonly item: string;
	readonly field: 'name' | 'target' | 'content' | 'serviceType' | 'departments';
	readonly was: string;
	readonly to: string;
}

const mutations: readonly Mutation[] = [
	{
		rule: 'amount-below-parent-floor',
		item: 'elderly-care-subsidy',
		field: 'content',
		was: '不低于50元',
		to: '不低于40元',
	},
	{
		rule: 'amount-below-parent-floor',
		item: 'nursing-care-subsidy',
		field: 'content',
		was: '不低于50元',
		to: '不低于45元',
	},
	{
		rule: 'amount-below-parent-floor',
		base: 'county',
		item: 'old-age-allowance',
		field: 'content',
		was: '不低于30元',
		to: '不低于20元',
	},
	{
		rule: 'floor-to-ceiling',
		item: 'elderly-care-subsidy',
		field: 'content',
		was: '不低于50元',
		to: '不超过50元',
	},
	{
		rule: 'floor-to-ceiling',
		base: 'county',
		item: 'old-age-allowance',
		field: 'content',
		was: '不低于30元',
		to: '不超过30元',
	},
	{ rule: 'floor-to-fixed', item: 'elderly-care-subsidy', field: 'content', was: '不低于50元', to: '50元' },
	{
		rule: 'amount-raised',
		item: 'elderly-care-subsidy',
		field: 'content',
		was: '不低于50元',
		to: '不低于80元',
	},
	{
		rule: 'floor-made-approximate',
		item: 'elderly-care-subsidy',
		field: 'content',
		was: '不低于50元',
		to: '50元左右',
	},
	{ rule: 'multiplier-changed', item: 'tekun-centralised', field: 'content', was: '1.3倍', to: '1.1倍' },
	{ rule: 'multiplier-changed', item: 'tekun-dispersed', field: 'content', was: '1.3倍', to: '1.2倍' },
	{
		rule: 'percent-changed',
		base: 'county',
		item: 'tekun-centralised',
		field: 'content',
		was: '60%确定',
		to: '50%确定',
	},
	{ rule: 'age-threshold-raised', item: 'health-check', field: 'target', was: '65周岁', to: '70周岁' },
	{
		rule: 'age-threshold-raised',
		item: 'accident-insurance',
		field: 'target',
		was: '60周岁（女性55周岁）',
		to: '65周岁（女性55周岁）',
	},
	{
		rule: 'frequency-reduced',
		item: 'health-check',
		field: 'content',
		was: '每年为65周岁',
		to: '每两年为65周岁',
	},
	{
		rule: 'free-to-paid',
		item: 'public-transport',
		field: 'content',
		was: '70周岁以上老年人免除乘车费用',
		to: '70周岁以上老年人减半支付乘车费用',
	},
	{
		rule: 'list-member-dropped',
		item: 'visiting-care',
		field: 'content',
		was: '独居、空巢、留守',
		to: '独居、空巢',
	},
	{
		rule: 'list-member-dropped',
		base: 'county',
		item: 'visiting-care',
		field: 'content',
		was: '失能（失智）、重残、',
		to: '失能（失智）、',
	},
	{ rule: 'hukou-added', item: 'health-check', field: 'target', was: '65周岁', to: '鞍山户籍65周岁' },
	{
		rule: 'department-level-mismatch',
		item: 'health-check',
		field: 'departments',
		was: '市卫生健康委',
		to: '省卫生健康委',
	},
	{
		rule: 'department-level-mismatch',
		base: 'county',
		item: 'disability-subsidies',
		field: 'departments',
		was: '县残联',
		to: '市残联',
	},
	{ rule: 'department-removed', item: 'disability-subsidies', field: 'departments', was: '市残联', to: '' },
	{
		rule: 'department-added',
		item: 'health-check',
		field: 'departments',
		was: '市卫生健康委',
		to: '市卫生健康委、市财政局',
	},
	{
		rule: 'service-type-changed',
		item: 'health-check',
		field: 'serviceType',
		was: '关爱服务',
		to: '照护服务',
	},
	{
		rule: 'service-type-unknown',
		item: 'health-check',
		field: 'serviceType',
		was: '关爱服务',
		to: '其他服务',
	},
	{ rule: 'item-renamed', item: 'health-check', field: 'name', was: '健康体检', to: '老年人健康体检' },
	{ rule: 'timing-weakened', item: 'employee-pension', field: 'content', was: '按时足额发放', to: '发放' },
	{
		rule: 'modality-weakened',
		item: 'vagrant-relief',
		field: 'content',
		was: '按有关规定给予',
		to: '可以给予',
	},
	{
		rule: 'condition-added',
		item: 'health-check',
		field: 'content',
		was: '每年为65周岁及以上老年人',
		to: '每年为符合条件的65周岁及以上老年人',
	},
	{
		rule: 'exclusion-added',
		item: 'elderly-care-subsidy',
		field: 'content',
		was: '经济社会发展水平确定。',
		to: '经济社会发展水平确定。已享受护理补贴的不再发放。',
	},
	{
		rule: 'vague-term-introduced',
		item: 'health-check',
		field: 'content',
		was: '每年为',
		to: '原则上每年为',
	},
	{
		rule: 'funding-payer-shifted',
		item: 'chronic-illness-hosting',
		field: 'content',
		was: '省每人每月补助400元',
		to: '市每人每月补助400元',
	},
	{
		rule: 'authority-level-dropped',
		item: 'old-age-allowance',
		field: 'content',
		was: '由各市或县（市、区）政府',
		to: '由县（市、区）政府',
	},
	{
		rule: 'funding-level-dropped',
		item: 'accident-insurance',
		field: 'content',
		was: '由市、县（市、区）两级财政负担',
		to: '由县（市、区）财政负担',
	},
];

/** The mutated text is read as any document is: a draft comes as text. */
async function mutated({
	base = 'city',
	item: id,
	field,
	was,
	to,
}: Mutation): Promise<HeldPolicy | undefined> {
	const { draft } = bases[base];
	const catalogue = draft.policy.catalogues?.[0];
	const item = catalogue?.items.find((one) => one.id === id);
	if (!catalogue || !item) return undefined;
	const old = field === 'departments' ? item.departments.join('、') : item[field];
	if (old === null || !old.includes(was)) return undefined;
	const text = old
		.replace(was, to)
		.replace(/、$|^、/, '')
		.replace('、、', '、');
	const changed: Item =
		field === 'departments' ? { ...item, departments: text.split('、') } : { ...item, [field]: text };
	const read = field === 'target' || field === 'content' ? await reread(changed, draft.policy) : changed;
	const items = catalogue.items.map((one) => (one.id === id ? read : one));
	return { ...draft, policy: { ...draft.policy, catalogues: [{ ...catalogue, items }] } };
}

/** Readings of the changed row, as reading the document gives them; what is unchanged keeps the reading of the list. */
async function reread(item: Item, policy: Policy): Promise<Item> {
	const cells = [
		String(item.number),
		item.name,
		item.target ?? '',
		item.content ?? '',
		item.serviceType ?? '',
		item.departments.join('、'),
	];
	const text = `# 盘锦市基本养老服务清单\n\n| 序号 | 服务项目 | 服务对象 | 服务内容及标准 | 服务类型 | 牵头负责单位 |\n| --- | --- | --- | --- | --- | --- |\n| ${cells.join(' | ')} |\n`;
	const understood = understand(await readDocument(new TextEncoder().encode(text), 'mutant.md'), {
		key: 'mutant',
		vocabulary: corpus.vocabulary,
		corpus,
	});
	if (understood.kind === 'no-policy') throw new Error('a row that cannot be read');
	const row = heldOf(understood.policy, text, 'mutant.md').policy.catalogues?.[0]?.items[0] as Item;
	const old = policy.catalogues?.[0]?.items.find(({ id }) => id === item.id);
	const { parameters, delegations, population, funding } = row;
	const kept = (parameters ?? []).map((one) => {
		const same = old?.parameters?.find((other) => other.quote === one.quote && other.field === one.field);
		return (
			same ?? {
				...one,
				...(old?.parameters?.find(({ type, field }) => type === one.type && field === one.field)?.of
					? {
							of: old.parameters.find(({ type, field }) => type === one.type && field === one.field)
								?.of as string,
						}
					: {}),
			}
		);
	});
	return {
		...item,
		...(parameters ? { parameters: kept } : {}),
		...(delegations ? { delegations } : {}),
		...(population ? { population } : {}),
		...(funding ? { funding } : {}),
	};
}

const score = new Map<string, { killed: number; total: number }>();

describe('the list that a machine localised', () => {
	it.each(['city', 'county'] as const)('for a %s shows foldings, and what was left open', (name) => {
		const { draft, parent } = bases[name];
		const real = findings(draft, parent).filter(
			({ relation, verdict }) => relation === 'child-of' && verdict !== 'folded',
		);
		expect(new Set(real.map(({ rule }) => rule))).toEqual(new Set(['delegated-parameter-unset']));
	});
});

describe('a mutated draft', () => {
	it.each(mutations.map((one) => [one.rule, one.was, one.to, one] as const))(
		'%s: %s → %s',
		async (rule, _was, _to, mutation) => {
			const draft = await mutated(mutation);
			expect(draft, 'the words of the mutation').toBeDefined();
			if (!draft) return;
			const found = added(mutation.base ?? 'city', draft);
			const count = score.get(rule) ?? { killed: 0, total: 0 };
			score.set(rule, {
				killed: count.killed + (found.some((one) => one.rule === rule) ? 1 : 0),
				total: count.total + 1,
			});
			expect(found.map((one) => one.rule)).toEqual([rule]);
			expect(found[0]?.item?.id).toBe(mutation.item);
			expect(found[0]?.field).toBe(mutation.field);
		},
	);

	afterAll(() => {
		const rows = [...score]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([rule, { killed, total }]) => `${rule} ${killed}/${total}`);
		process.stdout.write(`killed of total per rule: ${rows.join(', ')}\n`);
	});
});
