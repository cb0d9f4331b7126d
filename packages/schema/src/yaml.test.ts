import { describe, expect, it } from 'vitest';
import { limits } from './limits.js';
import { readYaml } from './yaml.js';

const codesOf = (text: string) => {
	const read = readYaml(text, 'a.yaml');
	return read.ok ? [] : read.problems.map(({ code }) => code);
};

const nested = (depth: number) => `a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}\n`;
const indented = (depth: number) =>
	Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}k:`).join('\n');
const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: 1`).join('\n');

describe('a YAML file', () => {
	it.each([
		['nested in brackets', nested, limits.yamlDepth, 'limit-yaml-depth'],
		['nested by its indents', indented, limits.yamlDepth, 'limit-yaml-depth'],
		['of keys', keys, limits.mapKeys, 'limit-map-keys'],
	] as const)('%s is read at the limit, and refused one above it', (_, made, limit, code) => {
		expect(codesOf(made(limit))).toEqual([]);
		expect(codesOf(made(limit + 1))).toEqual([code]);
	});
});
