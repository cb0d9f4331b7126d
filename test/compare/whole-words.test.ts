import { type Change, compare, flatProvisions, numberedProvisions } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';

/** Words by hand, of which no sentence of these documents holds the characters by chance. */
const words =
	'养老 服务 机构 应当 建立 健全 评估 制度 保障 监督 检查 民政 部门 负责 补贴 标准 申请 残疾 家庭 可以 提供 护理 培训 老年 困难 经济 失能 高龄 空巢 留守 独居 探访 关爱 设施 规划 建设 社区 居家 医疗 卫生 健康 康复 照护 照料 适老 改造 补助 资金 财政 福利 彩票 政策 责任 单位 人员 队伍 组织 实施 指导 加强 推进 完善 落实 鼓励 支持 引导 社会 力量 参与 公共 交通 免费 体检 对象 范围 享受 救助 供养 特困 低保 入住 集中 分散 教育 法律 援助 优待 户籍 年龄 能力 等级 水平 需求 质量 安全 管理 信息 平台 数据 共享 发放 确定 调整 公布 宣传 考核 报告 贯彻 精神 应对 应付 统筹 协调 动态 主动 响应 精准 识别 便利 普惠 基础'.split(
		' ',
	);
const pattern = new RegExp(words.join('|'), 'g');

/** The places of a text that lie inside one of the words. */
function insides(text: string): ReadonlySet<number> {
	return new Set([...text.matchAll(pattern)].map(({ index }) => index + 1));
}

type Side = 'left' | 'right';

/** The verbatim texts of a policy by unit and field. */
function textsOf(key: string): ReadonlyMap<string, string> {
	const { catalogues = [], provisions = [] } = held(key).policy;
	const items = catalogues.flatMap((one) => one.items);
	return new Map([
		...items.flatMap(({ number, target, content }) => [
			[`${number} target`, target ?? ''] as const,
			[`${number} content`, content ?? ''] as const,
		]),
		...flatProvisions(numberedProvisions(provisions)).map(
			({ id, provision }) => [`${id} text`, provision.text ?? ''] as const,
		),
	]);
}

/** The words that a change cuts, with the mark. */
function cut(change: Change, side: Side, texts: ReadonlyMap<string, string>): string[] {
	const whole = side === 'left' ? change.from : change.to;
	const text = texts.get(`${change[side][0]} ${change.field}`);
	if (!whole || !text || whole.variant || text.slice(whole.start, whole.end) !== whole.text) return [];
	const spans = change.claims?.map((claim) => (side === 'left' ? claim.from : claim.to)) ?? [whole];
	const within = insides(text);
	return spans.flatMap(({ start, end }) =>
		[start, end]
			.filter((at) => within.has(at))
			.map((at) => `${change.kind}: ${text.slice(at - 4, at)}|${text.slice(at, at + 4)}`),
	);
}

describe.each([
	['liaoning-2023', 'panjin-2024'],
	['liaoning-2023', 'luliang-2023'],
	['panjin-2024', 'luliang-2023'],
	['liaoning-2020', 'liaoning-2023'],
])('the marks between %s and %s', (left, right) => {
	it('begin and end with whole words', () => {
		const { changes, prose } = compare(held(left), held(right), corpus.vocabulary);
		const all = [...changes, ...(prose?.changes ?? [])] as Change[];
		const [ours, theirs] = [textsOf(left), textsOf(right)];
		expect(all.flatMap((change) => [...cut(change, 'left', ours), ...cut(change, 'right', theirs)])).toEqual(
			[],
		);
	});
});
