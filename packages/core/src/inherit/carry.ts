import type {
	Delegation,
	Evidence,
	Extension,
	Funding,
	Item,
	ItemPlaces,
	Lines,
	Parameter,
	Untyped,
	Variant,
} from '@qingdan/schema';
import { numbersIn, numberValue } from '../text/number.js';
import type { Localisation } from './localisation.js';
import { carryQuote, type Rendered } from './rendering.js';

/** A reading that could not be read again from the changed text; it has to be stated. */
export interface Unread {
	/** id of the reading, or the number that no reading claims */
	readonly reading: string;
	readonly field: string;
	readonly quote: string;
}

/** The texts of a row after localisation and operations. */
export type RenderedRow = Readonly<Partial<Record<'name' | 'target' | 'content', Rendered>>>;

/**
 * In which source text a draft stands: one of its own, where nothing of the parent's has a place; the very text of the
 * parent, of which it is another reading; or none, so that all evidence stays the parent's.
 */
export type Standing = 'own' | 'same' | 'none';

/** What carrying the readings of an item needs to know. */
export interface Carrying {
	readonly localisation: Localisation;
	/** key of the parent */
	readonly parent: string;
	readonly standing: Standing;
	readonly places: ItemPlaces | undefined;
	/** ids of the delegations that operations answer */
	readonly answered: ReadonlySet<string>;
	readonly unread: (unread: Unread) => void;
}

/** The readings of a row that come down from the parent, read again where their words have changed. */
export function carryRow<Row extends Item | Variant>(
	row: Row,
	rendered: RenderedRow,
	carrying: Carrying,
): Partial<
	Pick<Row & Item, 'population' | 'parameters' | 'delegations' | 'untyped' | 'funding' | 'mayExtend'>
> {
	const here = <Reading extends { field: 'name' | 'target' | 'content'; quote: string; lines?: Lines }>(
		readings: readonly Reading[] | undefined,
		again: (reading: Reading, quote: string) => Reading | undefined,
	) => readings?.flatMap((reading) => carried(reading, reading.field, rendered, carrying, again) ?? []);
	const item = row as Row & Item;
	const parts = {
		population: row.population && carrying.localisation.population(row.population),
		mayExtend: item.mayExtend?.flatMap(
			(extension) =>
				carried(extension, 'target', rendered, carrying, (one, quote) => extended(one, quote, carrying)) ??
				[],
		),
		parameters: here(row.parameters, (one, quote) => readAgain(one, quote, carrying)),
		delegations: here(row.delegations, (one, quote) => delegated(one, quote, carrying)),
		funding: here(item.funding, (one, quote) => funded(one, quote, carrying)),
		untyped: here(row.untyped, (one, quote): Untyped | undefined =>
			numbersIn(quote).length > 0 ? { ...one, quote } : undefined,
		),
	};
	return Object.fromEntries(
		Object.entries(parts).filter(
			([, list]) => list !== undefined && !(Array.isArray(list) && list.length === 0),
		),
	) as ReturnType<typeof carryRow<Row>>;
}

/** A reading with its quote in the new text and its place there; undefined where its words are gone. */
function carried<Reading extends { quote: string; lines?: Lines }>(
	reading: Reading,
	field: 'name' | 'target' | 'content',
	rendered: RenderedRow,
	{ standing, places, parent }: Carrying,
	again: (reading: Reading, quote: string) => Reading | undefined,
): Reading | undefined {
	const text = rendered[field];
	const found = text && carryQuote(text, reading.quote);
	if (!found) return undefined;
	const read = found.kind === 'changed' ? again(reading, found.quote) : { ...reading, quote: found.quote };
	if (!read) return undefined;
	const { lines, ...rest } = read as Reading & { applies?: { evidence?: Evidence } };
	const applies =
		rest.applies?.evidence === undefined
			? {}
			: { applies: { ...rest.applies, evidence: attributed(rest.applies.evidence, parent, standing) } };
	// A number that is no parameter has no lines of its own.
	const stated = standing === 'own' || (standing === 'same' && places !== undefined);
	const place = 'reason' in read ? undefined : stated ? linesOfField(places, field) : lines;
	return { ...rest, ...applies, ...(place === undefined ? {} : { lines: place }) } as unknown as Reading;
}

/** The lines that the draft states for what is read from a cell. */
function linesOfField(
	places: ItemPlaces | undefined,
	field: 'name' | 'target' | 'content',
): Lines | undefined {
	return typeof places === 'object' && !Array.isArray(places) ? places[field] : undefined;
}

