import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type HeldPolicy, type Measure, measureOf, type Trace, trace } from '@qingdan/core';
import type { Provision } from '@qingdan/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';
import { corpus } from '../corpus/held-corpus.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const seed = 20261124;

type ReadDocument = readonly [key: string, state: string, printed: readonly string[], section: string | null];

/** What each document says, as it was read in the texts. */
const read: readonly { measure: string; documents: readonly ReadDocument[] }[] = JSON.parse(
	readFileSync(new URL('./measures.json', import.meta.url), 'utf8'),
);

function traced(text: string): Trace {
	return trace(measureOf(text) as Measure, corpus);
}

describe('a measure through the documents, by date', () => {
	it.each(read)('$measure', ({ measure, documents }) => {
		const found = traced(measure).documents.map(({ key, state, figures, mentions }) => [
			key,
			state,
			figures.map(({ printed }) => printed),
			mentions[0]?.section.id ?? null,
		]);
		expect(found).toEqual(documents);
	});

	it('says what changed against the one before in the own line, and against elsewhere where there is none', () => {
		const changes = traced('彩票公益金').documents.map(({ key, change }) => [
			key,
			change?.kind,
			change?.against,
			change?.line,
			change?.figuresOf,
			change?.figures.map(({ standing }) => standing?.standing),
		]);
		expect(changes).toEqual([
			['liaoning-2020', 'first', null, 'own', null, []],
			['liaoning-2021-pilot', 'figure-gone', 'liaoning-2020', 'own', null, []],
			['luliang-2023', 'first', null, 'elsewhere', 'liaoning-2020', ['other']],
			['liaoning-2023', 'figure-stated', 'liaoning-2021-pilot', 'own', 'liaoning-2020', ['same']],
			['panjin-2024', 'gone', 'liaoning-2023', 'own', null, []],
		]);
	});

	it('types a value by the target that is encoded there', () => {
		const [first] = traced('彩票公益金').documents;
		expect(first?.figures[0]).toMatchObject({
			source: 'target',
			type: 'ratio',
			number: 0.55,
			bound: 'min',
			unit: '1',
		});
	});

	it('reads a value from the words where none is encoded, and says so', () => {
		const change = (provision: Provision): Provision => ({
			...provision,
			...(provision.targets ? { targets: [] } : {}),
			...(provision.children ? { children: provision.children.map(change) } : {}),
		});
		const bare: HeldPolicy[] = corpus.policies.map(({ policy, ...rest }) => ({
			...rest,
			policy: { ...policy, provisions: (policy.provisions ?? []).map(change) },
		}));
		const found = trace({ kind: 'words', words: '彩票公益金' }, { ...corpus, policies: bare });
		expect(
			found.documents.map(({ state, figures }) => [state, figures[0]?.source, figures[0]?.number]),
		).toEqual([
			['figure', 'read', 0.55],
			['named', undefined, undefined],
			['figure', 'read', 0.6],
			['figure', 'read', 0.55],
			['absent', undefined, undefined],
		]);
	});
});

describe('laws of the trace', () => {
	const texts = corpus.policies.flatMap(({ policy }) => {
		const flat = (list: readonly Provision[]): string[] =>
			list.flatMap(({ text, children }) => [...(text ? [text] : []), ...flat(children ?? [])]);
		return flat(policy.provisions ?? []).map((text) => ({ key: policy.key, text }));
	});
	const piece = fc
		.constantFrom(...texts)
		.chain(({ key, text }) =>
			fc.nat(Math.max(0, text.length - 8)).map((at) => ({ key, words: text.slice(at, at + 8) })),
		)
		.filter(({ words }) => /^\p{L}{8}$/u.test(words));

	it('finds any words of a document in that document, spaced or not, in a sentence that holds them', () => {
		fc.assert(
			fc.property(piece, ({ key, words }) => {
				const found = trace({ kind: 'words', words: [...words].join(' ') }, corpus).documents;
				const own = found.find((document) => document.key === key);
				expect(own?.state).not.toBe('absent');
				for (const { quote } of own?.mentions ?? []) expect(quote).toContain(words);
			}),
			{ seed, numRuns: 60 },
		);
	});

	it('lists every document by date, whatever the order of the corpus', () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray([...corpus.policies], { minLength: corpus.policies.length }),
				(policies) => {
					const found = trace({ kind: 'words', words: '四同步' }, { ...corpus, policies });
					expect(found).toEqual(traced('四同步'));
					const dates = found.documents.map(({ date }) => date);
					expect(dates).toEqual([...dates].sort());
				},
			),
			{ seed, numRuns: 10 },
		);
	});
});

describe('qingdan trace', () => {
	it.each(['text', 'json', 'markdown', 'csv'])('gives the same bytes twice as %s', async (format) => {
		for (const lang of ['zh_CN.UTF-8', 'en_GB.UTF-8']) {
			const args = ['trace', '彩票公益金', '--format', format];
			const first = await qingdanHere(args, root, lang);
			expect(first).toMatchObject({ code: 0, stderr: '' });
			expect(first.stdout).not.toContain(root);
			expect(first.stdout).not.toMatch(/undefined(?!-)|\[object|NaN/);
			expect(await qingdanHere(args, root, lang)).toEqual(first);
		}
	});

	it('begins with a line for each document', async () => {
		const { stdout } = await qingdanHere(['trace', '彩票公益金'], root, 'en_GB.UTF-8');
		expect(stdout.split('\n').slice(0, 8)).toEqual([
			'Trace: 彩票公益金',
			'5 documents, 4 speak of it',
			'',
			'  2020-04-24  辽宁省  liaoning-2020        55%以上',
			'  2021-02-01  辽宁省  liaoning-2021-pilot  named without a figure',
			'  2023-07-05  陆良县  luliang-2023         不低于60%',
			'  2023-09-17  辽宁省  liaoning-2023        55%以上',
			'  2024-12-10  盘锦市  panjin-2024          not in this document',
		]);
	});

	it.each([
		[
			'彩票公溢金',
			'错误：没有一份文件提到“彩票公溢金”。相近的标题和名称：福利彩票公益金用于养老服务的比例、社会福利事业彩票公益金用于支持发展养老服务的比例。\n',
		],
		[
			'benefit/old-age-allowanc',
			'错误：没有服务概念“benefit/old-age-allowanc”。是不是 benefit/old-age-allowance？\n',
		],
		['panjin-2024#4/amout', '错误：panjin-2024 中没有“4/amout”。是不是 4/amount'],
		['panjin-2023#4/amount', '错误：不认识的政策“panjin-2023”。是不是 panjin-2024'],
		['“”', '错误：没有要找的字。请给出措辞、服务概念或 关键字#项目/参数。\n'],
	])('%s ends with 2 and what comes near', async (measure, message) => {
		const { code, stdout, stderr } = await qingdanHere(['trace', measure], root);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr.startsWith(message)).toBe(true);
	});
});
