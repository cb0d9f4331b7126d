import type { Doubt } from '@qingdan/schema';
import type { Change, ChangeClass, ComparedField, RelationToLeft, UnitId } from '../comparison.js';
import type { HeldPolicy, Vocabulary } from '../corpus.js';
import type { BodyResolver } from '../text/body.js';
import { fingerprint } from '../text/fingerprint.js';
import type { Lexicon } from '../text/token.js';
import type { Entry } from './accounting.js';
import { type Cell, sideOf } from './cell.js';
import { classifiedParts } from './classified-parts.js';
import type { TextEdit } from './difference.js';
import { type EditGroup, grouped } from './grouping.js';
import type { Classified, EditContext } from './kinds/kind.js';
import { dutyToOption } from './modality.js';
import { parted } from './parting.js';
import { pairQuantities } from './quantity-pairs.js';
import type { Stretch } from './stretch.js';

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
	const stretches = aligned.map((stretch) => parted(stretch, setting.lexicon.territories));
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

/** A text with the spans that changes claim in it, for the account. */
function remainder(span: Stretch['left'], claimed: readonly TextEdit['left'][]): Entry['left'] {
	return {
		text: span.cell.text.slice(span.start, span.end),
		claimed: claimed.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
	};
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
		before: { left: ahead(ours, edit.left.start), right: ahead(theirs, edit.right.start) },
		after: { left: behind(ours, edit.left.end), right: behind(theirs, edit.right.end) },
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

/** As much of a text as is looked at beside an edit: a text of a megabyte with many edits is not searched to its ends for each. */
const nearby = 400;

function ahead(text: string, end: number): string {
	return text.slice(Math.max(0, end - nearby), end);
}

function behind(text: string, start: number): string {
	return text.slice(start, start + nearby);
}

function doubtsOf({ policy }: HeldPolicy, cell: Cell, field: ComparedField): Doubt[] {
	return (policy.doubts ?? []).filter((doubt) => doubt.item === cell.unit && doubt.field === field);
}

/** A change of a span of aligned text. */
function changeDraft(
	field: ComparedField,
	{ stretch: { left, right }, edits, hull, classified }: EditGroup,
): ChangeDraft {
	return {
		left: [left.cell.unit],
		right: [right.cell.unit],
		field,
		...classified,
		from: sideOf({ cell: left.cell, ...hull.left }),
		to: sideOf({ cell: right.cell, ...hull.right }),
		...(edits.some(({ bounded }) => bounded) ? { bounded: true as const } : {}),
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
	return {
		drafts: [changeDraft(field, { stretch, edits: [whole], hull: whole, classified })],
		entries: [entry],
	};
}

/** Gives each change its fingerprint; changes that are alike in all that counts are told apart by their order. */
export function fingerprinted(
	drafts: readonly ChangeDraft[],
	unit: string,
	relation: RelationToLeft,
): Change[] {
	const seen = new Map<string, number>();
	return drafts.map((one) => {
		const field = one.column ?? one.field;
		const parts = [relation, one.kind, unit, field, one.values?.from ?? null, one.values?.to ?? null];
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
