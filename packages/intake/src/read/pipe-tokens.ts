/** A cell between two pipes, and the line it begins on. */
export interface Token {
	readonly text: string;
	/** index of the line */
	readonly line: number;
}

/** Rows that were put together again from the cells between pipes. */
export interface CapturedRows {
	readonly width: number;
	/** every row with one cell a column, `undefined` where a capture left none */
	readonly rows: readonly (readonly (Token | undefined)[])[];
	/** how many of the rows stand above the first that is numbered */
	readonly above: number;
	/** indexes of rows whose cells were given to columns by what they say */
	readonly guessed: ReadonlySet<number>;
}

/** Columns that a table has at most. */
const widest = 40;

/**
 * Captures of web pages part cells by pipes and break the lines where the page did: a cell a line, a row over several lines,
 * merged cells left out or moved to the end of their row. The numbers 1, 2, 3 … say where rows begin.
 */
export function capturedRows(tokens: readonly Token[]): CapturedRows | undefined {
	const starts = numberedAt(tokens);
	const [first] = starts;
	if (first === undefined || first < 3 || starts.length < 2) return undefined;
	const lengths = starts.slice(1).map((start, index) => start - (starts[index] as number));
	const common = lengths.reduce(greatestDivisor, first);
	if (common >= 4 && common <= widest && first / common <= 4) return padded(tokens, common, first / common);
	const width = Math.max(...lengths);
	if (width < 3 || width > widest || first < width || first > width * 2) return undefined;
	return unpadded(tokens, starts, width);
}

function numberedAt(tokens: readonly Token[]): number[] {
	const starts: number[] = [];
	for (const [index, { text }] of tokens.entries())
		if (text === String(starts.length + 1)) starts.push(index);
	return starts;
}

function greatestDivisor(one: number, other: number): number {
	return other === 0 ? one : greatestDivisor(other, one % other);
}

/** Rows of equal length, blank cells for what a merged cell covers at the end of each. */
function padded(tokens: readonly Token[], width: number, above: number): CapturedRows {
	const rows: (Token | undefined)[][] = [];
	for (let at = 0; at < tokens.length; at += width) rows.push(tokens.slice(at, at + width));
	return aligned(rows, width, above, rows.slice(above));
}

/** Headers first, then rows of the longest length; a shorter one lacks what is merged into the row above. */
function unpadded(tokens: readonly Token[], starts: readonly number[], width: number): CapturedRows {
	const [first = 0] = starts;
	const header = tokens.slice(0, first);
	const broken = header.findIndex(({ line }, at) => at > 0 && line !== header[0]?.line);
	const rest = header.length - width;
	const parts = rest === 0 ? header.length : onLines(header) ? broken : header.length - rest * 2;
	const above = rest === 0 ? [header] : [header.slice(0, parts), header.slice(parts)];
	const body = starts.map((start, index) =>
		tokens.slice(start, Math.min(starts[index + 1] ?? tokens.length, start + width)),
	);
	return aligned([...above, ...body], width, above.length, body);
}

/** Whether the headers stand on two lines, as their rows do. */
function onLines(header: readonly Token[]): boolean {
	return new Set(header.map(({ line }) => line)).size === 2;
}

function aligned(
	rows: readonly (readonly (Token | undefined)[])[],
	width: number,
	above: number,
	body: readonly (readonly (Token | undefined)[])[],
): CapturedRows {
	const complete = body.filter((row) => !isShort(row, width));
	const fullest = Math.max(...body.map(wordsIn));
	// Where no row is complete those with the most words tell what the columns hold.
	const whole = complete.length > 0 ? complete : body.filter((row) => wordsIn(row) === fullest);
	const guessed = new Set<number>();
	const out = rows.map((row, index) => {
		if (index < above || !isShort(row, width)) return filled(row, width);
		guessed.add(index);
		if (whole.includes(row)) return filled(row, width);
		const cells = row.flatMap((token) => (token && token.text !== '' ? [token] : []));
		return byColumns(cells, whole, width);
	});
	return { width, rows: out, above, guessed };
}

function wordsIn(row: readonly (Token | undefined)[]): number {
	return row.filter((token) => (token?.text ?? '') !== '').length;
}

/** A row that lacks cells, or whose number stands elsewhere: what covers it was left out. */
function isShort(row: readonly (Token | undefined)[], width: number): boolean {
	if (row.length < width) return true;
	if (!/^\d{1,4}$/.test(row[0]?.text ?? '')) return true;
	const last = row.findLastIndex((token) => (token?.text ?? '') !== '');
	return last < width - 2 && row.slice(0, last).every((token) => (token?.text ?? '') !== '');
}

function filled(row: readonly (Token | undefined)[], width: number): (Token | undefined)[] {
	return Array.from({ length: width }, (_, column) => row[column]);
}

/** Gives cells to columns from left to right, each to one whose other cells it is most like. */
function byColumns(
	cells: readonly Token[],
	whole: readonly (readonly (Token | undefined)[])[],
	width: number,
): (Token | undefined)[] {
	const likeness = cells.map(({ text }) =>
		Array.from({ length: width }, (_, column) =>
			Math.max(0, ...whole.map((row) => alike(text, row[column]?.text ?? ''))),
		),
	);
	const best: { score: number; from: number }[][] = [];
	cells.forEach((_, at) => {
		best.push(
			Array.from({ length: width }, (__, column) => {
				const own = likeness[at]?.[column] ?? 0;
				if (at === 0) return { score: own, from: -1 };
				let found = { score: Number.NEGATIVE_INFINITY, from: -1 };
				for (let from = 0; from < column; from++) {
					const before = best[at - 1]?.[from]?.score ?? Number.NEGATIVE_INFINITY;
					if (before + own > found.score) found = { score: before + own, from };
				}
				return found;
			}),
		);
	});
	const row: (Token | undefined)[] = Array.from({ length: width });
	const last = best.at(-1) ?? [];
	let column = last.reduce((most, { score }, at) => (score > (last[most]?.score ?? score) ? at : most), 0);
	for (let at = cells.length - 1; at >= 0 && column >= 0; at--) {
		row[column] = cells[at];
		column = best[at]?.[column]?.from ?? -1;
	}
	return row;
}

/** How alike two cells are as cells of one column: their words, how they end, how long they are. */
function alike(one: string, other: string): number {
	if (other === '') return 0;
	if (one === other) return 3;
	const pairs = (text: string) =>
		new Set([...text.slice(0, 200)].map((char, at, all) => char + (all[at + 1] ?? '')));
	const [left, right] = [pairs(one), pairs(other)];
	const shared = [...left].filter((pair) => right.has(pair)).length;
	const numeric = /^\d/.test(one) === /^\d/.test(other) ? 0.2 : -0.5;
	const end = one.at(-1) === other.at(-1) ? 0.4 : 0;
	const size = Math.min(one.length, other.length) / Math.max(one.length, other.length);
	return (2 * shared) / (left.size + right.size) + end + numeric + size * 0.3;
}
