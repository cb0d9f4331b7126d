import { useDeferredValue, useMemo } from 'react';
import type { SearchPlace } from '../address/search-place.js';
import { useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { useTitle } from '../shell/use-title.js';
import { usePublishWords } from '../words/publish-words.js';
import { EntryText } from './EntryText.js';
import { searchIndexOf } from './search-index.js';
import { useSearchWords } from './words.js';

/** Everything that a query finds, by kind. */
export default function SearchView({ place }: { readonly place: SearchPlace }) {
	const words = useSearchWords();
	const publish = usePublishWords();
	const library = useLibrary();
	const linkTo = useLinkTo();
	const query = useDeferredValue(place.query?.trim() ?? '');
	const groups = useMemo(() => searchIndexOf(library, publish).find(query), [library, publish, query]);
	const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
	useTitle(query === '' ? words.title : words.titleOf(query));
	return (
		<article className="search-view">
			<header className="title-block">
				<h1>{query === '' ? words.title : words.titleOf(query)}</h1>
				<p role="status">
					{query === '' ? words.start : count === 0 ? words.nothing(query) : words.found(count)}
				</p>
			</header>
			{groups.map(({ group, entries }) => (
				<section key={group} aria-label={words.groups[group]}>
					<h2>
						{words.groups[group]} <span className="quiet">{entries.length}</span>
					</h2>
					<ul className="search-entries">
						{entries.map((entry) => {
							const href = linkTo(entry.place);
							return (
								<li key={`${href} ${entry.text}`}>
									<a href={href}>
										<EntryText entry={entry} query={query} />
									</a>
								</li>
							);
						})}
					</ul>
				</section>
			))}
		</article>
	);
}
