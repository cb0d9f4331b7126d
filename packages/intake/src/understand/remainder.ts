import { lineSpan } from '@qingdan/core';
import type { OpenDoubt, Policy } from '@qingdan/schema';
import type { Block, Lines, SourceDocument } from '../document.js';
import { type PrintedPart, printedParts } from './printed-parts.js';

/** Characters of a source that nothing holds. */
export interface Remainder {
	readonly line: number;
	readonly text: string;
}

/**
 * Counts again, apart from the proof of the policy, what became of every character that is no space: what the policy prints
 * is taken out of the blocks of its source, the longest text first, and so is each line that a doubt names as given to no
 * part; what remains is lost. A mark beside words that are no sentence, such as the stop behind a heading or the 、 between
 * two bodies, belongs to them.
 */
export function remainderOf(
	policy: Policy,
	document: SourceDocument,
	doubts: readonly OpenDoubt[],
): Remainder[] {
	const source = new Characters(document.blocks);
	const parts = [...printedParts(policy)].sort((a, b) => b.text.length - a.text.length);
	for (const part of parts) source.take(part);
	for (const { code, evidence } of doubts)
		if (code === 'text-unassigned') source.takeLines(lineSpan(evidence.lines));
	return [...source.left(), ...unread(document)];
}

const space = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/g;
const separator = /[。．.：:、，,；;！!（()）〔〕［］[\]【】《》“”"'·•●▪■◆—\-/／|]/;
/** Without spaces, and a mark of full width as its twin of half width. */
function bare(text: string): string {
	return text
		.replace(space, '')
		.replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}

/** Marks that may part two printed texts at one place. */
const longestSeparator = 4;

/** The characters of a source in reading order, with the lines that print them. */
class Characters {
	readonly #text: string;
	/** the first and the last line of each character's block */
	readonly #first: Int32Array;
	readonly #last: Int32Array;
	/** 0 left, 1 words, 2 running text */
	readonly #taken: Uint8Array;
	/** where a paragraph or a cell begins */
	readonly #begins: Uint8Array;

	constructor(blocks: readonly Block[]) {
		const pieces = blocks.flatMap(piecesOf);
		this.#text = pieces.map(({ text }) => text).join('');
		this.#first = new Int32Array(this.#text.length);
		this.#last = new Int32Array(this.#text.length);
		this.#taken = new Uint8Array(this.#text.length);
		this.#begins = new Uint8Array(this.#text.length + 1).fill(1, this.#text.length);
		let at = 0;
		for (const { text, lines } of pieces) {
			this.#begins[at] = 1;
			this.#first.fill(lines[0], at, at + text.length);
			this.#last.fill(lines[1], at, at + text.length);
			at += text.length;
		}
	}

	/** Takes a text out of its lines, where it is still there as a whole. */
	take({ text, lines, running }: PrintedPart): void {
		const wanted = bare(text);
		const [from, to] = this.#range(lineSpan(lines));
		if (wanted === '') return;
		const places: number[] = [];
		// Only the lines are searched: to look through all that follows for each part takes time by the square.
		const within = this.#text.slice(from, to);
		for (let found = within.indexOf(wanted); found >= 0; found = within.indexOf(wanted, found + 1)) {
			const at = from + found;
			if (this.#taken.subarray(at, at + wanted.length).every((mark) => mark === 0)) places.push(at);
		}
		// Words that fill a cell stand there rather than within another text.
		const whole = places.find((at) => this.#begins[at] === 1 && this.#begins[at + wanted.length] === 1);
		const place = whole ?? places[0];
		if (place !== undefined) this.#taken.fill(running ? 2 : 1, place, place + wanted.length);
	}

	takeLines(lines: Lines): void {
		const [from, to] = this.#range(lines);
		this.#taken.fill(1, from, to);
	}

	/** What is left, paragraph by paragraph and cell by cell, without the marks beside words. */
	left(): Remainder[] {
		const found: Remainder[] = [];
		for (let at = 0; at < this.#text.length; ) {
			let end = at + 1;
			const left = this.#taken[at] === 0;
			while (left && this.#taken[end] === 0 && this.#begins[end] === 0) end++;
			if (left && !this.#isSeparator(at, end))
				found.push({ line: this.#first[at] ?? 1, text: this.#text.slice(at, end) });
			at = end;
		}
		return found;
	}

	#isSeparator(start: number, end: number): boolean {
		const besideWords =
			(this.#begins[start] === 0 && this.#taken[start - 1] === 1) ||
			(this.#begins[end] === 0 && this.#taken[end] === 1);
		return (
			besideWords &&
			end - start <= longestSeparator &&
			[...this.#text.slice(start, end)].every((char) => separator.test(char))
		);
	}

	/** Where the characters of some lines stand; the lines of blocks never go back. */
	#range([first, last]: Lines): [number, number] {
		let [low, high] = [0, this.#text.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#last[middle] as number) < first) low = middle + 1;
			else high = middle;
		}
		const from = low;
		high = this.#text.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#first[middle] as number) <= last) low = middle + 1;
			else high = middle;
		}
		return [from, low];
	}
}

function piecesOf(block: Block): { text: string; lines: Lines }[] {
	if (block.kind === 'paragraph')
		return [{ text: bare(`${block.automaticNumber ?? ''}${block.text}`), lines: block.lines }];
	return block.rows.flatMap(({ cells }) => cells.map(({ text, lines }) => ({ text: bare(text), lines })));
}

/** Letters and digits of the text that the reader put into no block. */
function unread({ text, blocks }: SourceDocument): Remainder[] {
	const count = new Map<string, number>();
	const printed = bare(text.replace(/<\/?p>/g, ''));
	for (const [char] of printed.matchAll(/[\p{L}\p{N}]/gu)) count.set(char, (count.get(char) ?? 0) + 1);
	for (const piece of blocks.flatMap(piecesOf))
		for (const [char] of piece.text.matchAll(/[\p{L}\p{N}]/gu)) count.set(char, (count.get(char) ?? 0) - 1);
	const lost = [...count].flatMap(([char, times]) => (times > 0 ? [char.repeat(times)] : []));
	return lost.length > 0 ? [{ line: 1, text: lost.join('') }] : [];
}