/** Evidence of the parent's as it stands in the draft: with the name of the parent's text, unless the two share it. */
export function attributed(evidence: Evidence, key: string, standing: Standing): Evidence {
	return standing === 'same' ? evidence : { ...evidence, source: evidence.source ?? key };
}

const boundWords = [
	['min', /不低于|不少于|至少|以上|(?<!不)超过|最低/],
	['max', /不超过|不高于|不多于|以下|以内|最高|至多/],
] as const;

function boundIn(quote: string): 'min' | 'max' | 'exact' {
	return boundWords.find(([, words]) => words.test(quote))?.[0] ?? 'exact';
}

/** Reads a parameter again from changed words: its numbers one by one, 左右, and the word for its bound. */
function readAgain(parameter: Parameter, quote: string, carrying: Carrying): Parameter | undefined {
	if (parameter.bound === 'unset' && parameter.type !== 'reference')
		return firstReading(parameter, quote, carrying);
	const [before, after] = [numbersIn(parameter.quote), numbersIn(quote)];
	const next: Parameter = { ...parameter, quote };
	if (before.length !== after.length) {
		carrying.unread({ reading: parameter.id, field: parameter.field, quote });
		return after.length === 0 ? undefined : next;
	}
	for (const key of ['value', 'min', 'max'] as const) {
		const claimed = parameter[key];
		if (typeof claimed !== 'number') continue;
		const at = before.findIndex(({ text }) => scaled(text, claimed) !== undefined);
		const scale = at < 0 ? undefined : scaled(before[at]?.text ?? '', claimed);
		const now = at < 0 ? undefined : numberValue(after[at]?.text ?? '');
		if (before[at]?.text === after[at]?.text) continue;
		if (scale === undefined || now === undefined)
			carrying.unread({ reading: parameter.id, field: parameter.field, quote });
		else next[key] = Math.round(now * scale * 1e10) / 1e10;
	}
	if (/左右|约/.test(quote)) next.approx = true;
	else delete next.approx;
	const [was, is] = [boundIn(parameter.quote), boundIn(quote)];
	if (was === parameter.bound && is !== was) {
		next.bound = is;
		if (is === 'exact') delete next.inclusive;
	}
	return next;
}

/** By what a printed number is multiplied to give the value claimed: 1, or 0.01 for per cent. */
function scaled(text: string, claimed: number): number | undefined {
	const printed = numberValue(text);
	if (printed === undefined) return undefined;
	return [1, 0.01].find((scale) => Math.abs(printed * scale - claimed) < 1e-9);
}

/** Reads a quantity that the parent left open from the clause that now states it. */
function firstReading(parameter: Parameter, quote: string, carrying: Carrying): Parameter | undefined {
	const clauses = quote.split(/[，。；]/).filter((clause) => numbersIn(clause).length > 0);
	const [clause] = clauses;
	const value = clause === undefined ? undefined : numberValue(numbersIn(clause)[0]?.text ?? '');
	if (clauses.length !== 1 || clause === undefined || value === undefined || numbersIn(clause).length > 1) {
		carrying.unread({ reading: parameter.id, field: parameter.field, quote });
		return numbersIn(quote).length > 0 ? undefined : { ...parameter, quote };
	}
	const { note: _, value: __, ...rest } = parameter;
	const bound = boundIn(clause);
	const unit = /每人每月/.test(clause)
		? 'CNY/person/month'
		: /每人每年/.test(clause)
			? 'CNY/person/year'
			: parameter.unit;
	return {
		...rest,
		value,
		bound,
		...(bound === 'exact' ? {} : { inclusive: !/超过/.test(clause) || /不超过/.test(clause) }),
		unit: parameter.type === 'amount' ? unit : parameter.unit,
		...(/左右|约/.test(clause) ? { approx: true } : {}),
		quote: clause,
	};
}

/** A delegation that an operation answers is closed; one whose words changed has to be read by a person. */
function delegated(
	delegation: Delegation,
	quote: string,
	{ answered, unread }: Carrying,
): Delegation | undefined {
	if (answered.has(delegation.id)) return undefined;
	unread({ reading: delegation.id, field: delegation.field, quote });
	return { ...delegation, quote };
}

function funded(funding: Funding, quote: string, { unread }: Carrying): Funding {
	unread({ reading: funding.id, field: funding.field, quote });
	return { ...funding, quote };
}

function extended(
	extension: Extension,
	quote: string,
	{ answered, unread }: Carrying,
): Extension | undefined {
	if (answered.has(extension.id)) return undefined;
	unread({ reading: extension.id, field: 'target', quote });
	return { ...extension, quote };
}
