import { nearest, type Population, type Problem, type Step } from '@qingdan/schema';
import type { Corpus, HeldPolicy } from '../corpus.js';
import { problemAt } from './report.js';
import { itemsOf, provisionsOf, rowsOf } from './walk.js';

/** Whatever one part of the corpus says of another can be found there; no policy is its own ancestor. */
export function checkReferences(corpus: Corpus): Problem[] {
	const keys = new Set([
		...corpus.policies.map(({ policy }) => policy.key),
		...corpus.cited.map(({ document }) => document.key),
	]);
	const delegations = new Set(
		corpus.policies.flatMap(({ policy }) =>
			itemsOf(policy).flatMap(({ item }) =>
				[
					...(item.delegations ?? []),
					...(item.mayExtend ?? []),
					...(item.variants ?? []).flatMap((row) => row.delegations ?? []),
				].map(({ id }) => `${policy.key}#${item.id}/${id}`),
			),
		),
	);
	const provisions = new Set(
		corpus.policies.flatMap(({ policy }) => provisionsOf(policy).map(({ id }) => `${policy.key}#${id}`)),
	);
	return [
		...corpus.policies.flatMap((held) => [...outside(held, keys, delegations, provisions), ...inside(held)]),
		...corpus.cited.flatMap((held) =>
			held.document.citedAs.flatMap(({ by }, index) => unknown(held, ['citedAs', index, 'by'], by, keys)),
		),
		...cycles(corpus),
	];
}

function unknown(
	placed: Parameters<typeof problemAt>[0],
	steps: readonly Step[],
	reference: string,
	known: ReadonlySet<string>,
): Problem[] {
	if (known.has(reference)) return [];
	return [problemAt(placed, steps, 'reference-unknown', { reference, nearest: nearest(reference, known) })];
}

function outside(
	held: HeldPolicy,
	keys: ReadonlySet<string>,
	delegations: ReadonlySet<string>,
	provisions: ReadonlySet<string>,
): Problem[] {
	const { policy } = held;
	return [
		...(policy.relations ?? []).flatMap(({ to }, index) =>
			unknown(held, ['relations', index, 'to'], to, keys),
		),
		...provisionsOf(policy).flatMap(({ steps, provision }) =>
			(provision.citations ?? []).flatMap(({ to }, index) =>
				to === undefined ? [] : unknown(held, [...steps, 'citations', index, 'to'], to, keys),
			),
		),
		...itemsOf(policy).flatMap(({ steps, item }) => [
			...(item.citations ?? []).flatMap(({ to }, index) =>
				to === undefined ? [] : unknown(held, [...steps, 'citations', index, 'to'], to, keys),
			),
			...(item.answers ?? []).flatMap(({ delegation }, index) =>
				unknown(held, [...steps, 'answers', index, 'delegation'], delegation, delegations),
			),
			...(item.warrant ? unknown(held, [...steps, 'warrant', 'to'], item.warrant.to, provisions) : []),
			...(item.prose ?? []).flatMap((id, index) =>
				unknown(held, [...steps, 'prose', index], `${policy.key}#${id}`, provisions),
			),
		]),
	];
}

/** References within a policy: to parameters, items and groups of its own. */
function inside(held: HeldPolicy): Problem[] {
	const { policy } = held;
	const items = itemsOf(policy);
	const everyParameter = new Set(
		items.flatMap(({ item }) =>
			[item, ...(item.variants ?? [])].flatMap((row) =>
				(row.parameters ?? []).map(({ id }) => `#${item.id}/${id}`),
			),
		),
	);
	return [
		...rowsOf(policy).flatMap(({ steps, row }) => {
			const own = new Set((row.parameters ?? []).map(({ id }) => id));
			return [
				...(row.population ? population(held, [...steps, 'population'], row.population, own) : []),
				...(row.delegations ?? []).flatMap(({ of, floor }, index) => [
					...unknown(held, [...steps, 'delegations', index, 'of'], of, own),
					...(floor === undefined
						? []
						: unknown(held, [...steps, 'delegations', index, 'floor'], floor, own)),
				]),
				...(row.parameters ?? []).flatMap(({ to, when }, index) => [
					...(to?.startsWith('#')
						? unknown(held, [...steps, 'parameters', index, 'to'], to, everyParameter)
						: []),
					...(when ? population(held, [...steps, 'parameters', index, 'when'], when, own) : []),
				]),
			];
		}),
		...items.flatMap(({ steps, item, catalogue }) => {
			const own = new Set((item.parameters ?? []).map(({ id }) => id));
			const groups = new Set((catalogue.groups ?? []).map(({ id }) => id));
			return [
				...(item.answers ?? []).flatMap((answer, index) =>
					answer.with === undefined
						? []
						: unknown(held, [...steps, 'answers', index, 'with'], answer.with, own),
				),
				...(item.groups ?? []).flatMap((id, index) => unknown(held, [...steps, 'groups', index], id, groups)),
			];
		}),
	];
}

function population(
	held: HeldPolicy,
	steps: readonly Step[],
	tree: Population,
	parameters: ReadonlySet<string>,
): Problem[] {
	const reference = tree.age ?? tree.grade;
	const key = tree.age === undefined ? 'grade' : 'age';
	return [
		...(reference === undefined ? [] : unknown(held, [...steps, key], reference, parameters)),
		...(tree.all ?? []).flatMap((inner, index) =>
			population(held, [...steps, 'all', index], inner, parameters),
		),
		...(tree.any ?? []).flatMap((inner, index) =>
			population(held, [...steps, 'any', index], inner, parameters),
		),
		...(tree.not ? population(held, [...steps, 'not'], tree.not, parameters) : []),
	];
}

/** Policies that stand above themselves through `parent-catalogue` or `implements`. */
function cycles({ policies }: Corpus): Problem[] {
	const parents = new Map(
		policies.map(({ policy }) => [
			policy.key,
			(policy.relations ?? [])
				.filter(({ type }) => type === 'parent-catalogue' || type === 'implements')
				.map(({ to }) => to),
		]),
	);
	return policies.flatMap((held) => {
		const chain = wayBack(held.policy.key, held.policy.key, parents, new Set());
		return chain
			? [problemAt(held, ['relations'], 'parent-cycle', { chain: [held.policy.key, ...chain] })]
			: [];
	});
}

function wayBack(
	from: string,
	to: string,
	parents: ReadonlyMap<string, readonly string[]>,
	seen: Set<string>,
): string[] | undefined {
	for (const parent of parents.get(from) ?? []) {
		if (parent === to) return [to];
		if (seen.has(parent)) continue;
		seen.add(parent);
		const rest = wayBack(parent, to, parents, seen);
		if (rest) return [parent, ...rest];
	}
	return undefined;
}
