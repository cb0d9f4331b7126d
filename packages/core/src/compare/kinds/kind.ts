import type { Doubt, Level } from '@qingdan/schema';
import type {
	Change,
	ChangeClass,
	ChangeKind,
	ComparedField,
	Direction,
	RelationToLeft,
} from '../../comparison.js';
import type { Vocabulary } from '../../corpus.js';
import type { BodyResolver } from '../../text/body.js';
import type { TextEdit } from '../difference.js';
import type { QuantityPairs } from '../quantity-pairs.js';
import type { Stretch } from '../stretch.js';

/** An edit with everything that tells what kind of change it is. */
export interface EditContext {
	readonly field: ComparedField;
	readonly edit: TextEdit;
	readonly stretch: Stretch;
	/** the texts that differ */
	readonly from: string;
	readonly to: string;
	/** what stands before and after the edit, in the left and the right text */
	readonly before: { readonly left: string; readonly right: string };
	readonly after: { readonly left: string; readonly right: string };
	readonly quantities: QuantityPairs;
	readonly relation: RelationToLeft;
	readonly levels: { readonly left: Level; readonly right: Level };
	/** names of regions that stand for either document's own territory */
	readonly territories: readonly string[];
	/** doubts about either item's field */
	readonly doubts: { readonly left: readonly Doubt[]; readonly right: readonly Doubt[] };
	readonly vocabulary: Vocabulary;
	readonly bodies: BodyResolver;
}

/** What an edit was recognised as. */
export interface Classified {
	readonly kind: ChangeKind;
	readonly class: ChangeClass;
	readonly direction: Direction;
	readonly values?: NonNullable<Change['values']>;
	readonly facets?: readonly ChangeKind[];
	readonly members?: NonNullable<Change['members']>;
	readonly tiers?: NonNullable<Change['tiers']>;
	readonly dates?: NonNullable<Change['dates']>;
}

/** Recognises one family of changes; undefined where the edit is none of it. */
export type Classifier = (context: EditContext) => Classified | undefined;

/** A change without meaning for the person: it comes with the level, the layout or the writing alone. */
export function folded(kind: ChangeKind, inClass: 'layout' | 'orthographic' | 'localised'): Classified {
	return { kind, class: inClass, direction: 'neutral' };
}

export function substantive(
	kind: ChangeKind,
	direction: Direction,
	more: Pick<Classified, 'values' | 'facets' | 'members' | 'tiers'> = {},
): Classified {
	return { kind, class: 'substantive', direction, ...more };
}

export function editorial(kind: ChangeKind): Classified {
	return { kind, class: 'editorial', direction: 'neutral' };
}
