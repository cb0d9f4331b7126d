import type { Problem } from '@qingdan/schema';
import type { Corpus } from '../corpus.js';
import { levelOfRegion } from '../text/region.js';
import { problemAt } from './report.js';
import { itemsOf, rowsOf } from './walk.js';

/** Keys, ids and document numbers name one thing each; a file is named after its key; level and region agree. */
export function checkIdentity(corpus: Corpus): Problem[] {
	return [...keys(corpus), ...numbers(corpus), ...identifiers(corpus), ...levels(corpus)];
}

function keys({ policies, cited }: Corpus): Problem[] {
	const seen = new Map<string, string>();
	const files = [
		...policies.map(({ policy, ...placed }) => ({ ...placed, key: policy.key })),
		...cited.map(({ document, ...placed }) => ({ ...placed, key: document.key })),
	];
	return files.flatMap((placed) => {
		const problems: Problem[] = [];
		const first = seen.get(placed.key);
		if (first) problems.push(problemAt(placed, ['key'], 'key-duplicate', { key: placed.key, other: first }));
		else seen.set(placed.key, placed.file);
		if (placed.file.split('/').at(-1) !== `${placed.key}.yaml`) {
			problems.push(problemAt(placed, ['key'], 'key-file-mismatch', { key: placed.key, file: placed.file }));
		}
		return problems;
	});
}

function numbers({ policies, cited }: Corpus): Problem[] {
	const seen = new Map<string, string>();
	const files = [
		...policies.map(({ policy, ...placed }) => ({ ...placed, key: policy.key, number: policy.number })),
		...cited.map(({ document, ...placed }) => ({ ...placed, key: document.key, number: document.number })),
	];
	return files.flatMap((placed) => {
		if (placed.number === null) return [];
		const first = seen.get(placed.number);
		if (first)
			return [problemAt(placed, ['number'], 'number-shared', { number: placed.number, other: first })];
		seen.set(placed.number, placed.key);
		return [];
	});
}

function identifiers({ policies }: Corpus): Problem[] {
	return policies.flatMap((held) => {
		const items = itemsOf(held.policy).map(({ steps, item }) => ({ steps: [...steps, 'id'], id: item.id }));
		const rows = rowsOf(held.policy).map((row) => [
			...(row.row.parameters ?? []).map((parameter, index) => ({
				steps: [...row.steps, 'parameters', index, 'id'],
				id: parameter.id,
			})),
		]);
		const delegations = rowsOf(held.policy).map((row) =>
			(row.row.delegations ?? []).map((one, index) => ({
				steps: [...row.steps, 'delegations', index, 'id'],
				id: one.id,
			})),
		);
		return [items, ...rows, ...delegations].flatMap((list) => {
			const seen = new Set<string>();
			return list.flatMap(({ steps, id }) => {
				if (seen.has(id)) return [problemAt(held, steps, 'identifier-duplicate', { id })];
				seen.add(id);
				return [];
			});
		});
	});
}

function levels({ policies }: Corpus): Problem[] {
	return policies.flatMap((held) => {
		const { level, region } = held.policy;
		if (region === null) return [];
		// A township has no code of its own in the table: it carries its county's.
		const fits =
			level === levelOfRegion(region) || (level === 'township' && levelOfRegion(region) === 'county');
		return fits ? [] : [problemAt(held, ['level'], 'level-region-mismatch', { level, region })];
	});
}
