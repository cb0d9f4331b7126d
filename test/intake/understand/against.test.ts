import { heldOf, readDocument, type Understood, understand } from '@qingdan/intake';
import type { Item } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../../corpus/held-corpus.js';
import { vocabulary } from './vocabulary.js';

const header = '序号\t服务项目\t服务对象\t服务内容及标准\t服务类型\t责任单位';
const whole = [
	'1\t高龄津贴\t具有本省户籍的80周岁及以上老年人\t按月发放高龄津贴，每人每月不低于50元。\t物质帮助\t省民政厅',
	'2\t家庭适老化改造\t分散供养特困人员，有条件的地方可将改造对象扩大到低保对象\t实施居家适老化改造，配备辅助器具。已改造的，不再进行适老化改造。\t照护服务\t省民政厅',
	'3\t托管服务\t农村低保家庭中生活不能自理的常年病老年人\t经申请可到托管中心托管，每人每月补助400元。\t照护服务\t省民政厅',
	'4\t法律援助\t经济困难的老年人\t免费提供法律咨询。\t关爱服务\t省司法厅',
	'5\t公园门票\t全体老年人\t免费进入公园。\t关爱服务\t省文化和旅游厅',
	'6\t健康体检\t65周岁及以上老年人\t每年免费提供1次健康体检。\t关爱服务\t省卫生健康委',
];

async function read(rows: readonly string[], level: string, against?: Understood): Promise<Understood> {
	const text = `${level}基本养老服务清单\n\n${header}\n${rows.join('\n')}\n`;
	const document = await readDocument(new TextEncoder().encode(text), 'list.txt');
	const understood = understand(document, {
		key: 'child',
		vocabulary,
		...(against ? { against: heldOf(against.policy, against.text, 'parent.txt') } : {}),
	});
	if (understood.kind !== 'policy') throw new Error('not understood');
	return understood;
}

const parent = await read(whole, '辽宁省');
const items = ({ policy }: Understood): readonly Item[] => policy.catalogues?.[0]?.items ?? [];
const doubted = ({ doubts }: Understood, number: number) =>
	doubts.flatMap(({ code, item, field, candidates }) =>
		item === number ? [{ code, field, candidates }] : [],
	);

/** The rows with one of them damaged. */
const damaged = (number: number, row: string) =>
	whole.map((one, index) => (index === number - 1 ? row : one));

describe('a fragment in the wrong cell', () => {
	const rows = damaged(
		2,
		'2\t家庭适老化改造\t分散供养特困人员，有条件改造对象扩大到低保对象\t实施居家适老化改造，配备辅助器具。已改造的，不再的地方可将进行适老化改造。\t照护服务\t市民政局',
	);

	it('goes back where the parent has it, with its evidence and a doubt on both cells', async () => {
		const understood = await read(rows, '盘锦市', parent);
		const [, item] = items(understood);
		expect(item?.target).toBe('分散供养特困人员，有条件的地方可将改造对象扩大到低保对象');
		expect(item?.content).toBe('实施居家适老化改造，配备辅助器具。已改造的，不再进行适老化改造。');
		expect(
			item?.repairs?.map(({ kind, field, confidence, note }) => [kind, field, confidence, note]),
		).toEqual([
			['scrambled-cell', 'content', 'high', '“的地方可将”落入邻栏，按《辽宁省基本养老服务清单》第2项移回'],
			['scrambled-cell', 'target', 'high', '“的地方可将”落入邻栏，按《辽宁省基本养老服务清单》第2项移回'],
		]);
		expect(doubted(understood, 2).map(({ code, field }) => `${code} ${field}`)).toEqual([
			'restored-by-parent content',
			'restored-by-parent target',
			'population-unsure population',
		]);
		expect(understood.doubts.map(({ code }) => code)).not.toContain('reading-unproven');
	});

	it('stays where it is without a parent, and is doubted', async () => {
		const understood = await read(rows, '盘锦市');
		expect(items(understood)[1]?.content).toContain('不再的地方可将进行');
		expect(doubted(understood, 2).map(({ code }) => code)).toContain('fragment-misplaced');
	});
});

