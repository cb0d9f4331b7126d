import { difference } from '../compare/difference.js';
import { tokenise } from '../text/token.js';
import { type Piece, type Replacement, render } from './rendering.js';

/** A replacement of words that can be written as an operation: its words stand once in the parent's text, or all of them change. */
export interface WordEdit extends Replacement {
	readonly was: string;
	/** every place where the words stand; one unless all change alike */
	readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** A stretch of the localised text and of the new text that differ. */
interface Stretch {
	start: number;
	end: number;
	from: number;
	to: number;
	group?: number;
}

/**
 * The edits that turn a text of the parent, localised, into the child's: as few words as name their place without doubt.
 * @param names words that are to be named whole when an edit lies in them
 */
export function editsBetween(
	was: string,
	pieces: readonly Piece[],
	is: string,
	names: readonly string[] = [],
): WordEdit[] {
	const whole: WordEdit[] = [
		{ was, to: is, start: 0, end: was.length, places: [{ start: 0, end: was.length }] },
	];
	const { text } = render(was, pieces, []);
	if (text === is) return [];
	const localised = new LocalisedText(was, text, pieces);
	const stretches = aligned(localised, is);
	for (const name of names) widenTo(name, stretches, is);
	for (const stretch of [...stretches]) toAtoms(stretch, stretches, localised);
	for (const stretch of [...stretches]) settle(stretch, stretches, localised);
	grouped(stretches, localised, is);
	unique(stretches, localised);
	const edits = written(stretches, localised, is);
	const size = edits.reduce((sum, edit) => sum + edit.was.length + edit.to.length, 0);
	const all = edits
		.flatMap((edit) => edit.places.map((place) => ({ ...place, to: edit.to })))
		.sort((a, b) => a.start - b.start);
	const right = render(was, pieces, all).text === is;
	return right && size < was.length + is.length ? edits : whole;
}

/** The parent's text with its localised form, cut into atoms: a name that was localised is one, every other character too. */
class LocalisedText {
	readonly was: string;
	readonly text: string;
	/** for each offset of the localised text that begins an atom or ends the text: the offset of the parent's */
	readonly #back = new Map<number, number>();
	readonly #starts: number[] = [];

