import type { ChangeSide, UnitId } from '../comparison.js';
import type { HeldPolicy } from '../corpus.js';
import { flatProvisions, numberedProvisions } from '../policy/provision-id.js';
import { compareNames, joinNames } from './departments.js';
import type { TextEdit } from './difference.js';
import type { ChangeDraft, FieldResult, Setting } from './text-changes.js';

/** The list of bodies of an item or a provision. */
export interface UnitNames {
	readonly unit: UnitId;
	readonly names: readonly string[];
	readonly evidence: ChangeSide['evidence'];
}

/** Differences of two lists of bodies, located in the names joined by 、. */
export function nameChanges(left: UnitNames, right: UnitNames, setting: Setting): FieldResult {
	const [ours, theirs] = [joinNames(left.names), joinNames(right.names)];
	const changes = compareNames(
		{ names: left.names, level: setting.left.policy.level, standing: standingFor(left.unit, setting.left) },
		{
			names: right.names,
			level: setting.right.policy.level,
			standing: standingFor(right.unit, setting.right),
		},
		setting.bodies,
	);
	const drafts = changes.map(
		({ left: from, right: to, ...classified }): ChangeDraft => ({
			left: [left.unit],
			right: [right.unit],
			field: 'departments',
			...classified,
			from: { text: ours.slice(from.start, from.end), ...from, evidence: left.evidence },
			to: { text: theirs.slice(to.start, to.end), ...to, evidence: right.evidence },
		}),
	);
	// Who leads is a matter of order: the names themselves are accounted for where they change.
	const counted = changes.filter(({ kind }) => kind !== 'lead-department-changed');
	const entry = {
		edits: counted.map((change) => ({ edit: change, class: change.class })),
		left: unclaimedNames(
			ours,
			counted.map((change) => change.left),
		),
		right: unclaimedNames(
			theirs,
			counted.map((change) => change.right),
		),
	};
	return { drafts, entries: [entry] };
}

/** Names that no change claims, in one order: the marks between them and their order carry nothing. */
function unclaimedNames(text: string, claimed: readonly TextEdit['left'][]) {
	const blank = claimed.reduce(
		(rest, { start, end }) => rest.slice(0, start) + '、'.repeat(end - start) + rest.slice(end),
		text,
	);
	return { text: blank.split('、').filter(Boolean).sort().join('、'), claimed: [] };
}

/** Who is responsible for a provision by a sentence that speaks for all after it (以下), or before it (以上), and for its own. */
function standingFor(unit: UnitId, { policy }: HeldPolicy): readonly string[] {
	if (typeof unit === 'number' || !policy.provisions) return [];
	const all = flatProvisions(numberedProvisions(policy.provisions));
	const own = all.findIndex(({ id }) => id === unit);
	return all.flatMap(({ provision: { standingResponsibility } }, at) => {
		if (!standingResponsibility) return [];
		const { departments, quote } = standingResponsibility;
		const reaches = /以上|上述|前述/.test(quote) ? own <= at : own >= at;
		return reaches ? departments : [];
	});
}
