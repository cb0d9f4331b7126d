import {
	type DraftParent,
	numberedProvisions,
	type ProvisionWords,
	type StatedProvision,
	statedProvisions,
} from '@qingdan/core';
import type { Draft, DraftProvision, Provision } from '@qingdan/schema';

/** A part of the parent's main text that a draft may take over. */
export interface ParentPart {
	readonly id: string;
	readonly title: string;
	readonly isKept: boolean;
}

/** A provision of the draft's main text. */
export interface DraftedProvision {
	/** its indices, level by level */
	readonly path: readonly number[];
	readonly words: ProvisionWords;
	/** the words of the parent's provision that it comes from; null where the draft holds it in full */
	readonly was: ProvisionWords | null;
	/** whether the draft says something else of it than the parent, or nothing at all */
	readonly isStated: boolean;
}

/** Which parts of the parent's main text a draft takes over. */
export function mainTextOf(draft: Draft, parent: DraftParent): ParentPart[] {
	const kept = statedProvisions(draft, parent).map(({ above }) => above?.id);
	return numberedProvisions(parent.policy.provisions ?? []).map(({ id, provision }) => ({
		id,
		title: titleOf(wordsOf(provision)),
		isKept: kept.includes(id),
	}));
}

/** All provisions of a resolved text in printed order, with those of the parent that they come from. */
export function draftedProvisions(
	draft: Draft,
	parent: DraftParent,
	resolved: readonly Provision[],
): DraftedProvision[] {
	const collect = (
		stated: readonly StatedProvision[],
		tree: readonly Provision[],
		above: readonly number[],
	): DraftedProvision[] =>
		tree.flatMap((provision, index) => {
			const own = stated[index];
			const path = [...above, index];
			const { children, ...said } = own?.stated ?? {};
			return [
				{
					path,
					words: wordsOf(provision),
					was: own?.above ? wordsOf(own.above.provision) : null,
					isStated: Object.keys(said).join() !== 'from',
				},
				...collect(own?.children ?? [], provision.children ?? [], path),
			];
		});
	return collect(statedProvisions(draft, parent), resolved, []);
}

/** What a draft states of its main text where it takes over some parts of the parent's; what it says itself stays. */
export function provisionsKept(
	ids: readonly string[],
	draft: Draft,
	parent: DraftParent,
): readonly DraftProvision[] | null | undefined {
	const all = numberedProvisions(parent.policy.provisions ?? []).map(({ id }) => id);
	const stays = statedProvisions(draft, parent)
		.filter(({ above }) => above === undefined || ids.includes(above.id))
		.map(({ stated }) => stated);
	const next = [...stays];
	for (const id of all) {
		if (!ids.includes(id) || next.some(({ from }) => from === id)) continue;
		const before = all.slice(0, all.indexOf(id));
		const at = next.findLastIndex(({ from }) => from !== undefined && before.includes(from));
		next.splice(at + 1, 0, { from: id });
	}
	const isWhole =
		next.length === all.length &&
		next.every((one, index) => one.from === all[index] && Object.keys(one).length === 1);
	if (isWhole) return undefined;
	return next.length === 0 ? null : next;
}

/** A provision in few words. */
export function titleOf({ number, heading, text }: ProvisionWords): string {
	return [number, heading ?? text?.slice(0, 24)].filter(Boolean).join('');
}

function wordsOf({ number, heading, text }: Provision): ProvisionWords {
	return { number, heading: heading ?? null, text: text ?? null };
}
