import type { Doubt } from '@qingdan/schema';
import type {
	Change,
	ChangeClass,
	ChangeKind,
	ComparedField,
	RelationToLeft,
	UnitId,
} from '../comparison.js';
import type { HeldPolicy, Vocabulary } from '../corpus.js';
import type { BodyResolver } from '../text/body.js';
import { numbersIn } from '../text/number.js';
import { bigrams, dice } from '../text/similarity.js';
import type { Lexicon } from '../text/token.js';
import type { Entry } from './accounting.js';
import { type Cell, sideOf } from './cell.js';
import type { TextEdit } from './difference.js';
import { fingerprint } from './fingerprint.js';
import { type ClassifiedEdit, type EditGroup, grouped, hullOf } from './grouping.js';
import { classify } from './kinds/classify.js';
import type { Classified, EditContext } from './kinds/kind.js';
import { dutyToOption } from './modality.js';
import { pairQuantities } from './quantity-pairs.js';
import type { Stretch } from './region.js';

/** What stays the same over the comparison of two documents. */
export interface Setting {
	readonly left: HeldPolicy;
	readonly right: HeldPolicy;
	readonly relation: RelationToLeft;
	readonly vocabulary: Vocabulary;
	readonly bodies: BodyResolver;
	readonly lexicon: Lexicon;
}

/** A change before it has its fingerprint. */
export type ChangeDraft = Omit<Change, 'fingerprint'>;

/** Changes of one field, and what they add to the account. */
export interface FieldResult {
	readonly drafts: readonly ChangeDraft[];
	readonly entries: readonly Entry[];
}

/** Every edit of aligned texts, typed. */
export function textChanges(
	field: ComparedField,
	aligned: readonly Stretch[],
	left: readonly Cell[],
	right: readonly Cell[],
	setting: Setting,
): FieldResult {
	const stretches = aligned.map((stretch) => refined(stretch, setting.lexicon.territories));
	const quantities = pairQuantities(stretches, left, right);
	const rewritten = stretches.flatMap((stretch) =>
		dutyToOption(stretch).map((change) => ({ ...change, stretch })),
	);
	const claimed = new Set(rewritten.flatMap(({ edits }) => edits));
	const single = stretches.flatMap((stretch) =>
		stretch.edits
			.filter((edit) => !claimed.has(edit))
			.flatMap((edit) => classifiedParts(contextOf(field, stretch, edit, quantities, setting))),
	);
	const groups: EditGroup[] = [...rewritten, ...grouped(single)];
	const classes = new Map<TextEdit, ChangeClass>(
		groups.flatMap(({ edits, classified }) => edits.map((edit) => [edit, classified.class] as const)),
	);
	const parts = new Map(stretches.map((stretch) => [stretch, [] as TextEdit[]]));
	for (const { context } of single) parts.get(context.stretch)?.push(context.edit);
	for (const { stretch, edits } of rewritten) parts.get(stretch)?.push(...edits);
	return {
		drafts: groups.map((group) => changeDraft(field, group)).sort(byPosition),
		entries: stretches.map((stretch) => {
			const edits = parts.get(stretch) ?? [];
			return {
				edits: edits.map((edit) => ({ edit, class: classes.get(edit) as ChangeClass })),
				left: remainder(
					stretch.left,
					edits.map(({ left }) => left),
				),
				right: remainder(
					stretch.right,
					edits.map(({ right }) => right),
				),
			};
		}),
	};
}

/**
 * What an edit is; where it replaces one recognised thing by another (按时足额 → 为符合条件的老年人), it is a loss and a
 * gain, and each is a change.
 */
function classifiedParts(context: EditContext): ClassifiedEdit[] {
	const classified = classify(context);
	const { from, to } = context;
	const open = classified.kind === 'wording-changed' && from !== '' && to !== '';
	if (!open || from.length + to.length > wordsAtMost) return [{ context, classified }];
	const parted = cutsOf(from, to)
		.map(([cut, place]) => partsAt(context, cut, place))
		.find((parts) => parts.every(isRecognised));
	return parted ?? [{ context, classified }];
}

