import {
	type Change,
	type ChangeSide,
	type ComparedUnits,
	changesOfPairs,
	isFolding,
	type LapsedRuling,
	type Pair,
	type UnitId,
} from '@qingdan/core';
import { visibleLine } from '../visible.js';
import { numberInWords, type Words } from '../words.js';
import { around, type SideTexts } from './compared.js';
import { partOfUnit, unitInWords, unitsInWords } from './place.js';

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
export function changedPairs(units: ComparedUnits): ChangedPair[] {
	return [...changesOfPairs(units)]
		.map(([pair, own]) => ({ pair, changes: own.filter((change) => !isFolding(change.class)) }))
		.filter(({ changes: some }) => some.some((change) => !isOnlyNumber(change)));
}

/** Another printed number and nothing else: what was inserted before it moved it on. */
function isOnlyNumber({ field, kind }: Change): boolean {
	return field === 'number' && kind === 'item-renumbered';
}

/** The units that only bear another number, in one line; '' where there are none. */
export function renumberedInWords(units: ComparedUnits, words: Words): string {
	const { compare, comma } = words.report;
	const bare = [...changesOfPairs(units)].flatMap(([pair, changes]) => {
		const own = changes.filter((change) => !isFolding(change.class));
		return own.length > 0 && own.every(isOnlyNumber) ? [pair] : [];
	});
	if (bare.length === 0) return '';
	const few = bare
		.slice(0, 8)
		.map(({ left, right }) => `${unitsInWords(left, words)}→${unitsInWords(right, words)}`);
	return compare.renumbered(String(bare.length), `${few.join(comma)}${bare.length > few.length ? '…' : ''}`);
}

/** Changes of one kind that follow one another without a word between them, to be read as one. */
export function runsOf(changes: readonly Change[]): Change[] {
	const runs: Change[] = [];
	for (const change of listsTogether(changes)) {
		const last = runs.at(-1);
		const joined = last && joinedSides(last, change);
		if (last && joined) runs[runs.length - 1] = { ...last, ...joined };
		else runs.push(change);
	}
	return runs;
}

/** Bodies that come to one list, or go from it, together at the place of the first. */
function listsTogether(changes: readonly Change[]): Change[] {
	const lists = new Map<string, Change[]>();
	for (const change of changes) {
		const { field, kind, class: weight, left, right, from, to, direction } = change;
		const lone = field === 'departments' && ((from?.text ?? '') === '') !== ((to?.text ?? '') === '');
		const key = lone ? JSON.stringify([kind, weight, direction, left, right]) : `${lists.size}`;
		lists.set(key, [...(lists.get(key) ?? []), change]);
	}
	return [...lists.values()].map((list) => {
		const [first] = list as [Change];
		const names = (side: ChangeSide | null, end: 'from' | 'to') =>
			side && { ...side, text: list.map((change) => change[end]?.text ?? '').join(listed(side)) };
		return list.length === 1
			? first
			: { ...first, from: names(first.from, 'from'), to: names(first.to, 'to') };
	});
}

function listed({ text }: ChangeSide): string {
	return text === '' ? '' : '、';
}

function joinedSides(a: Change, b: Change): Pick<Change, 'from' | 'to'> | undefined {
	const alike =
		a.kind === b.kind &&
		a.class === b.class &&
		a.direction === b.direction &&
		a.field === b.field &&
		a.left.join() === b.left.join() &&
		a.right.join() === b.right.join();
	if (!alike || a.values || b.values || a.claims || b.claims) return undefined;
	const [from, to] = [after(a.from, b.from), after(a.to, b.to)];
	return from === undefined || to === undefined ? undefined : { from, to };
}

/** Two sides as one where the second begins at the end of the first. */
function after(a: ChangeSide | null, b: ChangeSide | null): ChangeSide | null | undefined {
	if (a === null || b === null) return a === b ? null : undefined;
	if (a.end !== b.start || a.variant !== b.variant) return undefined;
	return { ...a, text: a.text + b.text, end: b.end };
}

/** A change as it reads in its place. */
export function inContext(change: Change, sides: { left: SideTexts; right: SideTexts }): ChangeInContext {
	const { from, to, left, right, field } = change;
	// A body is named whole; what stands beside it in the list explains nothing.
	const place =
		field === 'departments'
			? undefined
			: (around(to, right, change, sides.right) ?? around(from, left, change, sides.left));
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

/** The field of a change: the header of its column where the model has no field for it. */
export function fieldInWords({ field, column }: Pick<Change, 'field' | 'column'>, { labels }: Words): string {
	return column ?? labels.field[field];
}

/** What a change is, in a few words: part of its unit, field, kind, class where it is not substantive, direction. */
export function changeInWords(change: Change, pair: Pair, words: Words): string {
	const { field, kind, class: weight, direction, facets, bounded } = change;
	const { labels, report } = words;
	const part = partInWords(change, pair, words);
	return [
		...(part === '' ? [] : [part]),
		...(part !== '' && field === 'text' ? [] : [fieldInWords(change, words)]),
		[labels.change[kind], ...(facets ?? []).map((facet) => labels.change[facet])].join(report.comma),
		labels.class[weight],
		...(direction === 'neutral' ? [] : [labels.direction[direction]]),
		...(bounded ? [report.compare.bounded] : []),
	].join(' · ');
}

/** Which part of its units a change is in, on both sides where they differ; '' where it is in the units themselves. */
export function partInWords(
	{ left, right }: Pick<Change, 'left' | 'right'>,
	pair: Pair,
	words: Words,
): string {
	const part = (ids: readonly UnitId[], units: readonly UnitId[]) => {
		const [id] = ids;
		if (typeof id !== 'string') return '';
		const own = units.find((unit) => id === unit || id.startsWith(`${unit}/`));
		return own === undefined || units.length > 1 ? unitInWords(id, words) : partOfUnit(id, own, words);
	};
	const sides = [part(left, pair.left), part(right, pair.right)].filter((side) => side !== '');
	return [...new Set(sides)].join('→');
}

/** What a reader of a pair has to see: not its other number alone, which stands above the changes. */
export function shownChanges(changes: readonly Change[]): Change[] {
	return changes.filter((change) => !isOnlyNumber(change));
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
