import type { PresentedItem, PresentedPolicy } from '@qingdan/core';
import { alikeDoubts } from '@qingdan/publish';
import type { Anomaly, Doubt, Repair } from '@qingdan/schema';
import type { CellField } from '../address/evidence-place.js';
import { provisionsOf } from '../corpus/documents.js';

/** What is doubted of the document as a whole, or alike of the cells of several items. */
interface DoubtIssue {
	readonly kind: 'doubt';
	readonly severity: Doubt['severity'];
	readonly message: string;
	/** one cell of each item that it is about */
	readonly cells: readonly { readonly item: PresentedItem; readonly field: CellField }[];
}

/** Something about the source that a reader should know. */
export type Issue = (
	| { readonly kind: 'repair'; readonly repair: Repair }
	| { readonly kind: 'anomaly'; readonly anomaly: Anomaly }
	| DoubtIssue
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
		...alikeDoubts(policy.doubts ?? []).map((doubts): Issue => {
			const [{ severity, message }] = doubts;
			const cells = items.flatMap((item) => {
				const doubt = doubts.find((one) => one.item === item.number);
				return doubt ? [{ item, field: fieldOf(doubt.field) }] : [];
			});
			return { kind: 'doubt', severity, message, cells };
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

/** The cell of a field; that of the content where the field is no cell of its own. */
export function fieldOf(field: string | null): CellField {
	return cells[field ?? ''] ?? 'content';
}
