import type { Matrix } from '@qingdan/core';
import { matrixFormats, plain } from '@qingdan/publish';
import { cellContents, type MatrixView, type RowKind, rowKinds } from '../address/matrix-place.js';
import { replacePlace } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { saveFile } from '../shell/save-file.js';
import { usePublishWords } from '../words/publish-words.js';
import { BaseChoice } from './BaseChoice.js';
import type { Heading } from './grid.js';
import { MatrixDocuments } from './MatrixDocuments.js';
import { useMatrixWords } from './words.js';

interface Props {
	readonly place: MatrixView;
	readonly matrix: Matrix;
	readonly kind: RowKind;
	readonly nameOf: (heading: Heading) => string;
}

/** What the table shows: base, way round, content of cells, day, documents; and the way out of it. */
export function MatrixSettings({ place, matrix, kind, nameOf }: Props) {
	const words = useMatrixWords();
	const publish = usePublishWords();
	const { vocabulary } = useLibrary();
	const { base, rows: _, column: __, sort: ___, page: ____, on, heat, cells, ...rest } = place;
	const save = () => {
		const subject = { matrix, vocabulary };
		const text = matrixFormats.csv(subject, { words: publish, style: plain });
		saveFile('matrix.csv', text, 'text/csv;charset=utf-8');
	};
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
			<button type="button" className="button" title={words.exportNote} onClick={save}>
				{words.exportCsv}
			</button>
			<MatrixDocuments place={place} matrix={matrix} />
		</section>
	);
}
