import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
	type DraftParent,
	derive,
	type Origin,
	presentResolution,
	type Resolution,
	resolveDraft,
} from '@qingdan/core';
import { type Draft, type Operation, type Policy, pointer, readYaml, validate } from '@qingdan/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';
import { corpus, held } from '../corpus/held-corpus.js';
import { asParent, chain, unfiled } from './chain.js';

const seed = 20261122;
const { vocabulary } = corpus;
const keys = corpus.policies.map(({ policy }) => policy.key);
const root = fileURLToPath(new URL('../..', import.meta.url));

function parentOf(key: string): DraftParent {
	const { file, digest = '', policy, place } = held(key);
	return { file, digest, policy, place };
}

/** A draft as it is read from YAML, of which JSON is a part; it has to keep the schema. */
function read(text: string): Draft {
	const reading = readYaml(text, 'draft.yaml');
	if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
	const validation = validate(reading.yaml);
	if (!validation.ok) throw new Error(JSON.stringify(validation.problems));
	return validation.document as Draft;
}

/** The differential as the command writes it. */
async function derivedYaml(left: string, right: string): Promise<string> {
	const { code, stdout } = await qingdanHere(['derive', left, right, '--format', 'yaml'], root);
	expect(code).toBe(0);
	return stdout;
}

function resolved(draft: Draft, parent: DraftParent): Resolution {
	const resolution = resolveDraft(unfiled(draft), parent, vocabulary);
	if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems, null, '\t'));
	return resolution;
}

function operationsOf({ items, add }: Draft): Operation[] {
	return [...Object.values(items ?? {}).flat(), ...(add ?? [])];
}

/** The ways to all leaves of a value. */
function leaves(value: unknown, steps: readonly (string | number)[] = []): (readonly (string | number)[])[] {
	const inner = value !== null && typeof value === 'object' ? Object.entries(value) : [];
	if (inner.length === 0) return [steps];
	return inner.flatMap(([key, one]) => leaves(one, [...steps, Array.isArray(value) ? Number(key) : key]));
}

describe('a differential of real documents', () => {
	const pairs = keys.flatMap((left) => keys.map((right) => [left, right] as const));

	it.each(pairs)('turns %s into exactly %s', async (left, right) => {
		const draft = read(await derivedYaml(left, right));
		expect(resolved(draft, parentOf(left)).policy).toEqual(held(right).policy);
	});

	it.each(keys)('of %s and itself has no operation', (key) => {
		const draft = derive(parentOf(key), held(key).policy, vocabulary);
		expect(operationsOf(draft)).toEqual([]);
		expect(draft.readings).toBeUndefined();
		expect(JSON.stringify(draft.provisions ?? [])).not.toMatch(/"(?:edits|text)"/);
	});

	it.each([
		['liaoning-2023', 'luliang-2023'],
		['panjin-2024', 'luliang-2023'],
	])('between peers (%s, %s) only sets, adds and omits', (left, right) => {
		const draft = derive(parentOf(left), held(right).policy, vocabulary);
		expect(draft.relation).toBe('peer-of');
		expect(draft.localise).toBeUndefined();
		expect(new Set(operationsOf(draft).map(({ op }) => op))).toEqual(new Set(['set', 'add', 'omit']));
	});

	it('takes less than a third of the catalogue that it gives', async () => {
		const draft = sections(await derivedYaml('liaoning-2023', 'panjin-2024'));
		const child = sections(readFileSync(`${root}/policies/cn/liaoning/panjin/panjin-2024.yaml`, 'utf8'));
		// Bytes of YAML: all that the draft says of the catalogue, against the catalogue as it is stored.
		const parts = ['localise', 'catalogue', 'items', 'add', 'order', 'readings', 'places'];
		const size = parts.reduce((sum, part) => sum + Buffer.byteLength(draft.get(part) ?? ''), 0);
		expect(size * 3).toBeLessThan(Buffer.byteLength(child.get('catalogues') ?? ''));
	});
});

describe('a differential of generated documents', () => {
	const seeds = fc.integer({ min: 1, max: 1_000_000 });

	it('turns each level of a chain of four into exactly the next', () => {
		fc.assert(
			fc.property(seeds, (number) => {
				const documents = chain(number);
				for (let at = 1; at < documents.length; at++) {
					const parent = asParent(documents[at - 1] as Policy);
					const child = documents[at] as Policy;
					const draft = read(JSON.stringify(derive(parent, child, vocabulary)));
					expect(resolved(draft, parent).policy).toEqual(child);
				}
			}),
			{ numRuns: 60, seed },
		);
	});

	it('gives every leaf exactly one origin, up the whole chain', () => {
		fc.assert(
			fc.property(seeds, (number) => {
				const documents = chain(number);
				const depths = new Set<number>();
				let parent = asParent(documents[0] as Policy);
				for (const child of documents.slice(1)) {
					const resolution = resolved(derive(parent, child, vocabulary), parent);
					const source = { file: 'child.txt', digest: '', text: '' };
					const { policy, origins } = presentResolution(resolution, source, (key) => key, vocabulary);
					expect(Object.keys(origins).sort()).toEqual(leaves(policy).map(pointer).sort());
					for (const origin of Object.values(origins)) depths.add(depthOf(origin));
					parent = asParent(child, resolution.origins);
				}
				expect(Math.max(...depths)).toBe(3);
			}),
			{ numRuns: 15, seed },
		);
	});

	it('does not depend on the order in which operations and items are written', () => {
		fc.assert(
			fc.property(seeds, seeds, (number, other) => {
				const documents = chain(number);
				const parent = asParent(documents[1] as Policy);
				const draft = derive(parent, documents[2] as Policy, vocabulary);
				const mixed = (list: readonly unknown[]) => [...list].sort((a, b) => hash(a, other) - hash(b, other));
				const shuffled = {
					...draft,
					items: Object.fromEntries(
						mixed(Object.entries(draft.items ?? {})).map((entry) => {
							const [id, list] = entry as [string, Operation[]];
							return [id, mixed(list)];
						}),
					),
				} as Draft;
				expect(resolved(shuffled, parent).policy).toEqual(documents[2]);
			}),
			{ numRuns: 25, seed },
		);
	});
});

function depthOf({ above }: Origin): number {
	return above ? 1 + depthOf(above) : 1;
}

function hash(value: unknown, salt: number): number {
	return [...JSON.stringify(value)].reduce(
		(sum, char) => (sum * 31 + char.charCodeAt(0) + salt) % 1_000_003,
		7,
	);
}

/** The text of each key at the top of a YAML file. */
function sections(text: string): Map<string, string> {
	const parts = text.split(/^(?=[A-Za-z]+:)/m);
	return new Map(parts.map((part) => [/^[A-Za-z]+/.exec(part)?.[0] ?? '', part]));
}
