import { traitsIn } from '../text/traits.js';
import type { TextEdit } from './difference.js';
import { listVerdict, memberEdit } from './kinds/enumeration.js';
import { type Classified, type EditContext, substantive } from './kinds/kind.js';
import { setVerdict } from './kinds/population.js';
import { scaleChanges } from './scales.js';
import type { Stretch } from './stretch.js';

/** An edit with what it was recognised as by itself. */
export interface ClassifiedEdit {
	readonly context: EditContext;
	readonly classified: Classified;
}

/** Edits that together are one change, in order. */
export interface EditGroup {
	readonly stretch: Stretch;
	readonly edits: readonly TextEdit[];
	/** the span from the first edit to the last */
	readonly hull: TextEdit;
	readonly classified: Classified;
}

/**
 * Edits of one list are one change, and so are edits of one population inside a clause: what a reader sees as one thing
 * said otherwise is reported once.
 */
export function grouped(edits: readonly ClassifiedEdit[]): EditGroup[] {
	const scales = scaleChanges(edits);
	const stepped = new Set(scales.flatMap((scale) => scale.edits));
	const free = edits.filter((one) => !stepped.has(one));
	const answers = answersIn(free);
	const answered = new Set(answers.flat());
	const others = free.filter((one) => !answered.has(one));
	return [
		...scales.map((scale) => ({ ...answerGroup(scale.edits), classified: scale.classified })),
		...answers.map(answerGroup),
		...runGroups(others),
	];
}

/**
 * A quantity that is taken out at one place and put in at another, with equal words between, or that changes at several
 * places (每月2次 → 每季度1次), is one change: edits of the same two quantities.
 */
function answersIn(edits: readonly ClassifiedEdit[]): ClassifiedEdit[][] {
	const groups: ClassifiedEdit[][] = [];
	for (const edit of edits.filter(({ classified }) => moves(classified))) {
		const group = groups.find(([first]) => first && sameQuantities(first, edit));
		if (group) group.push(edit);
		else groups.push([edit]);
	}
	return groups.filter(({ length }) => length > 1);
}

function sameQuantities(a: ClassifiedEdit, b: ClassifiedEdit): boolean {
	return (
		a.classified.kind === b.classified.kind &&
		a.context.stretch.left.cell === b.context.stretch.left.cell &&
		a.context.stretch.right.cell === b.context.stretch.right.cell &&
		JSON.stringify(a.classified.values) === JSON.stringify(b.classified.values)
	);
}

/** A frequency that is new or gone is told by its rate and its number, which other words may part. */
function moves({ values }: Classified): boolean {
	if (!values) return false;
	const { from, to } = values;
	return from !== null && to !== null ? true : (from ?? to)?.type === 'frequency';
}

function answerGroup(answers: readonly ClassifiedEdit[]): EditGroup {
	const { context, classified } = answers[0] as ClassifiedEdit;
	const edits = answers
		.map((one) => one.context.edit)
		.sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start);
	const span = (side: 'left' | 'right') => {
		const own = edits.map((edit) => edit[side]).filter(({ start, end }) => end > start);
		const spans = own.length > 0 ? own : edits.map((edit) => edit[side]);
		return {
			start: Math.min(...spans.map(({ start }) => start)),
			end: Math.max(...spans.map(({ end }) => end)),
		};
	};
	return { stretch: context.stretch, edits, hull: { left: span('left'), right: span('right') }, classified };
}

/** An edit that is still alone, or a group that is made. */
type Item = ClassifiedEdit | EditGroup;

function runGroups(edits: readonly ClassifiedEdit[]): EditGroup[] {
	const people = (one: ClassifiedEdit) => one.context.field === 'target' && ofPopulation(one);
	const listed = (one: ClassifiedEdit) => isListed(one) && memberEdit(one.context) !== undefined;
	const populations = merged(edits, people, (run) => populationVerdict(run, edits));
	const lists = merged(populations, listed, listOf);
	const duties = merged(exclusions(lists), isModality, oneDuty);
	return merged(duties, isReworded, reworded).map((item) =>
		'context' in item ? groupOf([item], item.classified) : item,
	);
}

