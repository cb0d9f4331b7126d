import { assign } from '../align/assign.js';
import type { Change, ChangeSide, ComparedUnits, Pair } from '../comparison.js';
import type { HeldPolicy } from '../corpus.js';
import { flatProvisions, type NumberedProvision, numberedProvisions } from '../policy/provision-id.js';
import { bigrams, containment, dice } from '../text/similarity.js';
import { lineSpan } from '../text/source.js';
import { account } from './accounting.js';
import type { Cell, CellSpan } from './cell.js';
import { editorial, folded, substantive } from './kinds/kind.js';
import { nameChanges } from './names.js';
import { stretchesOfSpans } from './region.js';
import { responsibilityOf } from './responsibility.js';
import {
	type ChangeDraft,
	type FieldResult,
	fingerprinted,
	replacedText,
	type Setting,
	textChanges,
} from './text-changes.js';

/** Provisions less alike than this are no pair. */
const price = 0.35;

/** Compares two main texts: which provisions belong together, and every difference between them. */
export function compareProvisions(setting: Setting): ComparedUnits<string> {
	const [left, right] = [provisionsOf(setting.left), provisionsOf(setting.right)];
	const likeness = likenessOf(left, right);
	const links = assign(likeness, price);
	const compared = links.map(([i, j]) => {
		const [a, b] = [left[i] as NumberedProvision, right[j] as NumberedProvision];
		return {
			a,
			b,
			confidence: Math.round((likeness[i]?.[j] ?? 0) * 100) / 100,
			...comparePair(a, b, setting),
		};
	});
	const [usedLeft, usedRight] = [new Set(links.map(([i]) => i)), new Set(links.map(([, j]) => j))];
	const removed = left.filter((_, index) => !usedLeft.has(index));
	const added = right.filter((_, index) => !usedRight.has(index));
	const changes = [
		...compared.flatMap(({ changes }) => changes),
		...removed.map((node) => lone(node, 'left', setting)),
		...added.map((node) => lone(node, 'right', setting)),
	];
	return {
		pairs: compared.map(({ a, b, confidence, changes: own }): Pair<string> => {
			const same = own.every(
				(change) => change.field === 'number' || change.class === 'layout' || change.class === 'orthographic',
			);
			return { left: [a.id], right: [b.id], relation: same ? 'same' : 'changed', confidence, method: 'text' };
		}),
		related: [],
		added: added.map(({ id }) => id),
		removed: removed.map(({ id }) => id),
		changes: changes as Change<string>[],
		accounting: account(compared.flatMap(({ entries }) => entries)),
	};
}

function provisionsOf({ policy }: HeldPolicy): NumberedProvision[] {
	return flatProvisions(numberedProvisions(policy.provisions ?? []));
}

/** Headings say what a provision is about, texts what it says; one that has no text is known by its heading. */
function likenessOf(left: readonly NumberedProvision[], right: readonly NumberedProvision[]): number[][] {
	const profile = ({ provision: { heading, text } }: NumberedProvision) => ({
		heading: bigrams(heading ?? ''),
		text: bigrams(text ?? ''),
		depth: [heading, text].filter(Boolean).length,
	});
	const [ours, theirs] = [left.map(profile), right.map(profile)];
	return ours.map((a) =>
		theirs.map((b) => {
			const headings =
				a.heading.size > 0 && b.heading.size > 0
					? Math.max(dice(a.heading, b.heading), 0.85 * containment(a.heading, b.heading))
					: undefined;
			const texts =
				a.text.size > 0 && b.text.size > 0
					? Math.max(dice(a.text, b.text), 0.8 * containment(a.text, b.text))
					: undefined;
			if (headings !== undefined && texts !== undefined) return 0.4 * headings + 0.6 * texts;
			// A heading alone against a paragraph under the same heading is a weaker tie.
			const tie = texts ?? headings ?? 0;
			return a.depth === b.depth ? tie : 0.7 * tie;
		}),
	);
}

function comparePair(a: NumberedProvision, b: NumberedProvision, setting: Setting) {
	const parts = [
		heading(a, b, setting),
		text(a, b, setting),
		departments(a, b, setting),
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
		parameters: [],
		delegations: [],
		evidence: evidenceOf({ provision }, held),
	};
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

function departments(a: NumberedProvision, b: NumberedProvision, setting: Setting): FieldResult {
	const names = (node: NumberedProvision, held: HeldPolicy) => ({
		unit: node.id,
		names: node.provision.departments ?? [],
		evidence: evidenceOf(node, held),
	});
	return nameChanges(names(a, setting.left), names(b, setting.right), setting);
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
	const draft: ChangeDraft =
		which === 'left'
			? {
					...substantive('clause-dropped', 'unclear'),
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
