import type { Level, Policy } from '@qingdan/schema';
import { knownEdition, provisionsOf } from '../corpus/documents.js';
import type { Library } from '../corpus/library.js';

export type RelationType = NonNullable<Policy['relations']>[number]['type'];

/** A document in the drawing. */
export interface GraphNode {
	readonly key: string;
	readonly title: string;
	readonly number: string | null;
	readonly level: Level;
	/** of its edition where its text states one; of the number of one that is cited; null where nobody says */
	readonly year: number | null;
	readonly held: boolean;
}

/** What a document does to another: every relation stated, a mere citation where there is no other. */
export interface GraphEdge {
	readonly from: string;
	readonly to: string;
	readonly types: readonly RelationType[];
}

export interface Graph {
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly GraphEdge[];
}

/** All documents and how they stand to each other; around one of them, itself and what it touches. */
export function graphOf({ documents, cited }: Library, around: string | undefined): Graph {
	const nodes = [
		...[...documents.values()].map(({ policy }): GraphNode => {
			const { key, title, number, level } = policy;
			const year = knownEdition(policy)?.slice(0, 4) ?? null;
			return { key, title, number, level, year: year === null ? null : Number(year), held: true };
		}),
		...cited.map(({ document: { key, title, number, level } }): GraphNode => {
			return { key, title: title.value, number, level, year: yearOf(number ?? title.value), held: false };
		}),
	];
	const known = new Set(nodes.map(({ key }) => key));
	const edges = new Map<string, GraphEdge>();
	for (const { policy } of documents.values()) {
		const relations = (policy.relations ?? []).map(({ type, to }) => ({ type, to: to as string }));
		const citations = provisionsOf(policy.provisions).flatMap((provision) =>
			(provision.citations ?? []).flatMap(({ to }) =>
				to ? [{ type: 'cites' as const, to: to as string }] : [],
			),
		);
		for (const { type, to } of [...relations, ...citations]) {
			if (!known.has(to) || to === policy.key) continue;
			const name = `${policy.key} ${to}`;
			const types = edges.get(name)?.types ?? [];
			if (types.includes(type) || (type === 'cites' && types.length > 0)) continue;
			edges.set(name, { from: policy.key, to, types: [...types, type] });
		}
	}
	const all = [...edges.values()];
	if (around === undefined) return { nodes, edges: all };
	const kept = all.filter(({ from, to }) => from === around || to === around);
	const near = new Set([around, ...kept.flatMap(({ from, to }) => [from, to])]);
	return { nodes: nodes.filter(({ key }) => near.has(key)), edges: kept };
}

/** The year in a document's number (〔2022〕42号), or in its title. */
function yearOf(words: string): number | null {
	const found = /[〔[(（【](\d{4})[〕\])）】]|(\d{4})年/.exec(words);
	return found ? Number(found[1] ?? found[2]) : null;
}