	constructor(was: string, text: string, pieces: readonly Piece[]) {
		this.was = was;
		this.text = text;
		let here = 0;
		let next = 0;
		for (let at = 0; at < was.length; ) {
			this.#starts.push(here);
			this.#back.set(here, at);
			const piece = pieces[next];
			if (piece?.start === at) {
				here += piece.text.length;
				at = piece.end;
				next++;
			} else {
				const width = (was.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
				here += width;
				at += width;
			}
		}
		this.#starts.push(here);
		this.#back.set(here, was.length);
	}

	/** The parent's words under a stretch that begins and ends with atoms. */
	words({ start, end }: { start: number; end: number }): string {
		return this.was.slice(this.inParent(start), this.inParent(end));
	}

	inParent(offset: number): number {
		return this.#back.get(offset) ?? 0;
	}

	atomStart(offset: number): number {
		return this.#starts[this.#atomAt(offset)] ?? 0;
	}

	atomEnd(offset: number): number {
		return this.#back.has(offset) ? offset : (this.#starts[this.#atomAt(offset) + 1] ?? this.text.length);
	}

	before(offset: number): number {
		return this.#starts[this.#atomAt(offset) - 1] ?? 0;
	}

	after(offset: number): number {
		return this.#starts[this.#atomAt(offset) + 1] ?? this.text.length;
	}

	#atomAt(offset: number): number {
		let low = 0;
		let high = this.#starts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#starts[middle] as number) <= offset) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
}

/** The differences in stretches that begin and end with atoms. */
function aligned(text: LocalisedText, is: string): Stretch[] {
	const stretches = difference(tokenise(text.text), tokenise(is)).edits.map(
		({ left, right }): Stretch => ({ start: left.start, end: left.end, from: right.start, to: right.end }),
	);
	for (const stretch of [...stretches]) toAtoms(stretch, stretches, text);
	return stretches;
}

function toAtoms(stretch: Stretch, all: Stretch[], text: LocalisedText): void {
	if (!all.includes(stretch)) return;
	growLeft(stretch, text.atomStart(stretch.start), all);
	for (let end = -1; end !== stretch.end; ) {
		end = stretch.end;
		growRight(stretch, text.atomEnd(stretch.end), all);
	}
}

/** Lets a stretch begin earlier; stretches on the way become part of it. */
function growLeft(stretch: Stretch, start: number, all: Stretch[]): void {
	while (stretch.start > start) {
		const previous = all[all.indexOf(stretch) - 1];
		if (previous && previous.end >= start) {
			all.splice(all.indexOf(previous), 1);
			stretch.start = previous.start;
			stretch.from = previous.from;
			forget(stretch, all);
			forget(previous, all);
		} else {
			stretch.from -= stretch.start - start;
			stretch.start = start;
		}
	}
}

function growRight(stretch: Stretch, end: number, all: Stretch[]): void {
	while (stretch.end < end) {
		const next = all[all.indexOf(stretch) + 1];
		if (next && next.start <= end) {
			all.splice(all.indexOf(next), 1);
			stretch.end = next.end;
			stretch.to = next.to;
			forget(stretch, all);
			forget(next, all);
		} else {
			stretch.to += end - stretch.end;
			stretch.end = end;
		}
	}
}

/** A stretch that grew into another is like the others of its group no more; then none of them may say that all change. */
function forget({ group }: Stretch, all: readonly Stretch[]): void {
	if (group === undefined) return;
	for (const one of all) if (one.group === group) delete one.group;
}

/** Widens an edit that lies in a name of the new text to the whole name. */
function widenTo(name: string, stretches: Stretch[], is: string): void {
	for (const stretch of [...stretches]) {
		if (!stretches.includes(stretch)) continue;
		for (let at = is.indexOf(name); at >= 0; at = is.indexOf(name, at + 1)) {
			const end = at + name.length;
			const lies = at <= stretch.from && stretch.to <= end && stretch.to > stretch.from;
			const index = stretches.indexOf(stretch);
			const [previous, next] = [stretches[index - 1], stretches[index + 1]];
			if (!lies || (previous && previous.to > at) || (next && next.from < end)) continue;
			stretch.start -= stretch.from - at;
			stretch.end += end - stretch.to;
			stretch.from = at;
			stretch.to = end;
			break;
		}
	}
}

const mark = /[\p{P}\p{S}\s]/u;

/** So many characters of the parent's make a place that a reader finds. */
const readable = 4;

/** Gives an insertion, or an edit of a single character, a few characters around it, within its clause. */
function settle(stretch: Stretch, all: Stretch[], text: LocalisedText): void {
	if (!all.includes(stretch)) return;
	const insertion = stretch.start === stretch.end;
	if (!insertion && stretch.end - stretch.start > 1) return;
	for (let count = 0; insertion && count < 2; count++) {
		const before = text.before(stretch.start);
		if (before === stretch.start || mark.test(text.text.slice(before, stretch.start))) break;
		growLeft(stretch, before, all);
	}
	while (stretch.end - stretch.start < readable) {
		const after = text.after(stretch.end);
		if (after === stretch.end || mark.test(text.text.slice(stretch.end, after))) break;
		growRight(stretch, after, all);
	}
}

/** Marks edits that are alike and together change every place where their words stand. */
function grouped(stretches: readonly Stretch[], text: LocalisedText, is: string): void {
	const alike = new Map<string, Stretch[]>();
	for (const stretch of stretches) {
		const key = JSON.stringify([text.words(stretch), is.slice(stretch.from, stretch.to)]);
		alike.set(key, [...(alike.get(key) ?? []), stretch]);
	}
	[...alike.values()].forEach((group, index) => {
		const [first] = group;
		if (!first || group.length < 2) return;
		const places = occurrences(text.was, text.words(first));
		const mine = new Set(group.map(({ start }) => text.inParent(start)));
		if (places.length === group.length && places.every((at) => mine.has(at))) {
			for (const stretch of group) stretch.group = index;
		}
	});
}

/** The places where words stand in a text, one after the other. */
export function occurrences(text: string, words: string): number[] {
	const found: number[] = [];
	if (words === '') return found;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
	return found;
}

/** Widens every edit until its words stand once in the parent's text. */
function unique(stretches: Stretch[], text: LocalisedText): void {
	for (;;) {
		const stretch = stretches.find(
			(one) => one.group === undefined && !standsOnce(text.was, text.words(one)),
		);
		if (!stretch) return;
		const { start, end } = stretch;
		growRight(stretch, text.after(end), stretches);
		if (standsOnce(text.was, text.words(stretch))) continue;
		growLeft(stretch, text.before(start), stretches);
		if (stretch.start === start && stretch.end === end) return;
	}
}

/** Whether words stand exactly once in a text, places that overlap counted. */
export function standsOnce(text: string, words: string): boolean {
	const first = text.indexOf(words);
	return words !== '' && first >= 0 && text.indexOf(words, first + 1) < 0;
}

function written(stretches: readonly Stretch[], text: LocalisedText, is: string): WordEdit[] {
	const seen = new Set<number>();
	return stretches.flatMap((stretch): WordEdit[] => {
		const { group } = stretch;
		if (group !== undefined && seen.has(group)) return [];
		if (group !== undefined) seen.add(group);
		const alike = group === undefined ? [stretch] : stretches.filter((one) => one.group === group);
		const places = alike.map(({ start, end }) => ({ start: text.inParent(start), end: text.inParent(end) }));
		return [
			{
				was: text.words(stretch),
				to: is.slice(stretch.from, stretch.to),
				...(places[0] as { start: number; end: number }),
				places,
			},
		];
	});
}
