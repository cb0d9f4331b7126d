import { placeOr } from '@qingdan/publish';
import { useLinkTo } from '../address/use-address.js';
import { byEdition } from '../corpus/documents.js';
import type { LibraryDocument } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import { EditionDay } from './EditionDay.js';

/** The editions held, in the order of their dates. */
export function Timeline({ documents }: { readonly documents: readonly LibraryDocument[] }) {
	const linkTo = useLinkTo();
	const publish = usePublishWords();
	return (
		<ol className="timeline">
			{[...documents]
				.sort((a, b) => byEdition(a.policy, b.policy))
				.map(({ key, policy }) => (
					<li key={key}>
						<EditionDay policy={policy} />
						<a lang="zh-CN" href={linkTo({ view: 'document', key })}>
							{placeOr(policy.region, publish)}
						</a>
						<span className="quiet" lang="zh-CN">
							{policy.number}
						</span>
					</li>
				))}
		</ol>
	);
}
