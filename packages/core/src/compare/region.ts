import { limits } from '@qingdan/schema';
import { bigrams, containment, dice } from '../text/similarity.js';
import type { Lexicon } from '../text/token.js';
import type { Cell, CellSpan } from './cell.js';
import { marksToTheirClause } from './clause-marks.js';
import { type TextEdit, textDifference } from './difference.js';
import { lowest } from './steps.js';
import type { Stretch } from './stretch.js';
import { type Effort, fullEffort } from './token-edits.js';

/** What a comparison of two fields goes by, and what it may still spend. */
interface Means {
	readonly lexicon: Lexicon;
	readonly effort: Effort;
}

function meansOf(lexicon: Lexicon): Means {
	return { lexicon, effort: fullEffort() };
}

interface Clause extends CellSpan {
	readonly grams: ReadonlyMap<string, number>;
	/** whether it takes something away: 不再…, …除外 */
	readonly excludes: boolean;
	/** whether it states a target: …覆盖率达到80%, 实现…全覆盖 */
	readonly promises: boolean;
}

/** From here on two cells are compared as they stand; below it clause by clause. */
const alike = 0.6;
/** A target and a task have to be so much alike to be two wordings of one thing. */
const halfSaid = 0.65;
/** Clauses less alike than this are strangers. */
const kin = 0.3;
/** Below this share of equal tokens a stretch is replaced whole: single marks would be confetti. */
const confetti = 0.35;

/** Holds a span of one text against a span of another. */
export function stretchesOfSpans(left: CellSpan, right: CellSpan, lexicon: Lexicon): Stretch[] {
	const means = meansOf(lexicon);
	const whole = stretch(left, right, means);
	if (whole.likeness >= alike) return [whole.stretch];
	const [ours, theirs] = [clausesOf(left), clausesOf(right)];
	if (ours.length === 1 && theirs.length === 1) return [whole.stretch];
	return aligned(ours, theirs, left.cell, right.cell, means);
}

/**
 * Holds pieces of one text, in order, against pieces of another: what stood between them was taken out.
 */
export function stretchesOfPieces(
	left: { readonly cell: Cell; readonly pieces: readonly CellSpan[] },
	right: { readonly cell: Cell; readonly pieces: readonly CellSpan[] },
	lexicon: Lexicon,
): Stretch[] {
	const [first, second] = [left.pieces[0], right.pieces[0]];
	if (first && second && left.pieces.length === 1 && right.pieces.length === 1)
		return stretchesOfSpans(first, second, lexicon);
	return aligned(
		left.pieces.flatMap(clausesOf),
		right.pieces.flatMap(clausesOf),
		left.cell,
		right.cell,
		meansOf(lexicon),
	);
}

/**
 * Holds the cells of one side against those of the other. One cell a side is compared as it stands; several are cut into
 * clauses, and each clause goes to the cell that it resembles most.
 */
export function stretchesOf(left: readonly Cell[], right: readonly Cell[], lexicon: Lexicon): Stretch[] {
	return stretchesOfEach(left.map(wholeOf), right.map(wholeOf), lexicon);
}

/** The same for spans of cells; what lies outside the spans is left out. */
export function stretchesOfEach(
	left: readonly CellSpan[],
	right: readonly CellSpan[],
	lexicon: Lexicon,
): Stretch[] {
	const [onlyLeft, onlyRight] = [left[0], right[0]];
	if (!onlyLeft || !onlyRight) return [];
	if (left.length === 1 && right.length === 1) return stretchesOfSpans(onlyLeft, onlyRight, lexicon);
	const groups = right.map((span) => ({
		cell: span.cell,
		clauses: clausesOf(span),
		mine: [] as Clause[],
		about: subjectOf(span),
	}));
	const means = meansOf(lexicon);
	let last = groups[0];
	for (const sentence of left.flatMap(sentencesOf)) {
		const grams = bigrams(sentence.map(({ cell, start, end }) => cell.text.slice(start, end)).join(''));
		const best = groups
			.map((group) => ({
				group,
				score:
					dice(grams, group.about) +
					containment(grams, group.about) +
					(sentence.some((one) => group.clauses.some((other) => beginsAlike(one, other))) ? 1 : 0),
			}))
			.reduce((a, b) => (b.score > a.score ? b : a));
		if (best.score >= kin / 2) last = best.group;
		const own = last ? assigned(sentence, groups, last) : [];
		for (const [at, clause] of sentence.entries()) own[at]?.mine.push(clause);
		last = own.at(-1) ?? last;
	}
	return groups.flatMap(({ cell, clauses, mine }) =>
		aligned(mine, clauses, mine[0]?.cell ?? onlyLeft.cell, cell, means),
	);
}

