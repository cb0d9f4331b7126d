import type { ComparedField, RelationToLeft } from '@qingdan/core';
import type { ComparePlace } from '../address/compare-place.js';
import { FieldRow } from './FieldRow.js';
import { isFiltered } from './filter.js';
import { isIn, type Piece } from './pieces.js';
import type { Row } from './rows.js';
import { UnitHead } from './UnitHead.js';
import type { Unit } from './units.js';

interface Props {
	readonly row: Row;
	readonly relation: RelationToLeft;
	readonly place: ComparePlace;
}

/** Fields that are shown whether they differ or not; others only where they do. */
const always: readonly ComparedField[] = ['target', 'content', 'text'];
const below: readonly ComparedField[] = ['target', 'content', 'text', 'serviceType', 'departments'];

interface Column {
	readonly field: ComparedField;
	readonly column: string | undefined;
}

/** The columns of a row that the model has no field for. */
function othersOf({ pieces }: Row): Column[] {
	const cells = pieces.flatMap(unitsOf).flatMap((unit) => unit.cells);
	const headers = cells.flatMap(({ field, column }) => (field === 'other' && column ? [column] : []));
	return [...new Set(headers)].map((column) => ({ field: 'other', column }));
}

function unitsOf({ left, own = [], right }: Piece): Unit[] {
	return [...left, ...own, ...right];
}

/** A unit of each side, field by field. */
export function RowGroup({ row, relation, place }: Props) {
	const filtered = isFiltered(place);
	const oneSided = row.kind === 'added' || row.kind === 'removed';
	const columns: readonly Column[] = [
		...below.map((field) => ({ field, column: undefined })),
		...othersOf(row),
	];
	const rows = columns.flatMap(({ field, column }) =>
		row.pieces.map((piece, index) => ({ field, column, piece, key: `${field} ${column ?? ''} ${index}` })),
	);
	const shown = rows.filter(({ field, column, piece }) => {
		const present = unitsOf(piece).some((unit) =>
			unit.cells.some((cell) => cell.field === field && cell.column === column && cell.text !== ''),
		);
		if (!present) return false;
		if (oneSided) return !filtered || always.includes(field);
		const differs = row.changes.some(
			(placed) =>
				placed.field === field &&
				placed.change.column === column &&
				isIn(piece, placed.change, placed.against),
		);
		if (differs) return true;
		return always.includes(field) && !filtered;
	});
	return (
		<tbody className="unit" data-kind={row.kind}>
			<UnitHead row={row} relation={relation} place={place} />
			{shown.map(({ field, column, piece, key }) => (
				<FieldRow
					key={key}
					piece={piece}
					changes={row.changes}
					numbered={row.pieces.length > 1}
					field={field}
					column={column}
					place={place}
				/>
			))}
		</tbody>
	);
}
