import { causeOfWords } from '../compare/cause.js';
import { type Change, type ChangeKind, changeKinds } from '../comparison.js';
import type { LogGroup, LogKind } from './log.js';

const kindsOf = (pattern: RegExp): ReadonlySet<string> =>
	new Set(changeKinds.filter((kind) => pattern.test(kind)));

const responsibility = kindsOf(/^(?:funding|authority|department|lead-department|delegation-actor)/);
const restructured = kindsOf(/^item-(?:renamed|split|merged|regrouped)$/);
const passages: ReadonlySet<ChangeKind> = new Set(['wording-changed', 'clause-added', 'clause-dropped']);

/** The section in which a change of a pair is told: what it does for the older person decides, then what it touches. */
export function groupOf({ kind, class: weight, direction, field }: Change): LogGroup {
	if (weight === 'substantive') {
		if (direction === 'more-generous') return 'raised';
		if (direction === 'less-generous') return 'lowered';
	}
	// Another heading of a passage is wording; another name of an item is another item to look for.
	if (restructured.has(kind) && field !== 'heading') return 'restructured';
	if (weight !== 'substantive') return 'wording';
	return responsibility.has(kind) ? 'responsibility' : 'conditions';
}

/** What unites the places of one cause; two changes with equal causes are told in one entry. */
export function causeOf(change: Change): string {
	const { kind, direction, class: weight, left, right, from, to, values } = change;
	const units = [left, right];
	if (weight === 'substantive' && direction === 'unclear' && passages.has(kind))
		return JSON.stringify(['text-rewritten', ...units]);
	if (kind === 'item-renumbered') return kind;
	const words = causeOfWords({ from: from?.text ?? null, to: to?.text ?? null, values }) ?? null;
	const own = direction === 'more-generous' || direction === 'less-generous' || restructured.has(kind);
	return JSON.stringify([kind, weight, direction, words, ...(own ? units : [])]);
}

/** The kind that an entry goes by: that of its changes, or that of a rewritten passage where they are several. */
export function kindOf(changes: readonly Change[]): LogKind {
	const kinds = new Set(changes.map(({ kind }) => kind).filter((kind) => kind !== 'item-effective-differs'));
	const [only] = kinds;
	if (only === undefined) return 'item-effective-differs';
	return kinds.size === 1 || !passages.has(only) ? only : 'text-rewritten';
}