interface Group {
	readonly clauses: readonly Clause[];
	readonly mine: Clause[];
	readonly about: ReadonlyMap<string, number>;
}

/** Letters that a clause must hold more of another cell's words than of its sentence's, to go there alone. */
const parting = 5;

/**
 * The cell of each clause of a sentence: that of the whole sentence, or of others where runs of its clauses clearly say what
 * those say: a sentence that speaks of two services is parted with them (Viterbi 1967, a change of cells has its price).
 */
function assigned<Own extends Group>(sentence: readonly Clause[], groups: readonly Own[], usual: Own): Own[] {
	const states = [usual, ...groups.filter((group) => group !== usual)];
	let paths = states.map((group) => ({ worth: group === usual ? 0 : -parting, way: [] as Own[] }));
	for (const clause of sentence) {
		const best = paths.reduce((a, b) => (b.worth > a.worth ? b : a));
		paths = states.map((group, at) => {
			const stay = paths[at] as (typeof paths)[number];
			const from = best.worth - parting > stay.worth ? { ...best, worth: best.worth - parting } : stay;
			const held = containment(clause.grams, group.about) * (clause.end - clause.start);
			return { worth: from.worth + held, way: [...from.way, group] };
		});
	}
	return paths.reduce((a, b) => (b.worth > a.worth ? b : a)).way;
}

/** What a span is about: its text, and the name of its item, which tells the halves of a split apart. */
function subjectOf({ cell, start, end }: CellSpan): ReadonlyMap<string, number> {
	return bigrams(`${cell.text.slice(start, end)}${cell.subject}`);
}

/** The clauses of a span by sentences, which 。 and ； close. */
function sentencesOf(span: CellSpan): Clause[][] {
	const sentences: Clause[][] = [[]];
	for (const clause of clausesOf(span)) {
		sentences.at(-1)?.push(clause);
		if (/[。；]/.test(span.cell.text[clause.end - 1] ?? '')) sentences.push([]);
	}
	return sentences.filter((sentence) => sentence.length > 0);
}

function wholeOf(cell: Cell): CellSpan {
	return { cell, start: 0, end: cell.text.length };
}

/** Clauses end with ，。；： and the like; marks inside brackets and between list members part nothing. */
function clausesOf({ cell, start: from, end }: CellSpan): Clause[] {
	const clauses: Clause[] = [];
	let start = from;
	let depth = 0;
	for (let at = from; at < end; at++) {
		const char = cell.text[at] as string;
		if (/[（(〔《“]/.test(char)) depth++;
		if (/[）)〕》”]/.test(char)) depth = Math.max(0, depth - 1);
		const last = at === end - 1;
		if (!last && (depth > 0 || !/[，。；：！？]/.test(char))) continue;
		clauses.push(clauseOf({ cell, start, end: at + 1 }));
		start = at + 1;
	}
	return clauses;
}

/** What is to be reached: all of something, or a share of it. */
const target = /全覆盖|全部(?:完成|建成|达标)|(?:率|比例|占比).{0,8}(?:达|不低于|超过)/;
const exclusion = /不再|除外|不包括|不适用|不予|不得/;

function clauseOf({ cell, start, end }: CellSpan): Clause {
	const text = cell.text.slice(start, end);
	return {
		cell,
		start,
		end,
		grams: bigrams(text),
		excludes: exclusion.test(text),
		promises: target.test(text),
	};
}

