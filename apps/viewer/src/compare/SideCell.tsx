import type { ComparedField } from '@qingdan/core';
import type { ComparePlace, Side } from '../address/compare-place.js';
import { useWords } from '../words/use-words.js';
import { CellText } from './CellText.js';
import type { PlacedChange } from './rows.js';
import type { Unit } from './units.js';

interface Props {
	readonly side: Side;
	readonly units: readonly Unit[];
	readonly field: ComparedField;
	/** the header of the column, where the model has no field for it */
	readonly column?: string | undefined;
	readonly changes: readonly PlacedChange[];
	readonly place: ComparePlace;
	/** whether it stands in the first row of a unit, with its number */
	readonly head: boolean;
	/** whether the number of a lone unit is told as well */
	readonly numbered?: boolean;
	/** what to say where this side has no such unit */
	readonly absent?: string;
}

/** A cell of one side: the texts of its units, one below the other where an item was split or merged. */
export function SideCell({ side, units, field, column, changes, place, head, numbered, absent }: Props) {
	const words = useWords();
	return (
		<td className="col-side" data-side={side} data-empty={units.length === 0 || undefined}>
			<span className="side-label">{words[side]}</span>
			{units.length === 0 && absent && <span className="absent">{absent}</span>}
			<div className="cell-units">
				{units.map((unit) => (
					<div className="cell-unit" key={unit.id}>
						{(head || numbered || units.length > 1) && <span className="unit-number">{unit.number}</span>}
						<div className="cell-texts">
							{unit.cells
								.filter((cell) => cell.field === field && cell.column === column)
								.map((cell) => (
									<CellText
										key={cell.variant?.id ?? ''}
										side={side}
										cell={cell}
										changes={changes}
										place={place}
										head={head}
									/>
								))}
						</div>
					</div>
				))}
			</div>
		</td>
	);
}
