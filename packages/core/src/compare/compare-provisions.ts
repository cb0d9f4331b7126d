import type { Provision } from '@qingdan/schema';
import { alignProvisions, type ProvisionPair } from '../align/align-provisions.js';
import { decide, ruledProvisions, rulingsBetween } from '../align/rulings.js';
import type { Change, ChangeSide, ComparedUnits, LapsedRuling, Pair } from '../comparison.js';
import type { HeldAlignment, HeldPolicy } from '../corpus.js';
import { flatProvisions, type NumberedProvision, numberedProvisions } from '../policy/provision-id.js';
import { lineSpan } from '../text/source.js';
import { account } from './accounting.js';
import { type Cell, type CellSpan, located, type QuantityReading } from './cell.js';
import { editorial, folded, substantive } from './kinds/kind.js';
import { nameChanges } from './names.js';
import { quantityValue } from './quantity-change.js';
import { stretchesOf, stretchesOfSpans } from './region.js';
import { responsibilityOf } from './responsibility.js';
import {
	type ChangeDraft,
	type FieldResult,
	fingerprinted,
	replacedText,
	type Setting,
	textChanges,
} from './text-changes.js';

/** Compares two main texts: which provisions belong together, and every difference between them. */
export function compareProvisions(
	setting: Setting,
	alignments: readonly HeldAlignment[],
): ComparedUnits<string> & { readonly lapsed: readonly LapsedRuling[] } {
	const [ours, theirs] = [treeOf(setting.left), treeOf(setting.right)];
	const decisions = decide(
		rulingsBetween(alignments, setting.left.policy.key, setting.right.policy.key, 'provisions'),
		ruledProvisions(flatProvisions(ours)),
		ruledProvisions(flatProvisions(theirs)),
	);
	const { pairs, added, removed } = alignProvisions(ours, theirs, decisions);
	const compared = pairs.map((pair) => ({ pair, ...comparePair(pair, setting) }));
	const changes = [
		...compared.flatMap(({ changes }) => changes),
		...removed.map((node) => lone(node, 'left', setting)),
		...added.map((node) => lone(node, 'right', setting)),
	];
	return {
		pairs: compared.map(
			({ pair: { left, right, confidence, method, reasons, review }, changes: own }): Pair<string> => {
				const same = own.every(
					(change) =>
						change.field === 'number' || change.class === 'layout' || change.class === 'orthographic',
				);
				return {
					left: left.map(({ id }) => id),
					right: right.map(({ id }) => id),
					relation: left.length > 1 ? 'merged' : right.length > 1 ? 'split' : same ? 'same' : 'changed',
					confidence,
					method,
					reasons,
					review,
				};
			},
		),
		related: decisions.related.map(({ left, right, note }) => ({
			left: left.map(({ id }) => id),
			right: right.map(({ id }) => id),
			note,
		})),
		added: added.map(({ id }) => id),
		removed: removed.map(({ id }) => id),
		changes: changes as Change<string>[],
		accounting: account(compared.flatMap(({ entries }) => entries)),
		lapsed: decisions.lapsed,
	};
}

function treeOf({ policy }: HeldPolicy): NumberedProvision[] {
	return numberedProvisions(policy.provisions ?? []);
}

function comparePair({ left, right }: ProvisionPair, setting: Setting) {
	const [a, b] = [left[0] as NumberedProvision, right[0] as NumberedProvision];
	const parts = [
		heading(a, b, setting),
		left.length + right.length > 2 ? joinedText(left, right, setting) : text(a, b, setting),
		departments(left, right, setting),
		{ drafts: number(a, b, setting), entries: [] },
	];
	return {
		changes: fingerprinted(
			parts.flatMap(({ drafts }) => drafts),
			`${a.id} ${b.id}`,
			setting.relation,
		),
		entries: parts.flatMap(({ entries }) => entries),
	};
}

