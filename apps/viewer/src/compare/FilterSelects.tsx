import { type ComparePlace, directions, filterFields } from '../address/compare-place.js';
import type { Part } from '../address/document-place.js';
import { replacePlace } from '../address/use-address.js';
import { useLabels } from '../words/use-labels.js';
import { useWords } from '../words/use-words.js';
import { directionShape } from './direction-shape.js';

interface Props {
	readonly place: ComparePlace;
	readonly part: Part;
}

const proseFields: readonly string[] = ['number', 'heading', 'text'];

/** Filters by column and by direction. */
export function FilterSelects({ place, part }: Props) {
	const words = useWords();
	const labels = useLabels();
	const fields = filterFields.filter((field) =>
		part === 'text' ? proseFields.includes(field) : field === 'number' || !proseFields.includes(field),
	);
	const { field, direction, change: _, ...rest } = place;
	return (
		<div className="filter-selects">
			<label>
				<span className="visually-hidden">{words.field}</span>
				<select
					value={field ?? ''}
					onChange={({ target }) => {
						const chosen = fields.find((candidate) => candidate === target.value);
						replacePlace({
							...rest,
							...(direction ? { direction } : {}),
							...(chosen ? { field: chosen } : {}),
						});
					}}
				>
					<option value="">{words.anyField}</option>
					{fields.map((candidate) => (
						<option key={candidate} value={candidate}>
							{labels.field[candidate]}
						</option>
					))}
				</select>
			</label>
			<label>
				<span className="visually-hidden">{words.direction}</span>
				<select
					value={direction ?? ''}
					onChange={({ target }) => {
						const chosen = directions.find((candidate) => candidate === target.value);
						replacePlace({ ...rest, ...(field ? { field } : {}), ...(chosen ? { direction: chosen } : {}) });
					}}
				>
					<option value="">{words.anyDirection}</option>
					{directions.map((candidate) => (
						<option key={candidate} value={candidate}>
							{`${directionShape[candidate]} ${labels.direction[candidate]}`}
						</option>
					))}
				</select>
			</label>
		</div>
	);
}
