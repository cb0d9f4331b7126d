import type { Vocabulary } from '@qingdan/core';
import { memo, useMemo, useRef } from 'react';
import type { MatrixView } from '../address/matrix-place.js';
import type { NumberQuery } from '../figures/number-query.js';
import { ColumnHeading } from './ColumnHeading.js';
import { type Heading, usualContent, wideTable } from './grid.js';
import { MatrixLine } from './MatrixLine.js';
import type { OpenMatrix } from './open-matrix.js';
import { useFilledRows } from './use-filled-rows.js';
import { useMatrixWords } from './words.js';

interface Props {
	readonly place: MatrixView;
	readonly matrix: OpenMatrix;
	/** key of the place that cells are held against */
	readonly base: string | undefined;
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
	base,
	vocabulary,
	rows,
	columns,
	number,
	nameOf,
}: Props) {
	const words = useMatrixWords();
	const held = base === undefined ? -1 : matrix.places.findIndex(({ key }) => key === base);
	const wide = columns.length > wideTable;
	const content = place.cells ?? usualContent(columns.length);
	const stamp = useStamp([matrix, held, columns, content, place.heat, number]);
	const keys = useMemo(() => rows.map(({ id }) => `${id} ${stamp}`), [rows, stamp]);
	const { onScroll, columnsOf } = useFilledRows(keys, wide, 11);
	if (rows.length === 0) return <p className="no-match">{words.none}</p>;
	return (
		<section
			className="matrix-frame"
			aria-label={words.title}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard
			tabIndex={0}
			onScroll={({ currentTarget }) => onScroll(currentTarget)}
		>
			<table
				className="matrix-table"
				data-wide={wide || undefined}
				ref={(table) => {
					// The policy of the page allows no style attributes in markup.
					table?.style.setProperty('--columns', String(columns.length));
				}}
			>
				<thead>
					<tr>
						<td className="matrix-corner" />
						{columns.map((column) => (
							<ColumnHeading key={column.id} column={column} place={place} name={nameOf(column)} />
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row, index) => (
						<MatrixLine
							key={keys[index]}
							row={row}
							inView={columnsOf(keys[index] ?? '', index)}
							name={nameOf(row)}
							columns={columns}
							nameOf={nameOf}
							content={content}
							heat={place.heat === true}
							base={held}
							vocabulary={vocabulary}
							number={number}
						/>
					))}
				</tbody>
			</table>
		</section>
	);
});

/** A number that is another one whenever one of some values is. */
function useStamp(values: readonly unknown[]): number {
	const last = useRef({ values, stamp: 0 });
	if (last.current.values.some((value, index) => value !== values[index]))
		last.current = { values, stamp: last.current.stamp + 1 };
	return last.current.stamp;
}
