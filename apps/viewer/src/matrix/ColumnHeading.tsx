import type { MatrixView } from '../address/matrix-place.js';
import { replacePlace } from '../address/use-address.js';
import type { Heading } from './grid.js';
import { useMatrixWords } from './words.js';

interface Props {
	readonly column: Heading;
	readonly place: MatrixView;
	readonly name: string;
}

/** The head of a column; pressed, it sorts the rows: highest first, lowest first, as they were. */
export function ColumnHeading({ column, place, name }: Props) {
	const words = useMatrixWords();
	const { sort, page: _, ...rest } = place;
	const order = sort?.column === column.id ? sort.order : undefined;
	const next = { none: 'descending', descending: 'ascending', ascending: undefined } as const;
	const press = () => {
		const wanted = next[order ?? 'none'];
		replacePlace({ ...rest, ...(wanted ? { sort: { column: column.id, order: wanted } } : {}) });
	};
	const title =
		order === undefined ? words.sortBy(name) : order === 'descending' ? words.sortedDown : words.sortedUp;
	return (
		<th
			scope="col"
			className="matrix-column"
			data-name={name}
			data-base={column.id === place.base || undefined}
			aria-sort={order}
		>
			<button type="button" title={title} onClick={press}>
				<span lang="zh-CN">{name}</span>
				<span className="sort-mark" aria-hidden="true">
					{order === undefined ? '↕' : order === 'descending' ? '↓' : '↑'}
				</span>
			</button>
			{column.kind === 'place' && (
				<span className="quiet" lang="zh-CN">
					{column.place.number ?? column.place.title}
				</span>
			)}
		</th>
	);
}
