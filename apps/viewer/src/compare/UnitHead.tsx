import type { RelationToLeft } from '@qingdan/core';
import type { ComparePlace } from '../address/compare-place.js';
import { useWords } from '../words/use-words.js';
import { ChangeBadges } from './ChangeBadges.js';
import type { Row } from './rows.js';
import { SideCell } from './SideCell.js';
import { UnitState } from './UnitState.js';

interface Props {
	readonly row: Row;
	readonly relation: RelationToLeft;
	readonly place: ComparePlace;
}

const headFields = ['item', 'number', 'name', 'heading'];

/** The first row of a unit: numbers, names and what became of it. */
export function UnitHead({ row, relation, place }: Props) {
	const words = useWords();
	const [first] = [...row.left, ...row.own, ...row.right];
	const changes = row.changes.filter(({ field }) => headFields.includes(field));
	const field = typeof first?.id === 'string' ? 'heading' : 'name';
	const shared = { field, changes, place, head: true } as const;
	return (
		<tr className="unit-head" data-changes={changes.map(({ id }) => id).join(' ')}>
			<th scope="rowgroup" className="col-field">
				<span className="visually-hidden">{first?.name || first?.number}</span>
				<UnitState row={row} relation={relation} />
			</th>
			<SideCell side="left" units={row.left} absent={words.notListedLeft} {...shared} />
			{place.own !== undefined && (
				<SideCell side="own" units={row.own} absent={words.notListedOwn} {...shared} />
			)}
			<SideCell side="right" units={row.right} absent={words.notListedRight} {...shared} />
			<td className="col-changes">
				<ChangeBadges changes={changes} place={place} />
				{row.related.length > 0 && (
					<p className="related">
						<span>
							{words.related(row.related.map(({ number, name }) => `${number} ${name}`).join('、'))}
						</span>
					</p>
				)}
			</td>
		</tr>
	);
}
