import { type Direction, isFolding } from '@qingdan/core';
import type { ComparePlace } from '../address/compare-place.js';
import { replacePlace } from '../address/use-address.js';
import type { Row } from './rows.js';

interface Props {
	readonly place: ComparePlace;
	readonly rows: readonly Row[];
}

/**
 * Where in the whole the changes lie, as marks along the edge of a wide window. It repeats what the list and the buttons
 * give, for the mouse: screen readers and the keyboard pass it by.
 */
export function OverviewRail({ place, rows }: Props) {
	if (rows.length < 4) return null;
	return (
		<div className="rail" aria-hidden="true">
			{rows.map((row, index) => {
				const changes = row.changes.filter(({ change }) => !isFolding(change.class));
				const [first] = changes;
				if (!first) return null;
				const directions = new Set(
					changes
						.filter(({ change }) => change.class === 'substantive')
						.map(({ change }) => change.direction),
				);
				return (
					<button
						key={row.key}
						type="button"
						tabIndex={-1}
						className="rail-mark"
						data-direction={directionOf(directions)}
						ref={(element) => {
							// The policy of the page allows no style attributes in markup; the object model may set them.
							if (element) element.style.top = `${(index / rows.length) * 100}%`;
						}}
						data-current={changes.some(({ id }) => id === place.change) || undefined}
						title={(row.right[0] ?? row.left[0])?.name}
						onClick={() => replacePlace({ ...place, change: first.id })}
					/>
				);
			})}
		</div>
	);
}

function directionOf(directions: ReadonlySet<Direction>): Direction | 'none' | 'mixed' {
	const telling = [...directions].filter((one) => one !== 'neutral');
	const [only] = telling;
	return telling.length > 1 ? 'mixed' : (only ?? (directions.size > 0 ? 'neutral' : 'none'));
}
