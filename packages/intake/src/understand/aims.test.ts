import { describe, expect, it } from 'vitest';
import { Doubts } from './doubts.js';
import { aimsOf } from './targets.js';

type Wanted = readonly [value: string, by: string, strength?: string];

/** A text of a provision, then its targets, its milestones and the codes of its doubts; made by reading. */
const texts: readonly {
	readonly text: string;
	readonly heading?: string;
	readonly number?: string;
	readonly targets?: readonly Wanted[];
	readonly milestones?: readonly (readonly [name: string, by: string])[];
	readonly doubts?: readonly string[];
}[] = [
	{
		text: '到2026年底，全市每个街道建成1个以上区域性养老服务中心，护理型床位占比不低于55%。',
		targets: [
			['min 1 centre/township', '2026-12-31'],
			['min 0.55 1', '2026-12-31'],
		],
		doubts: ['aim-unsure'],
	},
	{
		text: '县级财政配套资金应不低于上级补助资金的20%。',
		targets: [['min 0.2 1', '']],
		doubts: ['aim-unsure'],
	},
	{
		text: '每千名老年人拥有床位不少于30张，力争2027年底前农村幸福院全部达标。',
		targets: [
			['min 30 bed/thousand-persons', ''],
			['exact 1 1', '2027-12-31', 'striven-for'],
		],
		doubts: ['aim-unsure'],
	},
	{
		text: '各县（市、区）要于2024年3月底前制定实施方案，市级评估机制2024年底前全面建立。',
		targets: [['', '2024-12-31']],
		milestones: [['各县（市、区）要制定实施方案', '2024-03-31']],
	},
	{
		text: '打造城市“一刻钟”服务圈和“10分钟”健身圈。',
		targets: [['max 10 minute', '']],
		doubts: ['aim-unsure'],
	},
	{
		text: '自2026年1月1日起，按新标准发放护理补贴。',
		targets: [['', '2026-01-01']],
	},
	{
		text: '工业用地“标准地”出让比例2025年达到80%，2027年达到100%。',
		targets: [
			['min 0.8 1', '2025-12-31'],
			['min 1 1', '2027-12-31'],
		],
		doubts: ['aim-unsure', 'aim-unsure'],
	},
	{
		text: '社会保险补贴标准不超过每人每年3000元，期限最长不超过3年。',
		targets: [
			['max 3000 CNY/person/year', ''],
			['max 3 year', ''],
		],
	},
	{
		text: '2024年，新增公共停车位5000个，惠及居民3.5万户。',
		targets: [
			['exact 5000 1', '2024-12-31'],
			['exact 35000 household', '2024-12-31'],
		],
		doubts: ['aim-unsure', 'aim-unsure'],
	},
	{
		text: '2022—2024年，省级财政每年安排3000万元。',
		targets: [['exact 30000000 CNY/year', '2024-12-31']],
		doubts: ['aim-unsure'],
	},
	{
		text: '到“十四五”末，城镇化率达到65%。',
		targets: [['min 0.65 1', '2025-12-31']],
	},
	{
		text: '到2026年底，建成互助养老点300个，其中2025年完成200个。',
		targets: [
			['exact 300 facility', '2026-12-31'],
			['exact 200 1', '2025-12-31'],
		],
		doubts: ['aim-unsure', 'aim-unsure'],
	},
	{
		text: '2025年、2027年综合利用率分别达到80%、85%以上。',
		targets: [
			['min 0.8 1', '2025-12-31'],
			['min 0.85 1', '2027-12-31'],
		],
		doubts: ['aim-unsure'],
	},
	{
		text: '到2025年，九年义务教育巩固率98%。',
		targets: [['exact 0.98 1', '2025-12-31']],
	},
	{
		text: '企业开办时间由3个工作日压缩至1个工作日。',
		targets: [['max 1 working-day', '']],
		doubts: ['aim-unsure'],
	},
	{
		text: '每年新建改建农村公路1000公里以上，城镇新增就业年均不低于10万人。',
		targets: [
			['min 1000 km/year', ''],
			['min 100000 person/year', ''],
		],
		doubts: ['aim-unsure'],
	},
	{
		text: '各市要在2024年3月31日前完成方案编制，6月30日前报省政府备案。',
		targets: [['', '2024-03-31']],
		milestones: [['报省政府备案', '2024-06-30']],
	},
	{
		text: '从2024年起，每年遴选10个优秀案例。',
		targets: [['exact 10 1/year', '2024-01-01']],
	},
	// Whom a payment is for is no aim of it, and neither is a number whose unit is unknown.
	{
		text: '对吸纳就业10人以上的企业，按每人1000元给予补助，城乡标准之比不低于0.8。',
		targets: [['exact 1000 CNY/person', '']],
		doubts: ['aim-unread'],
	},
	// What says when a document takes effect, what a word means and what is forfeited are no aims.
	{ text: '本办法自2026年1月1日起施行，有效期5年。2009年5月1日起施行的《旧办法》同时废止。' },
	{ text: '（2019年10月30日临江市人民代表大会常务委员会第二十五次会议通过）' },
	{ text: '逾期不改的，处1万元以上3万元以下罚款。' },
	{ number: '第十条', text: '民政部门应当自受理之日起20个工作日内作出决定。' },
	// A figure that the words give no aim is named, not left out in silence.
	{ text: '2019年以来，全市新增床位1200张。', doubts: ['aim-unread'] },
	{
		heading: '总结验收（2025年10月—11月）',
		text: '开展自查，形成总结报告。',
		milestones: [['总结验收', '2025-10-01 2025-11-30']],
	},
	{
		text: '各乡镇应在1个月内制定工作计划，自通知印发之日起20个工作日内报送名单。',
		milestones: [
			['各乡镇应制定工作计划', '在1个月内'],
			['报送名单', '自通知印发之日起20个工作日内'],
		],
	},
	{
		text: '各乡镇每季度末前报送进展情况，分别于6月30日、12月底前上报总结。',
		milestones: [
			['各乡镇报送进展情况', '每季度末前'],
			['上报总结', '2024-06-30 2024-12-31'],
		],
	},
	{
		text: '年底前完成适老化改造300户，8月底前建成助餐点3所。',
		targets: [
			['exact 300 household', '2024-12-31'],
			['exact 3 institution', '2024-08-31'],
		],
		doubts: ['aim-unsure', 'aim-unsure'],
	},
	{
		text: '完成2020年以来老旧小区排查整改工作。',
		targets: [['', '']],
		doubts: ['aim-unsure'],
	},
	// The terms of a procedure that an article sets are no steps of the document.
	{ number: '第三条', text: '自受理之日起20个工作日内公布决定。' },
	{
		heading: '2025年工作安排',
		text: '开展自查，形成总结报告。',
		doubts: ['aim-unread'],
	},
];

describe('aimsOf', () => {
	it.each(texts)('reads $text', ({ text, heading, number = null, ...wanted }) => {
		const doubts = new Doubts();
		const { targets = [], milestones = [] } = aimsOf(
			{ number, text, ...(heading === undefined ? {} : { heading }), evidence: { lines: 1 } },
			doubts,
			'2024',
		);
		const found = targets.map(({ value, by, strength }) => [
			value ? `${value.bound} ${value.value} ${value.unit}` : '',
			by?.date ?? '',
			strength,
		]);
		expect(found).toEqual(
			(wanted.targets ?? []).map(([value, by, strength = 'required']) => [value, by, strength]),
		);
		expect(
			milestones.map(({ name, by, at, during }) => [
				name,
				by?.date ?? by?.text ?? at?.map(({ date }) => date).join(' ') ?? `${during?.from} ${during?.to}`,
			]),
		).toEqual(wanted.milestones ?? []);
		expect(doubts.found.map(({ code }) => code)).toEqual(wanted.doubts ?? []);
	});
});
