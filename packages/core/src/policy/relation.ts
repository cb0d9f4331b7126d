import type { Policy } from '@qingdan/schema';
import type { RelationToLeft } from '../comparison.js';

/** How a policy stands to another by what both say of themselves: bound by it, the next edition of it, or neither. */
export function relationTo(left: Policy, right: Policy): RelationToLeft {
	if (isSameSeries(left, right) && right.edition > left.edition) return 'successor-of';
	// Two revisions of one file are two editions of it.
	if (left.id === right.id && right.encoding.revision > left.encoding.revision) return 'successor-of';
	const bound = (right.relations ?? []).some(
		({ type, to }) => to === left.key && (type === 'parent-catalogue' || type === 'implements'),
	);
	return bound ? 'child-of' : 'peer-of';
}

/**
 * Documents read on the spot have no series yet; one title of one place is one series, whatever year it names. Titles of
 * places that could not be told are no evidence.
 */
function isSameSeries(one: Policy, other: Policy): boolean {
	const named = one.region !== '000000' || /^中华人民共和国|^国务院/.test(one.title);
	return one.series === other.series || (named && one.region === other.region && stem(one) === stem(other));
}

function stem({ title }: Policy): string {
	return title.replace(/[（(][^）)]*[）)]$/, '').replace(/(?:19|20)\d{2}年(?:度|版)?/g, '');
}
