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
	readonly content: CellContent;
	readonly heat: boolean;
	readonly matrix: Matrix;
	readonly vocabulary: Vocabulary;
	readonly number: NumberQuery | undefined;
}

/** One row of the matrix. */
export const MatrixLine = memo(function MatrixLine({ row, name, columns, matrix, ...shared }: Props) {
	return (
		<tr>
			<RowHeading row={row} name={name} base={matrix.base} />
			{columns.map((column) => {
				const { cell, row: service } = cellAt(row, column);
				const held = heldAgainst(cell, service, matrix, matrix.base ?? undefined);
				return <MatrixCellView key={column.id} cell={held} row={service} matrix={matrix} {...shared} />;
			})}
		</tr>
	);
});
