import type { Level } from '@qingdan/schema';
import type { Library, LibraryDocument } from '../corpus/library.js';

/** Two documents worth putting side by side. */
export interface Suggestion {
	readonly kind: 'child' | 'successor' | 'peer';
	readonly left: LibraryDocument;
	readonly right: LibraryDocument;
}

/**
 * Ready comparisons: documents against the ones that they implement, editions of one series, then catalogues of one series
 * name in different places. Catalogues come before mere texts.
 */
export function suggestions({ documents }: Pick<Library, 'documents'>): Suggestion[] {
	const all = [...documents.values()];
	const found = new Map<string, Suggestion>();
	const add = (kind: Suggestion['kind'], left: LibraryDocument, right: LibraryDocument) => {
		const name = [left.key, right.key].sort().join(' ');
		if (!found.has(name)) found.set(name, { kind, left, right });
	};
	for (const right of all) {
		for (const { type, to } of right.policy.relations ?? []) {
			const left = documents.get(to);
			if (left && type === 'supersedes') add('successor', left, right);
			if (left && (type === 'parent-catalogue' || type === 'implements')) add('child', left, right);
		}
	}
	for (const left of all) {
		for (const right of all) {
			if (left === right) continue;
			const earlier = left.policy.edition < right.policy.edition;
			const higher = rank(left) < rank(right) || (rank(left) === rank(right) && earlier);
			if (left.policy.series === right.policy.series) {
				if (earlier) add('successor', left, right);
			} else if (
				left.policy.catalogue &&
				right.policy.catalogue &&
				subject(left) === subject(right) &&
				higher
			)
				add('peer', left, right);
		}
	}
	const order = ['child', 'successor', 'peer'];
	const weight = ({ kind, left, right }: Suggestion) =>
		order.indexOf(kind) + (left.policy.catalogue && right.policy.catalogue ? 0 : order.length);
	return [...found.values()].sort((a, b) => weight(a) - weight(b));
}

const levels: readonly Level[] = ['national', 'province', 'city', 'county', 'township'];

/** The higher level stands on the left. */
function rank({ policy }: LibraryDocument): number {
	return levels.indexOf(policy.level);
}

/** What a series is about, whatever the place: the last part of its name. */
function subject({ policy }: LibraryDocument): string {
	return policy.series.split('/').at(-1) ?? policy.series;
}
