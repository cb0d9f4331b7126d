import type { DraftProvision, Evidence, Lines, Policy, Provision } from '@qingdan/schema';
import { alignProvisions } from '../align/align-provisions.js';
import { type NumberedProvision, numberedProvisions } from '../policy/provision-id.js';
import type { DeriveSetting } from './derive-item.js';
import { equal } from './equal.js';
import { comesDown, statedWords } from './provision-words.js';
import { provisionReadingKeys } from './resolve-provisions.js';
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
		const words = {
			number: provision.number,
			heading: provision.heading ?? null,
			text: provision.text ?? null,
		};
		const { stated, carried } = statedWords(before, words, setting);
		const readings = state({ ...carried }, { ...provision }, provisionReadingKeys) ?? {};
		return {
			from: before.id,
			...stated,
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

/** Lines alone where evidence says nothing else. */
export function placeOf(evidence: Evidence): Lines | Evidence {
	return Object.keys(evidence).every((key) => key === 'lines') ? evidence.lines : evidence;
}
