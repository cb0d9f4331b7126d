import { useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { useWords } from '../words/use-words.js';
import { Notice } from './Notice.js';
import { OverviewLink } from './OverviewLink.js';

/** What to do when an address names a document that is not held. */
export function UnknownKey({ documentKey }: { readonly documentKey: string }) {
	const words = useWords();
	const linkTo = useLinkTo();
	const { documents, cited } = useLibrary();
	const citedOnly = cited.some(({ document }) => document.key === documentKey);
	return (
		<Notice title={words.unknownKeyTitle}>
			<p>{citedOnly ? words.citedOnlyText(documentKey) : words.unknownKeyText(documentKey)}</p>
			<ul className="choices">
				{[...documents.values()].map(({ key, policy }) => (
					<li key={key}>
						<a lang="zh-CN" href={linkTo({ view: 'document', key })}>
							{policy.title}
						</a>
					</li>
				))}
			</ul>
			<OverviewLink />
		</Notice>
	);
}
