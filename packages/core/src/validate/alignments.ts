import { nearest, type Problem, type Ruling } from '@qingdan/schema';
import {
	decide,
	digestOf,
	type PlacedRuling,
	type RuledSide,
	ruledItems,
	ruledProvisions,
} from '../align/rulings.js';
import type { LapsedRuling } from '../comparison.js';
import type { Corpus, HeldAlignment, HeldPolicy } from '../corpus.js';
import { problemAt } from './report.js';
import { itemsOf, provisionsOf } from './walk.js';

/** Every ruling on what belongs together names two policies that are held and units that they have, and still applies. */
export function checkAlignments({ alignments, policies }: Corpus): Problem[] {
	const held = new Map(policies.map((one) => [one.policy.key as string, one]));
	return alignments.flatMap((placed) => {
		const { left, right } = placed.alignment;
		const unknown = (['left', 'right'] as const).flatMap((side) => {
			const reference = placed.alignment[side];
			if (held.has(reference)) return [];
			const values = { reference, nearest: nearest(reference, held.keys()) };
			return [problemAt(placed, [side], 'reference-unknown', values)];
		});
		const [ours, theirs] = [held.get(left), held.get(right)];
		if (!ours || !theirs) return unknown;
		return [
			...rulings(placed, 'rulings', itemsRuled(ours), itemsRuled(theirs)),
			...rulings(placed, 'provisions', provisionsRuled(ours), provisionsRuled(theirs)),
		];
	});
}

const itemsRuled = ({ policy }: HeldPolicy) => ruledItems(itemsOf(policy).map(({ item }) => item));
const provisionsRuled = ({ policy }: HeldPolicy) =>
	ruledProvisions(provisionsOf(policy).map(({ id, provision }) => ({ id, provision, children: [] })));

function rulings<Unit>(
	placed: HeldAlignment,
	list: PlacedRuling['list'],
	left: RuledSide<Unit>,
	right: RuledSide<Unit>,
): Problem[] {
	const all = placed.alignment[list] ?? [];
	const { lapsed } = decide(
		all.map((ruling, index) => ({ file: placed.file, list, index, ruling })),
		left,
		right,
	);
	const found = lapsed.flatMap((one) => problemsOf(one, placed, left, right));
	return [...found, ...all.flatMap((ruling, index) => unconfirmed(placed, list, index, ruling))];
}

function problemsOf<Unit>(
	{ list, index, why, units, relation }: LapsedRuling,
	placed: HeldAlignment,
	left: RuledSide<Unit>,
	right: RuledSide<Unit>,
): Problem[] {
	const { left: ours, right: theirs } = (placed.alignment[list] ?? [])[index] as Ruling;
	switch (why) {
		case 'unit-unknown':
			return units.map((reference) => {
				const side = ours.includes(reference) && !known(left).includes(reference) ? 'left' : 'right';
				const at = (side === 'left' ? ours : theirs).indexOf(reference);
				const values = { reference, nearest: nearest(reference, known(side === 'left' ? left : right)) };
				return problemAt(placed, [list, index, side, at], 'ruling-unit-unknown', values);
			});
		case 'text-changed': {
			const values = { left: digestOf(ours, left), right: digestOf(theirs, right) };
			return [problemAt(placed, [list, index, 'texts'], 'ruling-text-changed', values, 'warning')];
		}
		case 'contradicted':
			return [problemAt(placed, [list, index], 'ruling-contradicted')];
		case 'wrong-shape': {
			const values = { relation, left: ours.length, right: theirs.length };
			return [problemAt(placed, [list, index, 'relation'], 'ruling-wrong-shape', values)];
		}
	}
}

/** A proposal that nobody has confirmed decides nothing; what is confirmed says by whom. */
function unconfirmed(placed: HeldAlignment, list: string, index: number, ruling: Ruling): Problem[] {
	if (ruling.method !== 'confirmed') {
		return [problemAt(placed, [list, index, 'method'], 'ruling-unconfirmed', {}, 'notice')];
	}
	return ruling.confirmedBy === undefined
		? [problemAt(placed, [list, index], 'ruling-unsigned', {}, 'warning')]
		: [];
}

function known<Unit>({ units, id }: RuledSide<Unit>): string[] {
	return units.map(id);
}
