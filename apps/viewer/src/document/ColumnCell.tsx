import { lineSpan, type PresentedItem } from '@qingdan/core';
import type { DocumentPlace } from '../address/document-place.js';
import { useLinkTo } from '../address/use-address.js';
import { columnText } from '../evidence/cell-text.js';
import { SourceLink } from '../evidence/SourceLink.js';

interface Props {
	readonly item: PresentedItem;
	/** header of the column */
	readonly column: string;
	readonly place: DocumentPlace;
}

/** A cell of a column that the model has no field for, as printed. */
export function ColumnCell({ item, column, place }: Props) {
	const linkTo = useLinkTo();
	const own = item.variants.filter(({ fields }) => fields?.[column] !== undefined);
	const rows = own.length > 0 ? own : [item];
	return rows.map((row) => {
		const variant = row === item ? undefined : row.id;
		const text = columnText(item, column, variant);
		const evidence = {
			kind: 'cell',
			item: item.number,
			field: 'other',
			column,
			...(variant === undefined ? {} : { variant }),
		} as const;
		return (
			text !== '' && (
				<div key={row.id}>
					<span className="document-text">{text}</span>
					<SourceLink line={lineSpan(row.evidence.lines)[0]} href={linkTo({ ...place, evidence })} />
				</div>
			)
		);
	});
}
