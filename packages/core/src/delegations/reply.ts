import type { Answer, Basis, Item, Variant } from '@qingdan/schema';
import { alignItems } from '../align/align-items.js';
import type { HeldPolicy, Vocabulary } from '../corpus.js';
import { itemsOf } from '../matrix/catalogue.js';
import { type Figure, figureOfParameter } from '../matrix/figure.js';
import { pairFigures } from '../matrix/standing.js';
import { effectiveDay } from '../time/status.js';
import type { AskedQuestion } from './question.js';

/**
 * What a document below says to a question: answers it in full or in part, will do so from a later day, passes it on in its
 * turn, has the item and is silent, or does not have the item.
 */
export type ReplyKind = 'full' | 'partial' | 'not-yet' | 'passed-on' | 'silent' | 'no-item';

/** What one document below says to a question. */
export interface Reply {
	/** key of the document */
	readonly by: string;
	readonly region: { readonly code: string | null };
	readonly kind: ReplyKind;
	/** as the encoder states it with its basis, or found by alignment */
	readonly basis: Basis | 'alignment';
	/** the items that reply: those that belong to the item asked about, or those added to the list */
	readonly items: readonly { readonly id: string; readonly number: number; readonly name: string }[];
	/** the figure that replies */
	readonly figure: Figure | null;
	/** the day from which the answer counts; null where nothing is answered or the day is not known */
	readonly from: string | null;
	/** what stays open after it, as questions of its own */
	readonly remains: readonly string[];
	readonly note: string | null;
}

/** What is needed to find replies: the two documents and which items belong together. */
export interface Replying {
	readonly above: HeldPolicy;
	readonly below: HeldPolicy;
	/** items of the lower list by id of the upper item */
	readonly partners: ReadonlyMap<string, readonly Item[]>;
	/** items of the lower list that the upper one does not have */
	readonly added: readonly Item[];
}

/** Prepares two documents for finding replies. */
export function replying(above: HeldPolicy, below: HeldPolicy, vocabulary: Vocabulary): Replying {
	const { pairs, added } = alignItems(itemsOf(above), itemsOf(below), vocabulary.concepts);
	const partners = new Map(pairs.flatMap(({ left, right }) => left.map(({ id }) => [id, right] as const)));
	return { above, below, partners, added };
}

/** The reply of the lower document to a question of the upper one: as encoded, else as its text shows. */
export function replyTo(question: AskedQuestion, pair: Replying): Reply {
	if (question.kind === 'addition') return addedItems(pair);
	// The document itself is what was to be laid down.
	if (question.kind === 'rules') return { ...bare('full', [], pair), from: effectiveDay(pair.below).date };
	const items = partnersOf(question, pair);
	const stated = answerStated(question, pair);
	if (stated) return encoded(question, stated, items, pair);
	if (items.length === 0) return bare('no-item', [], pair);
	return question.kind === 'extension' ? extended(question, items, pair) : inferred(question, items, pair);
}

function partnersOf({ row }: AskedQuestion, { partners }: Replying): readonly Item[] {
	return row ? (partners.get(row.item.id) ?? []) : [];
}

type Row = { readonly item: Item; readonly row: Item | Variant };

function rowsOf(items: readonly Item[]): Row[] {
	return items.flatMap((item) => [item, ...(item.variants ?? [])].map((row) => ({ item, row })));
}

function answerStated(
	{ id }: AskedQuestion,
	{ below }: Replying,
): { answer: Answer; item: Item } | undefined {
	return itemsOf(below)
		.flatMap((item) => (item.answers ?? []).map((answer) => ({ answer, item })))
		.find(({ answer }) => answer.delegation === id);
}

function encoded(
	question: AskedQuestion,
	{ answer, item }: { answer: Answer; item: Item },
	partners: readonly Item[],
	pair: Replying,
): Reply {
	const rows = rowsOf([item]);
	const own = figuresOf(rows, pair.below).filter(({ id }) => id === answer.with);
	const alike = question.figure ? counterparts(question, partners, pair) : [];
	const day = effectiveDay(pair.below).date;
	return {
		...bare(answer.how, [item], pair),
		basis: answer.basis,
		figure: own[0] ?? null,
		from: own[0]?.from ?? item.applies?.from ?? day,
		remains: remaining(rowsOf([...new Set([item, ...partners])]), [...own, ...alike], pair),
		note: answer.note ?? null,
	};
}

