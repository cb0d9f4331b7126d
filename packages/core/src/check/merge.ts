import type { Claim } from './finding.js';
import { type Draft, outweighs } from './judge.js';

/**
 * One edit, one finding: what the draft alone shows at the very words that a difference speaks of is an aspect of that
 * difference. The weightier of the two gives the name; of equals the difference does.
 */
export function merged(differences: readonly Draft[], alone: readonly Draft[]): Draft[] {
	const result = [...differences];
	for (const single of alone) {
		const at = result.findIndex(
			(one) => one.relation !== 'single' && one.verdict !== 'folded' && sameEdit(one, single),
		);
		const difference = result[at];
		if (!difference) result.push(single);
		else result[at] = joined(difference, single);
	}
	return result;
}

function joined(difference: Draft, single: Draft): Draft {
	if (difference.rule === single.rule) return difference;
	if (!outweighs(single.severity, difference.severity))
		return { ...difference, facets: withFacet(difference, single.rule) };
	return {
		...difference,
		rule: single.rule,
		area: single.area,
		severity: single.severity,
		details: single.details,
		facets: withFacet(difference, difference.rule),
	};
}

function withFacet({ facets }: Draft, facet: Draft['rule']): Draft['facets'] {
	return facets.includes(facet) ? facets : [...facets, facet];
}

function sameEdit(difference: Draft, single: Draft): boolean {
	if (difference.item === null || difference.item.child === null) return false;
	if (difference.item.child !== single.item?.child) return false;
	return single.claims.some((a) => difference.claims.some((b) => touches(a, b) && alike(a, b)));
}

function touches(a: Claim, b: Claim): boolean {
	return (
		a.side === 'to' &&
		b.side === 'to' &&
		a.field === b.field &&
		a.variant === b.variant &&
		a.start < Math.max(b.end, b.start + 1) &&
		b.start < Math.max(a.end, a.start + 1)
	);
}

/** A rewritten passage is no edit of one word in it. */
function alike(single: Claim, difference: Claim): boolean {
	return difference.end - difference.start <= Math.max(2 * (single.end - single.start), 8);
}
