import type { ChangeKind, ChangeSide, QuantityValue } from '../comparison.js';
import type { HeldPolicy } from '../corpus.js';
import type { NumberedProvision } from '../policy/provision-id.js';
import type { Lexicon } from '../text/token.js';
import type { Entry } from './accounting.js';
import { type CellSpan, sideOf } from './cell.js';
import { editorial } from './kinds/kind.js';
import { piecesWithout, type Rearranged, rearranged } from './moved-sentences.js';
import { cellsOf, evidenceOf, type TextCell } from './provision-cell.js';
import { untypedId } from './provision-readings.js';
import { stretchesOfEach, stretchesOfPieces, stretchesOfSpans } from './region.js';
import type { Elsewhere, MovedSentence } from './sentences-elsewhere.js';
import type { Stretch } from './stretch.js';
import { type ChangeDraft, type FieldResult, type Setting, textChanges } from './text-changes.js';

/** A field of a provision as one side of a change. */
export function wholeOf(
	node: NumberedProvision,
	field: 'number' | 'heading' | 'text',
	held: HeldPolicy,
): ChangeSide {
	const text = node.provision[field] ?? '';
	return { text, start: 0, end: text.length, evidence: evidenceOf(node, held) };
}

/**
 * The texts of provisions that belong together, one or several a side, without the lists of responsible units, which are
 * compared as lists, and without sentences that stand in other provisions.
 */
export function provisionText(
	left: readonly NumberedProvision[],
	right: readonly NumberedProvision[],
	setting: Setting,
	elsewhere: Elsewhere,
): FieldResult {
	const [ours, theirs] = [cellsOf(left, setting.left), cellsOf(right, setting.right)];
	const [a, b] = [ours[0], theirs[0]];
	if (!a || !b) return { drafts: [], entries: [] };
	const { lexicon } = setting;
	const [some, others] = [
		ours.map((one) => staying(one, elsewhere.left)),
		theirs.map((one) => staying(one, elsewhere.right)),
	];
	const { moved, said } =
		ours.length === 1 && theirs.length === 1
			? inOneText(some[0] as Pieces, others[0] as Pieces, lexicon)
			: {
					moved: [],
					// A text that was parted or joined: each sentence goes to the text that it resembles most.
					said: stretchesOfEach(
						some.flatMap(({ pieces }) => pieces),
						others.flatMap(({ pieces }) => pieces),
						lexicon,
					),
				};
	const rearrangements = moved.map(([from, to]) => ({
		from,
		to,
		stretches: stretchesOfSpans(from, to, lexicon),
	}));
	const { drafts, entries } = textChanges(
		'text',
		[...said, ...rearrangements.flatMap(({ stretches }) => stretches), ...frames(ours, theirs, lexicon)],
		ours.map(({ cell }) => cell),
		theirs.map(({ cell }) => cell),
		setting,
	);
	const moves = rearrangements.map(({ from, to, stretches }) => moveOf(from, to, stretches));
	return {
		drafts: [...drafts.map(asCommitment), ...moves.map(({ draft }) => draft)],
		entries: [...entries, ...moves.map(({ entry }) => entry)],
	};
}

/**
 * The text of a provision that stands elsewhere now: what is equal in both has moved, the edits inside it are changes of
 * their own.
 */
export function movedText(left: NumberedProvision, right: NumberedProvision, setting: Setting): FieldResult {
	const [ours, theirs] = [cellsOf([left], setting.left), cellsOf([right], setting.right)];
	const [a, b] = [ours[0], theirs[0]];
	if (!a || !b) return { drafts: [], entries: [] };
	const stretches = stretchesOfSpans(a.said, b.said, setting.lexicon);
	const { drafts, entries } = textChanges(
		'text',
		[...stretches, ...frames(ours, theirs, setting.lexicon)],
		[a.cell],
		[b.cell],
		setting,
	);
	const move = moveOf(a.said, b.said, stretches);
	return { drafts: [move.draft, ...drafts.map(asCommitment)], entries: [move.entry, ...entries] };
}

/** A text in pieces in order, without what stands elsewhere. */
interface Pieces {
	readonly cell: TextCell['cell'];
	readonly pieces: readonly CellSpan[];
}

function staying({ cell, said }: TextCell, elsewhere: Elsewhere['left']): Pieces {
	const gone = elsewhere.get(cell.unit) ?? [];
	return { cell, pieces: gone.length === 0 ? [said] : piecesWithout(said, gone) };
}

interface Said {
	readonly moved: Rearranged['moved'];
	readonly said: readonly Stretch[];
}

