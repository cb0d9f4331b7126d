import {
	type Change,
	type ChangeKind,
	type ComparedUnits,
	changeKinds,
	isOfLoneUnit,
	type QuantityValue,
	type UnitId,
	unitAbove,
} from '@qingdan/core';
import type { Parameter } from '@qingdan/schema';
import { payersInWords, quantityInWords } from '../quantity.js';
import { shortened } from '../width.js';
import { dateInWords, numberInWords, type Words } from '../words.js';
import {
	type Compared,
	type ComparedPart,
	type SideTexts,
	sideNames,
	sideTexts,
	unitName,
} from './compared.js';
import { quotedWords } from './details.js';
import { unitInWords, unitsInWords } from './place.js';

/** What a reader has to know first, in sentences under headings. */
export interface HeadlineSection {
	readonly title: string;
	readonly lines: readonly string[];
}

type Group = 'amounts' | 'reductions' | 'responsibility' | 'populations' | 'others';
const groups: readonly Group[] = ['amounts', 'reductions', 'responsibility', 'populations', 'others'];

const kindsOf = (pattern: RegExp): ReadonlySet<ChangeKind> =>
	new Set(changeKinds.filter((kind) => pattern.test(kind)));
const responsibility = kindsOf(/^(?:funding|authority|department|lead-department|duty|delegation)-/);
const populations = kindsOf(
	/^(?:population|age-threshold|hukou|conditional-expansion|list-member|scope-qualifier|disability-grade)-/,
);
const amounts = kindsOf(
	/^(?:amount|floor|fixed|approximate|exact|percent|multiplier|base|period|unit|frequency|duration|tier|free|paid|delegated|quantified)-/,
);

/** How wide words may be in a headline; the details have them whole. */
const reach = 60;

/** From how many changes of one kind on a single sentence speaks for all. */
const many = 3;

/** The headlines of a part: what was added and removed, then the substantive changes by what they touch. */
export function headlinesOf(
	{ units, kind }: ComparedPart,
	compared: Compared,
	words: Words,
): HeadlineSection[] {
	const { compare } = words.report;
	const speech = new Speech(units, compared, words);
	const isLone = isOfLoneUnit(units);
	const changes = units.changes.filter(
		(change) =>
			change.class === 'substantive' &&
			// A promise that came or went with its unit is told by itself.
			(change.values !== undefined || !isLone(change)) &&
			change.field !== 'item' &&
			!isToldElsewhere(change, units),
	);
	return [
		{ title: compare.additions, lines: units.added.map((id) => speech.added(id, kind)) },
		{ title: compare.removals, lines: units.removed.map((id) => speech.removed(id, kind)) },
		{ title: compare.regrouped, lines: kind === 'prose' ? speech.regrouped(units.pairs) : [] },
		...groups.map((group) => ({
			title: compare[group],
			lines: sentences(
				changes.filter((change) => groupOf(change, kind) === group),
				group,
				speech,
			),
		})),
	].filter(({ lines }) => lines.length > 0);
}

/** A start date is told with the quantity that starts, where that is a change as well. */
function isToldElsewhere(change: Change, { changes }: ComparedUnits): boolean {
	const quantity = change.kind === 'item-effective-differs' ? change.values?.to?.id : undefined;
	return (
		quantity !== undefined &&
		changes.some(
			(other) =>
				other.kind !== change.kind &&
				other.right.join() === change.right.join() &&
				other.values?.to?.id === quantity,
		)
	);
}

function groupOf({ kind, direction, values }: Change, part: ComparedPart['kind']): Group {
	if (kind === 'funding-payer-shifted') return 'responsibility';
	if (amounts.has(kind) || (values !== undefined && !populations.has(kind) && part === 'catalogue'))
		return 'amounts';
	if (direction === 'less-generous') return 'reductions';
	if (responsibility.has(kind)) return 'responsibility';
	return populations.has(kind) ? 'populations' : 'others';
}

/**
 * One sentence for each change; one for all where a kind comes many times, unless an amount moves for the older person:
 * each of those is told. Losses come first.
 */
