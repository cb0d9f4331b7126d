import type { DraftProvision, Provision } from '@qingdan/schema';
import type { NumberedProvision } from '../policy/provision-id.js';
import { editsBetween } from './edits.js';
import type { ItemSetting } from './resolve-item.js';
import { carryProvision } from './resolve-provisions.js';

/** The words that a provision of a draft is to have; null for none. */
export interface ProvisionWords {
	readonly number: string | null;
	readonly heading: string | null;
	readonly text: string | null;
}

/**
 * What a draft states to bring a provision of its parent to other words: as few words as name their place, else the whole text.
 * @returns what is stated, and the provision as it comes down with that
 */
export function statedWords(
	above: NumberedProvision,
	{ number, heading, text }: ProvisionWords,
	setting: Pick<ItemSetting, 'localisation' | 'standing' | 'parent'>,
): {
	readonly stated: Pick<DraftProvision, 'number' | 'heading' | 'text' | 'edits'>;
	readonly carried: Provision;
} {
	const { provision } = above;
	const names = [...(provision.departments ?? []), ...(provision.leadDepartments ?? [])];
	const edits =
		provision.text && text
			? editsBetween(provision.text, setting.localisation.paragraph(provision.text, names), text)
			: [];
	const replacements = edits
		.flatMap(({ places, to }) => places.map((place) => ({ ...place, to })))
		.sort((a, b) => a.start - b.start);
	const carried = carryProvision(above, replacements, setting).provision;
	const isReached = (carried.text ?? null) === text;
	const written = edits.map(({ was, to, places }) => ({
		was,
		to,
		...(places.length > 1 ? { all: true } : {}),
	}));
	return {
		carried,
		stated: {
			...(carried.number === number ? {} : { number }),
			...((carried.heading ?? null) === heading ? {} : { heading }),
			...(isReached ? {} : { text }),
			...(isReached && edits.length > 0 ? { edits: written } : {}),
		},
	};
}

/** Whether provisions are the parent's, all of them, in their order and without any difference. */
export function comesDown(stated: readonly DraftProvision[], above: readonly NumberedProvision[]): boolean {
	return (
		stated.length === above.length &&
		stated.every((one, index) => one.from === above[index]?.id && Object.keys(one).length === 1)
	);
}
