import type { LogEntry } from '@qingdan/core';
import type { ChangesPlace } from '../address/changes-place.js';
import { cellFields, type EvidencePlace, formatEvidencePlace } from '../address/evidence-place.js';
import { useLinkTo } from '../address/use-address.js';
import { useWords } from '../words/use-words.js';
import { useChangesWords } from './words.js';

interface Props {
	readonly entry: LogEntry;
	readonly place: ChangesPlace;
}

/** More places than these are in the comparison, to which the entry leads. */
const limit = 4;

/** The lines of both sources on which an entry rests; each opens its evidence. */
export function LogEvidence({ entry, place }: Props) {
	const words = useChangesWords();
	const { lineNumber } = useWords();
	const linkTo = useLinkTo();
	return (['left', 'right'] as const).map((side) => {
		const found = placesOf(entry, side);
		if (found.length === 0) return null;
		return (
			<span key={side} className="log-source" data-side={side}>
				{words.source[side]}
				{found.slice(0, limit).map(({ line, at }) => (
					<a key={formatEvidencePlace(at)} href={linkTo({ ...place, evidence: { side, place: at } })}>
						{lineNumber(line, line)}
					</a>
				))}
			</span>
		);
	});
}

/** The places of an entry in one document, each once with its first line. */
function placesOf({ changes }: LogEntry, side: 'left' | 'right') {
	const found = new Map<string, { readonly line: number; readonly at: EvidencePlace }>();
	for (const change of changes) {
		const part = side === 'left' ? change.from : change.to;
		const [unit] = change[side];
		if (!part || unit === undefined) continue;
		const at = placeOf(unit, change.field, part.variant);
		const name = formatEvidencePlace(at);
		if (!found.has(name)) found.set(name, { line: part.evidence.lines[0], at });
	}
	return [...found.values()];
}

function placeOf(unit: number | string, field: string, variant: string | undefined): EvidencePlace {
	if (typeof unit === 'string') return { kind: 'provision', id: unit };
	const cell = cellFields.find((one) => one === field) ?? (field === 'item' ? 'name' : 'content');
	return { kind: 'cell', item: unit, field: cell, ...(variant === undefined ? {} : { variant }) };
}
