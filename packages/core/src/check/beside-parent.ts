import type { Level } from '@qingdan/schema';
import type { RelationToLeft } from '../comparison.js';
import type { HeldPolicy, Vocabulary } from '../corpus.js';
import { bodyResolver } from '../text/body.js';

const below: Readonly<Record<Level, Level>> = {
	national: 'province',
	province: 'city',
	city: 'county',
	county: 'township',
	township: 'township',
};

/**
 * A draft that does not say its level, put on that of the bodies that it makes responsible, where these stand below its
 * parent; else on the one below its parent, or on its parent's where it is not bound by it. A list for townships names
 * their offices: one that names counties' alone is a county's.
 */
export function besideParent(
	held: HeldPolicy,
	parent: HeldPolicy,
	relation: RelationToLeft,
	vocabulary: Vocabulary,
): HeldPolicy {
	const above = parent.policy.level;
	const level = relation === 'child-of' ? levelBelow(held, above, vocabulary) : above;
	return { ...held, policy: { ...held.policy, level } };
}

function levelBelow({ policy }: HeldPolicy, above: Level, vocabulary: Vocabulary): Level {
	const bodies = bodyResolver(vocabulary);
	const order = Object.keys(below);
	const counts = new Map<Level, number>();
	for (const { items } of policy.catalogues ?? [])
		for (const name of items.flatMap(({ departments }) => departments)) {
			const level = bodies.resolveEntry(name)?.level;
			if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1);
		}
	const lower = [...counts].filter(([level]) => order.indexOf(level) > order.indexOf(above));
	const [most] = lower.sort(([a, x], [b, y]) => y - x || order.indexOf(a) - order.indexOf(b));
	if (most) return most[0];
	return below[above] === 'township' && counts.has(above) ? above : below[above];
}
