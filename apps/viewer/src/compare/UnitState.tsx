import { isFolding, type RelationToLeft } from '@qingdan/core';
import { useWords } from '../words/use-words.js';
import type { Row } from './rows.js';
import { useCompareWords } from './words.js';

interface Props {
	readonly row: Row;
	readonly relation: RelationToLeft;
}

/** What became of a unit, in a word. */
export function UnitState({ row, relation }: Props) {
	const words = useWords();
	const own = useCompareWords();
	const differences = row.changes.filter(({ change }) => !isFolding(change.class)).length;
	const state = {
		// Of two that neither follows the other, nothing came or went.
		added: relation === 'peer-of' ? own.alone.right : words.unitAdded,
		removed: relation === 'peer-of' ? own.alone.left : words.unitRemoved,
		same: words.unitSame,
		split: words.unitSplit,
		merged: words.unitMerged,
		changed: words.unitChanged(differences),
	}[row.kind];
	const percent = Math.round((row.pair?.confidence ?? 1) * 100);
	const sure = row.pair === undefined || row.pair.method === 'confirmed' || percent >= 90;
	return (
		<span className="unit-state" data-kind={row.kind}>
			{state}
			{!sure && <span className="unit-confidence">{words.confidence(percent)}</span>}
		</span>
	);
}
