import type { Catalogue, Item, Parameter, Policy, Provision, Step, Variant } from '@qingdan/schema';
import { type NumberedProvision, numberedProvisions } from '../policy/provision-id.js';

/** An item with the way to it. */
export interface ItemAt {
	readonly steps: readonly Step[];
	readonly item: Item;
	readonly catalogue: Catalogue;
}

/** A row that carries text of its own: an item, or a sub-row of one. */
export interface RowAt {
	readonly steps: readonly Step[];
	readonly row: Item | Variant;
	readonly item: Item;
}

/** A provision with the way to it and its id. */
export interface ProvisionAt {
	readonly steps: readonly Step[];
	readonly id: string;
	readonly provision: Provision;
}

/** All items of a policy. */
export function itemsOf(policy: Policy): ItemAt[] {
	return (policy.catalogues ?? []).flatMap((catalogue, index) =>
		catalogue.items.map((item, at) => ({ steps: ['catalogues', index, 'items', at], item, catalogue })),
	);
}

/** All rows of a policy: each item, then its sub-rows. */
export function rowsOf(policy: Policy): RowAt[] {
	return itemsOf(policy).flatMap(({ steps, item }) => [
		{ steps, row: item, item },
		...(item.variants ?? []).map((row, index) => ({ steps: [...steps, 'variants', index], row, item })),
	]);
}

/** All provisions of a policy in printed order. */
export function provisionsOf(policy: Policy): ProvisionAt[] {
	const walk = (nodes: readonly NumberedProvision[], above: readonly Step[]): ProvisionAt[] =>
		nodes.flatMap(({ id, provision, children }, index) => {
			const steps = [...above, index];
			return [{ steps, id, provision }, ...walk(children, [...steps, 'children'])];
		});
	return walk(numberedProvisions(policy.provisions ?? []), ['provisions']);
}

/** The parameters of a row with the way to each. */
export function parametersOf({ steps, row }: RowAt): { steps: readonly Step[]; parameter: Parameter }[] {
	return (row.parameters ?? []).map((parameter, index) => ({
		steps: [...steps, 'parameters', index],
		parameter,
	}));
}
