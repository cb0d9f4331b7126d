import { rowNote } from '@qingdan/publish';
import { followHere, useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import type { Heading } from './grid.js';
import { useMatrixWords } from './words.js';

interface Props {
	readonly row: Heading;
	readonly name: string;
	/** whether it is the place that all are held against */
	readonly isBase: boolean;
}

/** The pinned head of a row: a service with the ways to its plot and its history, or a place with its document. */
export function RowHeading({ row, name, isBase }: Props) {
	const words = useMatrixWords();
	const publish = usePublishWords();
	const { documents } = useLibrary();
	const linkTo = useLinkTo();
	if (row.kind === 'place')
		return (
			<th scope="row" className="matrix-row" lang="zh-CN" data-base={isBase || undefined}>
				{documents.has(row.id) ? <a href={linkTo({ view: 'document', key: row.id })}>{name}</a> : name}
				<span className="quiet">{row.place.number ?? row.place.title}</span>
			</th>
		);
	const note = rowNote(row.row, publish);
	return (
		<th scope="row" className="matrix-row">
			<span className="matrix-service" lang="zh-CN">
				{name}
			</span>
			{note !== '' && <span className="tag">{note}</span>}
			<span className="matrix-row-links">
				<a
					href={linkTo({ view: 'matrix', plot: row.id })}
					aria-label={words.plotOf(name)}
					onClick={(event) =>
						followHere(event, (now) => (now.view === 'matrix' ? { ...now, plot: row.id } : now))
					}
				>
					{words.plot}
				</a>
				<a
					href={linkTo({ view: 'measure', measure: row.row.concept ?? row.row.name })}
					aria-label={words.traceOf(name)}
				>
					{words.trace}
				</a>
			</span>
		</th>
	);
}
