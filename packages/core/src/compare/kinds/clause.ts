import { type Classifier, substantive } from './kind.js';

/** Whole clauses and whole sub-rows that stand on one side only. */
export const clause: Classifier = ({ from, to, stretch: { left, right } }) => {
	const wholeRight = left.start === left.end && right.start === 0 && right.end === right.cell.text.length;
	const wholeLeft = right.start === right.end && left.start === 0 && left.end === left.cell.text.length;
	if (wholeRight && right.cell.variant !== undefined) return substantive('tier-added', 'unclear');
	if (wholeLeft && left.cell.variant !== undefined) return substantive('tier-removed', 'unclear');
	if (from === '' && isClause(to)) return substantive('clause-added', 'unclear');
	if (to === '' && isClause(from)) return substantive('clause-dropped', 'unclear');
	return undefined;
};

function isClause(text: string): boolean {
	return /^[，；。]|[，；。]$/.test(text) || text.length >= 8;
}
