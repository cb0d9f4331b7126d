import type { ComparedField } from '@qingdan/core';
import type { ComparePlace } from '../address/compare-place.js';
import { FieldRow } from './FieldRow.js';
import { isFiltered } from './filter.js';
import { isIn } from './pieces.js';
import type { Row } from './rows.js';
import { UnitHead } from './UnitHead.js';

interface Props {
	readonly row: Row;
	readonly place: ComparePlace;
}

/** Fields that are shown whether they differ or not; others only where they do. */
const always: readonly ComparedField[] = ['target', 'content', 'text'];
const below: readonly ComparedField[] = ['target', 'content', 'text', 'serviceType', 'departments'];

/** A unit of each side, field by field. */
export function RowGroup({ row, place }: Props) {
	const filtered = isFiltered(place);
	const oneSided = row.kind === 'added' || row.kind === 'removed';
	const rows = below.flatMap((field) =>
		row.pieces.map((piece, index) => ({ field, piece, key: `${field} ${index}` })),
	);
	const shown = rows.filter(({ field, piece }) => {
		const present = [...piece.left, ...(piece.own ?? []), ...piece.right].some((unit) =>
			unit.cells.some((cell) => cell.field === field),
		);
		if (!present) return false;
		if (oneSided) return !filtered || always.includes(field);
		if (row.changes.some((placed) => placed.field === field && isIn(piece, placed.change, placed.against)))
			return true;
		return always.includes(field) && !filtered;
	});
	return (
		<tbody className="unit" data-kind={row.kind}>
			<UnitHead row={row} place={place} />
			{shown.map(({ field, piece, key }) => (
				<FieldRow
					key={key}
					piece={piece}
					changes={row.changes}
					numbered={row.pieces.length > 1}
					field={field}
					place={place}
				/>
			))}
		</tbody>
	);
}
