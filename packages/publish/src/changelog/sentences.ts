import type { Change, LogEntry, LogPart, QuantityValue, UnitId, Vocabulary } from '@qingdan/core';
import type { Item, Parameter } from '@qingdan/schema';
import { type SideTexts, sideTexts } from '../compare/compared.js';
import { quotedWords } from '../compare/details.js';
import { unitInWords, unitsInWords } from '../compare/place.js';
import { populationInWords } from '../population.js';
import { payersInWords, type Quantity, quantityInWords, ratesInWords } from '../quantity.js';
import { dateInWords, numberInWords, type Words } from '../words.js';
import type { LogStep } from './logged.js';

/** Puts the entries of one step into sentences: from kinds, values and quotes alone. */
export class Sentences {
	readonly #step: LogStep;
	readonly #words: Words;
	readonly #vocabulary: Vocabulary;
	readonly sides: { readonly left: SideTexts; readonly right: SideTexts };

	constructor(step: LogStep, vocabulary: Vocabulary, words: Words) {
		this.#step = step;
		this.#words = words;
		this.#vocabulary = vocabulary;
		this.sides = { left: sideTexts(step.left), right: sideTexts(step.right) };
	}

	/** What an entry is about: the name and number of its unit, or of the first of several. */
	unit({ left, right }: LogEntry): string {
		const { changelog: say } = this.#words;
		const count = Math.max(left.length, right.length);
		const first = right[0] === undefined ? this.named('left', left[0]) : this.#pairNamed(left[0], right[0]);
		if (count > 1 && left.length > 0 && right.length > 0)
			return say.severalUnits(first, numberInWords(count, this.#words));
		return first;
	}

	/** A unit of one side by its name and number. */
	named(side: 'left' | 'right', id: UnitId | undefined): string {
		if (id === undefined) return '';
		const { changelog: say } = this.#words;
		return say.unit(this.sides[side].name(id), unitInWords(id, this.#words));
	}

	#pairNamed(left: UnitId | undefined, right: UnitId): string {
		const { changelog: say } = this.#words;
		const number = unitInWords(right, this.#words);
		const both =
			left === undefined || left === right ? number : say.moved(unitInWords(left, this.#words), number);
		return say.unit(this.sides.right.name(right), both);
	}

	/** The sentence of an entry, without its unit and without a full stop. */
	sentence(entry: LogEntry, part: LogPart): string {
		const { kind } = entry;
		if (kind === 'item-added' || kind === 'item-missing') return this.#lone(entry);
		if (kind === 'item-split' || kind === 'item-merged') return this.#regrouped(entry);
		if (kind === 'text-rewritten') return this.#rewritten(entry);
		const starts = entry.changes.filter((change) => change.kind === 'item-effective-differs');
		const others = entry.changes.filter((change) => change.kind !== 'item-effective-differs');
		if (others.length === 0)
			return starts.map((change) => this.#start(change)).join(this.#words.report.semicolon);
		return this.#changed(others, entry, part);
	}

	/** Every place of an entry by number, each once: 8、9. */
	places({ left, right }: LogEntry): string {
		return unitsInWords(right.length > 0 ? right : left, this.#words);
	}

	/** The words of both sides, each once; where a quantity was left open, the words that left it open. */
	quotes({ changes }: LogEntry): { readonly old: string[]; readonly new: string[] } {
		const pairs = changes.map((change) => {
			const [before, after] = quotedWords(change, this.sides);
			const { from, to } = change.values ?? { from: null, to: null };
			if (change.kind === 'delegated-parameter-set' && before === '' && to)
				return [this.#openQuote('left', change.left[0], undefined, to), after];
			if (change.kind === 'delegated-parameter-unset' && after === '' && from)
				return [before, this.#openQuote('right', change.right[0], undefined, from)];
			return [before, after];
		});
		const each = (side: 0 | 1) => [
			...new Set(pairs.map((pair) => trimmed(pair[side] ?? '')).filter((text) => text !== '')),
		];
		return { old: each(0), new: each(1) };
	}

	/** What a unit on one side alone says, whole: its population and content, or its text. */
	described({ left, right }: LogEntry): string[] {
		const side = right.length > 0 ? 'right' : 'left';
		const ids = side === 'right' ? right : left;
		const { labels, report } = this.#words;
		return ids.flatMap((id) =>
			(['target', 'content', 'text'] as const).flatMap((field) => {
				const text = this.sides[side].text(id, field);
				if (text === undefined || text === '') return [];
				return [field === 'text' ? text : `${labels.field[field]}${report.colon}${text}`];
			}),
		);
	}

	#lone({ kind, left, right }: LogEntry): string {
		const { changelog: say } = this.#words;
		const side = kind === 'item-added' ? 'right' : 'left';
		const ids = side === 'right' ? right : left;
		const below = ids.length > 1 ? say.say.belowAdded(numberInWords(ids.length - 1, this.#words)) : '';
		const what = `${this.named(side, ids[0])}${below}`;
		const { relation } = this.#step.log;
		if (side === 'right') return say.say.added[relation](what);
		// A catalogue lists its items; an article of a law is struck out.
		const struck = relation === 'successor-of' && typeof ids[0] === 'string';
		return struck ? say.say.struck(what) : say.say.removed[relation](what);
	}

	#regrouped({ kind, left, right }: LogEntry): string {
		const { say } = this.#words.changelog;
		const ours = left.map((id) => this.named('left', id));
		const theirs = right.map((id) => this.named('right', id));
		return kind === 'item-split' ? say.split(ours.join(''), theirs) : say.merged(ours, theirs.join(''));
	}

	/** The longest edits of each sort in their own words, and how many there are. */
	#rewritten({ changes }: LogEntry): string {
		const edits = changes.map((change) => quotedWords(change, this.sides));
		const { say } = this.#words.changelog;
		const sorts = [
			edits.filter(([before]) => before === ''),
			edits.filter(([before, after]) => before !== '' && after === ''),
			edits.filter(([before, after]) => before !== '' && after !== ''),
		];
		const told = sorts.flatMap((sort) => {
			const [longest] = [...sort].sort((a, b) => b.join('').length - a.join('').length);
			if (!longest) return [];
			const [before, after] = longest.map((words) => shortened(trimmed(words))) as [string, string];
			const count = sort.length === 1 ? '' : numberInWords(sort.length, this.#words);
			return [say.amongEdits(this.#edit(before, after), count)];
		});
		return say.rewritten(told);
	}

	#changed(changes: readonly Change[], entry: LogEntry, part: LogPart): string {
		const { changelog, labels, report } = this.#words;
		const first = changes[0] as Change;
		const bodies = this.#bodies(changes);
		if (bodies !== undefined) return bodies;
		if (first.kind === 'item-renamed')
			return changelog.say.renamed(first.from?.text ?? '', first.to?.text ?? '');
		const valued = this.#valued(first, part);
		const plain = valued ?? this.#worded(first);
		const kinds = [first.kind, ...(first.facets ?? [])].map((kind) => labels.change[kind]);
		const isPlain = ['delegated-parameter-set', 'amount-raised', 'amount-lowered', 'funding-payer-shifted'];
		const named = isPlain.includes(first.kind) && valued !== undefined;
		const row = valued === undefined ? '' : this.#subRow(first);
		const sentence = named
			? plain
			: changelog.say.kinded(kinds.join(report.comma), this.#oneOf(changes, plain, valued));
		const since = named ? this.#sinceOf(entry) : '';
		return `${sentence}${row}${since}`;
	}

	/** Of which part of an item a sentence speaks, in brackets: the label of its sub-row, else whom its quantity is for. */
	#subRow({ left, right, from, to, values }: Change): string {
		const of = (side: 'left' | 'right', id: UnitId | undefined, variant?: string, quantity?: string) => {
			const item = id === undefined ? undefined : itemOf(this.#step[side].policy.catalogues ?? [], id);
			const row = item?.variants?.find((one) => one.id === variant);
			return row?.label ?? row?.target ?? (item ? this.#population(item, quantity) : '');
		};
		const label =
			of('right', right[0], to?.variant, values?.to?.id) ||
			of('left', left[0], from?.variant, values?.from?.id);
		return label === '' ? '' : this.#words.report.inBrackets(label);
	}

	/** Whom one of the quantities of an item is for, by the ages and grades of that item. */
	#population({ parameters = [] }: Item, id: string | undefined): string {
		const when = parameters.find((one) => one.id === id)?.when;
		if (when === undefined) return '';
		return populationInWords(when, this.#words, this.#vocabulary, (threshold) => {
			const found = parameters.find((one) => one.id === threshold);
			return found ? quantityInWords(found, this.#words, this.#vocabulary) : '';
		});
	}

	/** Several places with one cause: what all have in common, and one of them in full. */
	#oneOf(changes: readonly Change[], plain: string, valued: string | undefined): string {
		if (changes.length === 1 || valued === undefined) return plain;
		const { report, changelog } = this.#words;
		const first = changes[0] as Change;
		const edit = this.#edit(first.from?.text ?? '', first.to?.text ?? '');
		return `${edit}${report.clause}${changelog.say.example(valued)}`;
	}

	#bodies(changes: readonly Change[]): string | undefined {
		const { changelog, report } = this.#words;
		const first = changes[0] as Change;
		const each = (side: 'from' | 'to') =>
			[...new Set(changes.flatMap((change) => change[side]?.text ?? []))].filter((text) => text !== '');
		const [ours, theirs] = [each('from').join(report.comma), each('to').join(report.comma)];
		if (first.kind === 'department-added' && ours === '') {
			const leads = first.facets?.includes('lead-department-changed') && changes.length === 1;
			return `${changelog.say.bodiesAdded(theirs)}${leads ? `${report.clause}${changelog.say.leading}` : ''}`;
		}
		if (first.kind === 'department-removed' && theirs === '') return changelog.say.bodiesRemoved(ours);
		if (first.kind === 'lead-department-changed' && ours !== '' && theirs !== '')
			return changelog.say.leadChanged(ours, theirs);
		return undefined;
	}

	/** A sentence about quantities; undefined where the change has none, or where they do not show what differs. */
	#valued(change: Change, part: LogPart): string | undefined {
		const { values, kind } = change;
		const { say } = this.#words.changelog;
		if (!values || part.kind !== 'catalogue') return undefined;
		const { from, to } = values;
		const [ours, theirs] = [
			from ? this.sides.left.parameter(change.left[0] ?? '', from.id) : undefined,
			to ? this.sides.right.parameter(change.right[0] ?? '', to.id) : undefined,
		];
		// Where both sides say whom the figure is for, the older words hold for both figures.
		const label = this.#label(ours?.label && theirs?.label ? ours : (theirs ?? ours), to ?? from);
		const before = from ? this.quantity(from, ours) : '';
		const after = to ? this.quantity(to, theirs) : '';
		if (kind === 'funding-payer-shifted' && from && to)
			return say.payer(after, this.#payers(from), this.#payers(to));
		if (kind === 'delegated-parameter-set' && to)
			return say.set(this.#openQuote('left', change.left[0], ours, to), after);
		if (kind === 'delegated-parameter-unset' && from)
			return say.unset(before, this.#openQuote('right', change.right[0], theirs, from));
		if (before === after) return undefined;
		if (!from) return say.valueNew(label, after);
		if (!to) return say.valueGone(label, before);
		if (kind === 'amount-raised') return say.raisedTo(label, before, after);
		return kind === 'amount-lowered'
			? say.loweredTo(label, before, after)
			: say.changedTo(label, before, after);
	}

	/** The words by which a side leaves a quantity open: those of its parameter, else of the delegation of such a quantity. */
	#openQuote(
		side: 'left' | 'right',
		id: UnitId | undefined,
		parameter: Parameter | undefined,
		value: QuantityValue,
	): string {
		if (parameter?.bound === 'unset') return parameter.quote;
		const item = id === undefined ? undefined : itemOf(this.#step[side].policy.catalogues ?? [], id);
		const rows = item ? [item, ...(item.variants ?? [])] : [];
		const open = rows
			.flatMap((row) => row.parameters ?? [])
			.filter((one) => one.bound === 'unset' && one.type === value.type);
		const delegated = open.filter((one) =>
			rows.some((row) => (row.delegations ?? []).some(({ of }) => of === one.id)),
		);
		const found = delegated.find((one) => one.id === value.id) ?? delegated[0];
		return found && (delegated.length === 1 || found.id === value.id) ? found.quote : '';
	}

	#start(change: Change): string {
		const to = change.values?.to;
		const { report, labels, changelog } = this.#words;
		if (!to?.from) return `${labels.change[change.kind]}${report.colon}${this.#worded(change)}`;
		const parameter = this.sides.right.parameter(change.right[0] ?? '', to.id);
		return changelog.say.starts(this.#label(parameter, to), dateInWords(to.from, this.#words));
	}

	/** The day from which the quantity of an entry applies. */
	#sinceOf({ changes }: LogEntry): string {
		const { report, changelog } = this.#words;
		const dates = changes.flatMap(({ values, right }) => {
			const to = values?.to;
			if (!to) return [];
			return to.from ?? this.sides.right.parameter(right[0] ?? '', to.id)?.applies?.from ?? [];
		});
		const [date] = dates;
		return date === undefined ? '' : `${report.clause}${changelog.say.since(dateInWords(date, this.#words))}`;
	}

	#worded(change: Change): string {
		const [before, after] = quotedWords(change, this.sides);
		return this.#edit(before, after);
	}

	#edit(before: string, after: string): string {
		const { say } = this.#words.changelog;
		if (before === '') return say.inserted(trimmed(after));
		return after === '' ? say.deleted(trimmed(before)) : say.replaced(before, after);
	}

	/** A quantity as people say it: 每人每月不低于30元. */
	quantity(value: QuantityValue | Quantity, parameter?: Parameter): string {
		const inclusive = parameter?.inclusive === undefined ? {} : { inclusive: parameter.inclusive };
		const [counted = '', ...per] = value.unit.split('/');
		const bare = quantityInWords({ ...value, ...inclusive, unit: counted }, this.#words, this.#vocabulary);
		if (per.length === 0 || value.type === 'ratio' || value.bound === 'unset') return bare;
		return this.#words.changelog.say.each(ratesInWords(per, this.#words), bare);
	}

	#payers({ payer }: QuantityValue): string {
		return payer ? payersInWords(payer, this.#words) : this.#words.labels.level.unstated;
	}

	#label(parameter: Parameter | undefined, value: QuantityValue | null): string {
		return parameter?.label ?? (value ? this.#words.labels.parameter[value.type] : '');
	}
}

function itemOf(catalogues: readonly { readonly items: readonly Item[] }[], id: UnitId): Item | undefined {
	const main = catalogues.reduce<readonly Item[]>(
		(best, { items }) => (items.length > best.length ? items : best),
		[],
	);
	return main.find(({ number }) => number === id);
}

/** The beginning of words that are quoted only to say which are meant. */
function shortened(text: string): string {
	const characters = [...text];
	return characters.length > 36 ? `${characters.slice(0, 35).join('')}…` : text;
}

/** Without the punctuation that joins a clause to its sentence. */
function trimmed(text: string): string {
	const bare = text.replace(/^[，、；]{1,8}|[，、；。]{1,8}$/g, '');
	return bare === '' ? text : bare;
}