describe('two cells that run together', () => {
	const rows = damaged(
		3,
		'3\t托管服务\t农村低保家庭中生活不能自理的常年病老年人，经申请可到托管中心托管，每人每月补助500元。\t\t照护服务\t市民政局',
	);

	it('part where the recipients of the parent end, and stay doubted with both readings', async () => {
		const understood = await read(rows, '盘锦市', parent);
		const item = items(understood)[2];
		expect([item?.target, item?.content]).toEqual([
			'农村低保家庭中生活不能自理的常年病老年人',
			'经申请可到托管中心托管，每人每月补助500元。',
		]);
		expect(item?.repairs?.map(({ confidence }) => confidence)).toEqual(['high', 'high']);
		expect(doubted(understood, 3).map(({ code, field }) => `${code} ${field}`)).toEqual([
			'cells-run-together target',
			'cells-run-together content',
		]);
	});
});

describe('a row that lost a cell', () => {
	it.each([
		['a parent', parent, ['照护服务'], 'high'],
		['no parent', undefined, undefined, 'medium'],
	] as const)(
		'with %s: what moved left goes back, what was lost stays blank',
		async (_, against, offered, sure) => {
			const rows = damaged(3, whole[2]?.replace('\t照护服务', '').replace('省民政厅', '市民政局') ?? '');
			const understood = await read(rows, '盘锦市', against);
			const item = items(understood)[2];
			expect([item?.serviceType, item?.departments]).toEqual([null, ['市民政局']]);
			expect(item?.repairs?.map(({ kind, field, confidence }) => [kind, field, confidence])).toEqual([
				['lost-cell', 'departments', sure],
			]);
			const doubts = doubted(understood, 3).filter(({ code }) => code === 'cells-shifted');
			expect(doubts.map(({ field }) => field)).toEqual(['serviceType', 'departments']);
			expect(doubts[0]?.candidates).toEqual(offered);
		},
	);

	it('of content: all that follows goes back by what the parent and the table say', async () => {
		const row = '4\t法律援助\t经济困难的老年人\t关爱服务\t市司法局';
		const understood = await read(damaged(4, row), '盘锦市', parent);
		const item = items(understood)[3];
		expect([item?.target, item?.content, item?.serviceType, item?.departments]).toEqual([
			'经济困难的老年人',
			null,
			'关爱服务',
			['市司法局'],
		]);
		expect(doubted(understood, 4)).toContainEqual({
			code: 'cells-shifted',
			field: 'content',
			candidates: ['免费提供法律咨询。'],
		});
	});

	it('of recipients or content, which nothing tells apart, is only doubted', async () => {
		const row = '4\t法律援助\t免费提供法律咨询和援助\t关爱服务\t市司法局';
		const understood = await read(damaged(4, row), '盘锦市');
		const doubts = doubted(understood, 4).filter(({ code }) => code === 'cells-shifted');
		expect(doubts.map(({ field }) => field)).toContain('departments');
		expect(doubts.length).toBeGreaterThan(1);
	});
});

describe('a whole table', () => {
	it('is left alone by a parent that says something else', async () => {
		const other = whole.map((row) =>
			row.replace('50元', '80元').replaceAll('省', '市').replace('65周岁', '60周岁'),
		);
		const [alone, beside] = [await read(other, '盘锦市'), await read(other, '盘锦市', parent)];
		expect(beside.policy).toEqual(alone.policy);
		expect(beside.doubts).toEqual(alone.doubts);
	});
});

describe('a captured text of a held policy, with another as evidence', () => {
	const { source } = held('liaoning-2023');

	it('names the evidence by key, lines and words, and offers what it cannot prove', async () => {
		const document = await readDocument(new TextEncoder().encode(source.text), 'a.txt');
		const against = held('panjin-2024');
		const understood = understand(document, { key: 'again', vocabulary, corpus, against });
		if (understood.kind !== 'policy') throw new Error('not understood');
		const item = items(understood)[11];
		expect(item?.repairs?.[0]?.checkedAgainst).toMatchObject({
			source: 'panjin-2024',
			quote: '农村低保家庭中生活不能自理的常年病老年人',
		});
		const [stray] = doubted(understood, 14).filter(({ code }) => code === 'fragment-misplaced');
		expect(stray?.field).toBe('content');
		expect(stray?.candidates?.[0]).toMatch(/不再进行适老化改造。$/);
	});
});