/** Merges each run of several edits that belong together and have a verdict as one. */
function merged(
	items: readonly Item[],
	belongs: (one: ClassifiedEdit) => boolean,
	verdict: (run: readonly ClassifiedEdit[]) => Classified | undefined,
): Item[] {
	const result: Item[] = [];
	let open: ClassifiedEdit[] = [];
	const close = () => {
		for (const run of withoutEditorialEnds(open)) {
			const classified = run.length > 1 ? verdict(run) : undefined;
			result.push(...(classified ? [groupOf(run, classified)] : run));
		}
		open = [];
	};
	for (const item of items) {
		const last = open.at(-1);
		const single = 'context' in item && belongs(item) ? item : undefined;
		if (last && !(single && adjoin(last.context, single.context))) close();
		if (single) open.push(single);
		else result.push(item);
	}
	close();
	return result;
}

/** 已享受…的，不再…: who is meant and that they are left out are one exclusion. */
function exclusions(items: readonly Item[]): Item[] {
	const result: Item[] = [];
	for (const item of items) {
		const last = result.at(-1);
		const whole =
			last && 'context' in last && 'context' in item && isExclusion(item) && namesExcluded(last, item)
				? contiguous(last.context, item.context)
				: false;
		if (whole)
			result[result.length - 1] = groupOf([last as ClassifiedEdit, item as ClassifiedEdit], item.classified);
		else result.push(item);
	}
	return result;
}

function isExclusion({ classified: { kind } }: ClassifiedEdit): boolean {
	return kind === 'exclusion-added' || kind === 'exclusion-removed';
}

function namesExcluded({ context: { from, to } }: ClassifiedEdit, { context }: ClassifiedEdit): boolean {
	const comma = /^，/.test(context.from + context.to) ? '' : '，';
	return (from === '' || to === '') && (from + to).search(new RegExp(`[的者]${comma}$`)) >= 0;
}

function contiguous(a: EditContext, b: EditContext): boolean {
	return (
		a.stretch.left.cell === b.stretch.left.cell &&
		a.stretch.right.cell === b.stretch.right.cell &&
		a.edit.left.end === b.edit.left.start &&
		a.edit.right.end === b.edit.right.start
	);
}

function isModality({ classified: { kind } }: ClassifiedEdit): boolean {
	return kind === 'modality-weakened' || kind === 'modality-strengthened';
}

/** 应当 → 有条件的…可以: how binding a clause is changes once. */
function oneDuty(run: readonly ClassifiedEdit[]): Classified | undefined {
	const [first] = run;
	return run.every(({ classified }) => classified.kind === first?.classified.kind)
		? first?.classified
		: undefined;
}

/** A clause that is worded anew in several places is worded anew once. */
function reworded(run: readonly ClassifiedEdit[]): Classified | undefined {
	return run.find(({ classified }) => classified.class === 'substantive')?.classified;
}

function isReworded({ classified: { kind, class: inClass } }: ClassifiedEdit): boolean {
	return kind === 'wording-changed' || (kind === 'term-equivalent' && inClass === 'editorial');
}

/** What is only said otherwise at the ends of a run is no part of what changes. */
function withoutEditorialEnds(run: readonly ClassifiedEdit[]): ClassifiedEdit[][] {
	const tells = ({ classified: { kind, class: inClass } }: ClassifiedEdit) =>
		inClass !== 'editorial' || kind.startsWith('scope-qualifier-');
	const [first, last] = [run.findIndex(tells), run.findLastIndex(tells)];
	if (first < 0) return run.map((one) => [one]);
	const alone = (ones: readonly ClassifiedEdit[]) => ones.map((one) => [one]);
	return [...alone(run.slice(0, first)), run.slice(first, last + 1), ...alone(run.slice(last + 1))];
}

function groupOf(run: readonly ClassifiedEdit[], classified: Classified): EditGroup {
	const edits = run.map(({ context }) => context.edit);
	return { stretch: (run[0] as ClassifiedEdit).context.stretch, edits, hull: hullOf(edits), classified };
}

const clauseMark = /[，。；：！？]/;

/** Whether two edits stand in one clause of the same cells, or one follows the other without a word between. */
function adjoin(a: EditContext, b: EditContext): boolean {
	if (a.stretch.left.cell !== b.stretch.left.cell || a.stretch.right.cell !== b.stretch.right.cell)
		return false;
	const gaps = [
		[a.edit.left.end, b.edit.left.start, b.stretch.left.cell.text],
		[a.edit.right.end, b.edit.right.start, b.stretch.right.cell.text],
	] as const;
	if (gaps.some(([end, start]) => start < end)) return false;
	if (gaps.every(([end, start]) => start === end)) return true;
	const open = (text: string) => !clauseMark.test(text);
	return (
		gaps.every(([end, start, text]) => open(text.slice(end, start))) &&
		[a.from, a.to].every((text) => open(text.slice(-1))) &&
		[b.from, b.to].every((text) => open(text.slice(0, 1)))
	);
}

