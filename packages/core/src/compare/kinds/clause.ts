import { type Classifier, substantive } from './kind.js';

/** Whole clauses and whole sub-rows that stand on one side only. */
export const clause: Classifier = ({ from, to, before, after, stretch: { left, right } }) => {
	const wholeRight = left.start === left.end && right.start === 0 && right.end === right.cell.text.length;
	const wholeLeft = right.start === right.end && left.start === 0 && left.end === left.cell.text.length;
	if (wholeRight && right.cell.variant !== undefined) return substantive('tier-added', 'unclear');
	if (wholeLeft && left.cell.variant !== undefined) return substantive('tier-removed', 'unclear');
	if (from === '' && isClause(to, before.right, after.right)) return substantive('clause-added', 'unclear');
	if (to === '' && isClause(from, before.left, after.left)) return substantive('clause-dropped', 'unclear');
	return undefined;
};

/** A whole clause with its mark, or a phrase that is long enough to say something by itself. */
function isClause(text: string, before: string, after: string): boolean {
	const closed = /[，。；：]$/.test(text) && /^$|[，。；：]$/.test(before.slice(-1));
	const opened = /^[，。；：]/.test(text) && /^$|^[，。；：]/.test(after.slice(0, 1));
	if (closed || opened) return true;
	const letters = text.replace(/[\p{P}\s]/gu, '').length;
	return letters >= 8 || (letters >= 3 && /^[，；。：]|[，；。：]$/.test(text));
}
