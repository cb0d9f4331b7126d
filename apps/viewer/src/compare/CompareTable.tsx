import type { RelationToLeft } from '@qingdan/core';
import { memo } from 'react';
import type { ComparePlace } from '../address/compare-place.js';
import type { LibraryDocument } from '../corpus/library.js';
import { useShownNames } from '../drafts/use-shown-name.js';
import { useWords } from '../words/use-words.js';
import { ColumnHead } from './ColumnHead.js';
import { NoMatch } from './NoMatch.js';
import { RowGroup } from './RowGroup.js';
import type { Row } from './rows.js';

interface Props {
	readonly place: ComparePlace;
	readonly left: LibraryDocument;
	readonly right: LibraryDocument;
	readonly own: LibraryDocument | undefined;
	/** how the right document stands to the left one */
	readonly relation: RelationToLeft;
	readonly rows: readonly Row[];
}

/** Both documents in one aligned table. */
export const CompareTable = memo(function CompareTable({ place, left, right, own, relation, rows }: Props) {
	const words = useWords();
	const { nameOf } = useShownNames();
	if (rows.length === 0) return <NoMatch place={place} />;
	return (
		<table className="comparison" data-three={own !== undefined || undefined}>
			<caption className="visually-hidden">{words.caption(nameOf(left), nameOf(right))}</caption>
			<thead>
				<tr>
					<th scope="col" className="col-field">
						<span className="visually-hidden">{words.field}</span>
					</th>
					<ColumnHead side="left" document={left} />
					{own && <ColumnHead side="own" document={own} />}
					<ColumnHead side="right" document={right} />
					<th scope="col" className="col-changes">
						{words.differences}
					</th>
				</tr>
			</thead>
			{rows.map((row) => (
				<RowGroup key={row.key} row={row} relation={relation} place={place} />
			))}
		</table>
	);
});