function cellOf({ id, provision }: NumberedProvision, words: string, held: HeldPolicy): Cell {
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
function targetsOf({ targets }: Provision): QuantityReading[] {
	return (targets ?? []).flatMap(({ id, value, quote }) =>
		value ? [{ ...value, id, quote, favours: 'higher' }] : [],
	);
}

function evidenceOf(
	{ provision }: Pick<NumberedProvision, 'provision'>,
	held: HeldPolicy,
): ChangeSide['evidence'] {
	return { file: held.source.file, lines: lineSpan(provision.evidence.lines) };
}

function heading(a: NumberedProvision, b: NumberedProvision, setting: Setting): FieldResult {
	const [ours, theirs] = [
		cellOf(a, a.provision.heading ?? '', setting.left),
		cellOf(b, b.provision.heading ?? '', setting.right),
	];
	return replacedText('heading', ours, theirs, (from, to) =>
		from.replace(/[\s。，、]/g, '') === to.replace(/[\s。，、]/g, '')
			? folded('layout-only', 'layout')
			: editorial('item-renamed'),
	);
}

/** The text without the list of responsible units, which is compared as a list; what stands around the list is text. */
function text(a: NumberedProvision, b: NumberedProvision, setting: Setting): FieldResult {
	const [ours, theirs] = [
		cellOf(a, a.provision.text ?? '', setting.left),
		cellOf(b, b.provision.text ?? '', setting.right),
	];
	const spans = (cell: Cell, { provision }: NumberedProvision) => {
		const list = responsibilityOf(cell.text, provision.departments ?? []);
		const span = (start: number, end: number): CellSpan => ({ cell, start, end });
		return list
			? [span(0, list.start), span(list.start, list.names.start), span(list.names.end, list.end)]
			: [
					span(0, cell.text.length),
					span(cell.text.length, cell.text.length),
					span(cell.text.length, cell.text.length),
				];
	};
	const [left, right] = [spans(ours, a), spans(theirs, b)];
	const stretches = left.flatMap((span, index) =>
		stretchesOfSpans(span, right[index] as CellSpan, setting.lexicon),
	);
	return textChanges('text', stretches, [ours], [theirs], setting);
}

/** Texts that stand in one piece on one side and in several on the other. */
function joinedText(
	left: readonly NumberedProvision[],
	right: readonly NumberedProvision[],
	setting: Setting,
): FieldResult {
	const cells = (nodes: readonly NumberedProvision[], held: HeldPolicy) =>
		nodes
			.filter(({ provision }) => provision.text)
			.map((node) => cellOf(node, node.provision.text ?? '', held));
	const [ours, theirs] = [cells(left, setting.left), cells(right, setting.right)];
	return textChanges('text', stretchesOf(ours, theirs, setting.lexicon), ours, theirs, setting);
}

function departments(
	left: readonly NumberedProvision[],
	right: readonly NumberedProvision[],
	setting: Setting,
): FieldResult {
	const names = (nodes: readonly NumberedProvision[], held: HeldPolicy) => ({
		unit: nodes[0]?.id ?? '',
		names: nodes.flatMap(({ provision }) => provision.departments ?? []),
		evidence: evidenceOf(nodes[0] as NumberedProvision, held),
	});
	return nameChanges(names(left, setting.left), names(right, setting.right), setting);
}

function side(field: 'number' | 'heading' | 'text', node: NumberedProvision, held: HeldPolicy): ChangeSide {
	const words = node.provision[field] ?? '';
	return { text: words, start: 0, end: words.length, evidence: evidenceOf(node, held) };
}

function number(a: NumberedProvision, b: NumberedProvision, setting: Setting): ChangeDraft[] {
	if (a.provision.number === b.provision.number) return [];
	return [
		{
			left: [a.id],
			right: [b.id],
			field: 'number',
			...editorial('item-renumbered'),
			from: side('number', a, setting.left),
			to: side('number', b, setting.right),
		},
	];
}

function lone(node: NumberedProvision, which: 'left' | 'right', setting: Setting): Change {
	const field = node.provision.text ? 'text' : 'heading';
	const text = side(field, node, setting[which]);
	const lost = which === 'left' ? targetsOf(node.provision)[0] : undefined;
	const draft: ChangeDraft =
		which === 'left'
			? {
					...(lost
						? substantive('quantified-commitment-dropped', 'less-generous', {
								values: { from: quantityValue(lost), to: null },
							})
						: substantive('clause-dropped', 'unclear')),
					left: [node.id],
					right: [],
					field,
					from: text,
					to: null,
				}
			: {
					...substantive('clause-added', 'unclear'),
					left: [],
					right: [node.id],
					field,
					from: null,
					to: text,
				};
	return fingerprinted([draft], node.id, setting.relation)[0] as Change;
}
