import type { Corpus, Example, ExampleDocument, HeldPolicy } from '@qingdan/core';
import { heldOf, readDocument, understand } from '@qingdan/intake';
import type { Catalogue, Item, Policy } from '@qingdan/schema';
import { corpus } from '../corpus/held-corpus.js';

type Side = 'parent' | 'child';

/** What a document of an example says of itself unless the example says otherwise: nothing that a rule objects to. */
const heads: Readonly<Record<Side, Partial<Policy>>> = {
	parent: {
		key: 'example-parent',
		series: 'example/province',
		edition: '2023-01-01',
		number: '示政办发〔2023〕1号',
		title: '示例省基本养老服务清单',
		level: 'province',
		region: '210000',
		relations: [],
	},
	child: {
		key: 'example-child',
		series: 'example/city',
		edition: '2024-01-01',
		number: '示民发〔2024〕1号',
		title: '示例市基本养老服务清单',
		level: 'city',
		region: '211100',
		relations: [{ type: 'implements', to: 'example-parent', basis: 'stated' }],
	},
};

const stated = (value: string) => ({ value, basis: 'stated' as const });

/** A side of an example as a held policy: set as a document and read as any document is. */
export async function sketch(example: Example, side: Side): Promise<HeldPolicy | undefined> {
	const given = example[side];
	if (given === undefined) return undefined;
	return heldSketch(typeof given === 'string' ? documentOf(given, example.field) : given, side);
}

/** The corpus with the further documents of an example in it. */
export async function library({ library: others = [] }: Example): Promise<Corpus> {
	const held = await Promise.all(others.map((one) => heldSketch(one, 'parent')));
	return { ...corpus, policies: [...corpus.policies, ...held] };
}

async function heldSketch(document: ExampleDocument, side: Side): Promise<HeldPolicy> {
	const { items, prose = [], notes = [], openEnded, groups, dates, ...own } = document;
	const rows = (items ?? []).map((item, index) => rowOf(item, index));
	const text = markdownOf(rows, prose);
	const understood = understand(await readDocument(new TextEncoder().encode(text), 'example.md'), {
		key: 'example',
		vocabulary: corpus.vocabulary,
		corpus,
	});
	const read = understood.kind === 'no-policy' ? undefined : understood.policy;
	const year = heads[side].edition ?? '';
	const base: Policy = {
		...skeleton,
		...read,
		...(heads[side] as Policy),
		dates: {
			issued: stated(year),
			effective: stated(year),
			...(openEnded ? {} : { expires: stated('2099-12-31') }),
			...dates,
		},
		...own,
	};
	const { doubts: _doubts, components: _components, catalogues, ...policy } = base;
	const catalogue = catalogues?.[0] ?? (rows.length > 0 ? empty : undefined);
	const full: Policy = {
		...policy,
		...(own.doubts ? { doubts: own.doubts } : {}),
		...(own.components ? { components: own.components } : {}),
		...(catalogue
			? {
					catalogues: [
						{
							...catalogue,
							title: `${base.title}`,
							items: rows.map((row, index) => ({ ...(catalogue.items[index] as Item), ...row })),
							...(groups ? { groups } : {}),
							notes: notes.map((words) => ({ text: words, evidence: { lines: 1 } })),
						},
					],
				}
			: {}),
	};
	return { ...heldOf(full, text, `${side}.md`), policy: full };
}

/** What every policy has, for documents in which there is nothing to read. */
const skeleton = {
	schema: 'qingdan/policy/1',
	id: 'cn-000000/example',
	encoding: { revision: 1, reviewed: null },
	source: { file: 'example.txt', digest: 'sha256:', capture: 'web-text' },
	form: '清单',
	issuers: [],
} as const;

const empty: Catalogue = { id: 'catalogue', title: '', columns: [], items: [], evidence: { lines: 1 } };

function documentOf(text: string, field: Example['field']): ExampleDocument {
	if (field === 'text') return { prose: text.split(/(?<=。)(?=[一二三四五六七八九十]、)/) };
	const item: Partial<Item> =
		field === 'departments' ? { departments: text.split('、') } : { [field ?? 'content']: text };
	return { items: [{ id: 'service', concept: 'service/home-care', name: '居家养老服务', ...item }] };
}

/** A row in which no rule finds anything. */
function rowOf(
	item: Partial<Item>,
	index: number,
): Partial<Item> & Pick<Item, 'name' | 'target' | 'content'> {
	return {
		id: item.id ?? `item-${index + 1}`,
		number: index + 1,
		name: '居家养老服务',
		target: '本地老年人',
		content: '每月提供2次服务。',
		serviceType: '关爱服务',
		departments: [],
		...item,
	};
}

function markdownOf(rows: readonly Partial<Item>[], prose: readonly string[]): string {
	const header = ['序号', '服务项目', '服务对象', '服务内容及标准', '服务类型', '牵头负责单位'];
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const table = rows.map((row, index) =>
		line([
			String(row.number ?? index + 1),
			row.name ?? '',
			row.target ?? '',
			row.content ?? '',
			row.serviceType ?? '',
			(row.departments ?? []).join('、') || '民政部门',
		]),
	);
	return [
		'# 盘锦市基本养老服务清单',
		'',
		...prose.flatMap((one) => [one, '']),
		...(rows.length > 0 ? [line(header), line(header.map(() => '---')), ...table] : []),
		'',
	].join('\n');
}
