import {
	isAlias,
	isCollection,
	isMap,
	isNode,
	isPair,
	isScalar,
	LineCounter,
	type Node,
	parseDocument,
} from 'yaml';
import { limits } from './limits.js';
import { type Problem, type ProblemCode, pointer, type Step } from './problem.js';

/** A place in a text, counted from 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** A YAML text that was read: its data, and where each part of it stands. */
export interface YamlFile {
	readonly file: string;
	readonly value: unknown;
	/** The place of the value at a path, or of the nearest one above it. */
	place(steps: readonly Step[]): Place;
	/** The place of a key at a path. */
	placeOfKey(steps: readonly Step[]): Place;
}

export type YamlReading =
	| { readonly ok: true; readonly yaml: YamlFile }
	| { readonly ok: false; readonly problems: Problem[] };

const start: Place = { line: 1, column: 1 };

/**
 * Reads one YAML text by the profile of the policy files: one document, no anchors, aliases, merge keys or tags, no key
 * twice, bounded depth and width. Every breach of it is a problem with its place.
 */
export function readYaml(text: string, file: string): YamlReading {
	const problem = (
		code: ProblemCode,
		place: Place,
		steps: readonly Step[] = [],
		values: Problem['values'] = {},
	): Problem => ({
		code,
		severity: 'error',
		file,
		...place,
		path: pointer(steps),
		values,
	});
	const steep = tooDeep(text);
	if (steep)
		return { ok: false, problems: [problem('limit-yaml-depth', steep, [], { limit: limits.yamlDepth })] };
	const lines = new LineCounter();
	const at = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	// Keys that come twice are looked for below: the library's own search is quadratic.
	const document = parseDocument(text, {
		lineCounter: lines,
		uniqueKeys: false,
		version: '1.2',
		schema: 'core',
		merge: false,
	});
	if (document.errors.length > 0) {
		return {
			ok: false,
			problems: document.errors.map((error) =>
				problem('yaml-syntax', at(error.pos[0]), [], { message: error.code }),
			),
		};
	}
	const root = document.contents;
	const problems: Problem[] = [];
	const visit = (node: unknown, steps: readonly Step[]): void => {
		if (isAlias(node)) {
			problems.push(problem('yaml-alias', at(node.range?.[0] ?? 0), steps, { name: node.source }));
			return;
		}
		if (!isNode(node)) return;
		const where = at(node.range?.[0] ?? 0);
		if (!isAlias(node) && node.anchor)
			problems.push(problem('yaml-anchor', where, steps, { name: node.anchor }));
		if (node.tag) problems.push(problem('yaml-tag', where, steps, { name: node.tag }));
		if (!isCollection(node)) return;
		if (steps.length >= limits.yamlDepth) {
			problems.push(problem('limit-yaml-depth', where, steps, { limit: limits.yamlDepth }));
			return;
		}
		if (!isMap(node)) {
			node.items.forEach((item, index) => {
				visit(item, [...steps, index]);
			});
			return;
		}
		if (node.items.length > limits.mapKeys) {
			problems.push(
				problem('limit-map-keys', where, steps, { limit: limits.mapKeys, found: node.items.length }),
			);
			return;
		}
		const seen = new Map<string, Place>();
		for (const pair of node.items) {
			const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
			const keyPlace = isNode(pair.key) ? at(pair.key.range?.[0] ?? 0) : where;
			if (key === undefined) {
				problems.push(problem('yaml-key', keyPlace, steps));
				continue;
			}
			visit(pair.key, [...steps, key]);
			const first = seen.get(key);
			if (key === '<<') problems.push(problem('yaml-merge-key', keyPlace, steps));
			else if (first)
				problems.push(problem('yaml-duplicate-key', keyPlace, [...steps, key], { key, line: first.line }));
			else seen.set(key, keyPlace);
			visit(pair.value, [...steps, key]);
		}
	};
	visit(root, []);
	if (problems.length > 0) return { ok: false, problems };
	return {
		ok: true,
		yaml: {
			file,
			value: document.toJS({ maxAliasCount: 0 }),
			place: (steps) => placeOf(root, steps, at),
			placeOfKey: (steps) => placeOfKey(root, steps, at),
		},
	};
}

/** Whether brackets or indentation nest deeper than the limit, before a recursive reader meets them. */
function tooDeep(text: string): Place | undefined {
	let depth = 0;
	let line = 1;
	let lineStart = 0;
	for (let index = 0; index < text.length; index++) {
		const char = text.charCodeAt(index);
		if (char === 10) {
			line++;
			lineStart = index + 1;
		} else if (char === 0x5b || char === 0x7b) {
			if (++depth > limits.yamlDepth) return { line, column: index - lineStart + 1 };
		} else if ((char === 0x5d || char === 0x7d) && depth > 0) depth--;
	}
	const compact = /^[ ]*(?:- ){64,}/m.exec(text);
	if (compact) return { line: text.slice(0, compact.index).split('\n').length, column: 1 };
	const steps = indentation(text);
	return steps;
}

/** The first line whose indentation opens more blocks than the limit. */
function indentation(text: string): Place | undefined {
	const open: number[] = [];
	let line = 0;
	for (const row of text.split('\n')) {
		line++;
		const indent = row.search(/[^ ]/);
		if (indent < 0 || row[indent] === '#') continue;
		while (open.length > 0 && (open.at(-1) ?? 0) >= indent) open.pop();
		open.push(indent);
		if (open.length > limits.yamlDepth) return { line, column: indent + 1 };
	}
	return undefined;
}

function childOf(node: unknown, step: Step): unknown {
	if (isMap(node))
		return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))?.value;
	if (isCollection(node) && typeof step === 'number') return node.items[step];
	return undefined;
}

function placeOf(root: Node | null, steps: readonly Step[], at: (offset: number) => Place): Place {
	let node: unknown = root;
	let found: Place = isNode(root) && root.range ? at(root.range[0]) : start;
	for (const step of steps) {
		node = childOf(node, step);
		if (!isNode(node) || !node.range) break;
		found = at(node.range[0]);
	}
	return found;
}

function placeOfKey(root: Node | null, steps: readonly Step[], at: (offset: number) => Place): Place {
	const above = steps.slice(0, -1);
	const last = steps.at(-1);
	let node: unknown = root;
	for (const step of above) node = childOf(node, step);
	if (isMap(node)) {
		const pair = node.items.find(
			(item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last),
		);
		if (isScalar(pair?.key) && pair.key.range) return at(pair.key.range[0]);
	}
	return placeOf(root, steps, at);
}
