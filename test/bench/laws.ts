import { type ComparedUnits, compare, type HeldPolicy, type Vocabulary } from '@qingdan/core';
import type { Provision } from '@qingdan/schema';
import { diffChars, diffLines } from 'diff';
import { distance } from 'fastest-levenshtein';
import munkres from 'munkres';
import { randomOf } from '../generator/random.js';
import type { Aligner } from './aligners.js';

/** Two editions of a law, and which article became which, as `left-right` by place. */
export interface LawPair {
	readonly left: HeldPolicy;
	readonly right: HeldPolicy;
	readonly links: ReadonlySet<string>;
}

interface Article {
	/** its place in the old edition; undefined for a new one */
	readonly was: number | undefined;
	readonly paragraphs: readonly string[];
}

const words = [...'登记备案评估检查监督补贴救助安置培训宣传规划建设改造验收移交收费公示举报复核统计'];

/**
 * A law of `count` articles, all made of the same words, and its next edition: articles dropped, new, moved and renumbered,
 * terms and duties changed, paragraphs dropped and new.
 */
export function lawPair(seed: number, count: number, frame: HeldPolicy): LawPair {
	const { whole, chance, pick } = randomOf(seed);
	const word = () => pick(words);
	const several = (size: number) => Array.from({ length: size }, word).join('');
	const sentence = () =>
		`由${several(2)}机关办理${several(3)}事项的，应当向${several(2)}部门提交${several(3)}材料，并公布${several(2)}结果。`;
	const term = () => `${several(2)}部门自收到${several(2)}材料之日起${whole(2, 30)}日内作出决定。`;
	const old = Array.from(
		{ length: count },
		(_, was): Article => ({
			was,
			paragraphs: [`${sentence()}${term()}`, ...(chance(1 / 3) ? [sentence()] : [])],
		}),
	);
	const kept: Article[] = old
		.filter(() => !chance(1 / 20))
		.map(({ was, paragraphs }) => ({ was, paragraphs: changed(paragraphs) }));
	for (let times = 0; times < count / 30; times++) {
		const [moved] = kept.splice(whole(0, kept.length - 1), 1);
		if (moved) kept.splice(whole(0, kept.length - 1), 0, moved);
	}
	for (let times = 0; times < count / 20; times++)
		kept.splice(whole(0, kept.length - 1), 0, { was: undefined, paragraphs: [`${term()}${sentence()}`] });
	const links = kept.flatMap(({ was }: Article, place) => (was === undefined ? [] : [`${was}-${place}`]));
	return { left: policyOf(old, frame), right: policyOf(kept, frame), links: new Set(links) };

	function changed(paragraphs: readonly string[]): readonly string[] {
		const [first = '', ...more] = paragraphs;
		const kind = whole(0, 7);
		if (kind === 0) return [first.replace('应当', '可以'), ...more];
		if (kind === 1) return [first.replace(/\d+日内/, `${whole(2, 30)}个工作日内`), ...more];
		if (kind === 2) return [first, ...more, sentence()];
		if (kind === 3) return [first.replace('，并公布', `，抄送${several(2)}部门，并公布`)];
		return paragraphs;
	}
}

function policyOf(articles: readonly Article[], { policy, ...frame }: HeldPolicy): HeldPolicy {
	const { catalogues: _, ...rest } = policy;
	const provisions = articles.map(({ paragraphs: [only = '', ...more] }, index): Provision => {
		const head = { number: `第${index + 1}条`, evidence: { lines: 1 } };
		if (more.length === 0) return { ...head, text: only };
		return {
			...head,
			children: [only, ...more].map((text) => ({ number: null, text, evidence: { lines: 1 } })),
		};
	});
	return { ...frame, policy: { ...rest, provisions } };
}

const textsOf = ({ policy }: HeldPolicy) =>
	(policy.provisions ?? []).map(({ text, children = [] }) =>
		[text, ...children.map((one) => one.text)].join(''),
	);

/** The ways to find what became of the articles that are held against each other; ours tells every change besides. */
export function lawAligners(
	{ left, right }: LawPair,
	vocabulary: Vocabulary,
): Readonly<Record<string, Aligner>> {
	const [ours, theirs] = [textsOf(left), textsOf(right)];
	const lines = (texts: readonly string[]) => texts.map((text) => `${text}\n`).join('');
	const same = (links: Aligner['links']) => ({ run: links, links });
	return {
		'qingdan, aligned and every change typed': {
			run: () => compare(left, right, vocabulary),
			links: () => linksOf(compare(left, right, vocabulary) as unknown as ComparedUnits<string>),
		},
		'Levenshtein + munkres': same(() =>
			munkres(ours.map((a) => theirs.map((b) => distance(a, b) / Math.max(a.length, b.length)))).filter(
				([a, b]) =>
					distance(ours[a] ?? '', theirs[b] ?? '') <
					0.5 * Math.max(ours[a]?.length ?? 0, theirs[b]?.length ?? 0),
			),
		),
		'jsdiff diffLines, an article a line': same(() => lineLinks(lines(ours), lines(theirs))),
		'jsdiff diffChars, whole law': { run: () => diffChars(lines(ours), lines(theirs)), links: () => [] },
	};
}

function linksOf({ pairs }: ComparedUnits<string>): (readonly [number, number])[] {
	const place = (id: string) => Number(/\d+/.exec(id)?.[0]) - 1;
	return pairs.flatMap(({ left, right }) =>
		left.flatMap((a) => right.map((b) => [place(a), place(b)] as const)),
	);
}

/** Articles in a line that both sides have. */
function lineLinks(left: string, right: string): (readonly [number, number])[] {
	let [a, b] = [0, 0];
	return diffLines(left, right).flatMap(({ added, removed, count = 0 }) => {
		const own = added || removed ? [] : Array.from({ length: count }, (_, at) => [a + at, b + at] as const);
		if (!added) a += count;
		if (!removed) b += count;
		return own;
	});
}