/** What the texts show: whether the figure that was left open is stated in the item that belongs to it. */
function inferred(question: AskedQuestion, items: readonly Item[], pair: Replying): Reply {
	const rows = rowsOf(items);
	const alike = counterparts(question, items, pair);
	const remains = remaining(rows, alike, pair);
	const answers = alike.filter((figure) => decides(figure, question.figure));
	const best = answers.find(({ bound }) => bound === 'exact' || bound === 'range') ?? answers[0];
	if (!best) {
		const figure = alike[0] ?? null;
		return { ...bare(remains.length > 0 ? 'passed-on' : 'silent', items, pair), figure, remains };
	}
	const settled = (best.bound === 'exact' || best.bound === 'range') && best.approx !== true;
	const item = items.find(({ name }) => name === best.subject);
	return {
		...bare(settled && remains.length === 0 ? 'full' : 'partial', items, pair),
		figure: best,
		from: best.from ?? item?.applies?.from ?? effectiveDay(pair.below).date,
		remains,
	};
}

/** Whether a figure says more than the question already did: a number where there was none, or another than the floor. */
function decides(figure: Figure, asked: Figure | null): boolean {
	if (figure.bound === 'unset') return figure.type === 'reference' && asked?.type !== 'reference';
	if (!asked || asked.bound === 'unset') return true;
	return figure.bound !== asked.bound || figure.number !== asked.number || figure.unit !== asked.unit;
}

/** The figures below that answer the same question as the figure above. */
function counterparts(question: AskedQuestion, items: readonly Item[], pair: Replying): Figure[] {
	const { row, figure } = question;
	if (!row || !figure) return [];
	const asked = figuresOf(rowsOf([row.item]), pair.above);
	const given = figuresOf(rowsOf(items), pair.below);
	return pairFigures(asked, given).flatMap(({ base, own }) =>
		base && own && base.id === figure.id && base.variant === figure.variant ? [own] : [],
	);
}

function figuresOf(rows: readonly Row[], held: HeldPolicy): Figure[] {
	return rows.flatMap(({ item, row }) =>
		(row.parameters ?? []).map((parameter) => figureOfParameter(parameter, row, item, held)),
	);
}

/** The delegations of the lower document that leave the same figures open again. */
function remaining(rows: readonly Row[], figures: readonly Figure[], { below }: Replying): string[] {
	const names = new Set(figures.map(({ id }) => id));
	return rows.flatMap(({ item, row }) =>
		(row.delegations ?? [])
			.filter(({ of }) => names.has(of))
			.map(({ id }) => `${below.policy.key}#${item.id}/${row === item ? '' : `${row.id}/`}${id}`),
	);
}

/** Which of the groups that may be taken in belong to the population below. */
function extended(question: AskedQuestion, items: readonly Item[], pair: Replying): Reply {
	const above = question.row?.item;
	const extension = above?.mayExtend?.find(({ id }) => id === question.name);
	const already = traitsIn(above?.population);
	const offered = [...traitsIn(extension?.add)].filter((trait) => !already.has(trait));
	const taken = new Set(rowsOf(items).flatMap(({ row }) => [...traitsIn(row.population)]));
	const passedOn = items.flatMap((item) =>
		(item.mayExtend ?? []).map(({ id }) => `${pair.below.policy.key}#${item.id}/${id}`),
	);
	const count = offered.filter((trait) => taken.has(trait)).length;
	const kind: ReplyKind =
		count > 0 && count === offered.length
			? 'full'
			: count > 0
				? 'partial'
				: passedOn.length > 0
					? 'passed-on'
					: 'silent';
	const from = count > 0 ? (items[0]?.applies?.from ?? effectiveDay(pair.below).date) : null;
	return { ...bare(kind, items, pair), from, remains: passedOn };
}

/** The traits that a population names. */
function traitsIn(population: unknown): Set<string> {
	const found = new Set<string>();
	const walk = (node: unknown): void => {
		if (node === null || typeof node !== 'object') return;
		for (const [key, inner] of Object.entries(node)) {
			if (key === 'not') continue;
			if (key === 'trait' && typeof inner === 'string') found.add(inner);
			else walk(inner);
		}
	};
	walk(population);
	return found;
}

function addedItems(pair: Replying): Reply {
	const { added, below } = pair;
	const from = added.length > 0 ? effectiveDay(below).date : null;
	return { ...bare(added.length > 0 ? 'full' : 'silent', added, pair), from };
}

function bare(kind: ReplyKind, items: readonly Item[], { below }: Replying): Reply {
	return {
		by: below.policy.key,
		region: { code: below.policy.region },
		kind,
		basis: 'alignment',
		items: items.map(({ id, number, name }) => ({ id, number, name })),
		figure: null,
		from: null,
		remains: [],
		note: null,
	};
}
