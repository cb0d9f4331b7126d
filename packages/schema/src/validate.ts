import { schemas } from './generated/schemas.js';
import type {
	Acceptances,
	Alignment,
	Bodies,
	ChangeNotes,
	CitedDocument,
	Concepts,
	Draft,
	Policy,
	Regions,
	RuleSettings,
	Terms,
} from './generated/types.js';
import {
	validateAcceptances,
	validateAlignment,
	validateBodies,
	validateChangeNotes,
	validateCitedDocument,
	validateConcepts,
	validateDraft,
	validatePolicy,
	validateRegions,
	validateRuleSettings,
	validateTerms,
} from './generated/validators.js';
import { nearest } from './nearest.js';
import { type Problem, type ProblemCode, pointer, type Step, stepsOf } from './problem.js';
import type { YamlFile } from './yaml.js';

/** A file of the project, told apart by its `schema`. */
export type AnyDocument =
	| Policy
	| CitedDocument
	| Draft
	| Alignment
	| ChangeNotes
	| Regions
	| Bodies
	| Concepts
	| Terms
	| Acceptances
	| RuleSettings;

interface SchemaError {
	readonly instancePath: string;
	readonly keyword: string;
	readonly params: Readonly<Record<string, unknown>>;
}
type Validator = ((value: unknown) => boolean) & { errors?: SchemaError[] | null };

const validators: Readonly<Record<AnyDocument['schema'], Validator>> = {
	'qingdan/policy/1': validatePolicy,
	'qingdan/cited/1': validateCitedDocument,
	'qingdan/draft/1': validateDraft,
	'qingdan/acceptances/1': validateAcceptances,
	'qingdan/alignment/1': validateAlignment,
	'qingdan/change-notes/1': validateChangeNotes,
	'qingdan/regions/1': validateRegions,
	'qingdan/rules/1': validateRuleSettings,
	'qingdan/bodies/1': validateBodies,
	'qingdan/concepts/1': validateConcepts,
	'qingdan/terms/1': validateTerms,
};

export type Validation =
	| { readonly ok: true; readonly document: AnyDocument }
	| { readonly ok: false; readonly problems: Problem[] };

/** Holds a YAML file against the schema that it names; each breach is a problem at its line and column. */
export function validate(yaml: YamlFile): Validation {
	const named = schemaNamed(yaml.value);
	const validator = named === undefined ? undefined : validators[named as AnyDocument['schema']];
	if (!validator) {
		const expected = Object.keys(validators);
		const place = yaml.place(['schema']);
		const values = { expected, found: named ?? '', nearest: nearest(named ?? '', expected) };
		return {
			ok: false,
			problems: [
				{ code: 'schema-unknown', severity: 'error', file: yaml.file, ...place, path: '/schema', values },
			],
		};
	}
	if (validator(yaml.value)) return { ok: true, document: yaml.value as AnyDocument };
	const errors = (validator.errors ?? []).filter((error) => !repeatsKey(error, yaml));
	return { ok: false, problems: errors.map((error) => asProblem(error, yaml)) };
}

/** A key against its pattern is reported once, as a key; the validator reports the pattern too, at the map. */
function repeatsKey({ keyword, instancePath }: SchemaError, yaml: YamlFile): boolean {
	return keyword === 'pattern' && typeof valueAt(yaml.value, stepsOf(instancePath)) !== 'string';
}

function schemaNamed(value: unknown): string | undefined {
	if (value === null || typeof value !== 'object' || !('schema' in value)) return undefined;
	return typeof value.schema === 'string' ? value.schema : undefined;
}

function asProblem(error: SchemaError, yaml: YamlFile): Problem {
	const steps = stepsOf(error.instancePath);
	const base = { severity: 'error', file: yaml.file } as const;
	const at = (code: ProblemCode, values: Problem['values']): Problem => ({
		...base,
		code,
		...yaml.place(steps),
		path: pointer(steps),
		values,
	});
	const text = (name: string) => String(error.params[name]);
	switch (error.keyword) {
		case 'additionalProperties': {
			const key = text('additionalProperty');
			const inside: Step[] = [...steps, key];
			const values = { key, nearest: nearest(key, keysAllowed(String(schemaNamed(yaml.value)), steps)) };
			return {
				...base,
				code: 'schema-unknown-key',
				...yaml.placeOfKey(inside),
				path: pointer(inside),
				values,
			};
		}
		case 'required':
			return at('schema-missing-key', { key: text('missingProperty') });
		case 'type':
			return at('schema-type', {
				expected: [error.params.type].flat().map(String),
				found: kindOf(valueAt(yaml.value, steps)),
			});
		case 'enum': {
			const expected = (error.params.allowedValues as unknown[]).map(String);
			const found = String(valueAt(yaml.value, steps));
			return at('schema-not-in-list', { expected, found, nearest: nearest(found, expected) });
		}
		case 'const':
			return at('schema-const', {
				expected: text('allowedValue'),
				found: String(valueAt(yaml.value, steps)),
			});
		case 'pattern':
			return at('schema-pattern', { expected: text('pattern'), found: String(valueAt(yaml.value, steps)) });
		case 'propertyNames': {
			const key = text('propertyName');
			const inside: Step[] = [...steps, key];
			return {
				...base,
				code: 'schema-key-pattern',
				...yaml.placeOfKey(inside),
				path: pointer(inside),
				values: { key },
			};
		}
		case 'minLength':
			return at('schema-empty', {});
		case 'maxLength':
			return at('schema-too-long', { limit: text('limit') });
		case 'minimum':
			return at('schema-minimum', { limit: text('limit'), found: String(valueAt(yaml.value, steps)) });
		case 'minItems':
		case 'minProperties':
			return at('schema-too-few', { limit: text('limit') });
		case 'maxItems':
		case 'maxProperties':
			return at('schema-too-many', { limit: text('limit') });
		default:
			return at('schema-other', { keyword: error.keyword });
	}
}

function valueAt(value: unknown, steps: readonly Step[]): unknown {
	return steps.reduce<unknown>(
		(inner, step) =>
			inner !== null && typeof inner === 'object' ? (inner as Record<Step, unknown>)[step] : undefined,
		value,
	);
}

function kindOf(value: unknown): string {
	if (value === null) return 'null';
	return Array.isArray(value) ? 'array' : typeof value;
}

/** The keys that a schema allows at a place of the data, found by walking both together. */
function keysAllowed(schemaName: string, steps: readonly Step[]): string[] {
	let schema = Object.values(schemas).find((candidate) => constOf(candidate) === schemaName);
	for (const step of steps) schema = below(schema, step);
	return Object.keys(record(record(resolve(schema)).properties));
}

function constOf(schema: unknown): unknown {
	return record(record(record(schema).properties).schema).const;
}

function below(schema: unknown, step: Step): unknown {
	const inner = record(resolve(schema));
	if (typeof step === 'number') return inner.items;
	return record(inner.properties)[step] ?? inner.additionalProperties;
}

/** Follows a reference into its file; one without a file points into the common definitions, where all of those stand. */
function resolve(schema: unknown): unknown {
	const reference = record(schema).$ref;
	if (typeof reference !== 'string') return schema;
	const [file, path = ''] = reference.split('#');
	return path
		.split('/')
		.slice(1)
		.reduce<unknown>((inner, step) => record(inner)[step], schemas[file || 'common.schema.json']);
}

function record(value: unknown): Record<string, unknown> {
	return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}
