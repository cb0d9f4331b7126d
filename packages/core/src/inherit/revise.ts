import type { Draft, Item, Operation, Policy } from '@qingdan/schema';
import type { Vocabulary } from '../corpus.js';
import { bodyOperations, cellOperations, whole } from './derive-item.js';
import { equal } from './equal.js';
import type { DraftParent } from './held-draft.js';
import { localisation, noLocalisation } from './localisation.js';
import { mainCatalogue } from './resolve-catalogue.js';

/** The words that a cell of a draft is to have. */
export type CellRevision =
	| { readonly field: 'departments'; readonly bodies: readonly string[] }
	| {
			readonly field: 'name' | 'target' | 'content' | 'serviceType';
			/** id of the sub-row, where the cell stands in one */
			readonly variant?: string;
			readonly text: string | null;
	  };

/**
 * The operations on an item of the parent after one of its cells was given other words: those on other cells stay as they
 * are, those on this one are made anew, as few words as name their place. A reason stays where the same words are changed.
 * @param id of the item in the parent
 * @returns nothing where the parent has no such item or no such sub-row
 */
export function reviseCell(
	draft: Draft,
	parent: DraftParent,
	id: string,
	revision: CellRevision,
	vocabulary: Vocabulary,
): readonly Operation[] | undefined {
	const item = itemOf(parent.policy, id);
	const variant = revision.field === 'departments' ? undefined : revision.variant;
	const row = variant === undefined ? item : item?.variants?.find((one) => one.id === variant);
	if (!item || !row) return undefined;
	const setting = {
		parent,
		relation: draft.relation ?? 'child-of',
		localisation: draft.localise
			? localisation(parent.policy, draft, draft.localise, vocabulary)
			: noLocalisation,
	};
	const before = draft.items?.[id] ?? [];
	const touched = (one: Operation) => one.field === revision.field && one.variant === variant;
	const own = before.filter(touched);
	const made =
		revision.field === 'departments'
			? bodyOperations(item.departments, revision.bodies, setting)
			: revision.field === 'name' || revision.field === 'serviceType'
				? whole(revision.field, item[revision.field], revision.text)
				: cellOperations(revision.field, revision.text, row, item, {}, setting);
	const placed = made.map((one): Operation => {
		const same = own.find(({ was, value }) => was === one.was && value === one.value);
		const { reason, basis, delegation, answer } = same ?? {};
		return {
			...one,
			// What answers a delegation goes on answering it while its words are worked on.
			...(delegation && one.op === 'set' ? { op: 'fill' as const, delegation } : {}),
			...(answer ? { answer } : {}),
			...(reason ? { reason } : {}),
			...(basis ? { basis } : {}),
			...(variant === undefined ? {} : { variant }),
		};
	});
	const next = [...before.filter((one) => !touched(one)), ...placed];
	return equal(next, before) ? before : next;
}

function itemOf(policy: Policy, id: string): Item | undefined {
	return mainCatalogue(policy)?.catalogue.items.find((one) => one.id === id);
}
