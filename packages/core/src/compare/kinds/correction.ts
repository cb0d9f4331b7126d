import type { Cell } from '../cell.js';
import type { TextEdit } from '../difference.js';
import { type Classified, type Classifier, folded } from './kind.js';

/** The right text reads as the recorded anomaly of the left one should have read, or the other way round. */
export const correction: Classifier = ({ from, to, edit, stretch: { left, right } }) => {
	if (from === '' || to === '') return undefined;
	return (
		corrected(left.cell, edit.left, right.cell, edit.right, 'parent-defect-corrected') ??
		corrected(right.cell, edit.right, left.cell, edit.left, 'defect-introduced')
	);
};

type Span = TextEdit['left'];

/** What an edit is where one side carries an anomaly and the other reads as it should. */
function corrected(
	slipped: Cell,
	slip: Span,
	sound: Cell,
	place: Span,
	kind: 'parent-defect-corrected' | 'defect-introduced',
): Classified | undefined {
	for (const anomaly of slipped.anomalies) {
		if (anomaly.reading === undefined) continue;
		if (!within(sound, anomaly.reading, place) || within(slipped, anomaly.reading, slip)) continue;
		if (anomaly.kind === 'numeral-style') return folded('numeral-style', 'orthographic');
		return { kind, class: 'correction', direction: 'neutral' };
	}
	return undefined;
}

function within(cell: Cell, words: string, { start, end }: Span): boolean {
	for (let at = cell.text.indexOf(words); at >= 0; at = cell.text.indexOf(words, at + 1)) {
		if (at <= start && end <= at + words.length) return true;
	}
	return false;
}
