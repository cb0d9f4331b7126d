import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { checkSync } from 'recheck';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));

interface Pattern {
	readonly source: string;
	readonly flags: string;
	readonly file: string;
}

/** The built files of a package; what is generated of the schemas holds patterns of the schemas alone. */
function filesOf(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return entry.name === 'generated' ? [] : filesOf(path);
		return /(?<!\.test)\.js$/.test(entry.name) ? [path] : [];
	});
}

/** Every regular expression that is written in a file, by its syntax tree. */
function patternsIn(file: string): Pattern[] {
	const found: Pattern[] = [];
	const visit = (node: unknown): void => {
		if (Array.isArray(node)) node.forEach(visit);
		if (typeof node !== 'object' || node === null) return;
		const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
		if (type === 'Literal' && regex) found.push({ source: regex.pattern, flags: regex.flags, file });
		Object.values(node).forEach(visit);
	};
	visit(parseAst(readFileSync(file, 'utf8')));
	return found;
}

const patterns = ['schema', 'core', 'intake', 'publish', 'cli']
	.flatMap((name) => filesOf(join(packages, name, 'dist')))
	.flatMap(patternsIn);

/** Notes every pattern that a module makes when it is loaded; run in a thread, where no module is loaded yet. */
const notesPatterns = `
	const { parentPort, workerData } = require('node:worker_threads');
	const made = [];
	globalThis.RegExp = new Proxy(RegExp, {
		construct(target, given) {
			const pattern = new target(...given);
			made.push({ source: pattern.source, flags: pattern.flags, file: workerData });
			return pattern;
		},
	});
	import(workerData).then(() => parentPort.postMessage(made));
`;

/** The patterns of `new RegExp`, their parts put in. */
function madePatternsOf(file: string): Promise<Pattern[]> {
	return new Promise((resolve, reject) => {
		const thread = new Worker(notesPatterns, { eval: true, workerData: pathToFileURL(file).href });
		thread.once('message', (made: Pattern[]) => {
			void thread.terminate();
			resolve(made);
		});
		thread.once('error', reject);
	});
}

/** A pattern takes exponential time only by a group that is repeated without end: anything else is not asked about. */
const repeatsGroup = /\)(?:[*+]|\{\d+,\})/;
const asked = [
	...new Map(
		patterns
			.filter(({ source }) => repeatsGroup.test(source))
			.map((one) => [`${one.source}/${one.flags}`, one]),
	).values(),
];

describe('patterns of the product', () => {
	it('are found', () => {
		expect(patterns.length).toBeGreaterThan(500);
		expect(asked.length).toBeGreaterThan(10);
	});

	it('are told from one that takes exponential time', () => {
		expect(isExponential('^(?:甲|甲乙|乙)+$', '')).toBe(true);
	});

	it.each(asked)('$source in $file takes no exponential time', ({ source, flags }) => {
		expect(isExponential(source, flags)).toBe(false);
	});
});

/**
 * Patterns that look at so little of a text that its square is small: a header of 16 characters, the label of an annex of
 * 200, some 40 around a number, the words before a number up to 48; and those that read only what the tool itself ships.
 */
const bounded: readonly string[] = [
	'[^，。；：！？\\n]*$',
	'支出责任|资金来源|经费来源|资金渠道|',
	'牵头.*(?:单位|部门|机构|机关|人)|',
	'^[（(]?附(?:件|表|录)',
	'(?:的|按照?|为|是|给予|发放|予以|提供|分别|再|可|享受)+$',
	'第[一二三四五六七八九十\\d]+[方次批届条款项]?|',
	'[一二两三四五六七八九十\\d]+(?:类|项|种|个方面|大类|方面|者)',
	'(<w:fonts\\b',
];

const made = (
	await Promise.all(
		['intake', 'publish'].map((name) => madePatternsOf(join(packages, name, 'dist', 'index.js'))),
	)
).flat();

describe('patterns that read documents', () => {
	const readers = ['schema', 'core', 'intake', 'publish'].map((name) => join(packages, name));
	const own = patterns.filter(({ file }) => readers.some((reader) => file.startsWith(reader)));
	const all = [...new Map([...own, ...made].map((one) => [`${one.source}/${one.flags}`, one])).values()];
	const repeating = all.filter(
		({ source }) => /[*+]|\{\d+,\}/.test(source) && !bounded.some((start) => source.startsWith(start)),
	);

	it('are found, those put together of parts as well', () => {
		expect(made.length).toBeGreaterThan(20);
		expect(repeating.length).toBeGreaterThan(50);
	});

	it('are told from one that takes quadratic time', () => {
		expect(isSlow('\\s*\\n\\s*$', '')).toBe(true);
	});

	it('take no more than twice the time for twice the text', () => {
		expect(
			repeating.filter(({ source, flags }) => isSlow(source, flags)).map(({ source }) => source),
		).toEqual([]);
	});
});

function isSlow(source: string, flags: string): boolean {
	return checkSync(source, flags, { checker: 'automaton', timeout: 300 }).status === 'vulnerable';
}

/** Judged by its automaton; what is too large to be judged in time is left open. */
function isExponential(source: string, flags: string): boolean {
	const found = checkSync(source, flags, { checker: 'automaton', timeout: 4000 });
	return found.status === 'vulnerable' && found.complexity.type === 'exponential';
}
