import type { Repair } from '@qingdan/schema';
import type { Lines } from '../document.js';
import { plain } from './plain.js';
import { remarks } from './remarks.js';
import type { CellReading, RowReading } from './rows.js';
import type { RowSetting, TextField } from './setting.js';
import { around, policyLines } from './spans.js';

/** The text of a field in one row, with what was done to make it whole. */
export interface CellText {
	readonly text: string;
	readonly raw: string;
	readonly lines: Lines;
	readonly merged: boolean;
	readonly repair?: Repair;
}

/**
 * Reads a field of a row from its columns. A cell that a page break parted is joined and says so; several columns of one
 * meaning stand a line each. Undefined where nothing is printed.
 */
export function cellText(
	field: TextField,
	columns: readonly number[],
	row: RowReading,
	reading: RowSetting,
): CellText | undefined {
	const cells = columns
		.flatMap((column) => row.cells[column] ?? [])
		.filter(({ pieces }) => pieces.length > 0);
	const [first] = cells;
	if (!first) return undefined;
	const parts = cells.map((cell) => oneCell(field, cell, row, reading));
	const [only] = parts;
	if (parts.length === 1 && only) return only;
	return {
		text: parts.map(({ text }) => text).join('\n'),
		raw: parts.map(({ raw }) => raw).join('\n'),
		lines: parts.reduce<Lines>((all, { lines }) => around(all, lines), parts[0]?.lines ?? row.lines),
		merged: parts.every(({ merged }) => merged),
	};
}

function oneCell(
	field: TextField,
	{ pieces, merged, overBreak }: CellReading,
	row: RowReading,
	{ number, setting }: RowSetting,
): CellText {
	const { doubts } = setting;
	const lines = pieces.reduce<Lines>((all, piece) => around(all, piece.lines), pieces[0]?.lines ?? row.lines);
	const evidence = { lines: policyLines(lines) };
	if (merged && overBreak)
		doubts.onItem(number, field, 'merged-over-break', 'notice', evidence, { text: pieces[0]?.text ?? '' });
	const whole = { lines, merged };
	if (pieces.length === 1 || merged) {
		const text = pieces.map((piece) => piece.text).join('');
		if (row.broken && (field === 'target' || field === 'content'))
			doubts.onItem(number, field, 'row-broken', 'notice', { lines: policyLines(row.lines) });
		return { text, raw: pieces.map((piece) => piece.raw).join('\n'), ...whole };
	}
	const before = pieces.map((piece) => ({ lines: policyLines(piece.lines), text: piece.text }));
	const [head, ...tail] = pieces.map((piece) => piece.text) as [string, ...string[]];
	if (tail.every((piece) => head.endsWith(piece))) {
		const repair: Repair = {
			id: 'r1',
			kind: 'repeated-fragment',
			field,
			before,
			confidence: 'high',
			note: remarks.repeatedFragment,
		};
		doubts.onItem(number, field, 'cell-joined', 'notice', evidence, { text: head });
		return { text: head, raw: head, ...whole, repair };
	}
	const raw = pieces.map((piece) => piece.raw).join(field === 'departments' ? '\n' : '');
	const text = plain(pieces.map((piece) => piece.text).join(''));
	const repair: Repair = {
		id: 'r1',
		kind: 'row-split',
		field,
		before,
		confidence: 'high',
		note: remarks.rowSplit,
	};
	doubts.onItem(number, field, 'cell-joined', 'notice', evidence, { text });
	return { text, raw, ...whole, repair };
}
