import type { CellSpan } from './cell.js';
import type { TextEdit } from './difference.js';
import type { Stretch } from './stretch.js';

/**
 * …金。 → …金，并…。: where a sentence goes on, the mark before the new clause comes with it, and the full stop stays what it
 * was; the other way round where a sentence loses its last clause.
 */
function closingMarks(stretches: readonly Stretch[]): Stretch[] {
	const result = [...stretches];
	for (let at = 0; at < result.length; at++) {
		const stretch = result[at] as Stretch;
		const edit = stretch.edits.at(-1);
		if (!edit || !isMarkForMark(edit, stretch)) continue;
		for (const side of ['left', 'right'] as const) {
			const other = side === 'left' ? 'right' : 'left';
			let last = at;
			while (isLoneOn(result[last + 1], side, stretch)) last++;
			const lone = result[last];
			const closes = (span: CellSpan) => span.cell.text[span.end - 1];
			if (last === at || !lone || closes(lone[side]) !== closes(stretch[other])) continue;
			result[at] = {
				...stretch,
				left: { ...stretch.left, end: stretch.left.end - 1 },
				right: { ...stretch.right, end: stretch.right.end - 1 },
				edits: stretch.edits.slice(0, -1),
			};
			for (let next = at + 1; next <= last; next++) {
				const one = result[next] as Stretch;
				const own = { ...one[side], start: one[side].start - 1, end: one[side].end - 1 };
				const place = { ...stretch[other], start: stretch[other].end - 1, end: stretch[other].end - 1 };
				const bare = ({ start, end }: CellSpan) => ({ start, end });
				const sides = side === 'left' ? { left: own, right: place } : { left: place, right: own };
				result[next] = { ...sides, edits: [{ left: bare(sides.left), right: bare(sides.right) }] };
			}
			const mark = (span: CellSpan): CellSpan => ({ ...span, start: span.end - 1 });
			const marks = { [side]: mark(lone[side]), [other]: mark(stretch[other]) };
			result.splice(last + 1, 0, { ...(marks as Pick<Stretch, 'left' | 'right'>), edits: [] });
			break;
		}
	}
	return result;
}

/** Whether an edit replaces the mark that closes a stretch by another one. */
function isMarkForMark({ left, right }: TextEdit, stretch: Stretch): boolean {
	const last = (span: TextEdit['left'], { cell, end }: CellSpan) =>
		span.end === end && span.end - span.start === 1 && /[，。；]/.test(cell.text[span.start] ?? '');
	return last(left, stretch.left) && last(right, stretch.right);
}

/** Whether a stretch has text on one side alone, which goes on from another stretch. */
function isLoneOn(stretch: Stretch | undefined, side: 'left' | 'right', from: Stretch): boolean {
	const other = side === 'left' ? 'right' : 'left';
	return (
		stretch !== undefined &&
		stretch[side].cell === from[side].cell &&
		stretch[side].start >= from[side].end &&
		stretch[side].end > stretch[side].start &&
		stretch[other].start === stretch[other].end
	);
}

/** Marks that come and go with a clause belong to it: the one before it that a text loses, and the one that a text closes with. */
export function marksToTheirClause(stretches: readonly Stretch[]): Stretch[] {
	const result: Stretch[] = [];
	for (const next of closingMarks(stretches)) {
		const last = result.at(-1);
		const side = next.left.start === next.left.end ? 'right' : 'left';
		const other = side === 'left' ? 'right' : 'left';
		const edit = last?.edits.at(-1);
		const lone = next[other].start === next[other].end;
		if (
			last &&
			edit &&
			lone &&
			onlyMark(edit, last, side) &&
			last[side].cell === next[side].cell &&
			edit[side].end === next[side].start
		) {
			const start = edit[side].start;
			result[result.length - 1] = {
				...last,
				[side]: { ...last[side], end: start },
				edits: last.edits.slice(0, -1),
			};
			const moved = { ...next, [side]: { ...next[side], start } };
			const whole = {
				left: { start: moved.left.start, end: moved.left.end },
				right: { start: moved.right.start, end: moved.right.end },
			};
			result.push({ ...moved, edits: [whole] });
		} else result.push(next);
	}
	return result;
}

/** Whether an edit takes nothing but a mark, and on one side only. */
function onlyMark(edit: TextEdit, stretch: Stretch, side: 'left' | 'right'): boolean {
	const other = side === 'left' ? edit.right : edit.left;
	return (
		other.start === other.end &&
		/^[\p{P}]$/u.test(stretch[side].cell.text.slice(edit[side].start, edit[side].end))
	);
}
