import type { HeldPolicy, ProposedRuling } from '@qingdan/core';
import type { Alignment } from '@qingdan/schema';
import { Document } from 'yaml';
import type { Words } from '../words.js';

/** What alignment proposes for two policies. */
export interface AlignmentPair {
	readonly left: HeldPolicy;
	readonly right: HeldPolicy;
	readonly rulings: readonly ProposedRuling[];
}

/** A proposal as an alignment file: each ruling with the numbers and names of its items, for a person to confirm. */
export function alignmentAsYaml({ left, right, rulings }: AlignmentPair, words: Words): string {
	const name = namer(words);
	const alignment: Alignment = {
		schema: 'qingdan/alignment/1',
		left: left.policy.key,
		right: right.policy.key,
		rulings: rulings.map((ruling) => ({
			...ruling,
			note: `${name(left, ruling.left)} → ${name(right, ruling.right)}`,
		})),
	};
	const document = new Document(alignment, { aliasDuplicateObjects: false, version: '1.2', schema: 'core' });
	document.commentBefore = ` ${words.matrix.proposalHint}`;
	return document.toString({ lineWidth: 0 });
}

function namer({ report }: Words): (held: HeldPolicy, ids: readonly string[]) => string {
	return ({ policy }, ids) => {
		const items = (policy.catalogues ?? []).flatMap((catalogue) => catalogue.items);
		return ids
			.map((id) => {
				const item = items.find((one) => one.id === id);
				return item ? `${report.compare.unit(item.number)} ${item.name}` : id;
			})
			.join(report.comma);
	};
}
