import type { Matrix, Vocabulary } from '@qingdan/core';
import { memo } from 'react';
import type { CellContent } from '../address/matrix-place.js';
import type { NumberQuery } from '../figures/number-query.js';
import { cellAt, type Heading, heldAgainst } from './grid.js';
import { MatrixCellView } from './MatrixCellView.js';
import { RowHeading } from './RowHeading.js';

interface Props {
	readonly row: Heading;
	readonly name: string;
	readonly columns: readonly Heading[];
	/** the columns in view, where the others are still to come */
	readonly inView: readonly [number, number] | undefined;
	readonly content: CellContent;
	readonly heat: boolean;
	readonly matrix: Matrix;
	/** index of the place that cells are held against; -1 without one */
	readonly base: number;
	readonly vocabulary: Vocabulary;
	readonly number: NumberQuery | undefined;
}

/** One row of the matrix. */
export const MatrixLine = memo(function MatrixLine({
	row,
	name,
	columns,
	inView,
	matrix,
	base,
	...shared
}: Props) {
	return (
		<tr>
			<RowHeading row={row} name={name} base={matrix.base} />
			{columns.map((column, index) => {
				if (inView && (index < inView[0] || index >= inView[1]))
					return <td key={column.id} className="matrix-cell" />;
				const { cell, row: service } = cellAt(row, column);
				const held = heldAgainst(cell, service, base);
				return <MatrixCellView key={column.id} cell={held} row={service} matrix={matrix} {...shared} />;
			})}
		</tr>
	);
});
