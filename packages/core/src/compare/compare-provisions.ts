import { alignProvisions } from '../align/align-provisions.js';
import type { ProvisionPair } from '../align/provision-groups.js';
import { decide, ruledProvisions, rulingsBetween } from '../align/rulings.js';
import type { Change, ComparedUnits, LapsedRuling, Pair } from '../comparison.js';
import type { HeldAlignment, HeldPolicy } from '../corpus.js';
import { flatProvisions, type NumberedProvision, numberedProvisions } from '../policy/provision-id.js';
import { account } from './accounting.js';
import { loneUnit } from './lone-provision.js';
import { changesAcross, changesOfPair, changesOfSentence } from './provision-changes.js';
import { sentencesElsewhere } from './sentences-elsewhere.js';
import type { Setting } from './text-changes.js';

/**
 * Compares two main texts: which units belong together, and every difference between them. What stands below a unit
 * (paragraphs and items of an article, pieces of a numbered text) is told in the changes of its unit, under its own id.
 */
export function compareProvisions(
	setting: Setting,
	alignments: readonly HeldAlignment[],
): ComparedUnits<string> & { readonly lapsed: readonly LapsedRuling[] } {
	const [ours, theirs] = [treeOf(setting.left), treeOf(setting.right)];
	const decisions = decide(
		rulingsBetween(alignments, setting.left.policy.key, setting.right.policy.key, 'provisions'),
		ruledProvisions(flatProvisions(ours)),
		ruledProvisions(flatProvisions(theirs)),
	);
	const { pairs, moved, related, added, removed } = alignProvisions(ours, theirs, decisions);
	const counterparts = new Map(
		pairs.flatMap((pair) => pair.left.map(({ id }) => [id, pair.right.map((one) => one.id)] as const)),
	);
	const across = moved.map((pieces) => ({ pieces, ...changesAcross(pieces, counterparts, setting) }));
	const elsewhere = sentencesElsewhere(pairs, setting);
	const sentences = elsewhere.moved.map((one) => changesOfSentence(one, counterparts, setting));
	const disturbed = new Set([
		...moved.flatMap(({ left, right }) => [...left, ...right]),
		...elsewhere.moved.flatMap(({ from, to }) => [...from.left, ...to.right]),
	]);
	const compared = pairs.map((pair) => ({ pair, ...changesOfPair(pair, counterparts, setting, elsewhere) }));
	const changes = [
		...compared.flatMap((one) => one.changes),
		...[...across, ...sentences].flatMap((one) => one.changes),
		...removed.flatMap((one) => loneUnit(one, 'left', setting)),
		...added.flatMap((one) => loneUnit(one, 'right', setting)),
	];
	return {
		pairs: compared.map(({ pair, changes: own }) =>
			pairOf(pair, own.every(isFormal) && !textsOf(pair).some((one) => disturbed.has(one))),
		),
		related,
		added: added.map(({ unit }) => unit.id),
		removed: removed.map(({ unit }) => unit.id),
		changes: changes as Change<string>[],
		accounting: account([...compared, ...across, ...sentences].flatMap(({ entries }) => entries)),
		lapsed: decisions.lapsed,
	};
}

function treeOf({ policy }: HeldPolicy): NumberedProvision[] {
	return numberedProvisions(policy.provisions ?? []);
}

function textsOf({ left, right }: ProvisionPair): NumberedProvision[] {
	return [...left, ...right].flatMap((one) => [one, ...flatProvisions(one.children)]);
}

/** Another number, another layout or another way to write: nothing else is said. */
function isFormal(change: Change): boolean {
	return change.field === 'number' || change.class === 'layout' || change.class === 'orthographic';
}

function pairOf(pair: ProvisionPair, same: boolean): Pair<string> {
	const { left, right, confidence, method, reasons, review } = pair;
	const ids = (list: readonly NumberedProvision[]) => list.map(({ id }) => id);
	const isUnit = (node: NumberedProvision) => left.includes(node) || right.includes(node);
	const said = pair.said.filter((piece) => ![...piece.left, ...piece.right].every(isUnit));
	const parts = [...said, ...pair.parts].map((part) => ({ left: ids(part.left), right: ids(part.right) }));
	return {
		left: ids(left),
		right: ids(right),
		relation: left.length > 1 ? 'merged' : right.length > 1 ? 'split' : same ? 'same' : 'changed',
		confidence,
		method,
		reasons,
		review,
		...(parts.length > 0 ? { parts } : {}),
	};
}
