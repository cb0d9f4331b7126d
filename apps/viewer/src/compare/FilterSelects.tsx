import type { ChangeKind } from '@qingdan/core';
import { type ComparePlace, directions, filterFields } from '../address/compare-place.js';
import type { Part } from '../address/document-place.js';
import { replacePlace } from '../address/use-address.js';
import { useLabels } from '../words/use-labels.js';
import { useWords } from '../words/use-words.js';
import { directionShape } from './direction-shape.js';

interface Props {
	readonly place: ComparePlace;
	readonly part: Part;
	readonly kinds: readonly (readonly [ChangeKind, number])[];
	/** whether there are columns that the model has no field for */
	readonly others: boolean;
}

const proseFields: readonly string[] = ['number', 'heading', 'text'];

/** Filters by column and by direction. */
export function FilterSelects({ place, part, kinds, others }: Props) {
	const words = useWords();
	const labels = useLabels();
	const fields = filterFields.filter((field) =>
		part === 'text'
			? proseFields.includes(field)
			: field === 'other'
				? others
				: field === 'number' || !proseFields.includes(field),
	);
	const { field, kind, direction, change: _, ...rest } = place;
	const chosen = {
		...(field ? { field } : {}),
		...(kind ? { kind } : {}),
		...(direction ? { direction } : {}),
	};
	const { field: __, ...butField } = chosen;
	const { kind: ___, ...butKind } = chosen;
	const { direction: ____, ...butDirection } = chosen;
	return (
		<div className="filter-selects">
			<label>
				<span className="visually-hidden">{words.field}</span>
				<select
					value={field ?? ''}
					onChange={({ target }) => {
						const next = fields.find((candidate) => candidate === target.value);
						replacePlace({ ...rest, ...butField, ...(next ? { field: next } : {}) });
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
				<span className="visually-hidden">{words.kind}</span>
				<select
					value={kind ?? ''}
					onChange={({ target }) => {
						const next = kinds.find(([candidate]) => candidate === target.value)?.[0];
						replacePlace({ ...rest, ...butKind, ...(next ? { kind: next } : {}) });
					}}
				>
					<option value="">{words.anyKind}</option>
					{kinds.map(([candidate, count]) => (
						<option key={candidate} value={candidate}>
							{`${labels.change[candidate]} ${count}`}
						</option>
					))}
				</select>
			</label>
			<label>
				<span className="visually-hidden">{words.direction}</span>
				<select
					value={direction ?? ''}
					onChange={({ target }) => {
						const next = directions.find((candidate) => candidate === target.value);
						replacePlace({ ...rest, ...butDirection, ...(next ? { direction: next } : {}) });
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
