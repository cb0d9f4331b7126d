import { useWords } from '../words/use-words.js';
import type { Row } from './rows.js';

interface Props {
	readonly rows: readonly Row[];
	readonly kind: 'added' | 'removed';
}

/** More names than these are no summary any more. */
const limit = 12;

/** The names of units that stand on one side alone. */
export function ListedUnits({ rows, kind }: Props) {
	const words = useWords();
	const units = rows
		.filter((row) => row.kind === kind)
		.flatMap((row) => (kind === 'added' ? row.right : row.left))
		.filter(({ name }) => name !== '')
		.sort((a, b) => (typeof a.id === 'number' && typeof b.id === 'number' ? a.id - b.id : 0));
	if (units.length === 0) return null;
	return (
		<p className="listed" data-side={kind === 'added' ? 'right' : 'left'}>
			<span className="listed-label">{kind === 'added' ? words.unitAdded : words.unitRemoved}</span>
			<span lang="zh-CN">
				{units.slice(0, limit).map(({ id, number, name }) => (
					<span className="listed-unit" key={id}>
						<span className="quiet">{number}</span> {name}
					</span>
				))}
			</span>
			{units.length > limit && <span className="quiet">{words.moreListed(units.length - limit)}</span>}
		</p>
	);
}
