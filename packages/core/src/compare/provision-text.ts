import type { Provision } from '@qingdan/schema';
import type { ChangeSide } from '../comparison.js';
import type { HeldPolicy } from '../corpus.js';
import type { NumberedProvision } from '../policy/provision-id.js';
import { lineSpan } from '../text/source.js';
import { type Cell, type CellSpan, located, type QuantityReading } from './cell.js';
import { stretchesOfEach, stretchesOfSpans } from './region.js';
import { responsibilityOf } from './responsibility.js';
import { type FieldResult, type Setting, textChanges } from './text-changes.js';

/** A text of a provision, with what was read in it. */
export function provisionCell({ id, provision }: NumberedProvision, words: string, held: HeldPolicy): Cell {
	return {
		unit: id,
		text: words,
		subject: provision.heading ?? '',
		anomalies: provision.anomalies ?? [],
		extensions: [],
		parameters: located(targetsOf(provision), words),
		delegations: [],
		evidence: evidenceOf({ provision }, held),
	};
}

/** What a provision aims at, as quantities that can be compared. */
export function targetsOf({ targets }: Provision): QuantityReading[] {
	return (targets ?? []).flatMap(({ id, value, quote }) =>
		value ? [{ ...value, id, quote, favours: value.type === 'duration' ? 'lower' : 'higher' }] : [],
	);
}

export function evidenceOf(
	{ provision }: Pick<NumberedProvision, 'provision'>,
	held: HeldPolicy,
): ChangeSide['evidence'] {
	return { file: held.source.file, lines: lineSpan(provision.evidence.lines) };
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
	const stretches = [
		...stretchesOfEach(
			ours.map(({ said }) => said),
			theirs.map(({ said }) => said),
			lexicon,
		),
		...ours.flatMap(({ frame }, index) => {
			const other = (theirs[index] ?? (theirs.at(-1) as TextCell)).frame;
			return frame.flatMap((span, at) => {
				const answer = other[at] as CellSpan;
				return stretchesOfSpans(span, index < theirs.length ? answer : atEnd(answer), lexicon);
			});
		}),
		...theirs.slice(ours.length).flatMap(({ frame }) => {
			const { frame: last } = ours.at(-1) as TextCell;
			return frame.flatMap((span, at) => stretchesOfSpans(atEnd(last[at] as CellSpan), span, lexicon));
		}),
	];
	return textChanges(
		'text',
		stretches,
		ours.map(({ cell }) => cell),
		theirs.map(({ cell }) => cell),
		setting,
	);
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
