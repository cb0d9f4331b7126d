import { type ChangeClass, type ChangeKind, isFolding } from '@qingdan/core';
import type { ComparePlace, Show } from '../address/compare-place.js';
import type { PlacedChange, Row } from './rows.js';

const classes: Readonly<Record<Exclude<Show, 'all'>, readonly ChangeClass[]>> = {
	substance: ['substantive'],
	source: ['source-damage', 'correction'],
	folded: ['layout', 'orthographic', 'localised'],
};

type Filters = Pick<ComparePlace, 'show' | 'field' | 'kind' | 'direction'>;

/** Whether a change passes the filters. */
function passes({ change }: PlacedChange, { show = 'all', field, kind, direction }: Filters): boolean {
	if (show !== 'all' && !classes[show].includes(change.class)) return false;
	return (
		(field === undefined || change.field === field) &&
		(kind === undefined || change.kind === kind) &&
		(direction === undefined || change.direction === direction)
	);
}

/** Whether anything is filtered out. */
export function isFiltered({ show, field, kind, direction }: Filters): boolean {
	return (
		(show !== undefined && show !== 'all') ||
		field !== undefined ||
		kind !== undefined ||
		direction !== undefined
	);
}

/** Rows with the changes that pass; without filters every row stays. */
export function filterRows(rows: readonly Row[], filters: Filters): Row[] {
	const kept = rows.map((row) => ({
		...row,
		changes: row.changes.filter((change) => passes(change, filters)),
	}));
	return isFiltered(filters) ? kept.filter((row) => row.changes.length > 0) : kept;
}

/** The changes one goes through: all that are shown, foldings only where they were asked for. */
export function stepsOf(rows: readonly Row[], filters: Filters): PlacedChange[] {
	const all = rows.flatMap(({ changes }) => changes);
	return filters.show === 'folded' ? all : all.filter(({ change }) => !isFolding(change.class));
}

/** How many changes each choice of `show` would give. */
export function countsOf(rows: readonly Row[], filters: Filters): Readonly<Record<Show, number>> {
	const count = (show: Show) => stepsOf(filterRows(rows, { ...filters, show }), { ...filters, show }).length;
	return {
		all: count('all'),
		substance: count('substance'),
		source: count('source'),
		folded: count('folded'),
	};
}

/** The kinds of change that there are, those found most often first, with their counts under the other filters. */
export function kindsOf(
	rows: readonly Row[],
	{ kind: _, ...filters }: Filters,
): (readonly [ChangeKind, number])[] {
	const counts = new Map<ChangeKind, number>();
	for (const { change } of stepsOf(filterRows(rows, filters), filters))
		counts.set(change.kind, (counts.get(change.kind) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]);
}
