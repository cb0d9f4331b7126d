import { greatest, least } from '../sequence.js';
import type { TextRun } from './page-content.js';

/** Runs that stand on one line, from left to right. */
export interface TextLine {
	readonly runs: readonly TextRun[];
	readonly text: string;
	readonly x1: number;
	readonly x2: number;
	readonly y: number;
	readonly size: number;
}

/** Gaps in parts of the character size: above the first, words are parted; above the second, columns may be. */
const wordGap = 0.45;
const latinGap = 0.15;

/** Orders runs into lines by their baselines. */
export function linesOf(runs: readonly TextRun[]): TextLine[] {
	const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
	const rows: TextRun[][] = [];
	for (const run of sorted) {
		const row = rows.at(-1);
		const first = row?.[0];
		if (row && first && run.y - first.y < 0.4 * Math.max(first.size, run.size)) row.push(run);
		else rows.push([run]);
	}
	return rows.map(lineOf);
}

function lineOf(runs: readonly TextRun[]): TextLine {
	const ordered = [...runs].sort((a, b) => a.x - b.x);
	let text = '';
	let end: number | undefined;
	for (const run of ordered) {
		if (end !== undefined) text += between(text, run.text, (run.x - end) / run.size);
		text += run.text;
		end = run.x + run.width;
	}
	return {
		runs: ordered,
		text: text.trim(),
		x1: least(ordered.map(({ x }) => x)),
		x2: greatest(ordered.map(({ x, width }) => x + width)),
		y: greatest(ordered.map(({ y }) => y)),
		size: greatest(ordered.map(({ size }) => size)),
	};
}

function between(before: string, after: string, gap: number): string {
	const isLatin = /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after);
	return gap > (isLatin ? latinGap : wordGap) && !/\s$/.test(before) && !/^\s/.test(after) ? ' ' : '';
}

/** How many pieces a line has that stand further apart than so many characters are wide. */
export function pieceCount({ runs, size }: TextLine, gutter: number): number {
	let count = 0;
	let end = Number.NEGATIVE_INFINITY;
	for (const run of runs) {
		if (run.x - end > gutter * size) count++;
		end = Math.max(end, run.x + run.width);
	}
	return count;
}

/** Characters that begin no line (GB/T 15834), so that the one before them goes down with them. */
const neverFirst = /^[，。、；：？！）》】〕”’」』〉…—～·,.;:?!)\]}%％‰℃]+/;

/** How much a line may fall short of its room and still count as full, in parts of the character size. */
const slack = 0.35;

/** The width of the piece at the start of a line that cannot be broken from it. */
function headWidth(line: TextLine): number {
	const word = /^[A-Za-z0-9./%+-]+/.exec(line.text)?.[0] ?? [...line.text][0] ?? '';
	const rest = neverFirst.exec(line.text.slice(word.length))?.[0] ?? '';
	return [...word, ...rest].reduce((sum, character) => sum + widthOf(character), 0) * line.size;
}

/** The usual width of a character in parts of its size. */
function widthOf(character: string): number {
	return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f“”‘’…—]/.test(character) ? 1 : 0.5;
}

/**
 * Whether a line was broken because the next piece did not fit, and not because the text ends there.
 * @param room the width that lines may fill
 */
export function isFull(line: TextLine, next: TextLine, room: number): boolean {
	return line.x2 - line.x1 + headWidth(next) > room - slack * line.size;
}

/** Two lines of one text: a space only between words that need one. */
export function joinedText(before: string, after: string): string {
	return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}

/** Cuts a run where a ruling crosses it; characters are taken to be as wide as they usually are. */
export function cutRun(run: TextRun, at: number): TextRun[] {
	if (at <= run.x + 0.3 * run.size || at >= run.x + run.width - 0.3 * run.size) return [run];
	const characters = [...run.text];
	const all = characters.reduce((sum, character) => sum + widthOf(character), 0) || 1;
	let x = run.x;
	let index = 0;
	for (; index < characters.length; index++) {
		const width = (widthOf(characters[index] as string) / all) * run.width;
		if (x + width / 2 > at) break;
		x += width;
	}
	const left = characters.slice(0, index).join('');
	const right = characters.slice(index).join('');
	return [
		{ ...run, text: left, width: x - run.x },
		{ ...run, text: right, x, width: run.x + run.width - x },
	].filter(({ text }) => text.trim() !== '');
}
