import { alignItems } from '@qingdan/core';
import type { Item } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';

type Row = readonly [name: string, target: string, content: string];

function items(rows: readonly Row[]): Item[] {
	return rows.map(([name, target, content], at) => ({
		id: `item-${at + 1}`,
		number: at + 1,
		name,
		target,
		content,
		serviceType: null,
		departments: [],
		evidence: { lines: 1 },
	}));
}

function pairsOf(left: readonly Row[], right: readonly Row[]) {
	return alignItems(items(left), items(right), undefined).pairs;
}

/** Every link as the names on either side. */
function links(left: readonly Row[], right: readonly Row[]): string[] {
	return pairsOf(left, right)
		.flatMap((pair) => pair.left.flatMap((a) => pair.right.map((b) => `${a.name} ~ ${b.name}`)))
		.sort();
}

const people =
	'孤儿 残疾人 环卫工人 退役军人 独居老人 留守儿童 农村妇女 失业青年 渔民 茶农 牧民 货车司机 乡村医生 教师 护林员 矿工 建筑工匠 归侨 烈士家属 见义勇为人员 大学生村官 外卖骑手 肿瘤患者 盲人 聋人 刑满释放人员'.split(
		' ',
	);

/** One frame for all, worded one way in one place and another way in the other. */
const frames = {
	here: (who: string): Row => [
		`${who}健康体检`,
		`具有本市户籍的${who}`,
		`每年为${who}安排一次免费体检，建立健康档案，所需经费列入财政预算。`,
	],
	there: (who: string): Row => [
		`${who}免费体检服务`,
		`符合条件的${who}`,
		`组织${who}到定点医院检查身体，每年一次，费用由区财政承担。`,
	],
};

describe('items of one frame', () => {
	const [ours, theirs] = [people.slice(0, 22), people.slice(4).reverse()];

	it('belong together where they serve the same people, and nowhere else', () => {
		const both = ours.filter((who) => theirs.includes(who));
		expect(links(ours.map(frames.here), theirs.map(frames.there))).toEqual(
			both.map((who) => `${frames.here(who)[0]} ~ ${frames.there(who)[0]}`).sort(),
		);
	});

	it('stay alone where no one they serve stands on the other side', () => {
		expect(links(people.slice(0, 13).map(frames.here), people.slice(13).map(frames.there))).toEqual([]);
	});
});

const insurance = {
	workers: [
		'职工基本养老保险',
		'达到法定领取年龄的参保职工',
		'按月足额发放职工基本养老金，并按国家统一部署适时调整待遇水平。',
	],
	residents: [
		'城乡居民基本养老保险',
		'年满60周岁且符合条件的城乡居民',
		'按月发放城乡居民基本养老保险基础养老金和个人账户养老金，基础养老金最低标准为每人每月210元。',
	],
	residentsElsewhere: [
		'城乡居民基本养老保险待遇',
		'年满60周岁的参保城乡居民',
		'为符合条件的参保居民按时足额发放基础养老金和个人账户养老金。',
	],
	meals: ['老年人助餐', '60周岁以上老年人', '依托社区食堂提供助餐、送餐服务。'],
} satisfies Record<string, Row>;

describe('two insurances of one make', () => {
	it('are no parts of the one that the other side has', () => {
		const { workers, residents, residentsElsewhere, meals } = insurance;
		expect(links([workers, residents, meals], [residentsElsewhere, meals])).toEqual([
			'城乡居民基本养老保险 ~ 城乡居民基本养老保险待遇',
			'老年人助餐 ~ 老年人助餐',
		]);
	});
});

describe('what text alone cannot tell', () => {
	it('is marked for a person: other words for the people, and nothing else like it', () => {
		const [pair] = pairsOf(
			[
				['快递骑手子女助学', '快递骑手', '为快递骑手考入大学的子女发放一次性资助金，减免书本费。'],
				insurance.meals,
				insurance.residents,
			],
			[
				['外卖配送员子女助学', '外卖配送员', '为外卖配送员考入大学的子女发放一次性资助金，减免书本费。'],
				insurance.meals,
				insurance.residents,
			],
		);
		expect(pair).toMatchObject({ review: true });
	});

	it('does not concern two items that are equal', () => {
		const twice = [insurance.meals, insurance.meals, insurance.residents];
		expect(pairsOf(twice, twice).map(({ left, right }) => [left.length, right.length])).toEqual([
			[1, 1],
			[1, 1],
			[1, 1],
		]);
	});
});
