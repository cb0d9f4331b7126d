import { isFolding } from '@qingdan/core';
import { useWords } from '../words/use-words.js';
import type { Row } from './rows.js';

/** What became of a unit, in a word. */
export function UnitState({ row }: { readonly row: Row }) {
	const words = useWords();
	const differences = row.changes.filter(({ change }) => !isFolding(change.class)).length;
	const state = {
		added: words.unitAdded,
		removed: words.unitRemoved,
		same: words.unitSame,
		split: words.unitSplit,
		merged: words.unitMerged,
		changed: words.unitChanged(differences),
	}[row.kind];
	const percent = Math.round((row.pair?.confidence ?? 1) * 100);
	const sure = row.pair === undefined || row.pair.method === 'confirmed' || percent >= 90;
	return (
		<span
			className="unit-state"
			data-kind={row.kind}
			title={row.pair ? words.confidence(percent) : undefined}
		>
			{state}
			{!sure && <span className="unit-confidence">{words.confidence(percent)}</span>}
		</span>
	);
}
