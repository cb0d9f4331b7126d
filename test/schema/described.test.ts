import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schemas = join(root, 'packages', 'schema', 'schemas');

type Property = [path: string, field: Record<string, unknown>];

/** Every property of a schema with the way to it. */
function properties(schema: unknown, path: string): Property[] {
	if (schema === null || typeof schema !== 'object') return [];
	return Object.entries(schema).flatMap(([key, inner]) => {
		const below = properties(inner, `${path}/${key}`);
		if (key !== 'properties' || inner === null || typeof inner !== 'object') return below;
		const named = Object.entries(inner as Record<string, Record<string, unknown>>);
		return [...named.map(([name, field]): Property => [`${path}/${name}`, field]), ...below];
	});
}

describe.each(readdirSync(schemas).filter((name) => name.endsWith('.schema.json')))('%s', (name) => {
	const schema = JSON.parse(readFileSync(join(schemas, name), 'utf8'));

	it('describes each field in Chinese and English with an example', () => {
		const undescribed = properties(schema, '').filter(([, field]) => {
			const [chinese, english] = String(field.description ?? '').split(' / ');
			const definition =
				'$ref' in field ? schema.$defs?.[String(field.$ref).split('/').at(-1) ?? ''] : undefined;
			const example =
				Array.isArray(field.examples) || Array.isArray(definition?.examples) || 'const' in field;
			return !/\p{Script=Han}/u.test(chinese ?? '') || !/[a-z]/i.test(english ?? '') || !example;
		});
		expect(undescribed.map(([path]) => path)).toEqual([]);
	});

	it('is closed', () => {
		const open: string[] = [];
		const walk = (value: unknown, path: string): void => {
			if (value === null || typeof value !== 'object') return;
			const node = value as Record<string, unknown>;
			if (node.type === 'object' && !('additionalProperties' in node)) open.push(path);
			for (const [key, inner] of Object.entries(node)) if (key !== 'examples') walk(inner, `${path}/${key}`);
		};
		walk(schema, '');
		expect(open).toEqual([]);
	});
});

describe('the YAML files of the corpus', () => {
	const policies = join(root, 'policies');
	const files = readdirSync(policies, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.yaml'),
	);

	it.each(files)('%s names its schema for editors', (file) => {
		const path = join(policies, file);
		const [first = '', second = ''] = readFileSync(path, 'utf8').split('\n');
		const kind = /^schema: qingdan\/([a-z]+)\/\d+$/.exec(second)?.[1];
		const wanted = relative(dirname(path), join(schemas, `${kind}.schema.json`))
			.split(sep)
			.join('/');
		expect(first).toBe(`# yaml-language-server: $schema=${wanted}`);
	});
});
