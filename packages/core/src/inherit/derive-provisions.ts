import type { DraftProvision, Evidence, Lines, Policy, Provision } from '@qingdan/schema';
import { alignProvisions } from '../align/align-provisions.js';
import { type NumberedProvision, numberedProvisions } from '../policy/provision-id.js';
import type { DeriveSetting } from './derive-item.js';
import { editsBetween } from './edits.js';
import { equal } from './equal.js';
import { carryProvision, provisionReadingKeys } from './resolve-provisions.js';
import { state } from './statement.js';

/** The provisions of a draft: each inherited one with what differs, new ones in full; undefined where all come down as they are. */
export function deriveProvisions(child: Policy, setting: DeriveSetting): DraftProvision[] | null | undefined {
	const { parent } = setting;
	if (child.provisions === undefined) return (parent.policy.provisions ?? []).length === 0 ? undefined : null;
	const left = numberedProvisions(parent.policy.provisions ?? []);
	const right = numberedProvisions(child.provisions);
	const partner = new Map<NumberedProvision, NumberedProvision>();
	const { pairs, moved } = alignProvisions(left, right);
	for (const pair of [...pairs, ...pairs.flatMap(({ parts }) => parts), ...moved]) {
		const [before, after] = [pair.left[0], pair.right[0]];
		if (pair.left.length === 1 && before && after) partner.set(after, before);
	}
	const all = right.map((node) => stated(node));
	return comesDown(all, left) && all.length > 0 ? undefined : all;

	function stated(node: NumberedProvision): DraftProvision {
		const before = partner.get(node);
		const full = inFull(node);
		if (!before) return full;
		const over = overParent(node, before);
		return JSON.stringify(over).length < JSON.stringify(full).length ? over : full;
	}

	function inFull({ provision, children }: NumberedProvision): DraftProvision {
		const { children: below, evidence, ...rest } = provision;
		return {
			...rest,
			evidence: placeOf(evidence),
			...(below ? { children: children.map(stated) } : {}),
		};
	}

	function overParent({ provision, children }: NumberedProvision, before: NumberedProvision): DraftProvision {
		const above = before.provision;
		const { localisation } = setting;
		const names = [...(above.departments ?? []), ...(above.leadDepartments ?? [])];
		const edits =
			above.text && provision.text
				? editsBetween(above.text, localisation.paragraph(above.text, names), provision.text)
				: [];
		const replacements = edits
			.flatMap(({ places, to }) => places.map((place) => ({ ...place, to })))
			.sort((a, b) => a.start - b.start);
		const carried = carryProvision(before, replacements, {
			localisation,
			parent,
			standing: setting.standing,
		}).provision;
		const text = carried.text === provision.text ? {} : { text: provision.text ?? null };
		const readings = state({ ...carried }, { ...provision }, provisionReadingKeys) ?? {};
		return {
			from: before.id,
			...(carried.number === provision.number ? {} : { number: provision.number }),
			...(carried.heading === provision.heading ? {} : { heading: provision.heading ?? null }),
			...text,
			...('text' in text || edits.length === 0
				? {}
				: {
						edits: edits.map(({ was, to, places }) => ({
							was,
							to,
							...(places.length > 1 ? { all: true } : {}),
						})),
					}),
			...readings,
			...(equal(carried.evidence, provision.evidence) ? {} : { evidence: placeOf(provision.evidence) }),
			...childrenOf(provision, children, before),
		};
	}

	function childrenOf(
		{ children: below }: Provision,
		children: readonly NumberedProvision[],
		before: NumberedProvision,
	): { children?: DraftProvision[] | null } {
		if (below === undefined) return before.children.length === 0 ? {} : { children: null };
		const all = children.map(stated);
		return comesDown(all, before.children) && children.length > 0 ? {} : { children: all };
	}
}

/** Whether provisions are the parent's, all of them, in their order and without any difference. */
function comesDown(stated: readonly DraftProvision[], above: readonly NumberedProvision[]): boolean {
	return (
		stated.length === above.length &&
		stated.every((one, index) => one.from === above[index]?.id && Object.keys(one).length === 1)
	);
}

/** Lines alone where evidence says nothing else. */
export function placeOf(evidence: Evidence): Lines | Evidence {
	return Object.keys(evidence).every((key) => key === 'lines') ? evidence.lines : evidence;
}
