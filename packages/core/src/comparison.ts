import type { Parameter } from '@qingdan/schema';

/** How the right document stands to the left one. */
export type RelationToLeft = 'child-of' | 'successor-of' | 'peer-of';

/** What a difference is worth. Foldings are layout, orthographic and localised: expected, counted, not shown first. */
export type ChangeClass =
	| 'layout'
	| 'orthographic'
	| 'localised'
	| 'editorial'
	| 'correction'
	| 'source-damage'
	| 'substantive';

/** What a change means for the older person. */
export type Direction = 'more-generous' | 'less-generous' | 'neutral' | 'unclear';

/** What two units are compared by: printed numbers in a catalogue, ids of provisions in prose. */
export type UnitId = number | string;

/** Why two units are held for a pair; a likeness is 0 to 1. */
export type AlignmentReason =
	| {
			readonly code:
				| 'shared-concept'
				| 'part-of-concept'
				| 'equal-name'
				| 'same-children'
				| 'joined-text'
				| 'same-number';
	  }
	| { readonly code: 'similar-name' | 'similar-text'; readonly likeness: number };

/** Units of the two sides that belong together: items, or in prose headings, articles and other numbered texts. */
export interface Pair<Id extends UnitId = UnitId> {
	readonly left: readonly Id[];
	readonly right: readonly Id[];
	/** same: nothing but foldings differ */
	readonly relation: 'same' | 'changed' | 'split' | 'merged';
	/** 0 to 1 */
	readonly confidence: number;
	/** confirmed by a person, by a shared concept, or from the text alone */
	readonly method: 'confirmed' | 'concept' | 'text';
	/** why, most telling first */
	readonly reasons: readonly AlignmentReason[];
	/** too little parts this pair from another one: a person has to look */
	readonly review: boolean;
	/** what stands below units of prose and belongs together (paragraphs, items of an article), by their own ids */
	readonly parts?: readonly { readonly left: readonly Id[]; readonly right: readonly Id[] }[];
}

/** Units that overlap without one succeeding the other. */
export interface Related<Id extends UnitId = UnitId> {
	readonly left: readonly Id[];
	readonly right: readonly Id[];
	/** the concept in which they meet */
	readonly note: string;
}

/** The fields in which units are compared. */
export type ComparedField =
	| 'item'
	| 'number'
	| 'name'
	| 'target'
	| 'content'
	| 'serviceType'
	| 'departments'
	| 'other'
	| 'parameters'
	| 'heading'
	| 'text';

/** One side of a change: a span of a field's verbatim text, in UTF-16 offsets. An empty span marks a place. */
export interface ChangeSide {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** id of the sub-row, where the field belongs to one */
	readonly variant?: string;
	readonly evidence: { readonly file: string; readonly lines: readonly [number, number] };
}

/** A quantity as the comparison states it. */
export type QuantityValue = Pick<
	Parameter,
	'type' | 'value' | 'min' | 'max' | 'bound' | 'unit' | 'approx' | 'of' | 'payer'
> & {
	readonly id: string;
	/** the day from which it applies, where the document states one of its own */
	readonly from?: string;
};

/** One typed difference, located on both sides. */
export interface Change<Id extends UnitId = UnitId> {
	/** 12 hexadecimal digits of what differs; free of wording, lines and language */
	readonly fingerprint: string;
	/** where it stands: the units, or in prose also what stands below them; [] where it is on one side only */
	readonly left: readonly Id[];
	readonly right: readonly Id[];
	readonly field: ComparedField;
	/** the header of the column, where the model has no field for it */
	readonly column?: string;
	/** what kind of difference: an id of the rules' vocabulary */
	readonly kind: ChangeKind;
	readonly class: ChangeClass;
	readonly direction: Direction;
	/** null where there is no such field on that side */
	readonly from: ChangeSide | null;
	readonly to: ChangeSide | null;
	/** the quantities on both sides, where there are any */
	readonly values?: { readonly from: QuantityValue | null; readonly to: QuantityValue | null };
	/** further aspects of the same edit */
	readonly facets?: readonly ChangeKind[];
	/** the members of a list or the traits of a population that only one side names, as printed */
	readonly members?: { readonly dropped: readonly string[]; readonly added: readonly string[] };
	/** the steps on both sides, where one of them has several for what the other has one for (80+ against 80–99 and 100+) */
	readonly tiers?: { readonly from: readonly QuantityValue[]; readonly to: readonly QuantityValue[] };
	/** the days on both sides by which something is due or from which it holds, where a date came, went or moved */
	readonly dates?: { readonly from: string | null; readonly to: string | null };
	/** the spans that differ, where from and to hold equal words between them */
	readonly claims?: readonly ClaimedSpans[];
	/** the texts were too long to be compared word by word: what stands here counts as replaced whole */
	readonly bounded?: true;
}

/** A stretch of both texts that a change claims, in UTF-16 offsets of the fields. */
export interface ClaimedSpans {
	readonly from: { readonly start: number; readonly end: number };
	readonly to: { readonly start: number; readonly end: number };
}

/** The account of all characters that differ. */
export interface Accounting {
	/** characters that differ, of both sides together */
	readonly editedCharacters: number;
	/** of these, in changes that are no foldings */
	readonly claimed: number;
	/** of these, in foldings */
	readonly folded: number;
	/** characters that differ and lie in no change; always 0 */
	readonly unclaimed: number;
}

