import type { Matrix, MatrixCell, MatrixRow, Vocabulary } from '@qingdan/core';
import { cellInWords } from '@qingdan/publish';
import type { MatrixView } from '../address/matrix-place.js';
import { useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { figureEvidence } from '../evidence/figure-evidence.js';
import { figureAnswers, type NumberQuery } from '../figures/number-query.js';
import { usePublishWords } from '../words/publish-words.js';

interface Props {
	readonly cell: MatrixCell;
	readonly row: MatrixRow;
	readonly place: MatrixView;
	readonly matrix: Matrix;
	readonly vocabulary: Vocabulary;
	readonly number: NumberQuery | undefined;
}

/** What a place says of a service; each figure opens its source. */
export function MatrixCellView({ cell, row, place, matrix, vocabulary, number }: Props) {
	const words = usePublishWords();
	const { documents } = useLibrary();
	const linkTo = useLinkTo();
	const { where, figures, payers, lead, toBase } = cellInWords(cell, row, { matrix, vocabulary }, words);
	if (cell.state !== 'present')
		return (
			<td className="matrix-cell" data-state={cell.state} lang="zh-CN">
				{where}
			</td>
		);
	const shows = (content: MatrixView['cells']) => (place.cells ?? 'all') === 'all' || place.cells === content;
	const document = documents.get(cell.place);
	const numbers = cell.items.map((item) => item.number);
	const direction = place.heat
		? (cell.toBase?.direction ?? (cell.toBase ? 'unclear' : undefined))
		: undefined;
	const [item] = cell.items;
	return (
		<td
			className="matrix-cell"
			data-heat={direction}
			data-standing={place.heat ? cell.toBase?.standing : undefined}
			lang="zh-CN"
		>
			{shows('figures') &&
				(figures.length === 0 ? (
					<p className="quiet">{words.matrix.noFigures}</p>
				) : (
					<ul className="matrix-figures">
						{figures.map(({ text, figure }) => {
							const evidence = document && figureEvidence(document, numbers, figure);
							const said = number && figureAnswers(figure, number) ? <mark>{text}</mark> : text;
							return (
								<li key={`${figure.subject} ${figure.variant} ${figure.id}`}>
									{evidence ? <a href={linkTo({ ...place, evidence })}>{said}</a> : said}
								</li>
							);
						})}
					</ul>
				))}
			{shows('lead') && lead !== '' && (
				<p className="matrix-more">
					{words.matrix.lead} {lead}
				</p>
			)}
			{shows('payer') && payers !== '' && (
				<p className="matrix-more">{words.report.quantity.paidBy(payers)}</p>
			)}
			<p className="matrix-where">
				{item && document ? (
					<a href={linkTo({ view: 'document', key: cell.place, unit: String(item.number) })}>{where}</a>
				) : (
					where
				)}
				{toBase !== '' && <span className="matrix-standing">{toBase}</span>}
			</p>
		</td>
	);
}
