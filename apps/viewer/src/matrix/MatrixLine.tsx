import type { Vocabulary } from '@qingdan/core';
import { memo } from 'react';
import type { CellContent } from '../address/matrix-place.js';
import type { NumberQuery } from '../figures/number-query.js';
import { type Heading, meeting } from './grid.js';
import { MatrixCellView } from './MatrixCellView.js';
import { heldAgainst } from './open-matrix.js';
import { RowHeading } from './RowHeading.js';

interface Props {
	readonly row: Heading;
	readonly name: string;
	readonly columns: readonly Heading[];
	readonly nameOf: (heading: Heading) => string;
	/** the columns in view, where the others are still to come */
	readonly inView: readonly [number, number] | undefined;
	readonly content: CellContent;
	readonly heat: boolean;
	/** index of the place that cells are held against; -1 without one */
	readonly base: number;
	readonly vocabulary: Vocabulary;
	readonly number: NumberQuery | undefined;
}

/** One row of the matrix; what is still to come is one empty stretch on either side. */
export const MatrixLine = memo(function MatrixLine({
	row,
	name,
	nameOf,
	columns,
	inView,
	base,
	...shared
}: Props) {
	const [from, to] = inView ?? [0, columns.length];
	return (
		<tr>
			<RowHeading row={row} name={name} isBase={row.kind === 'place' && row.index === base} />
			{from > 0 && <td colSpan={from} />}
			{columns.slice(from, to).map((column) => {
				const { service, index } = meeting(row, column);
				const held = base < 0 ? undefined : service.cell(base);
				const cell = heldAgainst(service.cell(index), held);
				return <MatrixCellView key={column.id} column={nameOf(column)} cell={cell} held={held} {...shared} />;
			})}
			{to < columns.length && <td colSpan={columns.length - to} />}
		</tr>
	);
});
