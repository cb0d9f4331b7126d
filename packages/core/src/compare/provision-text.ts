import type { ChangeKind, ChangeSide, QuantityValue } from '../comparison.js';
import type { HeldPolicy } from '../corpus.js';
import type { NumberedProvision } from '../policy/provision-id.js';
import { lineSpan } from '../text/source.js';
import type { Lexicon } from '../text/token.js';
import type { Entry } from './accounting.js';
import { type Cell, type CellSpan, sideOf } from './cell.js';
import { editorial } from './kinds/kind.js';
import { type Rearranged, rearranged } from './moved-sentences.js';
import { readingsOf, untypedId } from './provision-readings.js';
import { stretchesOfEach, stretchesOfPieces, stretchesOfSpans } from './region.js';
import { responsibilityOf } from './responsibility.js';
import type { Stretch } from './stretch.js';
import { type ChangeDraft, type FieldResult, type Setting, textChanges } from './text-changes.js';

/** A text of a provision, with what was read in it. */
export function provisionCell({ id, provision }: NumberedProvision, words: string, held: HeldPolicy): Cell {
	return {
		unit: id,
		text: words,
		subject: provision.heading ?? '',
		anomalies: provision.anomalies ?? [],
		extensions: [],
		parameters: readingsOf(provision, words),
		delegations: [],
		evidence: evidenceOf({ provision }, held),
	};
}

export function evidenceOf(
	{ provision }: Pick<NumberedProvision, 'provision'>,
	held: HeldPolicy,
): ChangeSide['evidence'] {
	return { file: held.source.file, lines: lineSpan(provision.evidence.lines) };
}

/** A field of a provision as one side of a change. */
export function wholeOf(
	node: NumberedProvision,
	field: 'number' | 'heading' | 'text',
	held: HeldPolicy,
): ChangeSide {
	const text = node.provision[field] ?? '';
	return { text, start: 0, end: text.length, evidence: evidenceOf(node, held) };
}

/** The texts of provisions that belong together, one or several a side, without the lists of responsible units, which are compared as lists. */
export function provisionText(
	left: readonly NumberedProvision[],
	right: readonly NumberedProvision[],
	setting: Setting,
): FieldResult {
	const [ours, theirs] = [cellsOf(left, setting.left), cellsOf(right, setting.right)];
	const [a, b] = [ours[0], theirs[0]];
	if (!a || !b) return { drafts: [], entries: [] };
	const { lexicon } = setting;
	const { moved, said } =
		ours.length === 1 && theirs.length === 1 ? inOneText(a, b, lexicon) : inSeveral(ours, theirs, lexicon);
	const elsewhere = moved.map(([from, to]) => ({ from, to, stretches: stretchesOfSpans(from, to, lexicon) }));
	const { drafts, entries } = textChanges(
		'text',
		[...said, ...elsewhere.flatMap(({ stretches }) => stretches), ...frames(ours, theirs, lexicon)],
		ours.map(({ cell }) => cell),
		theirs.map(({ cell }) => cell),
		setting,
	);
	const moves = elsewhere.map(({ from, to, stretches }) => moveOf(from, to, stretches));
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

interface Said {
	readonly moved: Rearranged['moved'];
	readonly said: readonly Stretch[];
}

/** One text against one: sentences that changed places first, then what is left in its order. */
function inOneText(a: TextCell, b: TextCell, lexicon: Lexicon): Said {
	const { moved, left, right } = rearranged(a.said, b.said);
	if (moved.length === 0) return { moved, said: stretchesOfSpans(a.said, b.said, lexicon) };
	const [ours, theirs] = [
		{ cell: a.cell, pieces: left },
		{ cell: b.cell, pieces: right },
	];
	return { moved, said: stretchesOfPieces(ours, theirs, lexicon) };
}

/** A text that was parted or joined: each sentence goes to the text that it resembles most. */
function inSeveral(ours: readonly TextCell[], theirs: readonly TextCell[], lexicon: Lexicon): Said {
	const spans = (cells: readonly TextCell[]) => cells.map(({ said }) => said);
	return { moved: [], said: stretchesOfEach(spans(ours), spans(theirs), lexicon) };
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

interface TextCell {
	readonly cell: Cell;
	/** the text before the bracket that names the responsible units */
	readonly said: CellSpan;
	/** the bracket before the names, and after them */
	readonly frame: readonly [CellSpan, CellSpan];
}

function cellsOf(nodes: readonly NumberedProvision[], held: HeldPolicy): TextCell[] {
	const single = nodes.length === 1;
	return nodes
		.filter(({ provision }) => single || provision.text)
		.map((node) => {
			const cell = provisionCell(node, node.provision.text ?? '', held);
			const list = responsibilityOf(cell.text, node.provision.departments ?? []);
			const span = (start: number, end: number): CellSpan => ({ cell, start, end });
			const size = cell.text.length;
			return list
				? {
						cell,
						said: span(0, list.start),
						frame: [span(list.start, list.names.start), span(list.names.end, list.end)],
					}
				: { cell, said: span(0, size), frame: [span(size, size), span(size, size)] };
		});
}
