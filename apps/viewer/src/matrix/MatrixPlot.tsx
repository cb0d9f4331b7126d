import type { MatrixPlace } from '@qingdan/core';
import { figuresInShort, placeName, quantityInWords, rowName } from '@qingdan/publish';
import { useMemo } from 'react';
import type { HeldEvidence } from '../address/held-evidence.js';
import { axes, type MatrixView } from '../address/matrix-place.js';
import { replacePlace, useLinkTo } from '../address/use-address.js';
import { knownEdition } from '../corpus/documents.js';
import { useLibrary } from '../corpus/library.js';
import { figureEvidence } from '../evidence/figure-evidence.js';
import { Plot } from '../plot/Plot.js';
import type { Point } from '../plot/point.js';
import { quantitiesOf, tickInWords } from '../plot/quantities.js';
import { usePublishWords } from '../words/publish-words.js';
import type { OpenMatrix, OpenRow } from './open-matrix.js';
import { extentOf, placedFigures, spreadOf, spreadOverTime } from './plot-points.js';
import { useMatrixWords } from './words.js';

interface Props {
	readonly place: MatrixView;
	readonly matrix: OpenMatrix;
	readonly row: OpenRow;
}

/** More places than these get no line each: what is drawn then is how many state each value. */
const plotLimit = 60;

/** One quantity of a service, drawn over places or over time. */
export function MatrixPlot({ place, matrix, row }: Props) {
	const words = useMatrixWords();
	const publish = usePublishWords();
	const { vocabulary, documents } = useLibrary();
	const linkTo = useLinkTo();
	const hrefOf = (evidence: HeldEvidence | undefined) => evidence && linkTo({ ...place, evidence });
	const cells = useMemo(() => matrix.places.map((_, index) => row.cell(index)), [matrix, row]);
	const quantities = useMemo(() => quantitiesOf(cells.flatMap(({ figures }) => figures)), [cells]);
	const chosen = quantities.find(({ id }) => id === place.quantity) ?? quantities[0];
	const name = rowName(row, vocabulary, publish);
	const { plot: _, over = 'places', quantity: __, ...closed } = place;
	const many = cells.length > plotLimit;
	const dayOfPlace = ({ key, edition }: MatrixPlace) => {
		const document = documents.get(key);
		return document ? knownEdition(document.policy) : edition;
	};
	const points = ((): Point[] => {
		const figures = chosen ? placedFigures(cells, chosen) : [];
		const column = (index: number) => matrix.places[index] as MatrixPlace;
		if (many && over === 'time')
			return spreadOverTime(figures, (index) => dayOfPlace(column(index)), words.placesCount);
		if (many)
			return spreadOf(figures, (figure) => quantityInWords(figure, publish, vocabulary), words.placesCount);
		return figures.map((one) => {
			const { cell, figure, index } = one;
			const document = documents.get(cell.place);
			const numbers = cell.items.map(({ number }) => number);
			const said = figuresInShort(cell, publish, vocabulary, { withThresholds: true });
			return {
				...extentOf(one),
				label: placeName(matrix, column(index), publish),
				date: dayOfPlace(column(index)),
				text: said.find((short) => short.figure === figure)?.text ?? figure.printed,
				href: hrefOf(document && figureEvidence(document, numbers, figure)),
			};
		});
	})();
	const tickText = (value: number) =>
		many && over === 'places' ? String(value) : tickInWords(value, chosen);
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
					points={points}
					over={over}
					title={words.plotTitle(name, quantityName)}
					tickText={tickText}
					words={words}
				/>
			)}
		</section>
	);
}
