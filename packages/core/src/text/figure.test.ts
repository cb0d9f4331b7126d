import { describe, expect, it } from 'vitest';
import { figuresIn, printedFigure } from './figure.js';

/** Sentence, words of the figure, type, value, bound, unit; made by reading. */
const sentences: readonly [string, ...(readonly [string, string, number, string, string])[]][] = [
	['要将55%以上的资金用于支持发展养老服务', ['55%以上', 'ratio', 0.55, 'min', '1']],
	['福利彩票公益金用于养老服务不低于60%', ['不低于60%', 'ratio', 0.6, 'min', '1']],
	['农村社区养老服务设施覆盖率达到80%', ['达到80%', 'ratio', 0.8, 'min', '1']],
	['补贴标准为每人每月不低于30元', ['每人每月不低于30元', 'amount', 30, 'min', 'CNY/person/month']],
	['省每人每月补助400元', ['400元', 'amount', 400, 'exact', 'CNY/person/month']],
	['每人每月补贴不低于60元', ['不低于60元', 'amount', 60, 'min', 'CNY/person/month']],
	['给予100元/人·月的补贴', ['100元/人·月', 'amount', 100, 'exact', 'CNY/person/month']],
	[
		'最高补助12000元/床，每年1200元/张床位',
		['最高补助12000元/床', 'amount', 12000, 'max', 'CNY/bed'],
		['每年1200元/张床位', 'amount', 1200, 'exact', 'CNY/bed/year'],
	],
	['按2元/人次给予运营补贴', ['2元/人次', 'amount', 2, 'exact', 'CNY/person-time']],
	['每名老年人每年不少于2次', ['每年不少于2次', 'frequency', 2, 'min', 'time/year']],
	['每周至少开展1次电话探访', ['至少开展1次', 'frequency', 1, 'min', 'time/week']],
	['小学每生每年1250元', ['每生每年1250元', 'amount', 1250, 'exact', 'CNY/student/year']],
	['每张床位建设补助不超过3000元', ['不超过3000元', 'amount', 3000, 'max', 'CNY/bed']],
	[
		'每千人口拥有3岁以下婴幼儿托位数达到4.5个',
		['3岁以下', 'age', 3, 'max', 'year'],
		['达到4.5个', 'count', 4.5, 'min', '1/thousand-persons'],
	],
	['为每人至少办理一份保险', ['至少办理一份', 'count', 1, 'min', 'policy/person']],
	[
		'一级每人每月不低于100元、二级每人每月不低于90元',
		['一级', 'grade', 1, 'exact', 'grade'],
		['每人每月不低于100元', 'amount', 100, 'min', 'CNY/person/month'],
		['二级', 'grade', 2, 'exact', 'grade'],
		['每人每月不低于90元', 'amount', 90, 'min', 'CNY/person/month'],
	],
	['半价乘车，按八折购票', ['半价', 'discount', 0.5, 'exact', '1'], ['八折', 'discount', 0.2, 'exact', '1']],
	['室内温度不得低于18℃', ['不得低于18℃', 'quantity', 18, 'min', 'degree-celsius']],
	['每半年向社会公布一次', ['一次', 'frequency', 1, 'exact', 'time/half-year']],
	['标准为50元每人每月。', ['50元每人每月', 'amount', 50, 'exact', 'CNY/person/month']],
	[
		'满90周岁每人每月100元',
		['满90周岁', 'age', 90, 'min', 'year'],
		['每人每月100元', 'amount', 100, 'exact', 'CNY/person/month'],
	],
	['每月服务时长不少于30小时', ['不少于30小时', 'duration', 30, 'min', 'hour/month']],
	['每周巡访，一次性补贴5000元', ['5000元', 'amount', 5000, 'exact', 'CNY']],
	['倾力打造“15分钟”居家养老服务圈', ['15分钟', 'duration', 15, 'exact', 'minute']],
	['按当地月最低工资标准的10%左右确定', ['10%左右', 'ratio', 0.1, 'exact', '1']],
	['为80周岁及以上老年人发放', ['80周岁及以上', 'age', 80, 'min', 'year']],
	['离家超过3个月的', ['超过3个月', 'duration', 3, 'min', 'month']],
	[
		'每年免费提供1次健康体检',
		['免费', 'discount', 1, 'exact', '1'],
		['1次', 'frequency', 1, 'exact', 'time/year'],
	],
	['占比不超过百分之五十五', ['不超过百分之五十五', 'ratio', 0.55, 'max', '1']],
	['建筑面积不低于750平方米', ['不低于750平方米', 'quantity', 750, 'min', 'm2']],
	['自受理之日起十五日内作出决定', ['十五日', 'duration', 15, 'exact', 'day']],
	[
		'处一万元以上五万元以下罚款',
		['一万元以上', 'amount', 10000, 'min', 'CNY'],
		['五万元以下', 'amount', 50000, 'max', 'CNY'],
	],
	['标准不超过每人每年3000元', ['不超过每人每年3000元', 'amount', 3000, 'max', 'CNY/person/year']],
	['不得低于每人每月100元', ['不得低于每人每月100元', 'amount', 100, 'min', 'CNY/person/month']],
	['森林蓄积量达到3.7亿立方米', ['达到3.7亿立方米', 'quantity', 370000000, 'min', 'm3']],
	[
		'培训不少于2万人次，惠及3.5万户',
		['不少于2万人次', 'count', 20000, 'min', 'person-time'],
		['3.5万户', 'count', 35000, 'exact', 'household'],
	],
	['技术合同成交额突破500亿元', ['突破500亿元', 'amount', 50000000000, 'min', 'CNY']],
	['取消证明不少于30项，落实前3项和两项制度', ['不少于30项', 'count', 30, 'min', 'item']],
	['每月15日前发放，每周不少于5天', ['每周不少于5天', 'duration', 5, 'min', 'day/week']],
	['减半支付乘车费用', ['减半', 'discount', 0.5, 'exact', '1']],
];

