import { type DraftParent, mainCatalogue, resolveDraft, type Vocabulary } from '@qingdan/core';
import { yamlWith } from '@qingdan/publish';
import type { Draft } from '@qingdan/schema';
import type { OpenedDraft } from './read-draft.js';

/** The ids of the items as the draft would list them without an order of its own; undefined where it does not resolve. */
function unordered({ held, parent }: OpenedDraft, vocabulary: Vocabulary): string[] | undefined {
	const { order: _, ...draft } = held.draft;
	const resolution = resolveDraft({ ...held, draft: draft as Draft }, parent, vocabulary);
	return resolution.ok ? listed(resolution.policy) : undefined;
}

function listed(policy: DraftParent['policy']): string[] {
	return (mainCatalogue(policy)?.catalogue.items ?? []).map(({ id }) => id);
}

/** An item one place up or down; an order that is the usual one is not written. */
export function moved(
	opened: OpenedDraft,
	yaml: string,
	id: string,
	by: -1 | 1,
	vocabulary: Vocabulary,
): string {
	const usual = unordered(opened, vocabulary);
	if (!usual) return yaml;
	const order = settled(opened.held.draft.order ?? usual, usual);
	const at = order.indexOf(id);
	const other = order[at + by];
	if (at < 0 || other === undefined) return yaml;
	const next = order.map((one) => (one === id ? other : one === other ? id : one));
	return yamlWith(yaml, ['order'], next.join('\n') === usual.join('\n') ? undefined : next);
}

/** After items came or went: an order names all of them, the new ones behind the one that they follow. */
export function orderSettled(opened: OpenedDraft, yaml: string, vocabulary: Vocabulary): string {
	const { order } = opened.held.draft;
	const usual = order && unordered(opened, vocabulary);
	if (!order || !usual) return yaml;
	const next = settled(order, usual);
	if (next.join('\n') === order.join('\n')) return yaml;
	return yamlWith(yaml, ['order'], next.join('\n') === usual.join('\n') ? undefined : next);
}

function settled(order: readonly string[], usual: readonly string[]): string[] {
	const next = order.filter((id) => usual.includes(id));
	for (const [index, id] of usual.entries()) {
		if (next.includes(id)) continue;
		const before = usual[index - 1];
		next.splice(before === undefined ? 0 : next.indexOf(before) + 1, 0, id);
	}
	return next;
}
