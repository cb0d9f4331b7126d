import { statusOn } from '@qingdan/core';
import { useLinkTo } from '../address/use-address.js';
import { type LibraryDocument, useLibrary } from '../corpus/library.js';
import { useDocumentNames } from '../corpus/use-document-names.js';
import { usePublishWords } from '../words/publish-words.js';
import { useWords } from '../words/use-words.js';

/** What a reader has to know before the text: that it is not in force today, or that the editors put it together. */
export function Standing({ document }: { readonly document: LibraryDocument }) {
	const words = useWords();
	const publish = usePublishWords();
	const linkTo = useLinkTo();
	const nameOf = useDocumentNames();
	const { corpus, documents } = useLibrary();
	const issued = document.amended?.of ?? document;
	// A draft of the reader's own is nobody's text in force.
	if (!documents.has(issued.key)) return null;
	const { state, inForce, since, by } = statusOn(issued.held, corpus, today());
	return (
		<>
			{inForce === false && (
				<p className="standing">
					{words.notInForce(publish.time.states[state], since)}{' '}
					{by !== null && (
						<a lang="zh-CN" href={linkTo({ view: 'document', key: by })}>
							{nameOf(by)}
						</a>
					)}
				</p>
			)}
			{document.amended && <p className="standing">{words.consolidatedNote}</p>}
		</>
	);
}

/** The day on which the page is read, as YYYY-MM-DD. */
function today(): string {
	const now = new Date();
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
