import { numberedProvisions } from '@qingdan/core';
import type { Draft, Policy } from '@qingdan/schema';

/** A part of the parent's main text that a draft may take over. */
export interface ParentPart {
	readonly id: string;
	readonly title: string;
	readonly isKept: boolean;
}

/** What of the parent's main text a draft takes over as it stands; undefined where it holds words of its own. */
export function mainTextOf(draft: Draft, parent: Policy): ParentPart[] | undefined {
	const parts = numberedProvisions(parent.provisions ?? []);
	const { provisions } = draft;
	const kept =
		provisions === undefined ? parts.map(({ id }) => id) : (provisions ?? []).map(({ from }) => from);
	const plain = (provisions ?? []).every((one) => Object.keys(one).join() === 'from');
	if (!plain || kept.some((id) => !parts.some((part) => part.id === id))) return undefined;
	return parts.map(({ id, provision }) => ({
		id,
		title: [provision.number, provision.heading ?? provision.text?.slice(0, 24)].filter(Boolean).join(''),
		isKept: kept.includes(id),
	}));
}

/** What a draft states of its main text where it takes over some parts of the parent's, in its order. */
export function provisionsKept(ids: readonly string[], parent: Policy): Draft['provisions'] {
	const all = numberedProvisions(parent.provisions ?? []).map(({ id }) => id);
	const kept = all.filter((id) => ids.includes(id));
	if (kept.length === all.length) return undefined;
	return kept.length === 0 ? null : kept.map((from) => ({ from }));
}