/** Where an edit may fall into two: between its sides, and inside one of them where the rest answers the other. */
function cutsOf(from: string, to: string): [number, number][] {
	const inside = (text: string) => [...Array(Math.min(text.length, longest)).keys()].slice(1);
	return [
		[from.length, 0],
		...inside(from).flatMap((at): [number, number][] => [
			[at, 0],
			[at, to.length],
		]),
		...inside(to).flatMap((at): [number, number][] => [
			[0, at],
			[from.length, at],
		]),
	];
}

/** Beyond this an edit holds statements, and says by itself what it is or not at all. */
const wordsAtMost = 400;
/** Longer words are a statement of their own, and cut at no place but their ends. */
const longest = 24;

function partsAt(context: EditContext, cut: number, place: number): ClassifiedEdit[] {
	const { from, to, edit, before, after } = context;
	const [left, right] = [edit.left.start + cut, edit.right.start + place];
	return [
		{
			...context,
			edit: {
				left: { start: edit.left.start, end: left },
				right: { start: edit.right.start, end: right },
			},
			from: from.slice(0, cut),
			to: to.slice(0, place),
			after: { left: from.slice(cut) + after.left, right: to.slice(place) + after.right },
		},
		{
			...context,
			edit: { left: { start: left, end: edit.left.end }, right: { start: right, end: edit.right.end } },
			from: from.slice(cut),
			to: to.slice(place),
			before: { left: before.left + from.slice(0, cut), right: before.right + to.slice(0, place) },
		},
	].map((own) => ({ context: own, classified: classify(own) }));
}

function isRecognised({ context: { from, to }, classified: { kind } }: ClassifiedEdit): boolean {
	if (kind === 'wording-changed' || kind === 'punctuation-only') return false;
	return !isClauseKind(kind) || /[，。；：]$/.test(from + to);
}

function isClauseKind(kind: ChangeKind): boolean {
	return kind === 'clause-dropped' || kind === 'clause-added';
}

function lossAndGain({ left, right }: TextEdit): TextEdit[] {
	return [
		{ left, right: { start: right.start, end: right.start } },
		{ left: { start: left.end, end: left.end }, right },
	];
}

/** A text with the spans that changes claim in it, for the account. */
function remainder(span: Stretch['left'], claimed: readonly TextEdit['left'][]): Entry['left'] {
	return {
		text: span.cell.text.slice(span.start, span.end),
		claimed: claimed.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
	};
}

/** Phrases of this length that share next to nothing are two statements, not one said otherwise. */
const phrase = 8;
const strange = 0.35;

/** An edit that replaces one statement by another, unrelated one is a loss and a gain. */
function unrelatedParted(edit: TextEdit, from: string, to: string): TextEdit[] {
	if (from.length < phrase || to.length < phrase) return [edit];
	// Two numbers may answer one question in whatever words.
	if (numbersIn(from).length > 0 && numbersIn(to).length > 0) return [edit];
	if (dice(bigrams(from), bigrams(to)) >= strange) return [edit];
	return lossAndGain(edit);
}

/** A claim of household that only one side makes is an edit of its own; so is each of two unrelated statements. */
function refined(stretch: Stretch, territories: readonly string[]): Stretch {
	const claim = new RegExp(
		`^(?:${[...territories, '[本我全][省市县区州旗]'].join('|')})(?:户籍|户口)(?:所在地)?的?`,
		'u',
	);
	const edits = stretch.edits.flatMap((edit): TextEdit[] => {
		const from = stretch.left.cell.text.slice(edit.left.start, edit.left.end);
		const to = stretch.right.cell.text.slice(edit.right.start, edit.right.end);
		if (from === '' || to === '') return [edit];
		const [ours, theirs] = [claim.exec(from)?.[0].length ?? 0, claim.exec(to)?.[0].length ?? 0];
		if ((ours === 0) === (theirs === 0)) return unrelatedParted(edit, from, to);
		const cut = { left: edit.left.start + ours, right: edit.right.start + theirs };
		const parts = [
			{ left: { start: edit.left.start, end: cut.left }, right: { start: edit.right.start, end: cut.right } },
			{ left: { start: cut.left, end: edit.left.end }, right: { start: cut.right, end: edit.right.end } },
		];
		return parts.filter(({ left, right }) => left.end > left.start || right.end > right.start);
	});
	return { ...stretch, edits };
}

