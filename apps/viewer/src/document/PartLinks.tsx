import type { DocumentPlace } from '../address/document-place.js';
import { useLinkTo } from '../address/use-address.js';
import { extentOf } from '../corpus/documents.js';
import type { LibraryDocument } from '../corpus/library.js';
import { useWords } from '../words/use-words.js';
import { issuesOf } from './issues.js';

interface Props {
	readonly document: LibraryDocument;
	readonly place: DocumentPlace;
}

/** Leads to the parts of a long page. */
export function PartLinks({ document, place }: Props) {
	const words = useWords();
	const linkTo = useLinkTo();
	const { items, provisions } = extentOf(document.policy);
	const issues = issuesOf(document.policy).length;
	const link = (part: 'catalogue' | 'text', label: string, count: string) => (
		<li>
			<a
				href={linkTo({ view: 'document', key: place.key, part })}
				aria-current={place.part === part || undefined}
			>
				{label} <span className="quiet">{count}</span>
			</a>
		</li>
	);
	return (
		<nav className="part-links" aria-label={words.onThisPage}>
			<ul>
				{items > 0 && link('catalogue', words.partCatalogue, words.itemsCount(items))}
				{provisions > 0 && link('text', words.partText, words.provisionsCount(provisions))}
				<li>
					<a href={linkTo({ view: 'document', key: place.key, unit: 'issues' })}>
						{words.partDoubts} <span className="quiet">{issues}</span>
					</a>
				</li>
			</ul>
		</nav>
	);
}
