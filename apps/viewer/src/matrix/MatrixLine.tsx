import type { Matrix, Vocabulary } from '@qingdan/core';
import { memo } from 'react';
import type { MatrixView } from '../address/matrix-place.js';
import type { NumberQuery } from '../figures/number-query.js';
import { cellAt, type Heading, heldAgainst } from './grid.js';
import { MatrixCellView } from './MatrixCellView.js';
import { RowHeading } from './RowHeading.js';

interface Props {
	readonly row: Heading;
	readonly name: string;
	readonly columns: readonly Heading[];
	readonly place: MatrixView;
	readonly matrix: Matrix;
	readonly vocabulary: Vocabulary;
	readonly number: NumberQuery | undefined;
}

/** One row of the matrix. */
export const MatrixLine = memo(function MatrixLine({ row, name, columns, place, matrix, ...shared }: Props) {
	return (
		<tr>
			<RowHeading row={row} name={name} place={place} />
			{columns.map((column) => {
				const { cell, row: service } = cellAt(row, column);
				const held = heldAgainst(cell, service, matrix, matrix.base ?? undefined);
				return (
					<MatrixCellView
						key={column.id}
						cell={held}
						row={service}
						place={place}
						matrix={matrix}
						{...shared}
					/>
				);
			})}
		</tr>
	);
});
