import { isFolding } from '@qingdan/core';
import type { ComparePlace } from '../address/compare-place.js';
import { ChangeBadge } from './ChangeBadge.js';
import { FoldedCounts } from './FoldedCounts.js';
import type { PlacedChange } from './rows.js';

interface Props {
	readonly changes: readonly PlacedChange[];
	readonly place: ComparePlace;
}

/** What differs in a field: one badge for each kind and direction, foldings as a quiet count. */
export function ChangeBadges({ changes, place }: Props) {
	const groups = new Map<string, PlacedChange[]>();
	const folded: PlacedChange[] = [];
	for (const placed of changes) {
		const { change } = placed;
		if (place.show !== 'folded' && isFolding(change.class)) {
			folded.push(placed);
			continue;
		}
		const name = [placed.against, change.kind, change.class, change.direction].join(' ');
		groups.set(name, [...(groups.get(name) ?? []), placed]);
	}
	if (groups.size === 0 && folded.length === 0) return null;
	return (
		<ul className="badges">
			{[...groups].map(([name, group]) => (
				<li key={name}>
					<ChangeBadge group={group} place={place} />
				</li>
			))}
			{folded.length > 0 && (
				<li>
					<FoldedCounts folded={folded} />
				</li>
			)}
		</ul>
	);
}
