import { cellContents, type MatrixView, type RowKind, rowKinds } from '../address/matrix-place.js';
import { replacePlace } from '../address/use-address.js';
import { BaseChoice } from './BaseChoice.js';
import { ExportButton } from './ExportButton.js';
import type { Heading } from './grid.js';
import { MatrixConcepts } from './MatrixConcepts.js';
import { MatrixDocuments } from './MatrixDocuments.js';
import { MatrixFiles } from './MatrixFiles.js';
import type { MatrixMade } from './use-matrix.js';
import { useMatrixWords } from './words.js';

interface Props {
	readonly place: MatrixView;
	readonly made: MatrixMade;
	readonly kind: RowKind;
	readonly nameOf: (heading: Heading) => string;
}

/** What the table shows: base, way round, content of cells, day, documents; and the way out of it. */
export function MatrixSettings({ place, made, kind, nameOf }: Props) {
	const { matrix } = made;
	const words = useMatrixWords();
	const { base, rows: _, column: __, sort: ___, page: ____, on, heat, cells, ...rest } = place;
	return (
		<section className="matrix-settings" aria-label={words.settings}>
			<BaseChoice base={base} matrix={matrix} nameOf={nameOf} />
			<label className="setting">
				<span>{words.rows}</span>
				<select
					value={kind}
					onChange={({ target }) => {
						const chosen = rowKinds.find((candidate) => candidate === target.value);
						const kept = { ...rest, ...(base ? { base } : {}), ...(on ? { on } : {}) };
						replacePlace({
							...kept,
							...(heat ? { heat } : {}),
							...(cells ? { cells } : {}),
							...(chosen ? { rows: chosen } : {}),
						});
					}}
				>
					{rowKinds.map((one) => (
						<option key={one} value={one}>
							{words.rowKinds[one]}
						</option>
					))}
				</select>
			</label>
			<label className="setting">
				<span>{words.cells}</span>
				<select
					value={cells ?? 'all'}
					onChange={({ target }) => {
						const chosen = cellContents.find((candidate) => candidate === target.value);
						const { cells: before, ...others } = place;
						replacePlace({ ...others, ...(chosen && chosen !== 'all' ? { cells: chosen } : {}) });
					}}
				>
					{cellContents.map((one) => (
						<option key={one} value={one}>
							{words.cellContents[one]}
						</option>
					))}
				</select>
			</label>
			<label className="setting">
				<span>{words.on}</span>
				<input
					type="date"
					value={on ?? ''}
					onChange={({ target }) => {
						const { on: before, ...others } = place;
						replacePlace(target.value === '' ? others : { ...others, on: target.value });
					}}
				/>
			</label>
			<label className="setting setting-check">
				<input
					type="checkbox"
					checked={heat === true}
					disabled={base === undefined}
					onChange={({ target }) => {
						const { heat: before, ...others } = place;
						replacePlace(target.checked ? { ...others, heat: true } : others);
					}}
				/>
				<span>{words.heat}</span>
			</label>
			<ExportButton matrix={matrix} />
			<MatrixFiles made={made} base={base} />
			<MatrixConcepts place={place} />
			<MatrixDocuments place={place} matrix={matrix} />
		</section>
	);
}
