import { type HeldCitation, namedPlace, nation, regionsAbove } from '@qingdan/core';
import { byEdition } from '../corpus/documents.js';
import type { Library, LibraryDocument } from '../corpus/library.js';

/** A region with what is held of it and what is only cited, and the regions below it. */
export interface RegionNode {
	/** null for documents that do not say their place */
	readonly code: string | null;
	readonly name: string | null;
	readonly documents: readonly LibraryDocument[];
	readonly cited: readonly HeldCitation[];
	readonly children: readonly RegionNode[];
}

/** The administrative tree, as far as documents are known. */
export function regionTree(library: Library): RegionNode {
	const { documents, cited, vocabulary } = library;
	const { regions } = vocabulary;
	const codes = new Set<string>([nation]);
	for (const code of [
		...[...documents.values()].map(({ held }) => held.policy.region),
		...cited.map(({ document }) => document.region),
	]) {
		if (code === null) continue;
		codes.add(code);
		for (const above of regionsAbove(code, regions)) codes.add(above);
	}
	const node = (code: string | null): RegionNode => ({
		...namedPlace(code, regions),
		documents: [...documents.values()]
			.filter(({ held }) => held.policy.region === code)
			.sort((a, b) => byEdition(a.policy, b.policy)),
		cited: cited.filter(({ document }) => document.region === code),
		children:
			code === null
				? []
				: [...codes]
						.filter((other) => other !== code && regionsAbove(other, regions)[0] === code)
						.sort()
						.map(node),
	});
	const unknown = node(null);
	const whole = node(nation);
	return unknown.documents.length === 0 ? whole : { ...whole, children: [...whole.children, unknown] };
}
