import type { SourceDocument } from '../document.js';
import type { Doubts } from './doubts.js';
import { areHeaders, fieldOf } from './headers.js';
import { policyLines } from './spans.js';
import type { Unit } from './stream.js';

/** Fewer words on a line than this are no row of headers. */
const fewestHeaders = 4;

/**
 * Doubts what a capture has lost or changed as a whole: a table whose headers stand on one line of running text, and a text in
 * traditional characters, in which the words that tell numbers, bodies and dates are written otherwise.
 */
export function doubtCapture(flow: readonly Unit[], document: SourceDocument, doubts: Doubts): void {
	for (const unit of flow) {
		if (unit.kind === 'table' || !isRowOfHeaders(unit.raw)) continue;
		const text = unit.text.slice(0, 60);
		doubts.onDocument('table-flattened', 'error', { lines: policyLines(unit.lines), quote: text }, { text });
	}
	const found = traditionalIn(document.text);
	if (found) doubts.onDocument('traditional-script', 'error', { lines: found.line }, { text: found.words });
}

function isRowOfHeaders(raw: string): boolean {
	const words = raw.trim().split(/[ \u3000]+/);
	return (
		words.length >= fewestHeaders &&
		fieldOf(words[0] ?? '')?.field === 'number' &&
		words.length <= 20 &&
		areHeaders(words)
	);
}

/** Common characters of official texts that simplified writing does not have. */
const traditional =
	/[國條項規為與關於縣區辦發號業務產權會議這們時間應當進來後對將給學經濟電話聯貫徹責單錄總據劃實現]/g;
/** A text has this part of them or more only where it is written in them. */
const least = 0.04;

function traditionalIn(text: string): { line: number; words: string } | undefined {
	const sample = text.slice(0, 20_000);
	const han = sample.match(/[\u4e00-\u9fa5]/g)?.length ?? 0;
	const all = sample.match(traditional) ?? [];
	if (han < 50 || all.length < han * least) return undefined;
	const first = sample.search(traditional);
	return {
		line: sample.slice(0, first).split('\n').length,
		words: [...new Set(all)].slice(0, 6).join(''),
	};
}
