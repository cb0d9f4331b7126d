import { greatest, least } from '../sequence.js';
import type { TextLine } from './lines.js';
import { linesOf } from './lines.js';

/** Lines in reading order, and in which column each stands: the left one, the right one, or the whole page. */
export interface ColumnOrder {
	readonly columns: readonly (readonly TextLine[])[];
	readonly lines: readonly { readonly line: TextLine; readonly column: number }[];
}

/** Between two columns of a page nothing stands for at least this part of the character size. */
const gutter = 1;
/** Each column has at least so many lines. */
const fewestLines = 6;

/**
 * Orders the lines of a page that is set in two columns: the left one first. Lines that cross the middle stand above or
 * below both. A page is taken to have columns only if most of its lines keep a gutter near its middle free.
 */
export function orderedByColumns(lines: readonly TextLine[]): ColumnOrder {
	const whole = { columns: [lines], lines: lines.map((line) => ({ line, column: 0 })) };
	const middle = gutterOf(lines);
	if (middle === undefined) return whole;
	const crossing = lines.filter((line) => partsAt(line, middle).length === 0);
	const first = lines.findIndex((line) => !crossing.includes(line));
	const last = lines.findLastIndex((line) => !crossing.includes(line));
	if (crossing.some((line) => lines.indexOf(line) > first && lines.indexOf(line) < last)) return whole;
	const parted = lines.slice(first, last + 1).flatMap((line) => partsAt(line, middle));
	const left = parted.filter(({ x2 }) => x2 <= middle);
	const right = parted.filter(({ x1 }) => x1 >= middle);
	if (left.length < fewestLines || right.length < fewestLines) return whole;
	const above = lines.slice(0, first);
	const below = lines.slice(last + 1);
	return {
		columns: [left, right, lines],
		lines: [
			...above.map((line) => ({ line, column: 2 })),
			...left.map((line) => ({ line, column: 0 })),
			...right.map((line) => ({ line, column: 1 })),
			...below.map((line) => ({ line, column: 2 })),
		],
	};
}

/** The two parts of a line on either side of a place, one if it stands on one side, none if it crosses. */
function partsAt(line: TextLine, middle: number): TextLine[] {
	const left = line.runs.filter(({ x, width }) => x + width <= middle);
	const right = line.runs.filter(({ x }) => x >= middle);
	if (left.length + right.length < line.runs.length) return [];
	return [left, right].filter((runs) => runs.length > 0).flatMap((runs) => linesOf(runs));
}

/** A place near the middle that most lines with text on both sides leave free. */
function gutterOf(lines: readonly TextLine[]): number | undefined {
	const left = least(lines.map(({ x1 }) => x1));
	const right = greatest(lines.map(({ x2 }) => x2));
	const middles = lines.flatMap(({ runs, size }) =>
		runs.slice(1).flatMap((run, index) => {
			const before = runs[index];
			const end = before ? before.x + before.width : run.x;
			const place = (end + run.x) / 2;
			const isMiddle = Math.abs(place - (left + right) / 2) < 0.1 * (right - left);
			return run.x - end >= gutter * size && isMiddle ? [place] : [];
		}),
	);
	if (middles.length < fewestLines) return undefined;
	return middles.sort((a, b) => a - b)[Math.floor(middles.length / 2)];
}
