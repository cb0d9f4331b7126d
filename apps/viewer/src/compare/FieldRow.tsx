import type { ComparedField } from '@qingdan/core';
import type { ComparePlace } from '../address/compare-place.js';
import { useLabels } from '../words/use-labels.js';
import { ChangeBadges } from './ChangeBadges.js';
import { isIn, type Piece } from './pieces.js';
import type { PlacedChange } from './rows.js';
import { SideCell } from './SideCell.js';

interface Props {
	readonly piece: Piece;
	/** those of the whole row */
	readonly changes: readonly PlacedChange[];
	/** whether it is one of several pieces */
	readonly numbered: boolean;
	readonly field: ComparedField;
	/** the header of the column, where the model has no field for it */
	readonly column?: string | undefined;
	readonly place: ComparePlace;
}

/** One field of a unit, or of a piece of it, on both sides, with the differences in it. */
export function FieldRow({ piece, changes: all, numbered, field, column, place }: Props) {
	const labels = useLabels();
	const main = field === 'content' || field === 'text';
	const changes = all.filter(
		(placed) =>
			((placed.field === field && placed.change.column === column) ||
				(main && placed.field === 'parameters')) &&
			isIn(piece, placed.change, placed.against),
	);
	const shared = { field, column, changes, place, head: false, numbered } as const;
	return (
		<tr className="field-row" data-field={field} data-changes={changes.map(({ id }) => id).join(' ')}>
			<th scope="row" className="col-field">
				{column === undefined ? labels.field[field] : <span lang="zh-CN">{column}</span>}
			</th>
			<SideCell side="left" units={piece.left} {...shared} />
			{place.own !== undefined && <SideCell side="own" units={piece.own ?? []} {...shared} />}
			<SideCell side="right" units={piece.right} {...shared} />
			<td className="col-changes">
				<ChangeBadges changes={changes} place={place} />
			</td>
		</tr>
	);
}
