import { nearest, type Population, type Problem, type Step } from '@qingdan/schema';
import type { Corpus, HeldPolicy } from '../corpus.js';
import { bodyResolver } from '../text/body.js';
import { nation } from '../text/region.js';
import { problemAt } from './report.js';
import { itemsOf, rowsOf } from './walk.js';

/** Every concept, trait, index, region, service type and body is one that the vocabularies know. */
export function checkVocabulary({ policies, vocabulary, cited }: Corpus): Problem[] {
	const known = {
		concepts: new Set(vocabulary.concepts.concepts.map(({ id }) => id)),
		traits: new Set(vocabulary.terms.traits.map(({ id }) => id)),
		indices: new Set(vocabulary.terms.indices.map(({ id }) => id)),
		serviceTypes: new Set(vocabulary.terms.serviceTypes.map(({ zh }) => zh)),
		regions: new Set([nation, ...Object.keys(vocabulary.regions.regions)]),
	};
	const bodies = bodyResolver(vocabulary);
	return [
		...cited.flatMap((held) => region(held, ['region'], held.document.region)),
		...policies.flatMap((held) => [
			...region(held, ['region'], held.policy.region),
			...itemsOf(held.policy).flatMap(({ steps, item }) => [
				...concept(held, [...steps, 'concept'], item.concept),
				...(item.relatedConcepts ?? []).flatMap((id, index) =>
					concept(held, [...steps, 'relatedConcepts', index], id),
				),
				...(item.serviceType === null || known.serviceTypes.has(item.serviceType)
					? []
					: [
							problemAt(held, [...steps, 'serviceType'], 'service-type-unknown', {
								found: item.serviceType,
								expected: [...known.serviceTypes],
							}),
						]),
				...item.departments.flatMap((name, index) =>
					bodies.resolveEntry(name)
						? []
						: [problemAt(held, [...steps, 'departments', index], 'body-unknown', { name })],
				),
				...(item.mayExtend ?? []).flatMap(({ add }, index) =>
					population(held, [...steps, 'mayExtend', index, 'add'], add),
				),
			]),
			...rowsOf(held.policy).flatMap(({ steps, row }) => [
				...(row.population ? population(held, [...steps, 'population'], row.population) : []),
				...(row.parameters ?? []).flatMap(({ of, when }, index) => [
					...(of === undefined || known.indices.has(of)
						? []
						: [
								problemAt(held, [...steps, 'parameters', index, 'of'], 'index-unknown', {
									index: of,
									nearest: nearest(of, known.indices),
								}),
							]),
					...(when ? population(held, [...steps, 'parameters', index, 'when'], when) : []),
				]),
			]),
		]),
	];

	function region(
		placed: Parameters<typeof problemAt>[0],
		steps: readonly Step[],
		code: string | null,
	): Problem[] {
		return code === null || known.regions.has(code)
			? []
			: [problemAt(placed, steps, 'region-unknown', { code })];
	}
	function concept(held: HeldPolicy, steps: readonly Step[], id: string | undefined): Problem[] {
		if (id === undefined || known.concepts.has(id)) return [];
		return [problemAt(held, steps, 'concept-unknown', { concept: id, nearest: nearest(id, known.concepts) })];
	}
	function population(held: HeldPolicy, steps: readonly Step[], tree: Population): Problem[] {
		return [
			...(tree.household === undefined ? [] : region(held, [...steps, 'household'], tree.household)),
			...(tree.trait === undefined || known.traits.has(tree.trait)
				? []
				: [
						problemAt(held, [...steps, 'trait'], 'trait-unknown', {
							trait: tree.trait,
							nearest: nearest(tree.trait, known.traits),
						}),
					]),
			...(tree.all ?? []).flatMap((inner, index) => population(held, [...steps, 'all', index], inner)),
			...(tree.any ?? []).flatMap((inner, index) => population(held, [...steps, 'any', index], inner)),
			...(tree.not ? population(held, [...steps, 'not'], tree.not) : []),
		];
	}
}