/** Kinds that speak of who is served; ages, grades and households have kinds of their own and stay apart. */
const ofPopulations =
	/^(?:population|hardship|ability|list-member|condition|scope-qualifier|clause|wording|term|punctuation)-/;

function ofPopulation({ classified }: ClassifiedEdit): boolean {
	return classified.class !== 'localised' && ofPopulations.test(classified.kind);
}

function isListed({ classified }: ClassifiedEdit): boolean {
	return /^(?:list-member|hardship|ability|term)-/.test(classified.kind);
}

/** One list: what it lost and what it gained, wherever the members stand. */
function listOf(run: readonly ClassifiedEdit[]): Classified {
	const members = run.flatMap(({ context }) => memberEdit(context) ?? []);
	return listVerdict(
		{ dropped: members.flatMap(({ dropped }) => dropped), added: members.flatMap(({ added }) => added) },
		(run[0] as ClassifiedEdit).context,
	);
}

/**
 * One population: by the sets that were read from both texts where the run holds all that differs, else by what the edits
 * mean together. Undefined where no edit says what it means.
 */
function populationVerdict(
	run: readonly ClassifiedEdit[],
	all: readonly ClassifiedEdit[],
): Classified | undefined {
	const [{ context }] = run as [ClassifiedEdit];
	const { left, right } = context.stretch;
	const members = namedOnOneSide(run);
	if (run.every(isListed) && run.every((one) => memberEdit(one.context))) return listOf(run);
	const whole = all.filter(
		(one) =>
			one.context.stretch.left.cell === left.cell &&
			one.context.stretch.right.cell === right.cell &&
			ofPopulation(one),
	);
	const sets =
		whole.length === run.length && left.cell.population && right.cell.population
			? setVerdict(left.cell.population, right.cell.population, context.vocabulary)
			: undefined;
	if (sets) return { ...sets, members };
	const telling = run.filter(
		({ classified: { kind, class: inClass } }) => inClass === 'substantive' && kind !== 'wording-changed',
	);
	if (telling.length === 0) return undefined;
	const directions = new Set(telling.map(({ classified }) => classified.direction));
	const kinds = [...new Set(telling.map(({ classified }) => classified.kind))];
	const facets = kinds.filter((kind) => !kind.startsWith('population-') && !kind.startsWith('clause-'));
	const more = { members, ...(facets.length > 0 ? { facets } : {}) };
	const [direction] = directions;
	if (directions.size > 1 || direction === 'unclear')
		return substantive('population-replaced', 'unclear', more);
	if (kinds.length === 1) return { ...(telling[0] as ClassifiedEdit).classified, members };
	return direction === 'more-generous'
		? substantive('population-widened', 'more-generous', more)
		: substantive('population-narrowed', direction ?? 'unclear', more);
}

/** The traits that the words from the first edit of a run to its last name on one side only, as printed. */
function namedOnOneSide(run: readonly ClassifiedEdit[]) {
	const { left, right } = hullOf(run.map(({ context }) => context.edit));
	const { stretch, vocabulary } = (run[0] as ClassifiedEdit).context;
	const [ours, theirs] = [
		traitsIn(stretch.left.cell.text, vocabulary.terms).filter(
			({ start, end }) => start < left.end && end > left.start,
		),
		traitsIn(stretch.right.cell.text, vocabulary.terms).filter(
			({ start, end }) => start < right.end && end > right.start,
		),
	];
	const lone = (mine: typeof ours, other: typeof ours) => [
		...new Set(mine.filter(({ id }) => !other.some((one) => one.id === id)).map(({ words }) => words)),
	];
	return { dropped: lone(ours, theirs), added: lone(theirs, ours) };
}

/** The span from the first edit to the last, on both sides. */
function hullOf(edits: readonly TextEdit[]): TextEdit {
	const [first, last] = [edits[0] as TextEdit, edits.at(-1) as TextEdit];
	return {
		left: { start: first.left.start, end: last.left.end },
		right: { start: first.right.start, end: last.right.end },
	};
}
