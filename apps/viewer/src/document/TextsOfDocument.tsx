import { useLinkTo } from '../address/use-address.js';
import { textsOf } from '../corpus/editions.js';
import { type LibraryDocument, useLibrary } from '../corpus/library.js';
import { useDocumentNames } from '../corpus/use-document-names.js';
import { useWords } from '../words/use-words.js';

/** The texts of a document by day, where it was amended: each can be read, and held against the one before. */
export function TextsOfDocument({ document }: { readonly document: LibraryDocument }) {
	const words = useWords();
	const linkTo = useLinkTo();
	const nameOf = useDocumentNames();
	const { corpus } = useLibrary();
	const texts = textsOf(document.amended?.of ?? document, corpus);
	if (texts.length < 2) return null;
	return (
		<section className="texts" aria-labelledby="texts">
			<h2 id="texts">{words.texts}</h2>
			<ol>
				{texts.map(({ key, from, by }, index) => {
					const name = by.length === 0 ? words.asIssued : words.asAmended;
					const before = texts[index - 1];
					return (
						<li key={key}>
							<time dateTime={from}>{words.fromDay(from)}</time>
							{key === document.key ? (
								<strong aria-current="page">{name}</strong>
							) : (
								<a href={linkTo({ view: 'document', key })}>{name}</a>
							)}
							{by.slice(-1).map((one) => (
								<span key={one} className="quiet">
									{words.amendedBy}{' '}
									<a lang="zh-CN" href={linkTo({ view: 'document', key: one })}>
										{nameOf(one)}
									</a>
								</span>
							))}
							{before && (
								<a href={linkTo({ view: 'compare', left: before.key, right: key })}>{words.whatChanged}</a>
							)}
						</li>
					);
				})}
			</ol>
		</section>
	);
}
