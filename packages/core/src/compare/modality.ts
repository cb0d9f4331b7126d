import type { CellSpan } from './cell.js';
import type { TextEdit } from './difference.js';
import { type Classified, substantive } from './kinds/kind.js';
import type { Stretch } from './stretch.js';

/** Several edits of one clause that together are one change. */
export interface ClauseChange {
	readonly edits: readonly TextEdit[];
	readonly hull: TextEdit;
	readonly classified: Classified;
}

const duty = /由[^，。；]{0,60}(?:部门|机构|机关|政府|单位|局|厅|委|站|院)/;
const option = /可(?:以)?[^，。；]{0,60}(?:申请|选择|提出|自愿|要求)/;

/**
 * A duty of an office that becomes an option of the person (由…部门…进行 → 可…提出申请), or the other way round: the clause
 * is rewritten, and its edits are one change.
 */
export function dutyToOption(stretch: Stretch): ClauseChange[] {
	return [...rewrittenClauses(stretch, 'left', 'right'), ...rewrittenClauses(stretch, 'right', 'left')];
}

type Side = 'left' | 'right';

function rewrittenClauses(stretch: Stretch, dutySide: Side, optionSide: Side): ClauseChange[] {
	const text = stretch[optionSide].cell.text;
	return clausesOf(stretch[optionSide]).flatMap((clause) => {
		if (!option.test(text.slice(clause.start, clause.end))) return [];
		const inside = stretch.edits.filter(({ [optionSide]: span }) => {
			return span.start >= clause.start && span.end <= clause.end && !onlyMarks(span, text);
		});
		const first = inside[0];
		const last = inside.at(-1);
		if (!first || !last) return [];
		const before = enclosing(stretch[dutySide].cell.text, first[dutySide].start, last[dutySide].end);
		if (!duty.test(before) || /可/.test(before)) return [];
		const hull = {
			left: { start: first.left.start, end: last.left.end },
			right: { start: first.right.start, end: last.right.end },
		};
		const conditional = /符合[^，。；]{0,60}条件/.test(
			text.slice(hull[optionSide].start, hull[optionSide].end),
		);
		const classified =
			dutySide === 'left'
				? substantive('duty-to-option', 'less-generous', conditional ? { facets: ['condition-added'] } : {})
				: substantive(
						'option-to-duty',
						'more-generous',
						conditional ? { facets: ['condition-removed'] } : {},
					);
		return [{ edits: inside, hull, classified }];
	});
}

function onlyMarks({ start, end }: { start: number; end: number }, text: string): boolean {
	return end > start && /^[\p{P}\p{S}]+$/u.test(text.slice(start, end));
}

/** The words from the clause in which a stretch begins to the clause in which it ends. */
function enclosing(text: string, start: number, end: number): string {
	const from = Math.max(...[...'，。；：'].map((mark) => text.lastIndexOf(mark, Math.max(0, start - 1)))) + 1;
	const ends = [...'，。；：']
		.map((mark) => text.indexOf(mark, Math.max(start, end - 1)))
		.filter((at) => at >= 0);
	return text.slice(from, Math.min(text.length, ...ends));
}

function clausesOf({ cell, start, end }: CellSpan): { start: number; end: number }[] {
	return [...cell.text.slice(start, end).matchAll(/[^，。；：]+[，。；：]?/g)].map((match) => ({
		start: start + match.index,
		end: start + match.index + match[0].length,
	}));
}