/** One text against one: sentences that changed places first, then what is left in its order. */
function inOneText(a: Pieces, b: Pieces, lexicon: Lexicon): Said {
	const { moved, left, right } = rearranged(a.pieces, b.pieces);
	const [ours, theirs] = [
		{ cell: a.cell, pieces: left },
		{ cell: b.cell, pieces: right },
	];
	return { moved, said: stretchesOfPieces(ours, theirs, lexicon) };
}

/** A sentence that stands in another provision now: what is equal in both has moved, the edits inside it are changes of their own. */
export function movedSentence({ left, right }: MovedSentence, setting: Setting): FieldResult {
	const stretches = stretchesOfSpans(left, right, setting.lexicon);
	const { drafts, entries } = textChanges('text', stretches, [left.cell], [right.cell], setting);
	const move = moveOf(left, right, stretches);
	return { drafts: [move.draft, ...drafts.map(asCommitment)], entries: [move.entry, ...entries] };
}

/** What stands around the lists of responsible units. */
function frames(ours: readonly TextCell[], theirs: readonly TextCell[], lexicon: Lexicon): Stretch[] {
	const [lastOfOurs, lastOfTheirs] = [ours.at(-1) as TextCell, theirs.at(-1) as TextCell];
	return [
		...ours.flatMap(({ frame }, index) =>
			frame.flatMap((span, at) => {
				const answer = (theirs[index] ?? lastOfTheirs).frame[at] as CellSpan;
				return stretchesOfSpans(span, index < theirs.length ? answer : atEnd(answer), lexicon);
			}),
		),
		...theirs
			.slice(ours.length)
			.flatMap(({ frame }) =>
				frame.flatMap((span, at) => stretchesOfSpans(atEnd(lastOfOurs.frame[at] as CellSpan), span, lexicon)),
			),
	];
}

/** A sentence that stands elsewhere now: it claims what is equal in both, the edits inside it are changes of their own. */
function moveOf(from: CellSpan, to: CellSpan, stretches: readonly Stretch[]) {
	const edits = stretches.flatMap((stretch) => stretch.edits);
	const [left, right] = [
		between(
			from,
			edits.map((edit) => edit.left),
		),
		between(
			to,
			edits.map((edit) => edit.right),
		),
	];
	const claims = left
		.map((span, index) => ({ from: span, to: right[index] as CellSpan }))
		.filter(({ from: a, to: b }) => a.end > a.start || b.end > b.start);
	const bare = ({ start, end }: CellSpan) => ({ start, end });
	const draft: ChangeDraft = {
		left: [from.cell.unit],
		right: [to.cell.unit],
		field: 'text',
		...editorial('clause-moved'),
		from: sideOf(from),
		to: sideOf(to),
		...(edits.length > 0
			? { claims: claims.map((one) => ({ from: bare(one.from), to: bare(one.to) })) }
			: {}),
	};
	const entry: Entry = {
		edits: claims.map((one) => ({ edit: { left: bare(one.from), right: bare(one.to) }, class: 'editorial' })),
		left: { text: '', claimed: [] },
		right: { text: '', claimed: [] },
	};
	return { draft, entry };
}

/** What lies between spans. */
function between(
	{ cell, start, end }: CellSpan,
	spans: readonly { start: number; end: number }[],
): CellSpan[] {
	const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
	const starts = [start, ...sorted.map((span) => span.end)];
	const ends = [...sorted.map((span) => span.start), end];
	return starts.map((at, index) => ({ cell, start: at, end: ends[index] as number }));
}

const moves: ReadonlySet<ChangeKind> = new Set([
	'percent-changed',
	'multiplier-changed',
	'amount-lowered',
	'amount-raised',
	'amount-omitted',
	'duration-changed',
	'frequency-reduced',
	'frequency-raised',
	'quantified-commitment-dropped',
	'quantified-commitment-added',
]);

/** What people read as a target is a commitment: lowered, raised, dropped or new. */
function asCommitment(draft: ChangeDraft): ChangeDraft {
	const { kind, direction, values } = draft;
	const isTarget = (value: QuantityValue | null | undefined) => value && !value.id.startsWith(untypedId);
	if (!values || !moves.has(kind) || !(isTarget(values.from) || isTarget(values.to))) return draft;
	if (values.to === null)
		return { ...draft, kind: 'quantified-commitment-dropped', direction: 'less-generous' };
	if (values.from === null)
		return { ...draft, kind: 'quantified-commitment-added', direction: 'more-generous' };
	if (direction === 'less-generous') return { ...draft, kind: 'quantified-commitment-lowered' };
	return direction === 'more-generous' ? { ...draft, kind: 'quantified-commitment-raised' } : draft;
}

function atEnd({ cell, end }: CellSpan): CellSpan {
	return { cell, start: end, end };
}
