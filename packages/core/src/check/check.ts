import type { Severity } from '@qingdan/schema';
import { changesOfPairs } from '../compare/pair-changes.js';
import type { Change, ComparedDocument, ComparedUnits, Pair } from '../comparison.js';
import { type AcceptedDeviation, withAcceptances } from './acceptance.js';
import { type CheckContext, type CheckInput, contextOf, itemPairs } from './context.js';
import type { Finding, NotCheckable, Pass, Report, Unit } from './finding.js';
import { withFingerprints } from './fingerprints.js';
import { type Bench, type Draft, findingOfChange, findingOfNote, itemOf } from './judge.js';
import { asOneEdit, merged } from './merge.js';
import { withPlaces } from './places.js';
import type { Noted, Rule, Taken } from './rule.js';
import type { RuleId } from './rule-ids.js';
import { ruleOf, rules } from './rules/index.js';
import { isUnquantified } from './rules/standard-unquantified.js';

/** What a project sets for a rule. */
export interface RuleSetting {
	readonly severity: Severity | 'off';
	readonly reason?: string;
}

export interface CheckOptions {
	readonly settings?: ReadonlyMap<RuleId, RuleSetting>;
	readonly acceptances?: readonly AcceptedDeviation[];
	/** fingerprints of an earlier report */
	readonly baseline?: ReadonlySet<string>;
}

/**
 * Holds a draft against its parent, or looks at it alone: every typed difference under the rule that takes it, what each
 * rule finds by itself, what held, and what could not be judged.
 */
export function check(input: CheckInput, options: CheckOptions = {}): Report {
	const context = contextOf(input);
	const { settings = new Map<RuleId, RuleSetting>() } = options;
	const on = (id: RuleId) => settings.get(id)?.severity !== 'off';
	const bench: Bench = {
		ruleOf,
		set: (id) => {
			const severity = settings.get(id)?.severity;
			return severity === 'off' ? undefined : severity;
		},
	};
	const noted = rules.flatMap((rule) => rule.inspect?.(context) ?? []).filter(({ rule }) => on(rule));
	const judged = judgedChanges(context, bench);
	const differences = [
		...asOneEdit(judged.drafts),
		...noted
			.filter(isFinding)
			.filter(({ relation }) => relation !== 'single')
			.map((one) => findingOfNote(one, context, bench)),
	].filter(({ rule }) => on(rule));
	const alone = noted
		.filter(isFinding)
		.filter(({ relation }) => relation === 'single')
		.map((one) => findingOfNote(one, context, bench));
	const found = withFingerprints(
		withPlaces(merged(differences, alone, (single) => losesStandard(single, context)).sort(byPlace(context))),
	);
	const accepted = withAcceptances(withBaseline(found, options.baseline), options.acceptances, input.on, on);
	const findings = related(accepted.findings);
	const passes = passesOf(noted, findings, context, on);
	const notCheckable = [
		...documentRemarks(context),
		...judged.notCheckable,
		...noted.flatMap((one) => unjudged(one, context)),
	];
	return {
		schema: 'qingdan/report/1',
		draft: documentOf(context.draft.held.policy),
		parent: context.parent ? documentOf(context.parent.held.policy) : null,
		relation: context.relation,
		on: input.on ?? null,
		findings,
		passes,
		notCheckable,
		acceptances: accepted.acceptances,
		off: [...settings].flatMap(([rule, { severity, reason = '' }]) =>
			severity === 'off' ? [{ rule, reason }] : [],
		),
		summary: summaryOf(findings, passes, notCheckable, options.baseline !== undefined),
	};
}

/** Findings that keep a report from passing: neither accepted nor folded, nor known from the baseline. */
export function standing({ findings }: Report): Finding[] {
	return findings.filter(
		({ verdict, accepted, baseline }) => verdict !== 'folded' && !accepted && baseline !== 'unchanged',
	);
}

/** A standard that the parent's item has and the draft's no longer. */
function losesStandard({ rule, item }: Draft, context: CheckContext): boolean {
	if (rule !== 'standard-unquantified' || item === null) return false;
	return itemPairs(context).some(
		({ parent, child }) => child.number === item.child && !isUnquantified(parent),
	);
}