/** How alike two clauses are; sharing a quantity of one type and unit makes strangers kin. */
function kinship(left: Clause, right: Clause): number {
	const words = Math.max(dice(left.grams, right.grams), 0.8 * containment(left.grams, right.grams));
	const types = (clause: Clause) =>
		clause.cell.parameters
			.filter(({ start, end }) => start < clause.end && end > clause.start)
			.map(({ reading }) => `${reading.type} ${reading.unit}`);
	// To exclude and to grant are no two wordings of one thing, unless nearly every word is the same.
	if (words < 0.7 && left.excludes !== right.excludes) return 0;
	// Nor is a target the wording of a task that names the same thing.
	if (words < halfSaid && left.promises !== right.promises) return 0;
	const theirs = new Set(types(right));
	const kindred = types(left).some((type) => theirs.has(type)) ? Math.max(words, kin + words / 4) : words;
	return beginsAlike(left, right) ? Math.min(1, kindred + kin) : kindred;
}

/** 80周岁及以上 and 80—99周岁: the step that begins where the whole scale begins answers it, in a list of steps. */
function beginsAlike(left: Clause, right: Clause): boolean {
	if ((left.cell.variant === undefined) === (right.cell.variant === undefined)) return false;
	const ages = ({ cell, start, end }: Clause) =>
		cell.parameters.flatMap((one) =>
			one.reading.type === 'age' && one.start < end && one.end > start ? (lowest(one.reading) ?? []) : [],
		);
	const theirs = ages(right);
	return ages(left).some((age) => theirs.includes(age));
}

/**
 * The alignment of two clause lists in order that keeps most text together (Needleman and Wunsch 1970, with up to two
 * clauses on either side as one step).
 */
function aligned(
	left: readonly Clause[],
	right: readonly Clause[],
	leftCell: Cell,
	rightCell: Cell,
	means: Means,
): Stretch[] {
	// One clause a side is one thing said twice, however different the words.
	const [first, second] = [left[0], right[0]];
	if (first && second && left.length === 1 && right.length === 1)
		return [stretch(first, second, means).stretch];
	if (tooMany(left, right)) return unaligned(left, right, rightCell, means);
	const steps = [
		[1, 1],
		[1, 2],
		[2, 1],
	] as const;
	const [ours, theirs] = [joins(left), joins(right)];
	const worth = Array.from({ length: left.length + 1 }, () => new Float64Array(right.length + 1));
	const choice = Array.from({ length: left.length + 1 }, () => new Int8Array(right.length + 1));
	for (let i = left.length; i >= 0; i--) {
		for (let j = right.length; j >= 0; j--) {
			const row = worth[i] as Float64Array;
			let best = Math.max((worth[i + 1]?.[j] as number) ?? 0, row[j + 1] ?? 0, 0);
			let chosen = best === (worth[i + 1]?.[j] ?? -1) ? -1 : -2;
			for (const [step, [di, dj]] of steps.entries()) {
				const a = ours[di - 1]?.[i];
				const b = theirs[dj - 1]?.[j];
				if (!a || !b) continue;
				const score = kinship(a, b);
				if (score < kin) continue;
				// Joining clauses must pay for itself.
				const gain =
					score * Math.min(a.end - a.start, b.end - b.start) - (di + dj - 2) + (worth[i + di]?.[j + dj] ?? 0);
				if (gain > best) {
					best = gain;
					chosen = step;
				}
			}
			row[j] = best;
			(choice[i] as Int8Array)[j] = chosen;
		}
	}
	const result: Stretch[] = [];
	let leftPlace: CellSpan = { cell: leftCell, start: left[0]?.start ?? 0, end: left[0]?.start ?? 0 };
	let rightPlace: CellSpan = { cell: rightCell, start: right[0]?.start ?? 0, end: right[0]?.start ?? 0 };
	for (let i = 0, j = 0; i < left.length || j < right.length; ) {
		const chosen = choice[i]?.[j] ?? -1;
		const [di, dj] = chosen >= 0 ? (steps[chosen] as readonly [number, number]) : leftFirst(i, j, chosen);
		const a = ours[di - 1]?.[i];
		const b = theirs[dj - 1]?.[j];
		result.push(stretch(a ?? leftPlace, b ?? rightPlace, means).stretch);
		if (a) leftPlace = { cell: a.cell, start: a.end, end: a.end };
		if (b) rightPlace = { cell: b.cell, start: b.end, end: b.end };
		i += di;
		j += dj;
	}
	return marksToTheirClause(result);

	function leftFirst(i: number, j: number, chosen: number): readonly [number, number] {
		if (i >= left.length) return [0, 1];
		if (j >= right.length) return [1, 0];
		return chosen === -1 ? [1, 0] : [0, 1];
	}
}

