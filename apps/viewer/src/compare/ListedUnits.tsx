import type { ComparePlace } from '../address/compare-place.js';
import { replacePlace } from '../address/use-address.js';
import { useWords } from '../words/use-words.js';
import type { Row } from './rows.js';

interface Props {
	readonly rows: readonly Row[];
	readonly kind: 'added' | 'removed';
	readonly place: ComparePlace;
}

/** More names than these are no summary any more. */
const limit = 12;

/** The names of units that stand on one side alone; each leads to its row in the table. */
export function ListedUnits({ rows, kind, place }: Props) {
	const words = useWords();
	const units = rows
		.filter((row) => row.kind === kind)
		.flatMap((row) =>
			(kind === 'added' ? row.right : row.left).map((unit) => ({ unit, change: row.changes[0]?.id })),
		)
		.filter(({ unit }) => unit.name !== '')
		.sort((a, b) =>
			typeof a.unit.id === 'number' && typeof b.unit.id === 'number' ? a.unit.id - b.unit.id : 0,
		);
	return (
		<>
			<span className="listed-units" lang="zh-CN">
				{units.slice(0, limit).map(({ unit: { id, number, name }, change }) =>
					change === undefined ? (
						<span key={id}>
							{number} {name}
						</span>
					) : (
						<button
							key={id}
							type="button"
							className="summary-entry"
							onClick={() => replacePlace({ ...place, change })}
						>
							<span>
								{number} {name}
							</span>
						</button>
					),
				)}
			</span>
			{units.length > limit && <span className="quiet">{words.moreListed(units.length - limit)}</span>}
		</>
	);
}
