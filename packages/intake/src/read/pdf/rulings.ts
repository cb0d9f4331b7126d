import { greatest, least } from '../sequence.js';
import type { Segment } from './page-content.js';

/** A cell between rulings, merged ones whole. */
export interface RuledCell {
	readonly row: number;
	readonly column: number;
	readonly rowSpan: number;
	readonly columnSpan: number;
}

/** A table as its rulings draw it. */
export interface RuledGrid {
	/** the rulings from left to right and from top to bottom */
	readonly xs: readonly number[];
	readonly ys: readonly number[];
	readonly cells: readonly RuledCell[];
	/** the cell of each place: `owner[row][column]` */
	readonly owner: readonly (readonly RuledCell[])[];
	/** whether some rulings end where no cell can */
	readonly isIrregular: boolean;
}

interface Line {
	/** its place across */
	readonly at: number;
	readonly from: number;
	readonly to: number;
}

/** Rulings as near as this are one, and may miss each other by as much. */
const near = 3;
const shortest = 4;
/** A drawing of more lines than this is no table. */
const mostPairs = 1_000_000;

/** Finds the tables that straight lines draw on a page; a frame around a single cell is none. */
export function gridsOf(segments: readonly Segment[], mostCells: number): RuledGrid[] {
	const horizontal = joined(
		segments.filter(({ x1, x2, y1, y2 }) => y2 - y1 < 1 && x2 - x1 >= shortest),
		({ x1, x2, y1 }) => ({ at: y1, from: x1, to: x2 }),
	);
	const vertical = joined(
		segments.filter(({ x1, x2, y1, y2 }) => x2 - x1 < 1 && y2 - y1 >= shortest),
		({ x1, y1, y2 }) => ({ at: x1, from: y1, to: y2 }),
	);
	if (horizontal.length * vertical.length > mostPairs) return [];
	return components(horizontal, vertical)
		.map((component) => gridOf(component.horizontal, component.vertical, mostCells))
		.filter((grid) => grid !== undefined)
		.filter(({ cells }) => cells.length > 1)
		.sort((a, b) => (a.ys[0] as number) - (b.ys[0] as number));
}

/** Joins pieces of one ruling: borders are often drawn cell by cell. */
function joined(segments: readonly Segment[], lineOf: (segment: Segment) => Line): Line[] {
	const lines = segments.map(lineOf).sort((a, b) => a.at - b.at || a.from - b.from);
	const rows: Line[][] = [];
	for (const line of lines) {
		const row = rows.at(-1);
		if (row && line.at - (row[0] as Line).at <= near) row.push(line);
		else rows.push([line]);
	}
	return rows.flatMap((row) => {
		const at = row.reduce((sum, line) => sum + line.at, 0) / row.length;
		const whole: { at: number; from: number; to: number }[] = [];
		for (const { from, to } of row.sort((a, b) => a.from - b.from)) {
			const last = whole.at(-1);
			if (last && from <= last.to + near) last.to = Math.max(last.to, to);
			else whole.push({ at, from, to });
		}
		return whole;
	});
}

interface Component {
	readonly horizontal: Line[];
	readonly vertical: Line[];
}

/** Lines that touch belong to one table. */
function components(horizontal: readonly Line[], vertical: readonly Line[]): Component[] {
	const parent = Array.from({ length: horizontal.length + vertical.length }, (_, index) => index);
	const rootOf = (index: number): number => {
		let at = index;
		while (parent[at] !== at) {
			parent[at] = parent[parent[at] as number] as number;
			at = parent[at] as number;
		}
		return at;
	};
	horizontal.forEach((across, row) => {
		vertical.forEach((down, column) => {
			const touches =
				down.at >= across.from - near &&
				down.at <= across.to + near &&
				across.at >= down.from - near &&
				across.at <= down.to + near;
			if (touches) parent[rootOf(row)] = rootOf(horizontal.length + column);
		});
	});
	const found = new Map<number, Component>();
	const of = (index: number) => {
		const root = rootOf(index);
		const component = found.get(root) ?? { horizontal: [], vertical: [] };
		found.set(root, component);
		return component;
	};
	horizontal.forEach((line, index) => {
		of(index).horizontal.push(line);
	});
	vertical.forEach((line, index) => {
		of(horizontal.length + index).vertical.push(line);
	});
	return [...found.values()].filter(
		(component) => component.horizontal.length > 1 && component.vertical.length > 0,
	);
}

function gridOf(
	horizontal: readonly Line[],
	vertical: readonly Line[],
	mostCells: number,
): RuledGrid | undefined {
	// The sides of a table may be left open: its rulings then end where the sides would be.
	const xs = places([...vertical.map(({ at }) => at), ...ends(horizontal)]);
	const ys = places([...horizontal.map(({ at }) => at), ...ends(vertical)]);
	const columns = xs.length - 1;
	const rows = ys.length - 1;
	if (columns < 1 || rows < 1 || columns * rows > mostCells) return undefined;
	const wallsDown = walls(vertical, xs, ys);
	const wallsAcross = walls(horizontal, ys, xs);
	const owner: RuledCell[][] = Array.from({ length: rows }, () => []);
	const cells: RuledCell[] = [];
	let isIrregular = false;
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			if (owner[row]?.[column]) continue;
			let columnSpan = 1;
			const isFree = (at: number) => at < columns && !owner[row]?.[at] && !wallsDown[at]?.[row];
			while (isFree(column + columnSpan)) columnSpan++;
			let rowSpan = 1;
			const goesOn = (at: number) =>
				at < rows &&
				range(column, columnSpan).every((place) => !wallsAcross[at]?.[place] && !owner[at]?.[place]) &&
				range(column + 1, columnSpan - 1).every((place) => !wallsDown[place]?.[at]);
			while (goesOn(row + rowSpan)) rowSpan++;
			isIrregular ||= isOpenBelow(row + rowSpan, column, columnSpan, rows, wallsAcross);
			const cell = { row, column, rowSpan, columnSpan };
			cells.push(cell);
			for (const at of range(row, rowSpan))
				for (const place of range(column, columnSpan)) (owner[at] as RuledCell[])[place] = cell;
		}
	}
	return { xs, ys, cells, owner, isIrregular };
}

/** Whether a ruling below a cell covers only a part of it. */
function isOpenBelow(
	row: number,
	column: number,
	columnSpan: number,
	rows: number,
	wallsAcross: readonly (readonly boolean[])[],
): boolean {
	if (row >= rows) return false;
	const walled = range(column, columnSpan).filter((place) => wallsAcross[row]?.[place]);
	return walled.length > 0 && walled.length < columnSpan;
}

function range(from: number, count: number): number[] {
	return Array.from({ length: Math.max(0, count) }, (_, index) => from + index);
}

function ends(lines: readonly Line[]): number[] {
	return [least(lines.map(({ from }) => from)), greatest(lines.map(({ to }) => to))];
}

/** Places in order, those that lie together as one. */
function places(values: readonly number[]): number[] {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] as number) > near);
}

/** For each ruling, which of the spaces along it it closes: `walls[ruling][space]`. */
function walls(lines: readonly Line[], across: readonly number[], along: readonly number[]): boolean[][] {
	const closed: boolean[][] = across.map(() => []);
	for (const { at, from, to } of lines) {
		const index = across.findLastIndex((place) => place <= at + near);
		const row = closed[index];
		if (!row) continue;
		for (let space = 0; space + 1 < along.length; space++) {
			const middle = ((along[space] as number) + (along[space + 1] as number)) / 2;
			if (from <= middle && middle <= to) row[space] = true;
		}
	}
	return closed;
}
