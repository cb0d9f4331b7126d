import type {
	Block,
	Cell,
	Paragraph,
	ReadingNotice,
	Row,
	SourceDocument,
	SourceFormat,
	Table,
} from '../document.js';

type WithoutLines<T> = Omit<T, 'lines'>;

export type DraftParagraph = WithoutLines<Paragraph>;
export type DraftCell = WithoutLines<Cell>;
export type DraftRow = Omit<Row, 'lines' | 'cells'> & { readonly cells: readonly DraftCell[] };
export type DraftTable = Omit<Table, 'lines' | 'rows'> & { readonly rows: readonly DraftRow[] };
export type DraftBlock = DraftParagraph | DraftTable;
/** A notice that names what it concerns by the thing itself; its lines are known once all is laid out. */
export type DraftNotice = WithoutLines<ReadingNotice> & {
	readonly at?: DraftParagraph | DraftTable | DraftRow | DraftCell;
};

/**
 * Writes blocks out as lines and hands them on with the lines they came to stand in: one a paragraph, its automatic
 * number before it, and one a table row, its cells parted by tabs; breaks inside a paragraph or a cell go on in a line
 * of their own.
 */
export function layOut(
	format: SourceFormat,
	drafts: readonly DraftBlock[],
	notices: readonly DraftNotice[],
): SourceDocument {
	const pieces: string[] = [];
	const spans = new Map<object, readonly [number, number]>();
	let line = 1;

	const write = (text: string): readonly [number, number] => {
		const first = line;
		pieces.push(text);
		line += breaksIn(text);
		return [first, line];
	};
	const endLine = () => {
		pieces.push('\n');
		line++;
	};
	const laidCell = (cell: DraftCell, index: number): Cell => {
		if (index > 0) pieces.push('\t');
		const lines = write(cell.text);
		spans.set(cell, lines);
		return { ...cell, lines };
	};
	const laidRow = (row: DraftRow): Row => {
		const first = line;
		const cells = row.cells.map(laidCell);
		const lines = [first, line] as const;
		spans.set(row, lines);
		endLine();
		return { ...row, cells, lines };
	};
	const laidBlock = (block: DraftBlock): Block => {
		if (block.kind === 'table') {
			const first = line;
			const rows = block.rows.map(laidRow);
			const lines = [first, Math.max(first, line - 1)] as const;
			spans.set(block, lines);
			return { ...block, rows, lines };
		}
		const lines = write(numbered(block.automaticNumber, block.text));
		spans.set(block, lines);
		endLine();
		return { ...block, lines };
	};

	const blocks = drafts.map(laidBlock);
	const invisible = drafts.flatMap(invisibleIn);
	return {
		format,
		text: pieces.join(''),
		blocks,
		notices: [...notices, ...invisible].map(({ at, ...notice }) => {
			const lines = at && spans.get(at);
			return lines ? { ...notice, lines } : notice;
		}),
	};
}

/** Characters that show nothing and may hide what a text says: zero-width ones, marks of direction, soft hyphens. */
const invisibleCharacters = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

function invisibleIn(block: DraftBlock): DraftNotice[] {
	const pieces = block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells);
	return pieces
		.filter(({ text }) => invisibleCharacters.test(text))
		.map((at) => ({ code: 'invisible-characters', effect: 'unsure', text: at.text, at }));
}

/** A text behind its automatic number. A space keeps `1.` and `5元` from reading as 1.5. */
export function numbered(number: string | undefined, text: string): string {
	if (!number) return text;
	return text === '' ? number : `${number} ${text}`;
}

function breaksIn(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
	return count;
}
