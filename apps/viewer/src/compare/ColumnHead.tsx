import type { Side } from '../address/compare-place.js';
import { useLinkTo } from '../address/use-address.js';
import { shortName } from '../corpus/documents.js';
import type { LibraryDocument } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';

interface Props {
	readonly side: Side;
	readonly document: LibraryDocument;
}

/** The document that a column belongs to. */
export function ColumnHead({ side, document: { key, policy } }: Props) {
	const linkTo = useLinkTo();
	const publish = usePublishWords();
	return (
		<th scope="col" className="col-side" data-side={side} lang="zh-CN">
			<a href={linkTo({ view: 'document', key })} title={policy.title}>
				{shortName(policy, publish)}
			</a>{' '}
			<span className="quiet">{policy.number}</span>
		</th>
	);
}
