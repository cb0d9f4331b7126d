import type { Cell } from '../cell.js';
import { type Classifier, folded } from './kind.js';

/** The right text reads as the recorded anomaly of the left one should have read. */
export const correction: Classifier = ({ from, to, edit, stretch: { left, right } }) => {
	if (from === '' || to === '') return undefined;
	for (const anomaly of left.cell.anomalies) {
		if (anomaly.reading === undefined) continue;
		if (!within(right.cell, anomaly.reading, edit.right) || within(left.cell, anomaly.reading, edit.left))
			continue;
		if (anomaly.kind === 'numeral-style') return folded('numeral-style', 'orthographic');
		return { kind: 'parent-defect-corrected', class: 'correction', direction: 'neutral' };
	}
	return undefined;
};

function within(cell: Cell, words: string, { start, end }: { start: number; end: number }): boolean {
	for (let at = cell.text.indexOf(words); at >= 0; at = cell.text.indexOf(words, at + 1)) {
		if (at <= start && end <= at + words.length) return true;
	}
	return false;
}
