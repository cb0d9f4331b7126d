import { fieldOf } from './headers.js';

/** Lines of a row given to the columns of its table; sub-rows of it begin again at the left. */
export interface AlignedRow {
	/** for every sub-row and column the indexes of its lines */
	readonly rows: readonly (readonly (readonly number[])[])[];
	/** how well the lines fit the headers; higher is better */
	readonly score: number;
}

type Sort = 'number' | 'bodies' | 'time' | 'content' | 'text';

function sortOf(header: string): Sort {
	const field = fieldOf(header)?.field;
	if (field === 'number') return 'number';
	if (field === 'departments' || /单位|部门|机关/.test(header)) return 'bodies';
	if (/时限|时间|进度|期限|日期/.test(header)) return 'time';
	return field === 'content' ? 'content' : 'text';
}

const organisation =
	/^[^，。；●■□◆•]{2,20}(?:局|委|厅|部|办|院|会|联|中心|府|队|公司|社|所|站|处|团|馆|校|区|县|街道|乡镇|单位|部门)$/;
const time =
	/^[^。；]{0,14}(?:月|年|底|季度|长期|全年|常年|持续|半年|日|前)[^。；]{0,6}$|[\d一二三五七十]个?(?:工作日|日|天|月|年|小时)(?:以?内|前)$/;

/** How well a line fits a column; the first line of a text tells more than those that follow. */
function fit(text: string, sort: Sort, first: boolean): number {
	if (sort === 'number') return /^\d{1,4}$/.test(text) ? 2 : -4;
	if (sort === 'bodies') return organisation.test(text) ? 2 : -2;
	if (sort === 'time') return time.test(text) ? 2 : -2;
	const other = organisation.test(text) || time.test(text);
	// A list of points is what something consists of, and no name.
	const listed = /^[●■□◆•·]/.test(text) ? (sort === 'content' ? 0.5 : -0.5) : 0;
	return (first ? 1 : 0.3) - (other ? 2 : 0) + listed;
}

function isText(sort: Sort): boolean {
	return sort === 'text' || sort === 'content';
}

const blankCell = -0.7;
const anotherRow = -1.5;

interface Step {
	readonly score: number;
	/** the column of the line before, and whether a sub-row begins here */
	readonly from: number;
	readonly begins: boolean;
}

/**
 * Gives the lines of a row to its columns where the row has more or fewer of them than its table has columns: bodies to the
 * column of bodies, dates to that of dates, everything else to the columns of text, from left to right; what only fits
 * further left begins a sub-row.
 */
export function alignedRow(lines: readonly string[], headers: readonly string[]): AlignedRow {
	const sorts = headers.map(sortOf);
	const steps: Step[][] = [];
	lines.forEach((text, at) => {
		steps.push(sorts.map((sort, column) => bestStep(steps[at - 1], text, sort, column)));
	});
	return {
		rows: traced(steps, headers.length),
		score: Math.max(...(steps.at(-1) ?? []).map(({ score }) => score)),
	};
}

function bestStep(before: readonly Step[] | undefined, text: string, sort: Sort, column: number): Step {
	if (!before) return { score: fit(text, sort, true) + blankCell * column, from: -1, begins: true };
	let best: Step = { score: Number.NEGATIVE_INFINITY, from: -1, begins: false };
	before.forEach(({ score }, from) => {
		const skipped = Math.max(0, column - from - 1);
		const again = sort === 'number' && column === from;
		const on = score + (again ? -4 : fit(text, sort, column !== from)) + blankCell * skipped;
		if (column >= from && on > best.score) best = { score: on, from, begins: false };
		const anew = score + fit(text, sort, true) + anotherRow;
		if (column <= from && column > 0 && isText(sort) && anew > best.score)
			best = { score: anew, from, begins: true };
	});
	return best;
}

function traced(steps: readonly (readonly Step[])[], width: number): number[][][] {
	const last = steps.at(-1) ?? [];
	let column = last.reduce((best, { score }, at) => (score > (last[best]?.score ?? score) ? at : best), 0);
	const path: { column: number; begins: boolean }[] = [];
	for (let at = steps.length - 1; at >= 0; at--) {
		const step = steps[at]?.[column] as Step;
		path.unshift({ column, begins: step.begins });
		column = step.from;
	}
	const rows: number[][][] = [];
	path.forEach((place, at) => {
		if (place.begins) rows.push(Array.from({ length: width }, () => []));
		rows.at(-1)?.[place.column]?.push(at);
	});
	return rows;
}
