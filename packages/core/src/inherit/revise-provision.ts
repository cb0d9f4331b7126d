import type { Draft, DraftProvision } from '@qingdan/schema';
import type { Vocabulary } from '../corpus.js';
import { flatProvisions, type NumberedProvision, numberedProvisions } from '../policy/provision-id.js';
import type { DraftParent } from './held-draft.js';
import { type Localisation, localisation, noLocalisation } from './localisation.js';
import { comesDown, type ProvisionWords, statedWords } from './provision-words.js';

/** A provision of a draft's main text; all of them in their order are the provisions of the resolved text, too. */
export interface StatedProvision {
	/** what the draft states of it; one that comes down untouched is `from` alone */
	readonly stated: DraftProvision;
	/** the provision of the parent that it comes from; undefined where the draft holds it in full */
	readonly above: NumberedProvision | undefined;
	readonly children: readonly StatedProvision[];
}

/** What is done to the main text of a draft. A provision is named by its indices, level by level. */
export type ProvisionRevision =
	| { readonly kind: 'words'; readonly path: readonly number[]; readonly words: ProvisionWords }
	/** behind the one named, on its level; at the end of the text where none is named */
	| { readonly kind: 'add'; readonly path: readonly number[]; readonly words: ProvisionWords }
	| { readonly kind: 'drop'; readonly path: readonly number[] }
	/** back to the words of the parent */
	| { readonly kind: 'restore'; readonly path: readonly number[] };

/** The main text of a draft as it is stated, with what each part of it stands on. */
export function statedProvisions({ provisions }: Draft, { policy }: DraftParent): StatedProvision[] {
	const top = numberedProvisions(policy.provisions ?? []);
	const known = new Map(flatProvisions(top).map((node) => [node.id, node]));
	const tree = (stated: DraftProvision): StatedProvision => {
		const above = stated.from === undefined ? undefined : known.get(stated.from);
		return { stated, above, children: below(stated, above).map(tree) };
	};
	return (provisions === undefined ? plain(top) : (provisions ?? [])).map(tree);
}

/**
 * What a draft states of its main text after a revision: the operations on other provisions stay as they are, those on this
 * one are made anew, as few words as name their place.
 * @returns undefined where the parent's text comes down as it is, null where nothing of it does
 */
export function reviseProvisions(
	draft: Draft,
	parent: DraftParent,
	revision: ProvisionRevision,
	vocabulary: Vocabulary,
): readonly DraftProvision[] | null | undefined {
	const top = numberedProvisions(parent.policy.provisions ?? []);
	const names = draft.localise
		? localisation(parent.policy, draft, draft.localise, vocabulary)
		: noLocalisation;
	const all = statedProvisions(draft, parent);
	const next = after(all, revision.path, (list, index) => changed(list, index, revision, parent, names));
	if (comesDown(next, top)) return undefined;
	return next.length === 0 ? null : next;
}

function changed(
	list: readonly StatedProvision[],
	index: number,
	revision: ProvisionRevision,
	parent: DraftParent,
	names: Localisation,
): DraftProvision[] {
	const all = list.map(({ stated }) => stated);
	const one = list[index];
	switch (revision.kind) {
		case 'words':
			return one ? replaced(all, index, withWords(one, revision.words, parent, names)) : all;
		case 'add':
			return [...all.slice(0, index + 1), inFull(revision.words), ...all.slice(index + 1)];
		case 'drop':
			return all.filter((_, at) => at !== index);
		case 'restore':
			return one?.above ? replaced(all, index, { from: one.above.id }) : all;
	}
}

function replaced(all: readonly DraftProvision[], index: number, by: DraftProvision): DraftProvision[] {
	return all.map((one, at) => (at === index ? by : one));
}

/** A provision with other words: the parent's with the edits that lead to them, or in full where it stands on nothing. */
function withWords(
	{ stated, above }: StatedProvision,
	words: ProvisionWords,
	parent: DraftParent,
	names: Localisation,
): DraftProvision {
	const { number: _, heading: __, text: ___, edits: ____, ...kept } = stated;
	if (!above) return { ...inFull(words), ...kept };
	const setting = { localisation: names, parent, standing: 'none' as const };
	return { ...kept, ...statedWords(above, words, setting).stated };
}

function inFull({ number, heading, text }: ProvisionWords): DraftProvision {
	return { number, ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}

/** Makes a change on the level that a path leads to; what comes down whole is stated part by part on the way there. */
function after(
	list: readonly StatedProvision[],
	[index = list.length, ...deeper]: readonly number[],
	change: (list: readonly StatedProvision[], index: number) => DraftProvision[],
): DraftProvision[] {
	if (deeper.length === 0) return change(list, index);
	return list.map(({ stated, above, children }, at) => {
		if (at !== index) return stated;
		const { children: _, ...rest } = stated;
		const next = after(children, deeper, change);
		return above && comesDown(next, above.children) ? rest : { ...rest, children: next };
	});
}

function below(
	{ children }: DraftProvision,
	above: NumberedProvision | undefined,
): readonly DraftProvision[] {
	return children === undefined ? plain(above?.children ?? []) : (children ?? []);
}

function plain(nodes: readonly NumberedProvision[]): DraftProvision[] {
	return nodes.map(({ id }) => ({ from: id }));
}
