import type { Claim } from './finding.js';
import { type Draft, outweighs } from './judge.js';

/**
 * One edit, one finding: what the draft alone shows at the very words that a difference speaks of is an aspect of that
 * difference. The weightier of the two gives the name; of equals the difference does.
 */
export function merged(differences: readonly Draft[], alone: readonly Draft[]): Draft[] {
	const result = [...differences];
	for (const single of alone) {
		const touching = result.flatMap((one, index) =>
			one.relation !== 'single' && one.verdict !== 'folded' && sameEdit(one, single) ? [index] : [],
		);
		// Of several edits at those words the one that says the same is meant.
		const at = touching.find((index) => result[index]?.rule === single.rule) ?? touching[0] ?? -1;
		const difference = result[at];
		if (!difference) result.push(single);
		else result[at] = joined(difference, single);
	}
	return result;
}

const remainders: ReadonlySet<string> = new Set([
	'term-equivalent',
	'wording-changed',
	'scope-qualifier-dropped',
	'scope-qualifier-added',
	'punctuation-only',
]);

/**
 * 应当 → 原则上, 全体 → 本市户籍: words that went and words that came in their place are one edit, where one of the two is only
 * what the other leaves over; it becomes an aspect of the other.
 */
export function withoutRemainders(drafts: readonly Draft[]): Draft[] {
	const result = [...drafts];
	for (const one of drafts) {
		const { rule, field, verdict } = one;
		if (!remainders.has(rule) || verdict !== 'fail' || (field !== 'target' && field !== 'content')) continue;
		const at = result.findIndex(
			(other) =>
				other !== one && other.verdict === 'fail' && !remainders.has(other.rule) && replaces(other, one),
		);
		const lead = result[at];
		if (!lead || !result.includes(one)) continue;
		result[at] = {
			...lead,
			text: { from: lead.text.from || one.text.from, to: lead.text.to || one.text.to },
			claims: [...lead.claims, ...one.claims],
			facets: withFacet(lead, rule),
		};
		result.splice(result.indexOf(one), 1);
	}
	return result;
}

/** Whether one edit only took words away and the other only put words in, at the same place of both texts. */
function replaces(lead: Draft, rest: Draft): boolean {
	if (
		lead.field !== rest.field ||
		lead.item?.parent !== rest.item?.parent ||
		lead.item?.child !== rest.item?.child
	)
		return false;
	const side = ({ claims }: Draft, name: Claim['side']) => {
		const own = claims.filter(({ side }) => side === name);
		return own.length === 1 ? own[0] : undefined;
	};
	const [a, b, c, d] = [side(lead, 'from'), side(rest, 'from'), side(lead, 'to'), side(rest, 'to')];
	if (!a || !b || !c || !d || a.variant !== b.variant || c.variant !== d.variant) return false;
	const empty = ({ start, end }: Claim) => start === end;
	if (!((empty(a) && empty(d)) || (empty(b) && empty(c)))) return false;
	return meet(a, b) && meet(c, d);
}

function meet(a: Claim, b: Claim): boolean {
	return a.start === b.start || a.end === b.start || b.end === a.start || a.end === b.end;
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
