import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** Judged by its automaton; what is too large to be judged in time is left open. */
function isExponential(source: string, flags: string): boolean {
	const found = checkSync(source, flags, { checker: 'automaton', timeout: 4000 });
	return found.status === 'vulnerable' && found.complexity.type === 'exponential';
}
