import type { Policy } from '@qingdan/schema';
import type { RelationToLeft } from '../comparison.js';
import { nation } from '../text/region.js';
import { bigrams, dice } from '../text/similarity.js';

/**
 * How a policy stands to another by what both say of themselves: bound by it, the next edition of it, or neither. One that
 * names nothing above it is bound by a document of a place around its own with a like title; `isInferredChild` tells.
 */
export function relationTo(left: Policy, right: Policy): RelationToLeft {
	if (isSameSeries(left, right) && right.edition > left.edition) return 'successor-of';
	// Two revisions of one file are two editions of it.
	if (left.id === right.id && right.encoding.revision > left.encoding.revision) return 'successor-of';
	const bound = above(right).includes(left.key);
	return bound || isInferredChild(left, right) ? 'child-of' : 'peer-of';
}

/** The documents that a policy says it carries out. */
function above({ relations }: Policy): string[] {
	return (relations ?? []).flatMap(({ type, to }) =>
		type === 'parent-catalogue' || type === 'implements' ? [to] : [],
	);
}

/** Titles as alike as this, without the places in them, name one subject. */
const alike = 0.6;

/** Whether that a policy is bound by another one is inferred from places and titles alone: it names nothing above it. */
export function isInferredChild(left: Policy, right: Policy): boolean {
	return (
		above(right).length === 0 &&
		liesWithin(right.region, left) &&
		dice(bigrams(subject(left)), bigrams(subject(right))) >= alike
	);
}

/** Whether a region lies within that of a policy and is another one; a code says so by its first digits (GB/T 2260). */
function liesWithin(region: string | null, { region: around, level }: Policy): boolean {
	if (region === null || around === null) return false;
	if (around === nation) return level === 'national' && region !== nation;
	return region !== around && region.startsWith(around.replace(/(?:00){1,2}$/, ''));
}

/** What a title is about, without years, brackets and the places before it. */
function subject(policy: Policy): string {
	return stem(policy).replace(
		/^(?:中华人民共和国|国家|全国|\p{Script=Han}{2,7}?(?:自治区|自治州|自治县|省|市|州|盟|县|区|旗)){1,5}/u,
		'',
	);
}

/**
 * Documents read on the spot have no series yet; one title of one place is one series, whatever year it names. Titles of
 * places that could not be told are no evidence.
 */
function isSameSeries(one: Policy, other: Policy): boolean {
	const named = one.region !== null;
	return one.series === other.series || (named && one.region === other.region && stem(one) === stem(other));
}

function stem({ title }: Policy): string {
	return title.replace(/[（(][^（）()]{0,60}[）)]$/, '').replace(/(?:19|20)\d{2}年(?:度|版)?/g, '');
}