/** Two lists of units compared. */
export interface ComparedUnits<Id extends UnitId = UnitId> {
	readonly pairs: readonly Pair<Id>[];
	readonly related: readonly Related<Id>[];
	readonly added: readonly Id[];
	readonly removed: readonly Id[];
	readonly changes: readonly Change<Id>[];
	readonly accounting: Accounting;
}

/** A document as a comparison names it. */
export interface ComparedDocument {
	readonly key: string;
	readonly title: string;
	readonly number: string | null;
}

/** A ruling by a person that decides nothing any more. */
export interface LapsedRuling {
	/** the alignment file, from the corpus folder */
	readonly file: string;
	/** the list of that file in which it stands, and its place there from 0 */
	readonly list: 'rulings' | 'provisions';
	readonly index: number;
	readonly left: readonly string[];
	readonly right: readonly string[];
	readonly relation: 'same' | 'changed' | 'split' | 'merged' | 'related' | 'none';
	/**
	 * unit-unknown: an item or provision is not there; text-changed: the text is not the one that was ruled on;
	 * wrong-shape: too few or too many units for the relation; contradicted: an earlier ruling says otherwise
	 */
	readonly why: 'unit-unknown' | 'text-changed' | 'wrong-shape' | 'contradicted';
	/** the units that are not there */
	readonly units: readonly string[];
}

/** Two policies compared. */
export interface Comparison extends ComparedUnits {
	readonly schema: 'qingdan/comparison/1';
	readonly left: ComparedDocument;
	readonly right: ComparedDocument;
	readonly relation: RelationToLeft;
	/** places and titles alone say so: neither document does */
	readonly relationInferred?: true;
	readonly summary: {
		readonly same: number;
		readonly changed: number;
		readonly added: number;
		readonly removed: number;
		readonly substantive: number;
	};
	/** headers of columns that the model has no field for and one side alone has: not compared; only where there are any */
	readonly uncomparedColumns?: { readonly left: readonly string[]; readonly right: readonly string[] };
	/** rulings that no longer apply; only where there are any */
	readonly lapsedRulings?: readonly LapsedRuling[];
	/** the main texts, where both sides hold a catalogue as well */
	readonly prose?: ComparedUnits<string>;
}

/** The kinds of difference, in one vocabulary with the rules that judge them. */
export const changeKinds = [
	'item-added',
	'item-missing',
	'item-renamed',
	'item-renumbered',
	'item-regrouped',
	'population-narrowed',
	'population-widened',
	'population-replaced',
	'age-threshold-raised',
	'age-threshold-lowered',
	'hukou-localised',
	'hukou-added',
	'hukou-removed',
	'conditional-expansion-dropped',
	'conditional-expansion-added',
	'conditional-expansion-adopted',
	'list-member-dropped',
	'list-member-added',
	'scope-qualifier-dropped',
	'scope-qualifier-added',
	'disability-grade-changed',
	'hardship-tightened',
	'hardship-loosened',
	'ability-tightened',
	'ability-loosened',
	'exclusion-added',
	'exclusion-removed',
	'amount-lowered',
	'amount-raised',
	'amount-omitted',
	'floor-to-ceiling',
	'fixed-to-ceiling',
	'floor-to-fixed',
	'fixed-to-floor',
	'floor-dropped',
	'floor-made-approximate',
	'approximate-to-exact',
	'exact-to-approximate',
	'percent-changed',
	'multiplier-changed',
	'base-changed',
	'base-qualifier-dropped',
	'base-qualifier-added',
	'period-changed',
	'unit-changed',
	'frequency-reduced',
	'frequency-raised',
	'duration-changed',
	'tier-added',
	'tier-removed',
	'free-to-paid',
	'paid-to-free',
	'delegated-parameter-set',
	'delegated-parameter-unset',
	'delegation-actor-omitted',
	'delegation-object-omitted',
	'delegation-actor-added',
	'delegation-object-added',
	'quantified-commitment-dropped',
	'quantified-commitment-lowered',
	'quantified-commitment-raised',
	'quantified-commitment-added',
	'duty-to-option',
	'option-to-duty',
	'modality-weakened',
	'modality-strengthened',
	'vague-term-introduced',
	'vague-term-dropped',
	'timing-weakened',
	'timing-strengthened',
	'duty-verb-weakened',
	'duty-verb-strengthened',
	'condition-added',
	'condition-removed',
	'recognition-scope-narrowed',
	'recognition-scope-widened',
	'citation-changed',
	'clause-dropped',
	'clause-added',
	'clause-moved',
	'department-localised',
	'department-added',
	'department-removed',
	'lead-department-changed',
	'funding-payer-shifted',
	'funding-source-dropped',
	'funding-source-added',
	'authority-level-dropped',
	'authority-level-added',
	'division-term-localised',
	'territory-localised',
	'service-type-changed',
	'item-effective-differs',
	'parent-defect-corrected',
	'defect-introduced',
	'transcription-suspect',
	'punctuation-only',
	'numeral-style',
	'layout-only',
	'term-equivalent',
	'wording-changed',
] as const;

export type ChangeKind = (typeof changeKinds)[number];
