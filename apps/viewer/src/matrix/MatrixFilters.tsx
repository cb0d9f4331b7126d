import { useId } from 'react';
import type { MatrixView } from '../address/matrix-place.js';
import { replacePlace } from '../address/use-address.js';
import { numberQueryOf } from '../figures/number-query.js';
import type { Grid, Heading } from './grid.js';
import { useMatrixWords } from './words.js';

interface Props {
	readonly place: MatrixView;
	readonly grid: Grid;
	readonly nameOf: (heading: Heading) => string;
	readonly found: number;
	/** columns with a number that answers */
	readonly answering: number;
}

/** Which rows are shown: by name, and by a number in any or one column. */
export function MatrixFilters({ place, grid, nameOf, found, answering }: Props) {
	const words = useMatrixWords();
	const hint = useId();
	const { name, figure, column, page: _, ...rest } = place;
	const change = (next: Pick<MatrixView, 'name' | 'figure' | 'column'>) => {
		const kept = Object.entries(next).filter(([, value]) => value !== undefined && value !== '');
		replacePlace({ ...rest, ...Object.fromEntries(kept) });
	};
	const now = { ...(name ? { name } : {}), ...(figure ? { figure } : {}), ...(column ? { column } : {}) };
	const unread = figure !== undefined && figure.trim() !== '' && numberQueryOf(figure) === undefined;
	return (
		<search className="matrix-filters">
			<label className="setting">
				<span>{words.name}</span>
				<input
					type="text"
					lang="zh-CN"
					value={name ?? ''}
					onChange={({ target }) => change({ ...now, name: target.value })}
				/>
			</label>
			<label className="setting">
				<span>{words.figure}</span>
				<input
					type="text"
					value={figure ?? ''}
					placeholder={words.figureHint}
					aria-invalid={unread || undefined}
					aria-describedby={unread ? hint : undefined}
					onChange={({ target }) => change({ ...now, figure: target.value })}
				/>
			</label>
			<label className="setting">
				<span>{words.column}</span>
				<select value={column ?? ''} onChange={({ target }) => change({ ...now, column: target.value })}>
					<option value="">{words.anyColumn}</option>
					{grid.columns.map((heading) => (
						<option key={heading.id} value={heading.id} lang="zh-CN">
							{nameOf(heading)}
						</option>
					))}
				</select>
			</label>
			<p className="matrix-found" role="status">
				{words.found(found, grid.rows.length)}
				{answering < grid.columns.length && words.answering(answering, grid.columns.length)}
			</p>
			{(name || figure || column) && (
				<button type="button" className="button" onClick={() => replacePlace(rest)}>
					{words.clear}
				</button>
			)}
			{unread && (
				<p id={hint} className="matrix-unread">
					{words.figureUnread}
				</p>
			)}
		</search>
	);
}
