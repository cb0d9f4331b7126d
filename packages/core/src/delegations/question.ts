import type { Delegation, Item, Policy, Variant } from '@qingdan/schema';
import type { HeldPolicy } from '../corpus.js';
import { type Figure, figureOfParameter } from '../matrix/figure.js';
import { exactLines } from '../text/source.js';

/** What is left open: a standard to be set, a wider population to be taken in, items to be added to the list, rules to be laid down. */
export type QuestionKind = 'standard' | 'extension' | 'addition' | 'rules';

/** Something that a document leaves to others. */
export interface Question {
	/** key#item/delegation; key#item/sub-row/delegation where a sub-row leaves it open */
	readonly id: string;
	readonly kind: QuestionKind;
	/** whether it has to be answered; an extension or an addition may be left alone */
	readonly optional: boolean;
	/** null where the question is not that of one item */
	readonly item: { readonly id: string; readonly number: number; readonly name: string } | null;
	/** the provision of the main text that leaves it open; null where it is the list */
	readonly provision: {
		readonly id: string;
		readonly number: string | null;
		readonly heading: string | null;
	} | null;
	/** id of the sub-row, where it belongs to one */
	readonly variant: string | null;
	/** what is to be decided: the figure left open, or the one that is the floor */
	readonly figure: Figure | null;
	/** what may not be gone below, where there is a floor */
	readonly floor: Figure | null;
	/** who is to decide, by level, with the body where one is named; `unstated` where the text does not say */
	readonly to: Delegation['to'];
	readonly join: 'or' | 'and' | 'unstated' | null;
	/** by what it is to be decided, or on what condition */
	readonly criterion: string | null;
	readonly quote: string;
	readonly evidence: { readonly file: string; readonly lines: readonly [number, number] };
}

/** A question with the row that it stands in. */
export interface AskedQuestion extends Question {
	readonly row: { readonly item: Item; readonly row: Item | Variant } | null;
	/** id of the delegation or extension within its row */
	readonly name: string;
}

/** Everything that a document leaves to others, in printed order; what it allows for the list as a whole comes last. */
export function questionsOf(held: HeldPolicy): AskedQuestion[] {
	const { policy } = held;
	const items = (policy.catalogues ?? []).flatMap((catalogue) => catalogue.items);
	return [
		...items.flatMap((item) =>
			[item, ...(item.variants ?? [])].flatMap((row) => [
				...(row.delegations ?? []).map((one) => standard(one, item, row, held)),
				...(row === item ? extensions(item, held) : []),
			]),
		),
		...additions(held),
	];
}

function standard(delegation: Delegation, item: Item, row: Item | Variant, held: HeldPolicy): AskedQuestion {
	const figureNamed = (id: string | undefined): Figure | null => {
		const parameter = (row.parameters ?? []).find((one) => one.id === id);
		return parameter ? figureOfParameter(parameter, row, item, held) : null;
	};
	const figure = figureNamed(delegation.of);
	const { to, join = null, criterion = null, quote } = delegation;
	return {
		...about(held.policy, item, row, delegation.id),
		kind: 'standard',
		optional: false,
		figure,
		floor: figureNamed(delegation.floor),
		to,
		join,
		criterion,
		quote,
		evidence: place(held, quote, delegation.lines ?? row.evidence.lines),
	};
}

function extensions(item: Item, held: HeldPolicy): AskedQuestion[] {
	return (item.mayExtend ?? []).map(({ id, to, condition, quote, lines }) => ({
		...about(held.policy, item, item, id),
		kind: 'extension',
		optional: true,
		figure: null,
		floor: null,
		to: (to ?? ['unstated' as const]).map((level) => ({ level })),
		join: null,
		criterion: condition ?? null,
		quote,
		evidence: place(held, quote, lines ?? item.evidence.lines),
	}));
}

/** A document that allows those below to add to its list leaves that open as well. */
function additions(held: HeldPolicy): AskedQuestion[] {
	const { key, inheritance, catalogues } = held.policy;
	const add = inheritance?.add;
	if (!add?.allowed || (catalogues ?? []).length === 0) return [];
	const quote = add.evidence?.quote ?? '';
	return [
		{
			id: `${key}#add`,
			name: 'add',
			row: null,
			kind: 'addition',
			optional: true,
			item: null,
			provision: null,
			variant: null,
			figure: null,
			floor: null,
			to: (add.who ?? ['unstated']).map((level) => ({ level })),
			join: null,
			criterion: null,
			quote,
			evidence: place(held, quote, add.evidence?.lines ?? 1),
		},
	];
}

function about({ key }: Policy, item: Item, row: Item | Variant, name: string) {
	const variant = row === item ? null : row.id;
	return {
		id: `${key}#${item.id}/${variant === null ? '' : `${variant}/`}${name}`,
		name,
		row: { item, row },
		item: { id: item.id, number: item.number, name: item.name },
		provision: null,
		variant,
	} as const;
}

function place({ source }: HeldPolicy, quote: string, lines: Parameters<typeof exactLines>[2]) {
	return { file: source.file, lines: exactLines(source, quote, lines) };
}
