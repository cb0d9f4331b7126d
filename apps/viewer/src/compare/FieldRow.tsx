import type { ComparedField } from '@qingdan/core';
import type { ComparePlace } from '../address/compare-place.js';
import { useLabels } from '../words/use-labels.js';
import { ChangeBadges } from './ChangeBadges.js';
import type { Row } from './rows.js';
import { SideCell } from './SideCell.js';

interface Props {
	readonly row: Row;
	readonly field: ComparedField;
	readonly place: ComparePlace;
}

/** One field of a unit on both sides, with the differences in it. */
export function FieldRow({ row, field, place }: Props) {
	const labels = useLabels();
	const main = field === 'content' || field === 'text';
	const changes = row.changes.filter(
		(placed) => placed.field === field || (main && placed.field === 'parameters'),
	);
	const shared = { field, changes, place, head: false } as const;
	return (
		<tr className="field-row" data-field={field} data-changes={changes.map(({ id }) => id).join(' ')}>
			<th scope="row" className="col-field">
				{labels.field[field]}
			</th>
			<SideCell side="left" units={row.left} {...shared} />
			<SideCell side="right" units={row.right} {...shared} />
			<td className="col-changes">
				<ChangeBadges changes={changes} place={place} />
			</td>
		</tr>
	);
}