function contextOf(
	field: ComparedField,
	stretch: Stretch,
	edit: TextEdit,
	quantities: EditContext['quantities'],
	setting: Setting,
): EditContext {
	const [ours, theirs] = [stretch.left.cell.text, stretch.right.cell.text];
	return {
		field,
		edit,
		stretch,
		from: ours.slice(edit.left.start, edit.left.end),
		to: theirs.slice(edit.right.start, edit.right.end),
		before: { left: ours.slice(0, edit.left.start), right: theirs.slice(0, edit.right.start) },
		after: { left: ours.slice(edit.left.end), right: theirs.slice(edit.right.end) },
		quantities,
		relation: setting.relation,
		levels: { left: setting.left.policy.level, right: setting.right.policy.level },
		territories: setting.lexicon.territories,
		doubts: {
			left: doubtsOf(setting.left, stretch.left.cell, field),
			right: doubtsOf(setting.right, stretch.right.cell, field),
		},
		vocabulary: setting.vocabulary,
		bodies: setting.bodies,
	};
}

function doubtsOf({ policy }: HeldPolicy, cell: Cell, field: ComparedField): Doubt[] {
	return (policy.doubts ?? []).filter((doubt) => doubt.item === cell.unit && doubt.field === field);
}

/** A change of a span of aligned text. */
function changeDraft(
	field: ComparedField,
	{ stretch: { left, right }, edits, classified }: EditGroup,
): ChangeDraft {
	const hull = hullOf(edits);
	return {
		left: [left.cell.unit],
		right: [right.cell.unit],
		field,
		...classified,
		from: sideOf({ cell: left.cell, ...hull.left }),
		to: sideOf({ cell: right.cell, ...hull.right }),
		...(edits.length > 1 ? { claims: edits.map((edit) => ({ from: edit.left, to: edit.right })) } : {}),
	};
}

/** One text for another, as a whole. */
export function replacedText(
	field: ComparedField,
	left: Cell | undefined,
	right: Cell | undefined,
	kindOf: (from: string, to: string) => Classified,
): FieldResult {
	if (!left || !right || left.text === right.text) return { drafts: [], entries: [] };
	const whole = { left: { start: 0, end: left.text.length }, right: { start: 0, end: right.text.length } };
	const stretch = {
		left: { cell: left, ...whole.left },
		right: { cell: right, ...whole.right },
		edits: [whole],
	};
	const classified = kindOf(left.text, right.text);
	const entry = {
		edits: [{ edit: whole, class: classified.class }],
		left: remainder(stretch.left, [whole.left]),
		right: remainder(stretch.right, [whole.right]),
	};
	return { drafts: [changeDraft(field, { stretch, edits: [whole], classified })], entries: [entry] };
}

/** Gives each change its fingerprint; changes that are alike in all that counts are told apart by their order. */
export function fingerprinted(
	drafts: readonly ChangeDraft[],
	unit: string,
	relation: RelationToLeft,
): Change[] {
	const seen = new Map<string, number>();
	return drafts.map((one) => {
		const parts = [relation, one.kind, unit, one.field, one.values?.from ?? null, one.values?.to ?? null];
		const key = JSON.stringify(parts);
		const times = (seen.get(key) ?? 0) + 1;
		seen.set(key, times);
		return { fingerprint: fingerprint(times === 1 ? parts : [...parts, times]), ...one };
	});
}

function byPosition(a: ChangeDraft, b: ChangeDraft): number {
	return (
		order(a.right[0], b.right[0]) ||
		order(a.to?.variant, b.to?.variant) ||
		order(a.to?.start, b.to?.start) ||
		order(a.from?.start, b.from?.start)
	);
}

function order(a: UnitId | undefined, b: UnitId | undefined): number {
	if (a === b || a === undefined || b === undefined) return 0;
	return a < b ? -1 : 1;
}
