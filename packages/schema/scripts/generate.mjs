// Makes src/generated/ from schemas/*.json: the types, and validators compiled ahead of time, so that nothing
// is evaluated at run time and a page may forbid eval.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const schemaFolder = join(home, 'schemas');
const outFolder = join(home, 'src', 'generated');
const banner = '// Generated from schemas/*.json; do not edit. 由 schemas/*.json 生成，请勿修改。\n';

const schemas = Object.fromEntries(
	readdirSync(schemaFolder)
		.filter((name) => name.endsWith('.schema.json'))
		.sort()
		.map((name) => [name, JSON.parse(readFileSync(join(schemaFolder, name), 'utf8'))]),
);
const { 'common.schema.json': common, ...documents } = schemas;

/** Makes every reference point into one document, as the type generator needs it. */
function inOneDocument(value) {
	return JSON.parse(JSON.stringify(value).replaceAll('common.schema.json#/$defs/', '#/$defs/'));
}

/**
 * What the type generator reads: examples and lengths stay in the schemas, and a reference stands alone, as words beside
 * it would make a type of its own for each place that refers to it.
 */
function forTypes(value) {
	if (Array.isArray(value)) return value.map(forTypes);
	if (value === null || typeof value !== 'object') return value;
	if (typeof value.$ref === 'string') {
		const [, file, field] = /^(policy|draft)\.schema\.json#\/properties\/(\w+)$/.exec(value.$ref) ?? [];
		return file
			? { tsType: `NonNullable<${file === 'policy' ? 'Policy' : 'Draft'}["${field}"]>` }
			: { $ref: value.$ref };
	}
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key, inner]) => !(key === 'examples' && Array.isArray(inner)))
			.filter(([key]) => !['minItems', 'maxItems'].includes(key))
			.map(([key, inner]) => [key, forTypes(inner)]),
	);
}

async function types() {
	const defs = inOneDocument(forTypes(common.$defs));
	// Lines are a number or a pair: the union of types with `items` is more than the generator understands.
	defs.lines = { description: defs.lines.description, tsType: 'number | [number, number]' };
	const roots = Object.values(documents).map((schema) => {
		const { $schema, $id, ...rest } = inOneDocument(forTypes(schema));
		return [schema.title, { ...rest, title: schema.title }];
	});
	const all = {
		title: 'AnyFile',
		type: 'object',
		additionalProperties: false,
		properties: Object.fromEntries(roots.map(([title]) => [title, { $ref: `#/$defs/${title}` }])),
		$defs: { ...defs, ...Object.fromEntries(roots) },
	};
	return compile(all, 'AnyFile', { bannerComment: banner, additionalProperties: false, format: false });
}

function validators() {
	const ajv = new Ajv2020({
		allErrors: true,
		strict: true,
		allowUnionTypes: true,
		inlineRefs: false,
		code: { source: true, esm: true },
	});
	ajv.addSchema(common);
	for (const schema of Object.values(documents)) ajv.addSchema(schema);
	const code = standaloneCode.default(
		ajv,
		Object.fromEntries(Object.values(documents).map((schema) => [`validate${schema.title}`, schema.$id])),
	);
	// The one function that the validators take from ajv at run time counts code points.
	const alone = code.replace(
		/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g,
		'(text) => [...text].length',
	);
	if (/\brequire\(/.test(alone))
		throw new Error('a validator needs the run-time library; the schemas must not');
	return `// @ts-nocheck\n${banner}${alone}\n`;
}

mkdirSync(outFolder, { recursive: true });
writeFileSync(join(outFolder, 'types.ts'), await types());
writeFileSync(join(outFolder, 'validators.ts'), validators());
writeFileSync(
	join(outFolder, 'schemas.ts'),
	`${banner}/** The schemas themselves, by file name. */\nexport const schemas: Readonly<Record<string, unknown>> = ${JSON.stringify(schemas)};\n`,
);
