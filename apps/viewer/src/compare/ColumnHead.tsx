import type { Side } from '../address/compare-place.js';
import { useLinkTo } from '../address/use-address.js';
import type { LibraryDocument } from '../corpus/library.js';
import { useShownNames } from '../drafts/use-shown-name.js';

interface Props {
	readonly side: Side;
	readonly document: LibraryDocument;
}

/** The document that a column belongs to. */
export function ColumnHead({ side, document }: Props) {
	const linkTo = useLinkTo();
	const { nameOf } = useShownNames();
	const { key, policy } = document;
	return (
		<th scope="col" className="col-side" data-side={side} lang="zh-CN">
			<a href={linkTo({ view: 'document', key })} title={policy.title}>
				{nameOf(document)}
			</a>{' '}
			<span className="quiet">{policy.number}</span>
		</th>
	);
}
