import { type DoubtCode, type Severity, severities } from '@qingdan/schema';
import { isFolding } from '../compare/accounting.js';
import type { Change, ChangeSide, ComparedField, Direction, Pair } from '../comparison.js';
import type { CheckContext, Side } from './context.js';
import type { Effect, Facet, Finding, FindingItem, Relation, Span, Unit, Verdict } from './finding.js';
import { locate } from './locate.js';
import type { Noted, Rule, Taken, Weight } from './rule.js';
import type { RuleId } from './rule-ids.js';

/** A finding before it has its fingerprint. */
export type Draft = Omit<Finding, 'fingerprint' | 'related'>;

/** Rules by id, with what a project sets for them. */
export interface Bench {
	readonly ruleOf: (id: RuleId) => Rule;
	/** a severity that a project sets in place of the rule's */
	readonly set: (id: RuleId) => Severity | undefined;
}

const columns: readonly Relation[] = ['child-of', 'successor-of', 'peer-of', 'single'];

/** Whether the first severity weighs more than the second. */
export function outweighs(a: Severity, b: Severity): boolean {
	return severities.indexOf(a) < severities.indexOf(b);
}

/** The severity of a rule under a relation; a difference whose rule has none there is still said, as information. */
function severityOf(id: RuleId, relation: Relation, effect: Effect, bench: Bench): Severity {
	const set = bench.set(id);
	if (set) return set;
	const weight: Weight = bench.ruleOf(id).weights[id]?.[columns.indexOf(relation)] ?? '-';
	if (weight === '-') return 'info';
	if (weight !== 'by-direction') return weight;
	// What the texts do not tell a person has to judge.
	if (effect === 'unknown' || effect === 'mixed') return relation === 'peer-of' ? 'info' : 'warning';
	return effect === 'reduces' ? 'error' : 'info';
}

/** A typed change as a finding under the rule that takes it. */
export function findingOfChange(
	change: Change<Unit>,
	taken: Taken,
	pair: Pair<Unit> | undefined,
	context: CheckContext,
	bench: Bench,
): Draft {
	const { left, right, field, from, to, values } = change;
	const [parent, child] = [left[0], right[0]];
	const folded = isFolding(change.class) || taken.verdict === 'folded';
	const effect = effects[change.direction];
	const { relation } = context;
	const own = folded ? 'info' : (taken.severity ?? severityOf(taken.rule, relation, effect, bench));
	// A repetition that falls away is worth a look, not an objection.
	const severity =
		change.class === 'editorial' && outweighs(own, 'notice') && !bench.set(taken.rule) ? 'notice' : own;
	const facets: Facet[] = [...(change.facets ?? []), ...(taken.facets ?? [])];
	const doubtful = isDoubtful(context, parent, child, field, restsOnReading(change));
	const led = leading(taken.rule, severity, facets, relation, effect, bench, folded);
	return {
		...led,
		area: bench.ruleOf(led.rule).area,
		relation,
		verdict: folded ? 'folded' : verdictOf(taken.verdict, doubtful, change),
		effect,
		item: itemOf(context, parent, child),
		field,
		...(change.column === undefined ? {} : { column: change.column }),
		from: values?.from ?? null,
		to: values?.to ?? null,
		text: { from: textOf(from), to: textOf(to) },
		claims: [...claim('from', field, from), ...claim('to', field, to)],
		locations: locationsOf(context, { parent, child, field, from, to }),
		confidence: { alignment: pair?.confidence ?? null, transcription: doubtful ? 'doubtful' : 'ok' },
		details: taken.details ?? {},
	};
}

/** What a rule noted by itself as a finding. */
export function findingOfNote(noted: Noted, context: CheckContext, bench: Bench): Draft {
	const {
		rule,
		relation,
		parent,
		child,
		field = null,
		from,
		to,
		values,
		facets = [],
		effect = 'unknown',
	} = noted;
	const doubtful = isDoubtful(context, parent, child, field, values !== undefined);
	return {
		rule,
		area: bench.ruleOf(rule).area,
		relation,
		severity: noted.severity && !bench.set(rule) ? noted.severity : severityOf(rule, relation, effect, bench),
		verdict: noted.verdict ?? (doubtful ? 'review' : 'fail'),
		effect,
		item: itemOf(context, parent, child),
		field,
		from: values?.from ?? null,
		to: values?.to ?? null,
		text: { from: textOf(from), to: textOf(to) },
		claims: [...(field ? claim('from', field, from) : []), ...(field ? claim('to', field, to) : [])],
		facets,
		locations: locationsOf(context, { parent, child, field, from, to }),
		confidence: { alignment: null, transcription: doubtful ? 'doubtful' : 'ok' },
		details: noted.details ?? {},
	};
}

const effects: Readonly<Record<Direction, Effect>> = {
	'more-generous': 'expands',
	'less-generous': 'reduces',
	neutral: 'none',
	unclear: 'unknown',
};

