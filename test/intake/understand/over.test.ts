import { readDocument, readOver, type Understood, understand } from '@qingdan/intake';
import { describe, expect, it } from 'vitest';
import { held } from '../../corpus/held-corpus.js';
import { vocabulary } from './vocabulary.js';

const { policy: reviewed, source } = held('panjin-2024');

async function readAgain(text: string): Promise<Understood> {
	const document = await readDocument(new TextEncoder().encode(text), 'again.txt');
	const understood = understand(document, { key: reviewed.key, vocabulary });
	if (understood.kind !== 'policy') throw new Error('not understood');
	return understood;
}

const same = readOver(await readAgain(source.text), reviewed);
const shifted = readOver(await readAgain(`\n\n${source.text}`), reviewed);
const raised = readOver(
	await readAgain(source.text.replace('每人每月不低于30元', '每人每月不低于40元')),
	reviewed,
);

describe('reading over a policy that people worked on', () => {
	const item = (policy: typeof reviewed, number: number) =>
		policy.catalogues?.[0]?.items.find((one) => one.number === number);

	it('changes nothing where the capture is the same', () => {
		expect(same).toEqual({ policy: reviewed, doubts: [] });
	});

	it('keeps what people decided where only the lines moved', () => {
		expect(shifted.doubts.filter(({ code }) => code === 'source-changed')).toEqual([]);
		const quotes = (policy: typeof reviewed) =>
			item(policy, 4)?.delegations?.map(({ id, quote }) => [id, quote]);
		expect(quotes(shifted.policy)).toEqual(quotes(reviewed));
		expect(item(shifted.policy, 4)?.evidence).toEqual({ lines: [72, 77] });
		expect(shifted.policy.relations?.map(({ to }) => to)).toEqual(reviewed.relations?.map(({ to }) => to));
	});

	it('takes what the source says now, and offers both', () => {
		const changes = raised.doubts.filter(({ code }) => code === 'source-changed');
		expect(changes.map(({ item: number, field }) => [number, field])).toEqual([[4, 'content']]);
		expect(changes[0]?.candidates?.[0]).toBe(item(reviewed, 4)?.content);
		expect(item(raised.policy, 4)?.content).toContain('每人每月不低于40元');
		expect(item(raised.policy, 4)?.id).toBe('old-age-allowance');
		expect(raised.policy.encoding.reviewed).toBeNull();
	});
});

const printed = `白水县基本养老服务清单
序号	服务项目	服务对象	服务内容	责任单位
1	高龄津贴	80周岁以上老年人	每人每月50元。	县民政局
2	探访服务	独居老年人	每月探访1次。	县民政局
3	助餐服务	65周岁以上老年人	每餐补贴2元。	县民政局
`;
const first = await readAgain(printed);
const [list] = first.policy.catalogues ?? [];
if (!list) throw new Error('no catalogue');
const worked = {
	...first.policy,
	catalogues: [
		{
			...list,
			items: list.items
				.filter(({ number }) => number !== 3)
				.map((item) =>
					item.number === 2 ? { ...item, name: '探访关爱服务', departments: ['县民政局', '县妇联'] } : item,
				),
		},
	],
};
const changed = await readAgain(
	printed.replace('每人每月50元', '每人每月60元').replace('白水县', '\n白水县'),
);
const { policy, doubts } = readOver(changed, worked, printed);
const items = policy.catalogues?.[0]?.items ?? [];
const codes = doubts.map(({ code, item, field }) => [code, item, field].filter((part) => part !== null));

describe('what people did to a reading whose source changes elsewhere', () => {
	it('keeps their cells and rows, and takes what the source says', () => {
		expect(items.map(({ name }) => name)).toEqual(['高龄津贴', '探访关爱服务']);
		expect(items[1]?.departments).toEqual(['县民政局', '县妇联']);
		expect(items[1]?.evidence.lines).toBe(5);
		expect(items[0]?.content).toBe('每人每月60元。');
	});

	it('doubts what the source changed and the row that nothing holds, and leaves settled what was', () => {
		expect(first.doubts.map(({ code }) => code)).toContain('number-not-found');
		expect(codes).toEqual([['source-changed', 1, 'content'], ['text-unassigned']]);
	});

	it('cannot tell their cells from the source without the text they worked on', () => {
		const blind = readOver(changed, worked);
		expect(blind.policy.catalogues?.[0]?.items).toHaveLength(3);
		expect(blind.doubts.filter(({ code }) => code === 'source-changed').length).toBeGreaterThan(2);
	});
});
