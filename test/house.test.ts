import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
	cwd: root,
	encoding: 'utf8',
})
	.split('\0')
	.filter((file) => /\.(?:ts|tsx|mjs|js|css)$/.test(file));
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

/** What each room may know: arrows run one way. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	schema: [],
	core: ['schema'],
	intake: ['core', 'schema'],
	publish: ['core', 'schema'],
	cli: ['intake', 'publish', 'core', 'schema'],
	viewer: ['intake', 'publish', 'core', 'schema'],
};

describe('the house', () => {
	it('has no file over 400 lines', () => {
		const long = files.filter((file) => read(file).split('\n').length > 401);
		expect(long).toEqual([]);
	});

	it('has no room whose name hides what it is for', () => {
		expect(
			files.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\/|\.[a-z]+$)/.test(file)),
		).toEqual([]);
	});

	it.each(Object.entries(mayImport))('lets %s import only what stands below it', (room, allowed) => {
		const own = files.filter(
			(file) => file.startsWith(`packages/${room}/src/`) || file.startsWith(`apps/${room}/src/`),
		);
		const imports = own.flatMap((file) =>
			[...read(file).matchAll(/from '@qingdan\/([a-z]+)'/g)].map((match) => match[1]),
		);
		expect(own.length).toBeGreaterThan(0);
		expect([...new Set(imports)].filter((name) => !allowed.includes(name as string))).toEqual([]);
	});

	it('keeps schema, core and publish free of Node and of the page', () => {
		const pure = files.filter(
			(file) => /^packages\/(?:schema|core|publish)\/src\//.test(file) && !file.endsWith('.test.ts'),
		);
		const reach =
			/from 'node:|\b(?:globalThis|window)\.|\bdocument\.(?:body|title|cookie|create|get|query)|\bprocess\.|\bfetch\(/;
		const impure = pure.filter((file) => reach.test(read(file)));
		expect(impure).toEqual([]);
	});

	it('imports in a circle nowhere', () => {
		const graph = new Map(
			files
				.filter((file) => /^(?:packages|apps)\//.test(file) && /\.tsx?$/.test(file))
				.map((file) => [
					file,
					[...read(file).matchAll(/(?:from |import\()'(\.[^']+)'/g)].map((match) =>
						resolved(file, match[1] as string),
					),
				]),
		);
		expect(circle(graph)).toBeUndefined();
	});
});

function resolved(from: string, to: string): string {
	const parts = from.split('/').slice(0, -1);
	for (const step of to.replace(/\.js$/, '').split('/')) {
		if (step === '..') parts.pop();
		else if (step !== '.') parts.push(step);
	}
	const path = parts.join('/');
	return files.find((file) => [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`, path].includes(file)) ?? path;
}

function circle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
	const done = new Set<string>();
	const visit = (file: string, path: readonly string[]): string[] | undefined => {
		if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
		if (done.has(file)) return undefined;
		for (const next of graph.get(file) ?? []) {
			const found = visit(next, [...path, file]);
			if (found) return found;
		}
		done.add(file);
		return undefined;
	};
	for (const file of graph.keys()) {
		const found = visit(file, []);
		if (found) return found;
	}
	return undefined;
}
