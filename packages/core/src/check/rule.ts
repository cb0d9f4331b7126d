import type { Catalogue, Item, Policy, Severity } from '@qingdan/schema';
import type { Change, ComparedField, QuantityValue, RelationToLeft } from '../comparison.js';
import type { CheckContext } from './context.js';
import type { Area, Details, Effect, Facet, Relation, Span, Unit, Verdict } from './finding.js';
import type { RuleId } from './rule-ids.js';

/** A severity, one that depends on the direction (error where it reduces, else info), or `-` where the rule has none. */
export type Weight = Severity | 'by-direction' | '-';

/** Severities as child-of, successor-of, peer-of and single. */
export type Weights = readonly [Weight, Weight, Weight, Weight];

/** Why a rule has no mirror: read the other way round the difference is the same, or there is none to read. */
export type NoMirror =
	| 'symmetric'
	| 'one-way'
	| 'single-document'
	| 'source'
	| 'residue'
	| 'answer'
	| 'folding';

/** A rule for one aspect, with its mirror where it has one. It holds no words: those of a page stand in the messages. */
export interface Rule {
	readonly ids: readonly [RuleId, ...RuleId[]];
	readonly area: Area;
	/** 1: needed first, 2: next, 3: last */
	readonly stage: 1 | 2 | 3;
	readonly weights: Readonly<Partial<Record<RuleId, Weights>>>;
	/** the two ids that mirror each other, or why there is none */
	readonly mirror: readonly (readonly [RuleId, RuleId])[] | NoMirror;
	/** Under which of its ids a typed change is reported; undefined where it is not this rule's. */
	readonly takes?: (change: Change<number | string>, context: CheckContext) => Taken | undefined;
	/** What the rule finds by looking for itself. */
	readonly inspect?: (context: CheckContext) => readonly Noted[];
	readonly examples: readonly Example[];
}

/** A change under a rule; what the rule knows better than the change stands beside its id. */
export interface Taken {
	readonly rule: RuleId;
	readonly severity?: Severity;
	readonly verdict?: Verdict;
	readonly facets?: readonly Facet[];
	/** what its sentence needs */
	readonly details?: Details;
}

/** What a rule notes by itself, before it becomes a finding. */
export interface Noted {
	readonly rule: RuleId;
	readonly outcome: 'finding' | 'pass' | 'not-checkable';
	readonly relation: Relation;
	readonly severity?: Severity;
	readonly verdict?: Verdict;
	readonly effect?: Effect;
	/** the item or provision: on the parent's side, the draft's, or both; the document where neither is given */
	readonly parent?: Unit;
	readonly child?: Unit;
	readonly field?: ComparedField | null;
	readonly from?: Span | null;
	readonly to?: Span | null;
	readonly values?: { readonly from: QuantityValue | null; readonly to: QuantityValue | null };
	readonly facets?: readonly Facet[];
	/** what its sentence needs */
	readonly details?: Details;
}

/** A difference, or a text alone, with the rules that must find something in it, and no others. */
export interface Example {
	/** the cell that the texts stand in; left out where whole documents are given */
	readonly field?: 'name' | 'target' | 'content' | 'serviceType' | 'departments' | 'text';
	readonly relation?: RelationToLeft;
	readonly parent?: string | ExampleDocument;
	readonly child: string | ExampleDocument;
	/** rules of the findings, foldings included, in the order of the report */
	readonly found: readonly RuleId[];
	readonly on?: string;
	/** other documents that are held */
	readonly library?: readonly ExampleDocument[];
}

/** Parts of a document; what is left out is as in any list that nothing is wrong with. */
export interface ExampleDocument extends Partial<Omit<Policy, 'catalogues' | 'provisions' | 'dates'>> {
	readonly dates?: Partial<Policy['dates']>;
	readonly groups?: Catalogue['groups'];
	readonly items?: readonly Partial<Item>[];
	/** the document does not say until when it applies */
	readonly openEnded?: true;
	/** notes below the table */
	readonly notes?: readonly string[];
	/** provisions as printed, number first */
	readonly prose?: readonly string[];
}

/** A rule; where nothing else is said it takes the changes whose kind is one of its ids. */
export function rule(
	definition: Omit<Rule, 'weights' | 'examples'> & {
		readonly weights: Weights | Rule['weights'];
		readonly examples?: readonly Example[];
	},
): Rule {
	const { weights, ids } = definition;
	const each = Array.isArray(weights)
		? Object.fromEntries(ids.map((id) => [id, weights as Weights]))
		: (weights as Rule['weights']);
	return { examples: [], ...definition, weights: each };
}

/** Takes the changes whose kind is one of the ids, under that id. */
export function kinds(...ids: readonly RuleId[]): NonNullable<Rule['takes']> {
	return ({ kind }) => {
		const found = ids.find((id) => id === kind);
		return found ? { rule: found } : undefined;
	};
}
