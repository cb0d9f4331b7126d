/** How far a verb of an official text commits: to make or give the thing, to carry out what others made, to take part. */
export type Commitment = 0 | 1 | 2;

/** Verbs that say the same of a duty, by how far they commit; a group a line. */
const verbs: Readonly<Record<Commitment, readonly string[]>> = {
	0: [
		'制定 制订 拟定',
		'出台 印发 发布',
		'建立 设立 组建 构建 成立 形成 建成',
		'建设 兴建 修建',
		'落实 实施 执行 实行 施行',
		'开展',
		'举办 兴办 开办',
		'提供 给予',
		'发放 支付 给付',
		'负担 承担',
		'保障 确保 保证 满足',
		'实现 达到',
		'完成',
		'纳入',
		'配备 配置',
		'配套',
		'明确 规定',
		'确定 核定',
		'设置 开设',
		'完善 健全 改进',
		'改善',
		'优化',
		'提升 提高 增强 加强 强化',
		'规范',
		'扩大 拓展 扩展',
		'丰富',
		'巩固 夯实',
		'深化',
		'细化',
		'掌握',
	],
	1: ['贯彻'],
	2: ['宣传 宣讲', '参与', '配合 协助', '关注', '了解', '研究'],
};

/** Words of manner before a verb: they stress, and commit to nothing more. */
const manner =
	'认真 积极 大力 切实 全面 进一步 持续 广泛 充分 深入 不断 着力 扎实 有序 稳步 显著 有效 严格 坚持 突出'.split(
		' ',
	);

const commitments = new Map<string, Commitment>();
const first = new Map<string, string>();
for (const [commitment, groups] of Object.entries(verbs)) {
	for (const group of groups) {
		const words = group.split(' ');
		for (const word of words) {
			commitments.set(word, Number(commitment) as Commitment);
			first.set(word, words[0] as string);
		}
	}
}

/** Verbs of duty and words of manner: each is compared as a whole. */
export const dutyWords: readonly string[] = [...commitments.keys(), ...manner];

const wordOfManner = new RegExp(manner.join('|'), 'g');
const verb = new RegExp([...commitments.keys()].join('|'), 'g');

/** A text without its words of manner. */
export function withoutManner(text: string): string {
	return text.replace(wordOfManner, '');
}

/** A text with the first word of its group for every verb of duty, so that texts that say the same read the same. */
export function withPlainVerbs(text: string): string {
	return text.replace(verb, (word) => first.get(word) as string);
}

/**
 * How far a phrase of nothing but verbs of duty commits: as far as its strongest verb. Undefined where it holds other words.
 */
export function commitmentOf(phrase: string): Commitment | undefined {
	const words = withoutManner(phrase);
	const found = words.match(verb) ?? [];
	if (found.length === 0 || found.join('') !== words) return undefined;
	return Math.min(...found.map((word) => commitments.get(word) as Commitment)) as Commitment;
}
