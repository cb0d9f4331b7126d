import type { Level } from '@qingdan/schema';
import type { RelationToLeft } from '../comparison.js';
import type { HeldPolicy } from '../corpus.js';

const below: Readonly<Record<Level, Level>> = {
	national: 'province',
	province: 'city',
	city: 'county',
	county: 'township',
	township: 'township',
};

/** A draft that does not say its level, put on the one below its parent, or on its parent's where it is not bound by it. */
export function besideParent(held: HeldPolicy, parent: HeldPolicy, relation: RelationToLeft): HeldPolicy {
	const above = parent.policy.level;
	return { ...held, policy: { ...held.policy, level: relation === 'child-of' ? below[above] : above } };
}
