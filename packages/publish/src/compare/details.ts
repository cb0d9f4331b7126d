import {
	type Change,
	type ComparedUnits,
	isFolding,
	type LapsedRuling,
	type Pair,
	type UnitId,
} from '@qingdan/core';
import { visibleLine } from '../visible.js';
import { numberInWords, type Words } from '../words.js';
import { around, type SideTexts } from './compared.js';

/** The changes of one pair, foldings left out. */
export interface ChangedPair {
	readonly pair: Pair;
	readonly changes: readonly Change[];
}

/** A change with the words around it. */
export interface ChangeInContext {
	readonly before: string;
	readonly removed: string;
	readonly added: string;
	readonly after: string;
}

/** The pairs that have changes to be shown, each with its own, in the order of the comparison. */
export function changedPairs({ pairs, changes }: ComparedUnits): ChangedPair[] {
	const own = ({ left, right }: Pair) => {
		const [ours, theirs] = [new Set<UnitId>(left), new Set<UnitId>(right)];
		return changes.filter(
			(change) =>
				!isFolding(change.class) &&
				(change.left.some((id) => ours.has(id)) || change.right.some((id) => theirs.has(id))),
		);
	};
	return pairs.map((pair) => ({ pair, changes: own(pair) })).filter(({ changes: some }) => some.length > 0);
}

/** A change as it reads in its place. */
export function inContext(
	{ from, to, left, right, field }: Change,
	sides: { left: SideTexts; right: SideTexts },
): ChangeInContext {
	const place = around(to, right, field, sides.right) ?? around(from, left, field, sides.left);
	return {
		before: place?.before ?? '',
		removed: from?.text ?? '',
		added: to?.text ?? '',
		after: place?.after ?? '',
	};
}

/** Why two units are held for a pair, how sure that is, and whether a person has to look. */
export function reasonsInWords({ method, reasons, confidence, review }: Pair, words: Words): string {
	const { labels, report } = words;
	const why = reasons.map((reason) =>
		'likeness' in reason
			? `${labels.reason[reason.code]} ${numberInWords(reason.likeness, words)}`
			: labels.reason[reason.code],
	);
	return [
		...(method === 'confirmed' ? [labels.method.confirmed] : []),
		why.join(report.comma),
		`${report.compare.confidence} ${numberInWords(confidence, words)}`,
		...(review ? [report.compare.review] : []),
	].join(' · ');
}

/** The words on both sides; a word or two alone say nothing, so they take some of their sentence with them. */
export function quotedWords(change: Change, sides: { left: SideTexts; right: SideTexts }): [string, string] {
	const { before, removed, added, after } = inContext(change, sides);
	if (Math.max(removed.length, added.length) > 3) return [removed, added];
	const [ahead, behind] = [
		/[\p{L}\p{N}]{0,4}$/u.exec(before)?.[0] ?? '',
		/^[\p{L}\p{N}]{0,2}/u.exec(after)?.[0] ?? '',
	];
	return [`${ahead}${removed}${behind}`, `${ahead}${added}${behind}`];
}

/** What a change is, in a few words: field, kind, class where it is not substantive, direction. */
export function changeInWords(
	{ field, kind, class: weight, direction, facets }: Change,
	{ labels, report }: Words,
): string {
	return [
		labels.field[field],
		[labels.change[kind], ...(facets ?? []).map((facet) => labels.change[facet])].join(report.comma),
		labels.class[weight],
		...(direction === 'neutral' ? [] : [labels.direction[direction]]),
	].join(' · ');
}

/** Rulings that decide nothing any more, a line each. */
export function lapsedInWords(lapsed: readonly LapsedRuling[], { report, labels }: Words): string[] {
	const { compare, comma, colon } = report;
	return lapsed.map(({ file, left, right, relation, why, units }) => {
		const ruling = compare.lapsedRuling(file, left.join(comma), right.join(comma), labels.ruling[relation]);
		return visibleLine(`${ruling}${colon}${compare.lapse[why](units.join(comma))}`);
	});
}

/** Where a change stands in the two source texts. */
export function placesOf({ from, to }: Change): string {
	const place = (side: Change['from']) => (side ? `${side.evidence.file}:${side.evidence.lines[0]}` : '—');
	return `${place(from)} → ${place(to)}`;
}
