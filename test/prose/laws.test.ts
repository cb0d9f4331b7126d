import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Change, Comparison } from '@qingdan/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'qingdan-laws-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const laws = fileURLToPath(new URL('./laws', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

async function compared(left: string, right: string): Promise<Comparison> {
	const { code, stdout, stderr } = await qingdanHere(['compare', left, right, '--format', 'json'], root);
	if (code !== 0) throw new Error(stderr);
	return JSON.parse(stdout);
}

const numerals = '零一二三四五六七八九';
function chinese(number: number): string {
	const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor((number % 100) / 10), number % 10];
	const high = hundreds > 0 ? `${numerals[hundreds]}百` : '';
	const middle =
		tens > 0
			? `${tens === 1 && hundreds === 0 ? '' : numerals[tens]}十`
			: hundreds > 0 && ones > 0
				? '零'
				: '';
	return `${high}${middle}${ones > 0 ? numerals[ones] : ''}`;
}
const article = (number: number) => `第${chinese(number)}条`;

/** What a reader of both editions notes; each entry by the article of the old edition and of the new one. */
const noted: readonly [string, string, string, string, string?, string?][] = [
	['第四条/2', '第四条/2', 'quantified-commitment-raised', 'text', '百分之五十五', '百分之六十'],
	[
		'第七条',
		'第八条',
		'amount-raised|quantified-commitment-raised|wording-changed',
		'text',
		'三十平方米',
		'四十平方米',
	],
	['第十条', '第十一条', 'list-member-added', 'text', '', '计划生育特殊家庭'],
	['第十三条', '第十四条', 'quantified-commitment-raised|amount-raised', 'text', '三千元', '五千元'],
	['第十四条', '第二十七条', 'item-regrouped', 'number'],
	['第十六条', '第十七条', 'duration-changed', 'text', '十个工作日', '二十个工作日'],
	['第十九条', '第二十条', 'clause-moved', 'text', '养老机构应当配备必要的应急救援器材。'],
	['第二十条/（二）', '第二十一条/（二）', 'list-member-added', 'text', '', '医疗器械'],
	['第二十一条', '第二十二条', 'duration-changed', 'text', '三十日', '六十日'],
	['第二十二条', '第二十三条', 'clause-dropped', 'text'],
	['第二十四条', '第二十五条', 'modality-weakened', 'text', '应当', '可以'],
	['第二十七条', '第二十九条', 'citation-changed', 'text', '第八条', '第九条'],
	['第二十八条', '第三十条', 'citation-changed', 'text', '第二十条', '第二十二条'],
	['第二十八条', '第三十条', 'amount-raised', 'text', '二万元', '五万元'],
	['第二十八条', '第三十条', 'amount-raised', 'text', '十万元', '二十万元'],
	['第三十条', '第三十二条', 'item-effective-differs', 'text', '2018年10月1日', '2024年3月1日'],
];

describe('two editions of a law', () => {
	const editions = () => compared(join(laws, 'edition-2018.md'), join(laws, 'edition-2024.md'));

	it('are aligned through insertions, a split, a move and a repeal', async () => {
		const { pairs, added, removed } = await editions();
		const to = new Map(pairs.map(({ left, right }) => [left.join('+'), right.join('+')]));
		const shifts: [number, number, number][] = [
			[1, 5, 0],
			[6, 13, 1],
			[16, 17, 1],
			[18, 25, 1],
			[26, 30, 2],
		];
		for (const [first, last, by] of shifts)
			for (let at = first; at <= last; at++)
				expect([at, to.get(article(at))]).toEqual([at, article(at + by)]);
		expect(to.get('第十四条')).toBe('第二十七条');
		expect(to.get('第十五条')).toBe('第十五条+第十六条');
		expect({ added, removed }).toEqual({ added: ['第六条', '第十八条之一'], removed: [] });
		expect(pairs.find(({ left }) => left.join() === '第十五条')?.relation).toBe('split');
	});

	it('differ in what a reader notes, and in nothing else of substance', async () => {
		const { changes, accounting } = await editions();
		const states = ({ left, right, kind, field, from, to }: Change, index: number) => {
			const [a, b, kinds = '', where, was, is] = noted[index] ?? [];
			return (
				left.join() === a &&
				right.join() === b &&
				kinds.split('|').includes(kind) &&
				field === where &&
				(was === undefined || (from?.text ?? '').includes(was)) &&
				(is === undefined || (to?.text ?? '').includes(is))
			);
		};
		const missing = noted.filter((_, index) => !changes.some((change) => states(change, index)));
		expect(missing).toEqual([]);
		const stray = changes.filter(
			(change) =>
				change.class === 'substantive' &&
				change.left.length > 0 &&
				change.right.length > 0 &&
				!noted.some((_, index) => states(change, index)),
		);
		// The half of the split article that repeats what it speaks of.
		expect(stray.map(({ left, from, to }) => [left.join(), from?.text, to?.text])).toEqual([
			['第十五条', '', '照护技能'],
		]);
		expect(accounting.unclaimed).toBe(0);
	});

	it('a reference that follows its article is no change of substance; one that names another article is', async () => {
		const { changes } = await editions();
		const cited = changes.filter(({ kind }) => kind === 'citation-changed');
		expect(cited.map(({ to, class: weight }) => [to?.text, weight])).toEqual([
			['第九条', 'editorial'],
			// What the old 第二十条 forbids stands in the new 第二十一条.
			['第二十二条', 'substantive'],
		]);
	});
});

describe('one law in other layouts', () => {
	const md = join(laws, 'edition-2018.md');

	it('differs in nothing', async () => {
		const { changes, pairs, added, removed } = await compared(md, join(laws, 'edition-2018.txt'));
		expect(pairs.every(({ relation }) => relation === 'same')).toBe(true);
		expect(changes.every((change) => change.class === 'layout' || change.class === 'orthographic')).toBe(
			true,
		);
		expect([...added, ...removed]).toEqual([]);
	});
});

/** A law of many articles: each says something of its own, made of the same words. */
function lawOf(articles: readonly string[]): string {
	const chapters = 10;
	const size = Math.ceil(articles.length / chapters);
	const lines = ['# 某某管理条例', ''];
	articles.forEach((text, index) => {
		if (index % size === 0)
			lines.push(`## 第${chinese(index / size + 1)}章　${'甲乙丙丁戊己庚辛壬癸'[index / size]}类事项`, '');
		lines.push(`${article(index + 1)}　${text}`, '');
	});
	return lines.join('\n');
}

describe('a law of 300 articles', () => {
	const words = [...'登记备案评估检查监督补贴救助安置培训宣传规划建设改造验收移交收费公示举报复核统计'].map(
		(one) => one,
	);
	const at = (seed: number) =>
		words[((Math.imul(seed ^ (seed >>> 7), 0x9e3779b1) >>> 0) >>> 9) % words.length];
	const text = (n: number) =>
		`由${at(n)}${at(n * 3 + 1)}机关办理${at(n * 5 + 2)}${at(n * 11 + 3)}${at(n * 13 + 4)}事项的，应当向${at(n * 17 + 5)}${at(n * 19 + 6)}部门提交${at(n * 23 + 7)}${at(n * 29 + 8)}${at(n * 31 + 9)}材料，并公布${at(n * 37 + 1)}${at(n * 41 + 2)}结果。`;
	const old = Array.from({ length: 300 }, (_, index) => ({ was: index + 1, text: text(index + 1) }));

	it('keeps every article through dropped, inserted and moved ones', async () => {
		const gone = new Set([20, 77, 150, 151, 280]);
		const kept = old.filter(({ was }) => !gone.has(was));
		const [moved] = kept.splice(9, 1);
		kept.splice(200, 0, moved as (typeof old)[number]);
		const now = kept.map(({ was, text: said }) => ({
			was,
			text: was % 25 === 0 ? said.replace('应当', '可以') : said,
		}));
		for (const [index, place] of [5, 60, 190].entries())
			now.splice(place, 0, {
				was: 0,
				text: `设立第${chinese(index + 2)}类专门委员会，负责协调跨区域的重大疑难问题，其章程另行规定。`,
			});
		writeFileSync(join(folder, 'old.md'), lawOf(old.map((one) => one.text)));
		writeFileSync(join(folder, 'new.md'), lawOf(now.map((one) => one.text)));
		const { pairs, added, removed } = await compared(join(folder, 'old.md'), join(folder, 'new.md'));
		const wanted = new Map(now.map(({ was }, index) => [article(was), article(index + 1)] as const));
		const articles = pairs.filter(({ left }) => String(left[0]).endsWith('条'));
		const wrong = articles.filter(({ left, right }) => wanted.get(left.join()) !== right.join());
		expect(wrong.map(({ left, right }) => [left, right])).toEqual([]);
		expect(articles).toHaveLength(295);
		expect(removed).toEqual([...gone].map(article));
		expect(added).toHaveLength(3);
	});
});
