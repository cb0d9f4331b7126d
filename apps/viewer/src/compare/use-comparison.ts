import { type ComparedUnits, type Comparison, compare, type UnitId } from '@qingdan/core';
import { useMemo } from 'react';
import type { Part } from '../address/document-place.js';
import { type LibraryDocument, useLibrary } from '../corpus/library.js';
import { type Row, rowsOf } from './rows.js';
import { threeWay } from './three-way.js';
import { unitsOf } from './units.js';

/** A comparison with its rows. */
export interface LaidOut {
	readonly comparison: Comparison;
	readonly part: Part;
	/** the parts that there are */
	readonly parts: readonly Part[];
	readonly compared: ComparedUnits<UnitId>;
	readonly rows: readonly Row[];
}

/**
 * Compares two documents, or three, and lays out the part that is asked for.
 * @param blind by text and numbers only, without concepts and what people have ruled
 */
export function useComparison(
	left: LibraryDocument,
	right: LibraryDocument,
	own: LibraryDocument | undefined,
	asked: Part | undefined,
	blind: boolean,
): LaidOut {
	const { vocabulary, alignments } = useLibrary();
	const comparison = useMemo(
		() => compare(left.held, right.held, vocabulary, { alignments, ignoreConcepts: blind }),
		[left, right, vocabulary, alignments, blind],
	);
	const toOwn = useMemo(
		() => own && compare(own.held, right.held, vocabulary, { alignments, ignoreConcepts: blind }),
		[own, right, vocabulary, alignments, blind],
	);
	return useMemo(() => {
		const main = partOf(comparison);
		const parts: Part[] =
			main === 'catalogue' && comparison.prose && holdsUnits(comparison.prose)
				? ['catalogue', 'text']
				: [main];
		const part = parts.find((candidate) => candidate === asked) ?? main;
		const inPart = (one: Comparison) => (part !== partOf(one) && one.prose ? one.prose : one);
		const compared = inPart(comparison);
		const units = unitsOf(right, part);
		const rows = rowsOf(compared, unitsOf(left, part), units);
		if (!own || !toOwn) return { comparison, part, parts, compared, rows };
		const ownRows = rowsOf(inPart(toOwn), unitsOf(own, part), units);
		return { comparison, part, parts, compared, rows: threeWay(rows, ownRows) };
	}, [comparison, toOwn, left, right, own, asked]);
}

function holdsUnits({ pairs, added, removed }: ComparedUnits<UnitId>): boolean {
	return pairs.length + added.length + removed.length > 0;
}

/** The top level of a comparison is a catalogue where its units have printed numbers. */
function partOf({ pairs, added, removed }: Comparison): Part {
	const ids: readonly UnitId[] = [...pairs.flatMap(({ left }) => left), ...added, ...removed];
	return typeof ids[0] === 'string' ? 'text' : 'catalogue';
}