describe('figuresIn', () => {
	it.each(sentences)('reads %s', (sentence, ...wanted) => {
		const found = figuresIn(sentence).map(({ text, type, value, bound, unit }) => [
			text,
			type,
			value,
			bound,
			unit,
		]);
		expect(found).toEqual(wanted);
		for (const { start, end, text } of figuresIn(sentence)) expect(sentence.slice(start, end)).toBe(text);
	});

	it.each([
		'做到“四同步”（同步规划、同步建设、同步验收、同步交付）',
		'到2024年，2020年8月底前，2023年9月17日',
		'“十四五”时期重点聚焦',
		'开展服务质量第三方认证',
		'采取“一事一议”等方式',
		'2018年以来，一次性给予',
	])('finds no quantity in %s', (sentence) => {
		expect(figuresIn(sentence)).toEqual([]);
	});

	it('reads a range with both ends', () => {
		expect(figuresIn('80—99周岁的老年人')).toMatchObject([
			{ text: '80—99周岁', type: 'age', bound: 'range', min: 80, max: 99 },
		]);
		expect(figuresIn('一、二级残疾人')).toMatchObject([{ text: '一、二级', type: 'grade', min: 1, max: 2 }]);
	});
});

describe('printedFigure', () => {
	it.each([
		['65岁及以上老年人规范化健康管理服务率达65%以上', { type: 'ratio', value: 0.65 }, '达65%以上'],
		['实现城镇社区养老服务设施全覆盖', { type: 'ratio', value: 1 }, '全覆盖'],
		['具体标准由各市确定', { type: 'amount', value: null }, '具体标准由各市确定'],
	] as const)('of %s', (quote, reading, wanted) => {
		expect(printedFigure(quote, reading)).toBe(wanted);
	});
});