function documentOf({ key, title, number }: ComparedDocument): ComparedDocument {
	return { key, title, number };
}

/** What bounds the whole check: a level that was assumed, a draft that is newer than the day asked for, documents not held. */
function documentRemarks({ draft, on, levelAssumed, corpus, relation }: CheckContext): NotCheckable[] {
	const { policy } = draft.held;
	const day = policy.dates.issued.value ?? policy.dates.effective.value;
	const remark = (reason: NotCheckable['reason'], details: NotCheckable['details']): NotCheckable => ({
		rule: null,
		reason,
		item: null,
		details,
	});
	const above = (policy.relations ?? [])
		.filter(({ type }) => type === 'parent-catalogue' || type === 'implements')
		.flatMap(({ to }) => corpus.cited.filter(({ document: paper }) => paper.key === to));
	return [
		...(levelAssumed ? [remark('level-assumed', { level: policy.level })] : []),
		...(on !== undefined && day !== null && day > on ? [remark('draft-newer', { day })] : []),
		...(relation === 'single' || relation === 'child-of'
			? above.map(({ document: paper }) => remark('parent-not-held', { title: paper.title.value }))
			: []),
	];
}

/** Every change under its rule. Where it is doubtful that two items belong together, what differs in them is not judged. */
function judgedChanges(
	context: CheckContext,
	bench: Bench,
): { drafts: Draft[]; notCheckable: NotCheckable[] } {
	const { comparison } = context;
	if (!comparison) return { drafts: [], notCheckable: [] };
	// A list alone says nothing against the running text of its parent.
	const silent = context.draft.provisions.length === 0 && (context.parent?.provisions.length ?? 0) > 0;
	const prose = comparison.prose && !silent ? [comparison.prose] : [];
	const parts: ComparedUnits<Unit>[] = [comparison, ...prose];
	const drafts: Draft[] = [];
	const notCheckable: NotCheckable[] =
		silent && comparison.prose ? [{ rule: null, reason: 'no-prose', item: null, details: {} }] : [];
	for (const part of parts) {
		const held = new Map<Pair<Unit>, number>();
		const pairOf = new Map(
			[...changesOfPairs(part)].flatMap(([pair, own]) => own.map((change) => [change, pair] as const)),
		);
		for (const change of part.changes) {
			const pair = pairOf.get(change);
			// The main text has no concepts to go by; a doubtful pair of provisions is still read.
			if (pair?.review && typeof pair.left[0] === 'number') held.set(pair, (held.get(pair) ?? 0) + 1);
			else drafts.push(findingOfChange(change, takenBy(change, context), pair, context, bench));
		}
		for (const [pair, differences] of held)
			notCheckable.push({
				rule: 'item-match-doubtful',
				reason: 'match-doubtful',
				item: itemOf(context, pair.left[0], pair.right[0]),
				details: { differences },
			});
	}
	return { drafts, notCheckable };
}

/** The first rule that takes a change; every kind has one, as a test holds. */
function takenBy(change: Change<Unit>, context: CheckContext): Taken {
	for (const rule of rules) {
		const taken = rule.takes?.(change, context);
		if (taken) return taken;
	}
	return { rule: 'wording-changed' };
}

function isFinding({ outcome }: Noted): boolean {
	return outcome === 'finding';
}

function withBaseline(findings: readonly Finding[], baseline: ReadonlySet<string> | undefined): Finding[] {
	if (!baseline) return [...findings];
	return findings.map((one) => ({ ...one, baseline: baseline.has(one.fingerprint) ? 'unchanged' : 'new' }));
}

