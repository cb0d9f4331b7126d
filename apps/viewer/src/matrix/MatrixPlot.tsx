import type { Matrix, MatrixRow } from '@qingdan/core';
import { figuresInShort, placeName, quantityInWords, rowName } from '@qingdan/publish';
import { axes, type MatrixView } from '../address/matrix-place.js';
import { replacePlace, useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { figureEvidence } from '../evidence/figure-evidence.js';
import { Plot } from '../plot/Plot.js';
import type { Point } from '../plot/point.js';
import { isOf, quantitiesOf, tickInWords } from '../plot/quantities.js';
import { usePublishWords } from '../words/publish-words.js';
import { useMatrixWords } from './words.js';

interface Props {
	readonly place: MatrixView;
	readonly matrix: Matrix;
	readonly row: MatrixRow;
}

/** One quantity of a service, drawn over places or over time. */
export function MatrixPlot({ place, matrix, row }: Props) {
	const words = useMatrixWords();
	const publish = usePublishWords();
	const { vocabulary, documents } = useLibrary();
	const linkTo = useLinkTo();
	const quantities = quantitiesOf(row.cells.flatMap(({ figures }) => figures));
	const chosen = quantities.find(({ id }) => id === place.quantity) ?? quantities[0];
	const name = rowName(row, vocabulary, publish);
	const { plot: _, over = 'places', quantity: __, ...closed } = place;
	const points = row.cells.flatMap((cell, index): Point[] => {
		const column = matrix.places[index];
		if (!chosen || !column) return [];
		const document = documents.get(cell.place);
		return figuresInShort(cell, publish, vocabulary, { withThresholds: true })
			.filter(({ figure }) => isOf(figure, chosen))
			.map(({ text, figure }) => {
				const evidence =
					document &&
					figureEvidence(
						document,
						cell.items.map(({ number }) => number),
						figure,
					);
				return {
					id: [cell.place, figure.subject, figure.variant, figure.id].join(' '),
					label: placeName(matrix, column),
					date: column.edition,
					low: figure.min ?? figure.number ?? 0,
					high: figure.max ?? figure.number ?? 0,
					open: figure.bound === 'min' ? 'up' : figure.bound === 'max' ? 'down' : undefined,
					text,
					href: evidence && linkTo({ ...place, evidence }),
				};
			});
	});
	const tickText = (value: number) => tickInWords(value, chosen);
	const quantityName = chosen ? publish.labels.parameter[chosen.type] : '';
	return (
		<section className="matrix-plot" aria-label={words.plotTitle(name, quantityName)}>
			<header>
				<h2>
					<span lang="zh-CN">{name}</span>
				</h2>
				{chosen && (
					<>
						<label className="setting">
							<span>{words.quantity}</span>
							<select
								value={chosen.id}
								onChange={({ target }) => replacePlace({ ...place, quantity: target.value })}
							>
								{quantities.map((quantity) => (
									<option key={quantity.id} value={quantity.id}>
										{publish.labels.parameter[quantity.type]}（
										{quantityInWords({ ...quantity, bound: 'exact', value: 1 }, publish, vocabulary).replace(
											/^1 ?|^100%$/,
											'',
										) || '%'}
										）
									</option>
								))}
							</select>
						</label>
						<label className="setting">
							<span>{words.over}</span>
							<select
								value={over}
								onChange={({ target }) => {
									const axis = axes.find((candidate) => candidate === target.value);
									replacePlace({ ...place, ...(axis ? { over: axis } : {}) });
								}}
							>
								{axes.map((axis) => (
									<option key={axis} value={axis}>
										{words.axes[axis]}
									</option>
								))}
							</select>
						</label>
					</>
				)}
				<button type="button" className="button" onClick={() => replacePlace(closed)}>
					{words.closePlot}
				</button>
			</header>
			{points.length === 0 ? (
				<p className="quiet">{words.noFigures}</p>
			) : (
				<Plot
					points={points.slice(0, 60)}
					over={over}
					title={words.plotTitle(name, quantityName)}
					tickText={tickText}
					words={words}
				/>
			)}
		</section>
	);
}