function sentences(changes: readonly Change[], group: Group, speech: Speech): string[] {
	const byKind = new Map<string, Change[]>();
	for (const change of [...changes].sort((a, b) => weight(a) - weight(b))) {
		const key = `${change.kind} ${change.direction}`;
		byKind.set(key, [...(byKind.get(key) ?? []), change]);
	}
	const lines = [...byKind.values()].flatMap((list) => {
		const each = list.length < many || (group === 'amounts' && list[0]?.direction !== 'neutral');
		return each ? list.map((change) => speech.one(change)) : [speech.together(list)];
	});
	return [...new Set(lines)];
}

function weight({ direction }: Change): number {
	return ['less-generous', 'unclear', 'more-generous', 'neutral'].indexOf(direction);
}

/** Puts changes into sentences. */
class Speech {
	readonly #units: { readonly left: ReadonlySet<UnitId>; readonly right: ReadonlySet<UnitId> };
	readonly #compared: Compared;
	readonly #words: Words;
	readonly #sides: { left: SideTexts; right: SideTexts };
	readonly #names: ReturnType<typeof sideNames>;

	constructor({ pairs, added, removed }: ComparedUnits, compared: Compared, words: Words) {
		this.#units = {
			left: new Set([...pairs.flatMap(({ left }) => left), ...removed]),
			right: new Set([...pairs.flatMap(({ right }) => right), ...added]),
		};
		this.#compared = compared;
		this.#words = words;
		this.#sides = { left: sideTexts(compared.left), right: sideTexts(compared.right) };
		this.#names = sideNames(compared, words);
	}

	added(id: UnitId, kind: ComparedPart['kind']): string {
		const { compare } = this.#words.report;
		if (kind === 'prose') return `${unitInWords(id, this.#words)} ${this.#sides.right.called(id)}`.trim();
		return compare.added(this.#names.right, unitInWords(id, this.#words), this.#sides.right.name(id));
	}

	removed(id: UnitId, kind: ComparedPart['kind']): string {
		const { compare } = this.#words.report;
		if (kind === 'prose') return `${unitInWords(id, this.#words)} ${this.#sides.left.called(id)}`.trim();
		return compare.removed(this.#names.right, unitInWords(id, this.#words), this.#sides.left.name(id));
	}

	/** What was parted or joined. */
	regrouped(pairs: ComparedUnits['pairs']): string[] {
		return pairs
			.filter(({ relation }) => relation === 'split' || relation === 'merged')
			.map(
				(pair) =>
					`${unitName(pair, this.#sides, this.#words)}${this.#words.report.colon}${this.#words.labels.pair[pair.relation]}`,
			);
	}

	one(change: Change): string {
		return `${unitName(change, this.#sides, this.#words)}${this.#words.report.colon}${this.#what(change)}${this.#direction(change)}`;
	}

	together(list: readonly Change[]): string {
		const { compare } = this.#words.report;
		const first = list[0] as Change;
		const ids = list.flatMap(({ left, right }) =>
			right.length > 0
				? right.map((id) => unitAbove(id, this.#units.right) ?? id)
				: left.map((id) => unitAbove(id, this.#units.left) ?? id),
		);
		const places = [...new Set(ids)].sort(inOrder);
		const example = this.#what(first, false);
		const count = numberInWords(list.length, this.#words);
		return `${compare.many(this.#words.labels.change[first.kind], count, unitsInWords(places, this.#words), example)}${this.#direction(first)}`;
	}

	#direction({ direction }: Change): string {
		return direction === 'neutral'
			? ''
			: this.#words.report.inBrackets(this.#words.labels.direction[direction]);
	}

	#what(change: Change, named = true): string {
		return (
			(change.tiers && this.#stepped(change, change.tiers)) ??
			(change.values && this.#valued(change, change.values)) ??
			this.#worded(change, named)
		);
	}

	/** The steps of a scale on both sides, where only their number changed. */
	#stepped({ kind, left, right }: Change, { from, to }: NonNullable<Change['tiers']>): string | undefined {
		if (kind !== 'tier-added' && kind !== 'tier-removed') return undefined;
		const steps = (values: readonly QuantityValue[], side: SideTexts, unit: UnitId | undefined) =>
			values
				.map((value) => this.#quantity(value, side.parameter(unit ?? '', value.id)))
				.join(this.#words.report.comma);
		return this.#words.report.compare.words(
			this.#words.labels.change[kind],
			steps(from, this.#sides.left, left[0]),
			steps(to, this.#sides.right, right[0]),
		);
	}

	#valued(change: Change, { from, to }: NonNullable<Change['values']>): string | undefined {
		const { report } = this.#words;
		const { compare } = report;
		const [ours, theirs] = [
			from ? this.#sides.left.parameter(change.left[0] ?? '', from.id) : undefined,
			to ? this.#sides.right.parameter(change.right[0] ?? '', to.id) : undefined,
		];
		// Where both sides say whom the figure is for, the older words hold for both figures.
		const label = this.#label(ours?.label && theirs?.label ? ours : (theirs ?? ours), to ?? from);
		const before = from ? this.#quantity(from, ours) : '';
		const after = to ? this.#quantity(to, theirs) : '';
		const since = this.#since(theirs);
		if (change.kind === 'item-effective-differs') {
			return `${this.#words.labels.change[change.kind]}${report.colon}${label}${since}`;
		}
		if (from && to && change.kind === 'funding-payer-shifted')
			return compare.payer(this.#payers(from), this.#payers(to), after);
		if (change.kind === 'delegated-parameter-set' && to) {
			return `${compare.set(this.#names.parent, this.#names.right, compare.named(theirs?.label ?? '', after))}${since}`;
		}
		if (change.kind === 'delegated-parameter-unset' && from) {
			return compare.unset(this.#names.parent, this.#names.right, compare.named(ours?.label ?? '', before));
		}
		// What differs does not show in the quantities: the words have to say it.
		if (before === after) return undefined;
		if (from && to) return `${compare.changed(label, before, after)}${since}`;
		return to ? `${compare.valueNew(label, after)}${since}` : compare.valueGone(label, before);
	}

	#worded(change: Change, named: boolean): string {
		const { compare } = this.#words.report;
		const label = named ? this.#words.labels.change[change.kind] : '';
		const [before, after] = quotedWords(change, this.#sides).map((text) => shortened(text, reach)) as [
			string,
			string,
		];
		const sentence =
			before === ''
				? compare.wordsAdded(label, after)
				: after === ''
					? compare.wordsRemoved(label, before)
					: compare.words(label, before, after);
		return named ? sentence : sentence.slice(this.#words.report.colon.length);
	}

	/** A comparison leaves out whether the bound itself counts; the parameter says it. */
	#quantity(value: QuantityValue, parameter: Parameter | undefined): string {
		const inclusive = parameter?.inclusive === undefined ? {} : { inclusive: parameter.inclusive };
		return quantityInWords({ ...value, ...inclusive }, this.#words, this.#compared.vocabulary);
	}

	#payers({ payer }: QuantityValue): string {
		return payer ? payersInWords(payer, this.#words) : this.#words.labels.level.unstated;
	}

	#label(parameter: Parameter | undefined, value: QuantityValue | null): string {
		return parameter?.label ?? (value ? this.#words.labels.parameter[value.type] : '');
	}

	#since(parameter: Parameter | undefined): string {
		const from = parameter?.applies?.from;
		const { report } = this.#words;
		return from === undefined ? '' : `${report.clause}${report.compare.from(dateInWords(from, this.#words))}`;
	}
}

/** Numbers by size; ids of provisions stay as they come. */
function inOrder(a: UnitId, b: UnitId): number {
	return typeof a === 'number' && typeof b === 'number' ? a - b : 0;
}

/** How many foldings there are of each kind, most first. */
export function foldings(
	{ changes }: ComparedUnits,
	isFolding: (change: Change) => boolean,
): [ChangeKind, number][] {
	const counts = new Map<ChangeKind, number>();
	for (const change of changes)
		if (isFolding(change)) counts.set(change.kind, (counts.get(change.kind) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