/** Letters of a clause for which the limit of pairs is meant; longer ones take longer to hold against each other. */
const usual = 40;

/** Whether holding each of these pieces of text against each would take too long. */
export function tooMany(left: readonly CellSpan[], right: readonly CellSpan[]): boolean {
	const letters = (clauses: readonly CellSpan[]) =>
		clauses.reduce((sum, { start, end }) => sum + Math.max(end - start, usual), 0);
	const pairs = (left.length * letters(right) + right.length * letters(left)) / (2 * usual);
	return pairs > limits.clausePairs;
}

/** Too many clauses to align: what stands together on the left is held against all of the right, or against nothing. */
function unaligned(
	left: readonly Clause[],
	right: readonly Clause[],
	rightCell: Cell,
	means: Means,
): Stretch[] {
	const end = right.at(-1)?.end ?? 0;
	return runsOf(left).map((run, at) => {
		const span = { cell: rightCell, start: at === 0 ? (right[0]?.start ?? 0) : end, end };
		const { stretch: held } = stretch(run, span, means);
		const replaced = held.edits.length === 1 && held.edits[0]?.left.end === run.end;
		return replaced
			? { ...held, edits: held.edits.map((edit) => ({ ...edit, bounded: true as const })) }
			: held;
	});
}

/** Clauses that follow one another in one cell, as one span. */
function runsOf(clauses: readonly Clause[]): CellSpan[] {
	const runs: CellSpan[] = [];
	for (const { cell, start, end } of clauses) {
		const last = runs.at(-1);
		if (last && last.cell === cell && last.end === start) runs[runs.length - 1] = { ...last, end };
		else runs.push({ cell, start, end });
	}
	return runs;
}

/** The clauses that begin at each place: one alone, and two joined where they are neighbours. */
function joins(clauses: readonly Clause[]): readonly [readonly Clause[], readonly (Clause | undefined)[]] {
	// Clauses that were sorted to one cell need not be neighbours.
	const pairs = clauses.map((first, at) => {
		const second = clauses[at + 1];
		if (!second || first.cell !== second.cell || first.end !== second.start) return undefined;
		return clauseOf({ cell: first.cell, start: first.start, end: second.end });
	});
	return [clauses, pairs];
}

function stretch(
	left: CellSpan,
	right: CellSpan,
	{ lexicon, effort }: Means,
): { stretch: Stretch; likeness: number } {
	const { edits: relative, likeness } = textDifference(
		left.cell.text.slice(left.start, left.end),
		right.cell.text.slice(right.start, right.end),
		lexicon,
		effort,
	);
	const edits = relative.map((edit) => ({
		...edit,
		left: within(left, edit.left),
		right: within(right, edit.right),
	}));
	const whole = { left: { start: left.start, end: left.end }, right: { start: right.start, end: right.end } };
	const bothHaveText = left.end > left.start && right.end > right.start;
	const bounded = edits.some((edit) => edit.bounded) ? { bounded: true as const } : {};
	const readable =
		bothHaveText && likeness < confetti && edits.length > 1 ? [{ ...whole, ...bounded }] : edits;
	return { stretch: { left, right, edits: readable }, likeness };
}

/** A span of a stretch's own text, in offsets of its cell. */
function within(place: CellSpan, { start, end }: TextEdit['left']): TextEdit['left'] {
	return { start: start + place.start, end: end + place.start };
}
