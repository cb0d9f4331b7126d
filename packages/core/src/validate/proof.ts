import type { Evidence, Item, Lines, Problem, ProblemCode, Step } from '@qingdan/schema';
import type { HeldPolicy } from '../corpus.js';
import { withoutLayout } from '../text/layout.js';
import { freePlace, indexSource, lineSpan, type SourceIndex } from '../text/source.js';
import { problemAt } from './report.js';

/** A field of a row or a provision that a repair may have restored. */
export type RepairedField = NonNullable<Item['repairs']>[number]['field'];

/**
 * The lines of a text in a source, wherever it stands: at most three places. A text of few characters stands in too many
 * for its place to tell anything.
 */
export function linesElsewhere(source: SourceIndex, text: string): string[] {
	if (text.length < 4) return [];
	const places = source.find(text, [1, source.lineCount]).map(({ start, end }) => {
		const [first, last] = [source.placeAt(start).line, source.placeAt(end - 1).line];
		return first === last ? String(first) : `${first}–${last}`;
	});
	return [...new Set(places)].slice(0, 3);
}

/** Looks for the words of one policy in the source texts, claims what is its own, and keeps what is not found. */
export class Proof {
	readonly held: HeldPolicy;
	readonly own: SourceIndex;
	readonly problems: Problem[] = [];
	readonly #sources: ReadonlyMap<string, SourceIndex>;

	constructor(held: HeldPolicy, sources: ReadonlyMap<string, SourceIndex>) {
		this.held = held;
		this.own = sources.get(held.policy.key) ?? indexSource(held.source.text);
		this.#sources = sources;
	}

	/** Claims the pieces of each repair; a repair that only joins pieces must give the field exactly. */
	repairs(
		steps: readonly Step[],
		repairs: Item['repairs'],
		cells: Readonly<Partial<Record<RepairedField, string | null | undefined>>>,
	): Set<string> {
		(repairs ?? []).forEach((repair, index) => {
			const at = [...steps, 'repairs', index];
			repair.before.forEach(({ text, lines }, piece) => {
				this.verbatim([...at, 'before', piece, 'text'], text, lines);
			});
			if (repair.checkedAgainst) this.quote([...at, 'checkedAgainst'], repair.checkedAgainst);
			const joined = withoutLayout(repair.before.map(({ text }) => text).join(''));
			const field = cells[repair.field];
			const joins = repair.kind === 'row-split' || repair.kind === 'inserted-spaces';
			if (joins && field !== null && field !== undefined && joined !== withoutLayout(field)) {
				this.report(at, 'repair-not-equal', { field: repair.field });
			}
		});
		return new Set((repairs ?? []).map(({ field }) => field));
	}

	/** A text printed as such: found in its lines, and claimed. */
	verbatim(steps: readonly Step[], text: string, lines: Lines): void {
		if (!this.#inRange(steps, this.own, lines)) return;
		const found = this.own.find(text, lines);
		const free = freePlace(this.own, found);
		if (free) this.own.claim(free);
		else this.report(steps, 'cell-not-found', { text, ...this.#places(this.own, text, lines) });
	}

	/** A quote is found in its lines; where its cell was repaired, the repair answers for it. */
	quote(steps: readonly Step[], evidence: Evidence, repaired = false): void {
		const source = evidence.source === undefined ? this.own : this.#sources.get(evidence.source);
		if (!source) {
			this.report(steps, 'reference-unknown', { reference: evidence.source ?? '', nearest: [] });
			return;
		}
		if (!this.#inRange(steps, source, evidence.lines) || evidence.quote === undefined || repaired) return;
		if (source.find(evidence.quote, evidence.lines).length === 0) {
			const { quote, lines } = evidence;
			this.report(steps, 'quote-not-found', { quote, ...this.#places(source, quote, lines) });
		}
	}

	inField(steps: readonly Step[], quote: string, cell: string, field: string): void {
		if (!withoutLayout(cell).includes(withoutLayout(quote)))
			this.report(steps, 'quote-not-in-field', { quote, field });
	}

	spans(steps: readonly Step[], spans: readonly Evidence[]): void {
		spans.forEach((span, index) => {
			this.quote([...steps, 'spans', index], span);
		});
	}

	#inRange(steps: readonly Step[], source: SourceIndex, lines: Lines): boolean {
		const [first, last] = lineSpan(lines);
		if (first >= 1 && first <= last && last <= source.lineCount) return true;
		this.report(steps, 'lines-out-of-range', { first, last, count: source.lineCount });
		return false;
	}

	report(steps: readonly Step[], code: ProblemCode, values: Problem['values']): void {
		this.problems.push(problemAt(this.held, steps, code, values));
	}

	/** The lines in which a text was looked for, and those in which it stands instead. */
	#places(source: SourceIndex, text: string, lines: Lines) {
		return { lines: lineSpan(lines).map(String), elsewhere: linesElsewhere(source, text) };
	}
}
