import type { DraftCell, DraftNotice, DraftRow, DraftTable } from '../lay-out.js';
import { cutRun, isFull, joinedText, linesOf, type TextLine } from './lines.js';
import type { PageContent, TextRun } from './page-content.js';
import type { PageTags } from './page-tags.js';
import type { RuledCell, RuledGrid } from './rulings.js';

/** Text that comes this near to the edge of a page, in points, may go on beyond it. */
const pageEdge = 1;

/** The runs of a page that stand inside a grid, and those that do not. */
export interface Sorted {
	readonly inside: readonly TextRun[];
	readonly outside: readonly TextRun[];
}

/** Parts the runs of a page by whether they stand inside a grid. */
export function sortRuns(runs: readonly TextRun[], { xs, ys }: RuledGrid): Sorted {
	const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
	const inside: TextRun[] = [];
	const outside: TextRun[] = [];
	for (const run of runs) {
		const x = run.x + run.width / 2;
		const y = middleOf(run);
		(x > left && x < right && y > top && y < bottom ? inside : outside).push(run);
	}
	return { inside, outside };
}

/**
 * Fills the cells that rulings draw with the text that stands in them. Where the file is tagged, its tags are held
 * against the rulings: cells that both see alike are found by `tags`. A cell whose text the edge of the page may cut is noticed.
 */
export function ruledTable(
	grid: RuledGrid,
	runs: readonly TextRun[],
	page: PageContent,
): { readonly table: DraftTable; readonly notices: readonly DraftNotice[] } {
	const contents = new Map<RuledCell, TextRun[]>(grid.cells.map((cell) => [cell, []]));
	for (const run of runs) {
		for (const piece of cut(run, grid)) {
			const owner = ownerOf(piece, grid);
			if (owner) contents.get(owner)?.push(piece);
		}
	}
	const lines = new Map([...contents].map(([cell, own]) => [cell, linesOf(own)]));
	const padding = paddingOf(grid, lines);
	const cells: DraftCell[][] = grid.ys.slice(1).map(() => []);
	const notices: DraftNotice[] = [];
	for (const cell of grid.cells) {
		const { row, column, columnSpan, rowSpan } = cell;
		const text = cellText(lines.get(cell) ?? [], widthOfCell(cell, grid) - 2 * padding, page.tags);
		const draft = { text, column, columnSpan, rowSpan };
		cells[row]?.push(draft);
		if (lines.get(cell)?.some(({ x2 }) => x2 > page.width - pageEdge))
			notices.push({ code: 'text-at-page-edge', effect: 'unsure', text, at: draft });
	}
	const rows = cells.map((own): DraftRow => ({ cells: own, page: page.number }));
	const found = agreesWithTags(contents, page.tags) ? 'tags' : 'rulings';
	return { table: { kind: 'table', rows, found }, notices };
}

function middleOf(run: TextRun): number {
	return run.y - 0.35 * run.size;
}

/** Parts a run at every ruling that stands between two cells. */
function cut(run: TextRun, grid: RuledGrid): TextRun[] {
	const pieces: TextRun[] = [];
	let rest = run;
	const row = indexOf(grid.ys, middleOf(run));
	const end = run.x + run.width;
	for (let column = indexOf(grid.xs, run.x) + 1; column < grid.xs.length; column++) {
		const x = grid.xs[column] as number;
		if (x >= end) break;
		if (ownerAt(grid, row, column - 1) === ownerAt(grid, row, column)) continue;
		const [left, right] = cutRun(rest, x);
		if (!left || !right) continue;
		pieces.push(left);
		rest = right;
	}
	return [...pieces, rest];
}

function ownerOf(run: TextRun, grid: RuledGrid): RuledCell | undefined {
	return ownerAt(grid, indexOf(grid.ys, middleOf(run)), indexOf(grid.xs, run.x + run.width / 2));
}

function ownerAt(grid: RuledGrid, row: number, column: number): RuledCell | undefined {
	const last = grid.owner[Math.min(Math.max(row, 0), grid.owner.length - 1)];
	return last?.[Math.min(Math.max(column, 0), last.length - 1)];
}

/** The space of a place between rulings. */
function indexOf(rulings: readonly number[], place: number): number {
	let low = 0;
	let high = rulings.length - 2;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((rulings[middle] as number) <= place) low = middle;
		else high = middle - 1;
	}
	return low;
}

function widthOfCell({ column, columnSpan }: RuledCell, { xs }: RuledGrid): number {
	return (xs[column + columnSpan] ?? 0) - (xs[column] ?? 0);
}

/** The room that is kept free at the sides of the cells: the least that any line leaves. */
function paddingOf(grid: RuledGrid, lines: ReadonlyMap<RuledCell, readonly TextLine[]>): number {
	let least = Number.POSITIVE_INFINITY;
	for (const [{ column, columnSpan }, own] of lines) {
		for (const { x1, x2 } of own) {
			const left = x1 - (grid.xs[column] ?? 0);
			const right = (grid.xs[column + columnSpan] ?? 0) - x2;
			least = Math.min(least, Math.max(0, left), Math.max(0, right));
		}
	}
	return Number.isFinite(least) ? least : 0;
}

/** The text of a cell: a line goes on in the next one unless it ends before it is full. */
export function cellText(lines: readonly TextLine[], room: number, tags: PageTags): string {
	let text = '';
	lines.forEach((line, index) => {
		const before = lines[index - 1];
		if (!before) text = line.text;
		else if (isFull(before, line, room) && !isOtherBlock(before, line, tags))
			text = joinedText(text, line.text);
		else text += `\n${line.text}`;
	});
	return text;
}

function isOtherBlock(before: TextLine, after: TextLine, tags: PageTags): boolean {
	const one = blockOf(before, tags);
	const other = blockOf(after, tags);
	return one !== undefined && other !== undefined && one !== other;
}

/** The block of the structure that a line belongs to, if the file is tagged. */
function blockOf(line: TextLine, tags: PageTags): number | undefined {
	for (const { tag } of line.runs) {
		const place = tag === undefined ? undefined : tags.get(tag);
		if (place) return place.block;
	}
	return undefined;
}

/** Whether every tagged cell stands in one ruled cell and no ruled cell holds two. */
function agreesWithTags(contents: ReadonlyMap<RuledCell, readonly TextRun[]>, tags: PageTags): boolean {
	const seen = new Map<number, RuledCell>();
	let tagged = 0;
	for (const [cell, runs] of contents) {
		const own = new Set(runs.map(({ tag }) => (tag === undefined ? undefined : tags.get(tag)?.cell?.cell)));
		if (runs.length === 0) continue;
		const [only] = own;
		if (own.size !== 1 || only === undefined || seen.has(only)) return false;
		seen.set(only, cell);
		tagged++;
	}
	return tagged > 0;
}
