import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '@qingdan/cli';
import type { Item, Policy } from '@qingdan/schema';
import { generatedPair } from '../generator/pair.js';
import { aligners } from './aligners.js';
import { changedFields, differs, type TextPair, wholeProse } from './differs.js';
import { lawAligners, lawPair } from './laws.js';
import { ratios } from './measure.js';

/** A line of the table. */
interface Line {
	readonly way: string;
	readonly ratio: number;
	readonly links?: string;
}

const root = process.cwd();
const seed = 20_261_205;
const [many, three] = [25, 3];

const { corpus } = readCorpus(join(root, 'policies'));

function policy(key: string): Policy {
	const found = corpus?.policies.find((held) => held.policy.key === key);
	if (!found) throw new Error(`no policy ${key}`);
	return found.policy;
}

function items(key: string): readonly Item[] {
	return policy(key).catalogues?.[0]?.items ?? [];
}

/** The links that a reader found, as `left-right` by printed numbers. */
function expectedLinks(left: string, right: string): Set<string> {
	const file = join(root, 'test', 'expected', 'comparisons', `${left}~${right}.alignment.json`);
	const { pairs }: { pairs: { left: number[]; right: number[] }[] } = JSON.parse(readFileSync(file, 'utf8'));
	return new Set(pairs.flatMap((pair) => pair.left.flatMap((a) => pair.right.map((b) => `${a}-${b}`))));
}

function alignment(
	left: readonly Item[],
	right: readonly Item[],
	wanted: ReadonlySet<string>,
	rounds: number,
): Line[] {
	const ways = Object.entries(aligners(left, right));
	const runs = Object.fromEntries(ways.map(([way, { run }]) => [way, run]));
	const timed = ratios(runs, 'Levenshtein + munkres', rounds);
	return ways.map(([way, aligner]) => {
		const found = aligner.links().map(([a, b]) => `${left[a]?.number}-${right[b]?.number}`);
		const correct = found.filter((link) => wanted.has(link)).length;
		const links = `${correct} / ${wanted.size}, ${found.length - correct}`;
		return { way, ratio: timed.get(way) as number, links };
	});
}

function laws(count: number): Line[] {
	const frame = corpus?.policies.find((held) => held.policy.key === province);
	if (!corpus || !frame) throw new Error(`no policy ${province}`);
	const pair = lawPair(seed, count, frame);
	const ways = Object.entries(lawAligners(pair, corpus.vocabulary));
	const timed = ratios(
		Object.fromEntries(ways.map(([way, { run }]) => [way, run])),
		'Levenshtein + munkres',
		three,
	);
	return ways.map(([way, aligner]) => {
		const found = aligner.links().map(([a, b]) => `${a}-${b}`);
		const correct = found.filter((link) => pair.links.has(link)).length;
		const links = found.length === 0 ? '' : `${correct} / ${pair.links.size}, ${found.length - correct}`;
		return { way, ratio: timed.get(way) as number, links };
	});
}

function characters(pairs: readonly TextPair[], rounds: number): Line[] {
	return [...ratios(differs(pairs), 'jsdiff diffChars', rounds)].map(([way, ratio]) => ({ way, ratio }));
}

/** The lines of one job; the ratio that counts as good stands beside our own. */
function printed(zh: string, en: string, good: number | undefined, lines: readonly Line[]): string {
	return lines
		.map(({ way, ratio, links = '' }) => {
			const target = good !== undefined && way.startsWith('qingdan') ? `≤ ${good}` : '';
			return `| ${zh} ${en} | ${way} | ${ratio.toPrecision(2)} | ${target} | ${links} |`;
		})
		.join('\n');
}

const [province, city, county] = ['liaoning-2023', 'panjin-2024', 'luliang-2023'] as const;
const large = generatedPair(seed, 940);
const sizes = `${large.left.length}–${large.right.length}`;
const links = (left: string, right: string) =>
	alignment(items(left), items(right), expectedLinks(left, right), many);
const fields = (left: string, right: string) => characters(changedFields(items(left), items(right)), many);
const prose = [wholeProse(policy(province)), wholeProse(policy(city))] as const;

console.log(`Node ${process.version}, seed ${seed}
时间为同一轮中与基准（Levenshtein + munkres、jsdiff diffChars）之比的中位数。
Times are medians of ratios to the base of the same round (Levenshtein + munkres, jsdiff diffChars).

| 任务 Job | 方法 Way | 时间比 Time ratio | 目标 Good | 正确连接 / 应有，多出 Right links / expected, wrong |
|---|---|---|---|---|`);
console.log(printed('对齐省–市', 'align province–city', 0.5, links(province, city)));
console.log(printed('对齐省–县', 'align province–county', 0.5, links(province, county)));
console.log(
	printed(
		`对齐生成的 ${sizes} 项`,
		`align ${sizes} generated items`,
		undefined,
		alignment(large.left, large.right, large.links, three),
	),
);
console.log(printed('逐字差异，市', 'characters, city fields', 0.3, fields(province, city)));
console.log(printed('逐字差异，县', 'characters, county fields', 0.3, fields(province, county)));
console.log(printed('逐字差异，整篇', 'characters, whole prose', 0.1, characters([prose], three)));
console.log(
	printed('对照 300 条的法规两版', 'compare two editions of a law of 300 articles', undefined, laws(300)),
);
