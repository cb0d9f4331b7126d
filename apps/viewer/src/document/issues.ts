import type { PresentedItem, PresentedPolicy } from '@qingdan/core';
import type { Anomaly, Doubt, Repair } from '@qingdan/schema';
import type { CellField } from '../address/evidence-place.js';
import { provisionsOf } from '../corpus/documents.js';

/** Something about the source that a reader should know. */
export type Issue = (
	| { readonly kind: 'repair'; readonly repair: Repair }
	| { readonly kind: 'anomaly'; readonly anomaly: Anomaly }
	| { readonly kind: 'doubt'; readonly doubt: Doubt }
) & {
	readonly item?: PresentedItem;
	/** id of the provision */
	readonly provision?: string;
};

/** Doubts first, then slips of the original, then repairs; each in the order of the document. */
export function issuesOf(policy: PresentedPolicy): Issue[] {
	const items = (policy.catalogues ?? []).flatMap((catalogue) => catalogue.items);
	const provisions = provisionsOf(policy.provisions);
	return [
		...(policy.doubts ?? []).map((doubt): Issue => {
			const item = items.find(({ number }) => number === doubt.item);
			return { kind: 'doubt', doubt, ...(item ? { item } : {}) };
		}),
		...(policy.anomalies ?? []).map((anomaly): Issue => ({ kind: 'anomaly', anomaly })),
		...items.flatMap((item) =>
			(item.anomalies ?? []).map((anomaly): Issue => ({ kind: 'anomaly', anomaly, item })),
		),
		...provisions.flatMap(({ id, anomalies }) =>
			(anomalies ?? []).map((anomaly): Issue => ({ kind: 'anomaly', anomaly, provision: id })),
		),
		...items.flatMap((item) =>
			(item.repairs ?? []).map((repair): Issue => ({ kind: 'repair', repair, item })),
		),
		...provisions.flatMap(({ id, repairs }) =>
			(repairs ?? []).map((repair): Issue => ({ kind: 'repair', repair, provision: id })),
		),
	];
}

const cells: Readonly<Record<string, CellField>> = {
	name: 'name',
	target: 'target',
	content: 'content',
	serviceType: 'serviceType',
	departments: 'departments',
};

/** The cell that an issue is about. */
export function cellOf(issue: Issue): CellField {
	const field =
		issue.kind === 'repair' ? issue.repair.field : issue.kind === 'doubt' ? issue.doubt.field : null;
	return cells[field ?? ''] ?? 'content';
}
