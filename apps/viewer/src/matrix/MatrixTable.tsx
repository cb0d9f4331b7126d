import type { Matrix, Vocabulary } from '@qingdan/core';
import { memo } from 'react';
import type { MatrixView } from '../address/matrix-place.js';
import type { NumberQuery } from '../figures/number-query.js';
import { ColumnHeading } from './ColumnHeading.js';
import { type Heading, usualContent } from './grid.js';
import { MatrixLine } from './MatrixLine.js';
import { useMatrixWords } from './words.js';

interface Props {
	readonly place: MatrixView;
	/** with the base that cells are held against */
	readonly matrix: Matrix;
	readonly vocabulary: Vocabulary;
	readonly rows: readonly Heading[];
	readonly columns: readonly Heading[];
	readonly number: NumberQuery | undefined;
	readonly nameOf: (heading: Heading) => string;
}

/** The rows of one page. The table scrolls in a frame of its own, under its pinned head and first column. */
export const MatrixTable = memo(function MatrixTable({
	place,
	matrix,
	vocabulary,
	rows,
	columns,
	number,
	nameOf,
}: Props) {
	const words = useMatrixWords();
	if (rows.length === 0) return <p className="no-match">{words.none}</p>;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard
		<section className="matrix-frame" aria-label={words.title} tabIndex={0}>
			<table className="matrix-table">
				<thead>
					<tr>
						<td className="matrix-corner" />
						{columns.map((column) => (
							<ColumnHeading key={column.id} column={column} place={place} name={nameOf(column)} />
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<MatrixLine
							key={row.id}
							row={row}
							name={nameOf(row)}
							columns={columns}
							content={place.cells ?? usualContent(columns.length)}
							heat={place.heat === true}
							matrix={matrix}
							vocabulary={vocabulary}
							number={number}
						/>
					))}
				</tbody>
			</table>
		</section>
	);
});
