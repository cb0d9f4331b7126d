import { useLinkTo } from '../address/use-address.js';
import { extentOf } from '../corpus/documents.js';
import type { LibraryDocument } from '../corpus/library.js';
import { useWords } from '../words/use-words.js';
import { EditionDay } from './EditionDay.js';

/** A document that is held. */
export function DocumentRow({ document: { key, policy } }: { readonly document: LibraryDocument }) {
	const words = useWords();
	const linkTo = useLinkTo();
	const { items, parameters, provisions } = extentOf(policy);
	return (
		<li className="entry">
			<p className="entry-title">
				<a lang="zh-CN" href={linkTo({ view: 'document', key })}>
					{policy.title}
				</a>
			</p>
			<p className="entry-number" lang="zh-CN">
				{policy.number ?? words.noNumber}
			</p>
			<p className="entry-date">
				<EditionDay policy={policy} />
			</p>
			<p className="entry-extent">
				{items > 0 ? words.itemsCount(items) : words.noCatalogue}
				{parameters > 0 && ` · ${words.parametersCount(parameters)}`}
				{` · ${words.provisionsCount(provisions)}`}
			</p>
		</li>
	);
}
