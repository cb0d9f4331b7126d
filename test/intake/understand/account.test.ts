import { readDocument, remainderOf, understand } from '@qingdan/intake';
import type { Policy } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { vocabulary } from './vocabulary.js';

const text = `白水县人民政府关于公布救助清单的通知
各乡镇人民政府：
一、总体要求
坚持尽力而为、量力而行。
二、有关事项
（一）强化保障。落实资金。（责任单位：县财政局、县民政局）
序号\t项目名称\t服务对象\t服务内容\t责任单位\t咨询方式
1\t临时救助\t困难家庭\t每户补助800元。\t县民政局、县财政局\t到村登记
2\t医疗救助\t低保对象\t按规定报销。\t县医保局\t到县登记
白水县人民政府
2024年5月6日
`;

const document = await readDocument(new TextEncoder().encode(text), 'list.txt');
const understood = understand(document, { key: 'list', vocabulary });
if (understood.kind !== 'policy') throw new Error('not understood');
const { policy, doubts, account } = understood;

/** What the second count finds where the understanding had lost something. */
function lostBy(damage: (policy: Policy) => void): string[] {
	const broken = structuredClone(policy);
	damage(broken);
	return remainderOf(broken, document, doubts).map(({ line, text: left }) => `${line} ${left}`);
}

describe('the second count of all characters', () => {
	it('finds nothing left of a text that is read whole', () => {
		expect(account.characters).toBe([...text.replace(/\s/g, '')].length);
		expect(account.unaccounted).toBe(0);
		expect(lostBy(() => {})).toEqual([]);
	});

	it.each<[string, (policy: Policy) => void, string[]]>([
		[
			'a cell',
			({ catalogues }) => {
				const item = catalogues?.[0]?.items[0];
				if (item) item.content = null;
			},
			['8 每户补助800元。'],
		],
		[
			'the stop at the end of a cell',
			({ catalogues }) => {
				const item = catalogues?.[0]?.items[0];
				if (item) item.content = '每户补助800元';
			},
			['8 。'],
		],
		[
			'words within a cell',
			({ catalogues }) => {
				const item = catalogues?.[0]?.items[0];
				if (item) item.content = '每户800元。';
			},
			['8 每户补助800元。'],
		],
		[
			'a body',
			({ catalogues }) => {
				catalogues?.[0]?.items[0]?.departments.pop();
			},
			['8 、县财政局'],
		],
		[
			'a column without a name in the model',
			({ catalogues }) => {
				const item = catalogues?.[0]?.items[1];
				if (item) delete item.fields;
			},
			['9 到县登记'],
		],
		[
			'a row',
			({ catalogues }) => {
				catalogues?.[0]?.items.pop();
			},
			['9 2', '9 医疗救助', '9 低保对象', '9 按规定报销。', '9 县医保局', '9 到县登记'],
		],
		[
			'a provision',
			({ provisions }) => {
				const provision = provisions?.[1];
				if (provision) delete provision.children;
			},
			['6 (一)强化保障。落实资金。(责任单位:县财政局、县民政局)'],
		],
		[
			'who signs',
			(one) => {
				one.issuers = [];
			},
			['10 白水县人民政府'],
		],
	])('finds %s that was lost', (_, damage, lost) => {
		expect(lostBy(damage)).toEqual(lost);
	});

	it('finds what a reader put into no block', () => {
		const short = { ...document, blocks: document.blocks.filter(({ lines }) => lines[0] !== 4) };
		expect(
			remainderOf(policy, short, doubts)
				.flatMap(({ text: left }) => [...left])
				.sort(),
		).toEqual([...'坚持尽力而为量力而行'].sort());
	});
});
