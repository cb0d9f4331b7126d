import type { MatrixCell, MatrixFigure, Vocabulary } from '@qingdan/core';
import { cellInWords } from '@qingdan/publish';
import type { MouseEvent } from 'react';
import type { CellContent } from '../address/matrix-place.js';
import { followHere, useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { figureEvidence } from '../evidence/figure-evidence.js';
import { figureAnswers, type NumberQuery } from '../figures/number-query.js';
import { usePublishWords } from '../words/publish-words.js';

interface Props {
	/** the name of its column, told in the cell where the table becomes cards */
	readonly column: string;
	readonly cell: MatrixCell;
	/** the base's cell of the same service */
	readonly held: MatrixCell | undefined;
	readonly content: CellContent;
	readonly heat: boolean;
	readonly vocabulary: Vocabulary;
	readonly number: NumberQuery | undefined;
}

/** What a place says of a service; each figure opens its source. */
export function MatrixCellView({ column, cell, held, content, heat, vocabulary, number }: Props) {
	const words = usePublishWords();
	const { documents } = useLibrary();
	const linkTo = useLinkTo();
	const { where, figures, payers, lead, toBase } = cellInWords(cell, held, vocabulary, words);
	if (cell.state !== 'present')
		return (
			<td className="matrix-cell" data-column={column} data-state={cell.state} lang="zh-CN">
				{where}
			</td>
		);
	const shows = (part: CellContent) => content === 'all' || content === part;
	const document = documents.get(cell.place);
	const [item] = cell.items;
	const href = linkTo({
		view: 'document',
		key: cell.place,
		...(item ? { unit: String(item.number) } : {}),
	});
	// Where its evidence is, is looked up when it is asked for: a table has thousands of figures.
	const open = (event: MouseEvent, figure: MatrixFigure) => {
		const numbers = cell.items.map((one) => one.number);
		const evidence = document && figureEvidence(document, numbers, figure);
		if (evidence) followHere(event, (now) => (now.view === 'matrix' ? { ...now, evidence } : now));
	};
	return (
		<td
			className="matrix-cell"
			data-column={column}
			data-heat={heat ? (cell.toBase?.direction ?? (cell.toBase ? 'unclear' : undefined)) : undefined}
			lang="zh-CN"
		>
			{shows('figures') &&
				(figures.length === 0 ? (
					<p className="quiet">{words.matrix.noFigures}</p>
				) : (
					<ul className="matrix-figures">
						{figures.map(({ text, figure }) => (
							<li key={`${figure.subject} ${figure.variant} ${figure.id}`}>
								<a href={href} onClick={(event) => open(event, figure)}>
									{number && figureAnswers(figure, number) ? <mark>{text}</mark> : text}
								</a>
							</li>
						))}
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
			{(content === 'all' || toBase !== '') && (
				<p className="matrix-where">
					{content === 'all' && <a href={href}>{where}</a>}
					{toBase !== '' && <span className="matrix-standing">{toBase}</span>}
				</p>
			)}
		</td>
	);
}
