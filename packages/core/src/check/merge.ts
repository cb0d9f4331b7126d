import type { Claim } from './finding.js';
import { type Draft, outweighs } from './judge.js';

/** The weightiest difference in the field that a finding on the draft alone speaks of. */
function weightiestBeside(single: Draft, differences: readonly Draft[]): Draft | undefined {
	return differences
		.filter(
			({ relation, verdict, field, item }) =>
				relation !== 'single' &&
				verdict === 'fail' &&
				field === single.field &&
				item?.child === single.item?.child,
		)
		.reduce<Draft | undefined>(
			(best, one) => (best && !outweighs(one.severity, best.severity) ? best : one),
			undefined,
		);
}

/**
 * One edit, one finding: what the draft alone shows at the very words that a difference speaks of is an aspect of that
 * difference. The weightier of the two gives the name; of equals the difference does.
 * @param caused whether the parent does not show the same at its item, so that a difference brought it about
 */
export function merged(
	differences: readonly Draft[],
	alone: readonly Draft[],
	caused: (single: Draft) => boolean,
): Draft[] {
	const result = [...differences];
	for (const single of alone) {
		const cause = caused(single) ? weightiestBeside(single, result) : undefined;
		if (cause) {
			result[result.indexOf(cause)] = { ...cause, facets: withFacet(cause, single.rule) };
			continue;
		}
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
 * What a reader sees as one edit is one finding: words that went and words that came in their place (及时 → 经本人申请, 应当 →
 * 原则上), clauses that went side by side, and an office that stands where another stood. The weightier names it, the other
 * is an aspect of it.
 */
export function asOneEdit(drafts: readonly Draft[]): Draft[] {
	return [withoutReplacedWords, withoutReplacedOffices, withJoinedClauses].reduce<Draft[]>(
		(all, step) => step(all),
		[...drafts],
	);
}

function withoutReplacedWords(drafts: readonly Draft[]): Draft[] {
	const result = [...drafts];
	for (const one of drafts) {
		const { field, verdict } = one;
		if (verdict !== 'fail' || (field !== 'target' && field !== 'content' && field !== 'text')) continue;
		if (!result.includes(one)) continue;
		const at = result.findIndex(
			(other) =>
				other !== one &&
				(other.verdict === 'fail' || other.verdict === 'review') &&
				leads(other, one) &&
				(replaces(other, one) ||
					(remainders.has(one.rule) && (adjoins(other, one) || countsLevels(other, one)))),
		);
		const lead = result[at];
		if (!lead) continue;
		result[at] = {
			...lead,
			text: { from: lead.text.from || one.text.from, to: lead.text.to || one.text.to },
			claims: [...lead.claims, ...one.claims],
			facets: withFacet(lead, one.rule),
		};
		result.splice(result.indexOf(one), 1);
	}
	return result;
}

/** Statements that went and statements that came are news each; of words the one that says more leads. */
function leads(lead: Draft, rest: Draft): boolean {
	if (isClause(lead) || isClause(rest)) return false;
	if (remainders.has(lead.rule)) return false;
	return remainders.has(rest.rule) || !outweighs(rest.severity, lead.severity);
}

const isClause = ({ rule }: Draft) => rule === 'clause-dropped' || rule === 'clause-added';

/** 市卫生健康委 → 市妇联: the one office that went and the one that came. */
function withoutReplacedOffices(drafts: readonly Draft[]): Draft[] {
	const result = [...drafts];
	for (const gone of drafts.filter(
		({ rule, verdict }) => rule === 'department-removed' && verdict === 'fail',
	)) {
		const own = (one: Draft) =>
			one.verdict === 'fail' && one.field === 'departments' && sameUnit(one, gone) && one !== gone;
		const others = result.filter(own);
		const come = others.filter((one) => adds(one));
		const [only] = come;
		if (!only || come.length > 1 || others.some(({ rule }) => rule === 'department-removed')) continue;
		result[result.indexOf(gone)] = {
			...gone,
			text: { from: gone.text.from, to: only.text.to },
			claims: [...gone.claims, ...only.claims],
			locations: { new: only.locations.new, parent: gone.locations.parent },
			facets: [...new Set([...gone.facets, only.rule, ...only.facets])],
		};
		result.splice(result.indexOf(only), 1);
	}
	return result;
}

function adds({ rule, facets }: Draft): boolean {
	return rule === 'department-added' || facets.includes('department-added');
}

/** A sentence of several clauses that is gone, or new, is one. */
function withJoinedClauses(drafts: readonly Draft[]): Draft[] {
	const result: Draft[] = [];
	for (const one of drafts) {
		const last = result.at(-1);
		if (
			last &&
			isClause(one) &&
			last.rule === one.rule &&
			last.verdict === one.verdict &&
			continues(last, one)
		)
			result[result.length - 1] = {
				...last,
				text: { from: joinedText(last.text.from, one.text.from), to: joinedText(last.text.to, one.text.to) },
				claims: last.claims.map((claim) => {
					const next = one.claims.find(({ side }) => side === claim.side);
					return next ? { ...claim, end: next.end } : claim;
				}),
			};
		else result.push(one);
	}
	return result;
}

/** Whether the words of the second go on where those of the first end, in both texts. */
function continues(last: Draft, next: Draft): boolean {
	if (last.field !== next.field || !sameUnit(last, next)) return false;
	return (['from', 'to'] as const).every((name) => {
		const [a, b] = [side(last, name), side(next, name)];
		return a !== undefined && b !== undefined && a.variant === b.variant && a.end === b.start;
	});
}

function joinedText(a: string | null, b: string | null): string | null {
	return a === null || b === null ? (a ?? b) : a + b;
}

function sameUnit(a: Draft, b: Draft): boolean {
	return a.item?.parent === b.item?.parent && a.item?.child === b.item?.child;
}

/** The only words that a finding claims on a side. */
function side({ claims }: Draft, name: Claim['side']): Claim | undefined {
	const own = claims.filter((one) => one.side === name);
	return own.length === 1 ? own[0] : undefined;
}

/** Whether one edit only took words away and the other only put words in, at the same place of both texts. */
function replaces(lead: Draft, rest: Draft): boolean {
	if (lead.field !== rest.field || !sameUnit(lead, rest)) return false;
	const [a, b, c, d] = [side(lead, 'from'), side(rest, 'from'), side(lead, 'to'), side(rest, 'to')];
	if (!a || !b || !c || !d || a.variant !== b.variant || c.variant !== d.variant) return false;
	const empty = ({ start, end }: Claim) => start === end;
	if (!((empty(a) && empty(d)) || (empty(b) && empty(c)))) return false;
	return meet(a, b) && meet(c, d);
}

/** Whether one edit goes on where the other ends, in both texts and within a clause. */
function adjoins(lead: Draft, rest: Draft): boolean {
	if (lead.field !== rest.field || !sameUnit(lead, rest)) return false;
	if (/[，。；：]/.test(`${rest.text.from ?? ''}${rest.text.to ?? ''}`)) return false;
	const [a, b, c, d] = [side(lead, 'from'), side(rest, 'from'), side(lead, 'to'), side(rest, 'to')];
	if (!a || !b || !c || !d || a.variant !== b.variant || c.variant !== d.variant) return false;
	return (a.end === b.start && c.end === d.start) || (b.end === a.start && d.end === c.start);
}

/** 由省、市、县三级 → 由市、县两级: how many levels there are goes with the one that is gone. */
function countsLevels(lead: Draft, rest: Draft): boolean {
	if (!/-level-|^funding-/.test(lead.rule) || lead.field !== rest.field || !sameUnit(lead, rest))
		return false;
	const [was, is] = [rest.text.from ?? '', rest.text.to ?? ''];
	return (
		[was, is].every((words) => /^[一二两三四五]级/.test(words)) &&
		(side(rest, 'from')?.start ?? 0) - (side(lead, 'from')?.end ?? 0) < 12
	);
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
