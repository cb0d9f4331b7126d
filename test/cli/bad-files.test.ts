import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type ProblemCode, problemCodes } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { qingdanHere } from './command.js';
import { type Damage, policyFile, scratchCorpus } from './scratch-corpus.js';

interface Told {
	readonly at: string;
	readonly code: ProblemCode;
	/** what is wrong | what was expected | what to do */
	readonly zh: string;
	readonly en: string;
}
interface BadFile extends Damage {
	readonly name: string;
	readonly problems: readonly Told[];
}
interface Words {
	readonly what: string;
	readonly expected?: string;
	readonly remedy: string;
}
interface Report {
	readonly problems: readonly {
		code: ProblemCode;
		file: string;
		line: number;
		column: number;
		zh: Words;
		en: Words;
	}[];
}

const table = (path: string): BadFile[] => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const cases = [...table('./bad-files.json'), ...table('../schema/bad-files.json')];

/** Files too large or too deep to stand in a table. */
const overLimits: readonly (BadFile & { content: () => string })[] = [
	{
		name: 'a file over the size limit',
		content: () => `#${' '.repeat(50 * 1024 * 1024)}`,
		problems: [
			{
				at: `${policyFile}:1:1`,
				code: 'limit-file-bytes',
				zh: '文件太大：52428801 字节。 | 不超过 52428800 字节 | 确认这是政策文件；过大的文件请拆分。',
				en: 'The file is too large: 52428801 bytes. | at most 52428800 bytes | Make sure that this is a policy; split a file that is too large.',
			},
		],
	},
	{
		name: 'a map of 40,000 keys',
		content: () => Array.from({ length: 40_000 }, (_, index) => `key${index}: 1\n`).join(''),
		problems: [
			{
				at: `${policyFile}:1:1`,
				code: 'limit-map-keys',
				zh: '一个映射中有 40000 个键。 | 不超过 5000 个 | 拆分；政策文件用不到这么多键。',
				en: 'One map has 40000 keys. | at most 5000 | Split it; no policy needs this many keys.',
			},
		],
	},
	{
		name: 'brackets nested 5,000 deep',
		content: () => '['.repeat(5000),
		problems: [tooDeep('1:65')],
	},
	{
		name: 'indentation nested 5,000 deep',
		content: () => Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
		problems: [tooDeep('65:65')],
	},
];

function tooDeep(place: string): Told {
	return {
		at: `${policyFile}:${place}`,
		code: 'limit-yaml-depth',
		zh: '嵌套过深。 | 不超过 64 层 | 减少嵌套；政策文件用不到这么深。',
		en: 'This is nested too deeply. | at most 64 levels | Nest less; no policy needs this depth.',
	};
}

const joined = ({ what, expected, remedy }: Words) =>
	[what, ...(expected ? [expected] : []), remedy].join(' | ');

async function problemsIn(damage: Damage): Promise<{ code: number | null; problems: Told[] }> {
	const { folder, remove } = scratchCorpus(damage);
	try {
		const { code, stdout } = await qingdanHere(['validate', '--corpus', folder, '--format', 'json'], folder);
		const { problems } = JSON.parse(stdout) as Report;
		return {
			code,
			problems: problems.map(({ file, line, column, ...problem }) => ({
				at: `${file === basename(folder) ? '<corpus>' : file}:${line}:${column}`,
				code: problem.code,
				zh: joined(problem.zh),
				en: joined(problem.en),
			})),
		};
	} finally {
		remove();
	}
}

describe('qingdan validate on a corpus with one thing wrong', () => {
	it('finds nothing wrong with the corpus that the others are copies of', async () => {
		expect(await problemsIn({})).toEqual({ code: 0, problems: [] });
	});

	it.each(cases)('$name', async ({ problems, ...damage }) => {
		expect(await problemsIn(damage)).toEqual({ code: 1, problems });
	});

	it.each(overLimits)('$name', async ({ problems, content }) => {
		expect(await problemsIn({ files: { [policyFile]: content() } })).toEqual({ code: 1, problems });
	});
});

describe('the words of problems', () => {
	/** Codes that no file on a disk can provoke here, or that stand for what is not foreseen. */
	const elsewhere: readonly ProblemCode[] = ['schema-other'];
	/** Codes of drafts, which stand in no corpus: test/inherit provokes them. */
	const ofDrafts = (code: ProblemCode) => code.startsWith('draft-');
	/** Codes of notes on changes, which stand in no corpus: test/changelog provokes them. */
	const ofNotes = (code: ProblemCode) => code.startsWith('note-');
	/** Codes of amendments, which need two documents: test/time provokes them. */
	const ofAmendments = (code: ProblemCode) => code.startsWith('amendment-');
	/** Codes of rule settings and acceptances, which stand in no corpus: test/check provokes them. */
	const ofSettings = (code: ProblemCode) => code === 'rule-unknown' || code.startsWith('acceptance-');
	/** Codes of source documents, which are no files of a corpus: test/intake/read provokes them. */
	const ofDocuments = (code: ProblemCode) =>
		code.startsWith('document-') ||
		/^limit-(?:blocks$|(?:container|part|unpacked|xml|html|markdown|text|grid|pdf)-)/.test(code);
	const told = [...cases, ...overLimits].flatMap(({ problems }) => problems);

	it('are provoked by a file for every code', () => {
		const provoked = new Set(told.map(({ code }) => code));
		const missing = problemCodes.filter(
			(code) =>
				![ofDrafts, ofNotes, ofAmendments, ofSettings, ofDocuments].some((other) => other(code)) &&
				!provoked.has(code),
		);
		expect(missing.sort()).toEqual([...elsewhere].sort());
	});

	it('never show a hole or the inside of the program', () => {
		for (const { zh, en } of told)
			expect(`${zh}${en}`).not.toMatch(/undefined|\[object|NaN|node_modules|\/tmp\//);
	});
});