function verdictOf(taken: Verdict | undefined, doubtful: boolean, change: Change<Unit>): Verdict {
	if (taken) return taken;
	return doubtful || change.class === 'source-damage' ? 'review' : 'fail';
}

/** The weightiest aspect of an edit gives the finding its name; the others are its facets. */
function leading(
	rule: RuleId,
	severity: Severity,
	facets: readonly Facet[],
	relation: Relation,
	effect: Effect,
	bench: Bench,
	folded: boolean,
): Pick<Draft, 'rule' | 'severity' | 'facets'> {
	// What a project sets for a rule stands, whatever else the edit is.
	if (folded || bench.set(rule)) return { rule, severity, facets };
	let lead: { rule: RuleId; severity: Severity } = { rule, severity };
	for (const facet of facets) {
		if (isMark(facet)) continue;
		const weight = severityOf(facet, relation, effect, bench);
		if (outweighs(weight, lead.severity)) lead = { rule: facet, severity: weight };
	}
	const rest = lead.rule === rule ? facets : [rule, ...facets.filter((facet) => facet !== lead.rule)];
	return { ...lead, facets: rest };
}

/** Marks are no rules of their own. */
function isMark(facet: Facet): facet is Exclude<Facet, RuleId> {
	return (
		facet === 'extension-authorised' || facet === 'omission-allowed' || facet === 'matches-higher-level-name'
	);
}

function textOf(side: Span | ChangeSide | null | undefined): string | null {
	return side ? side.text : null;
}

function claim(
	side: 'from' | 'to',
	field: ComparedField,
	span: Span | ChangeSide | null | undefined,
): Finding['claims'] {
	if (!span) return [];
	const { start, end, variant } = span;
	return [{ side, field, start, end, ...(variant === undefined ? {} : { variant }) }];
}

interface At {
	readonly parent: Unit | undefined;
	readonly child: Unit | undefined;
	readonly field: ComparedField | null;
	readonly from: Span | ChangeSide | null | undefined;
	readonly to: Span | ChangeSide | null | undefined;
}

/** Both places; where the draft lacks the item, its table stands for it. */
function locationsOf(context: CheckContext, { parent, child, field, from, to }: At): Finding['locations'] {
	const document = parent === undefined && child === undefined;
	const above =
		context.parent && (parent !== undefined || (document && from))
			? locate(context.parent, parent, field, from)
			: null;
	return { new: locate(context.draft, child, field, to), parent: above };
}

/** The item or provision that a finding speaks of. */
export function itemOf(
	context: CheckContext,
	parent: Unit | undefined,
	child: Unit | undefined,
): FindingItem | null {
	const above = context.parent && parent !== undefined ? unitOf(context.parent, parent) : undefined;
	const below = child !== undefined ? unitOf(context.draft, child) : undefined;
	const named = above ?? below;
	if (!named) return null;
	return { id: named.id, name: below?.name ?? named.name, parent: parent ?? null, child: child ?? null };
}

function unitOf(side: Side, unit: Unit): { id: string; name: string } | undefined {
	if (typeof unit === 'number') return side.items.find(({ item }) => item.number === unit)?.item;
	const found = side.provisions.find(({ id }) => id === unit);
	return found && { id: found.id, name: found.provision.heading ?? '' };
}

/** Doubts about what a text means: what is printed there is not in doubt. */
const ofReading: ReadonlySet<string> = new Set<DoubtCode>([
	'body-unknown',
	'citation-unknown',
	'concept-proposed',
	'deadline-ambiguous',
	'number-unread',
	'aim-unread',
	'aim-unsure',
	'parameter-unsure',
	'personal-data',
	'population-unsure',
]);

/** Whether a change was told from quantities and populations as they were read, and not from the words alone. */
function restsOnReading({ values, kind }: Change<Unit>): boolean {
	return values !== undefined || kind.startsWith('population-');
}

/**
 * Whether our copy of either text is in doubt at this field: a repair that is not sure, or an open doubt.
 * @param read a doubt about the reading counts as well
 */
function isDoubtful(
	context: CheckContext,
	parent: Unit | undefined,
	child: Unit | undefined,
	field: ComparedField | null,
	read: boolean,
): boolean {
	const doubts = (side: Side | undefined, unit: Unit | undefined) => {
		if (!side || typeof unit !== 'number') return false;
		const item = side.items.find((one) => one.item.number === unit)?.item;
		return (
			(item?.repairs ?? []).some((repair) => repair.field === field && repair.confidence !== 'high') ||
			(side.held.policy.doubts ?? []).some(
				(doubt) =>
					doubt.item === unit &&
					doubt.field === field &&
					doubt.severity !== 'info' &&
					(read || !ofReading.has(doubt.code)),
			)
		);
	};
	return doubts(context.parent, parent) || doubts(context.draft, child);
}
