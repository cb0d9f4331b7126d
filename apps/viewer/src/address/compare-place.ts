import type { ChangeKind, ComparedField, Direction } from '@qingdan/core';
import { type Part, parts } from './document-place.js';
import { oneOf, present, type Written } from './query.js';
import { formatSidedEvidence, parseSidedEvidence, type SidedEvidence } from './sided-evidence.js';

export { type Side, sides } from './sided-evidence.js';

/** Which differences a comparison shows. */
export const shows = ['all', 'substance', 'source', 'folded'] as const;
export type Show = (typeof shows)[number];

/** The table of both texts, or a list of the changes alone. */
export const forms = ['table', 'list'] as const;
export type Form = (typeof forms)[number];

export const filterFields = [
	'name',
	'target',
	'content',
	'serviceType',
	'departments',
	'other',
	'number',
	'heading',
	'text',
] as const satisfies readonly ComparedField[];
export type FilterField = (typeof filterFields)[number];

export const directions = [
	'more-generous',
	'less-generous',
	'unclear',
	'neutral',
] as const satisfies readonly Direction[];

export interface ComparePlace {
	readonly view: 'compare';
	readonly left?: string;
	readonly right?: string;
	/** the last edition of one's own, between a parent and a new draft */
	readonly own?: string;
	readonly part?: Part;
	readonly form?: Form;
	readonly show?: Show;
	readonly field?: FilterField;
	readonly kind?: ChangeKind;
	readonly direction?: Direction;
	/** concepts, ids and rulings are left out: text and numbers only */
	readonly blind?: true;
	/** the change that is selected */
	readonly change?: string;
	readonly evidence?: SidedEvidence;
}

export function parseComparePlace(
	[left, right, ...more]: readonly string[],
	query: URLSearchParams,
): ComparePlace | undefined {
	if (more.length > 0) return undefined;
	const kind = query.get('kind');
	return {
		view: 'compare',
		...present({
			left,
			right,
			own: query.get('own'),
			part: oneOf(parts, query.get('part')),
			form: oneOf(forms, query.get('form')),
			show: oneOf(shows, query.get('show')),
			field: oneOf(filterFields, query.get('field')),
			// Kinds are many and grow: one that no change has gives an empty table with a way out.
			kind: kind && /^[a-z-]+$/.test(kind) ? (kind as ChangeKind) : undefined,
			direction: oneOf(directions, query.get('direction')),
			blind: query.get('blind') === 'yes' ? (true as const) : undefined,
			change: query.get('change'),
			evidence: parseSidedEvidence(query.get('evidence')),
		}),
	};
}

export function writeComparePlace(place: ComparePlace): Written {
	const { left, right, own, part, form, show, field, kind, direction, blind, change, evidence } = place;
	return {
		path: [left, right].filter((key) => key !== undefined),
		query: {
			own,
			part,
			form,
			show,
			field,
			kind,
			direction,
			blind: blind && 'yes',
			change,
			evidence: evidence && formatSidedEvidence(evidence),
		},
	};
}