/** The document first, then items in their order, then provisions; within one the fields and their words in order. */
function byPlace(context: CheckContext): (a: Draft, b: Draft) => number {
	const provisions = new Map<Unit, number>();
	for (const side of [context.draft, ...(context.parent ? [context.parent] : [])])
		for (const [index, { id }] of side.provisions.entries())
			if (!provisions.has(id)) provisions.set(id, index);
	const fields = [
		'item',
		'number',
		'name',
		'target',
		'content',
		'parameters',
		'serviceType',
		'departments',
		'other',
		'heading',
		'text',
	];
	const unit = ({ item }: Draft): number => {
		const id = item?.child ?? item?.parent;
		if (id === undefined || id === null) return -1;
		return typeof id === 'number' ? id : 100_000 + (provisions.get(id) ?? 0);
	};
	const start = ({ claims }: Draft) =>
		claims.find(({ side }) => side === 'to')?.start ?? claims[0]?.start ?? 0;
	return (a, b) =>
		unit(a) - unit(b) ||
		fields.indexOf(a.field ?? 'item') - fields.indexOf(b.field ?? 'item') ||
		start(a) - start(b) ||
		(a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** A value that another item takes over is tied to the finding on it. */
function related(findings: readonly Finding[]): Finding[] {
	const derived = findings.filter(({ rule }) => rule === 'derived-value-changed');
	return findings.map((one) => {
		const after = derived.filter(
			({ details }) => one.item !== null && details.source === one.item.child && one.from !== null,
		);
		return after.length === 0
			? one
			: { ...one, related: after.map(({ rule, fingerprint }) => ({ rule, fingerprint })) };
	});
}

/** What held item by item, and each rule that had something to look at and found nothing. */
function passesOf(
	noted: readonly Noted[],
	findings: readonly Finding[],
	context: CheckContext,
	on: (id: RuleId) => boolean,
): Pass[] {
	const held = noted
		.filter(({ outcome }) => outcome === 'pass')
		.map(({ rule, relation, parent, child, field = null, values }) => ({
			rule,
			relation,
			item: itemOf(context, parent, child),
			field,
			from: values?.from ?? null,
			to: values?.to ?? null,
		}));
	const spoken = new Set<RuleId>([
		...findings.flatMap(({ rule, facets }) => [rule, ...(facets as RuleId[])]),
		...noted.map(({ rule }) => rule),
	]);
	const silent = rules.flatMap((rule) =>
		rule.ids
			.filter((id) => on(id) && !spoken.has(id) && looked(rule, id, context))
			.map((id) => ({
				rule: id,
				relation:
					context.relation === 'single' || onlySingle(rule, id) ? ('single' as const) : context.relation,
				item: null,
				field: null,
				from: null,
				to: null,
			})),
	);
	return [...held, ...silent];
}

function onlySingle({ weights }: Rule, id: RuleId): boolean {
	return weights[id]?.slice(0, 3).every((weight) => weight === '-') === true;
}

/** Whether a rule had a say under this relation. */
function looked({ weights }: Rule, id: RuleId, { relation }: CheckContext): boolean {
	const [child, successor, peer, single] = weights[id] ?? ['-', '-', '-', '-'];
	const difference = { 'child-of': child, 'successor-of': successor, 'peer-of': peer, single: '-' }[relation];
	return single !== '-' || difference !== '-';
}

function unjudged(noted: Noted, context: CheckContext): NotCheckable[] {
	if (noted.outcome !== 'not-checkable') return [];
	const { rule, parent, child, details = {} } = noted;
	const { reason, ...rest } = details;
	return [
		{ rule, reason: reason as NotCheckable['reason'], item: itemOf(context, parent, child), details: rest },
	];
}

function summaryOf(
	findings: readonly Finding[],
	passes: readonly Pass[],
	notCheckable: readonly NotCheckable[],
	compared: boolean,
): Report['summary'] {
	const open = findings.filter(({ verdict, accepted }) => verdict === 'fail' && !accepted);
	const count = (severity: Severity) => open.filter((one) => one.severity === severity).length;
	const of = (verdict: Finding['verdict']) =>
		findings.filter((one) => one.verdict === verdict && !one.accepted).length;
	return {
		error: count('error'),
		warning: count('warning'),
		notice: count('notice'),
		info: count('info'),
		review: of('review'),
		folded: of('folded'),
		accepted: findings.filter(({ accepted }) => accepted).length,
		...(compared ? { new: findings.filter(({ baseline }) => baseline === 'new').length } : {}),
		passes: passes.length,
		notCheckable: notCheckable.length,
	};
}
