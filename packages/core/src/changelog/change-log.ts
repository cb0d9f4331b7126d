import { isFolding } from '../compare/accounting.js';
import { type CompareOptions, compare } from '../compare/compare.js';
import type { ChangeKind, ComparedUnits, Comparison, RelationToLeft } from '../comparison.js';
import type { HeldPolicy, Vocabulary } from '../corpus.js';
import { relationTo } from '../policy/relation.js';
import { suggestionOf } from './edition.js';
import { entriesOf, type GroupedEntry } from './entries.js';
import {
	type ChangeLog,
	type LogDocument,
	type LogEntry,
	type LogPart,
	type LogWarning,
	logGroups,
} from './log.js';

/** What changed from `left` to `right`, by effect: from an old edition to a new one, or from a parent to its child. */
export function changeLog(
	left: HeldPolicy,
	right: HeldPolicy,
	vocabulary: Vocabulary,
	options: CompareOptions = {},
): ChangeLog {
	return logOf(compare(left, right, vocabulary, options), left, right);
}

/** The change log of a comparison that was made of these two. */
export function logOf(comparison: Comparison, left: HeldPolicy, right: HeldPolicy): ChangeLog {
	const catalogues = [left, right].every(({ policy }) => (policy.catalogues ?? []).length > 0);
	const { relation } = comparison;
	const parts = [
		partOf(catalogues ? 'catalogue' : 'prose', comparison, relation),
		...(comparison.prose ? [partOf('prose', comparison.prose, relation)] : []),
	];
	return {
		relation,
		left: documentOf(left),
		right: documentOf(right),
		warnings: warningsOf(comparison, left, right),
		suggestion: suggestionOf(parts),
		parts,
	};
}

function documentOf({ policy, digest, source }: HeldPolicy): LogDocument {
	const { key, title, number, edition } = policy;
	const digests = { ...(digest === undefined ? {} : { policy: digest }), source: source.digest };
	return { key, title, number, edition, digests };
}

function partOf(kind: LogPart['kind'], units: ComparedUnits, relation: RelationToLeft): LogPart {
	const shown = units.changes.filter((change) => !isFolding(change.class));
	// Two documents of which neither follows the other: what stands in one alone was neither added nor removed.
	const strangers = units.pairs.length === 0 && relation === 'peer-of';
	const entries = strangers ? [] : entriesOf(units, shown);
	const sections = logGroups.flatMap((group) => {
		const own = entries.filter((one) => one.group === group).map(({ entry }) => entry);
		return own.length === 0 ? [] : [{ group, entries: own }];
	});
	return {
		kind,
		pairs: units.pairs.length,
		alone: { left: units.removed.length, right: units.added.length },
		sections,
		headline: headlineOf(entries),
		related: units.related,
		folded: foldedOf(units),
	};
}

/** What a reader has to know first: what is new, amounts that move, what is gone, what else got better or worse. */
function headlineOf(entries: readonly GroupedEntry[]): string[] {
	const of = (group: GroupedEntry['group']) => entries.filter((one) => one.group === group);
	const valued = ({ entry }: GroupedEntry) => entry.changes.some(({ values }) => values !== undefined);
	const moved = [...of('raised'), ...of('lowered')];
	const ranked = [
		...of('added'),
		...moved.filter(valued),
		...of('removed'),
		...moved.filter((one) => !valued(one)),
	];
	return ranked.map(({ entry }) => entry.fingerprint);
}

function foldedOf({ changes }: ComparedUnits): { kind: ChangeKind; count: number }[] {
	const counts = new Map<ChangeKind, number>();
	for (const change of changes)
		if (isFolding(change.class)) counts.set(change.kind, (counts.get(change.kind) ?? 0) + 1);
	return [...counts]
		.map(([kind, count]) => ({ kind, count }))
		.sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

function warningsOf(comparison: Comparison, { policy: left }: HeldPolicy, right: HeldPolicy): LogWarning[] {
	const { policy } = right;
	const parts = [comparison, ...(comparison.prose ? [comparison.prose] : [])];
	const swapped = comparison.relation === 'peer-of' && relationTo(policy, left) !== 'peer-of';
	return [
		...(comparison.pairs.length === 0 ? (['nothing-shared'] as const) : []),
		...(comparison.relation !== 'peer-of' && policy.edition < left.edition
			? (['older-than-predecessor'] as const)
			: []),
		...(swapped ? (['sides-swapped'] as const) : []),
		...(parts.some(({ pairs }) => pairs.some(({ review }) => review)) ? (['pairs-to-review'] as const) : []),
	];
}

/** All entries of a change log, section by section. */
export function logEntries({ parts }: ChangeLog): LogEntry[] {
	return parts.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries));
}
