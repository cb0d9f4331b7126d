import { useEffect, useMemo } from 'react';
import type { Place } from '../address/address.js';
import { useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import { EntryText } from './EntryText.js';
import { searchIndexOf } from './search-index.js';
import { useSearchWords } from './words.js';

interface Props {
	readonly id: string;
	readonly query: string;
	/** number of the option that is active, from 0; -1 for none */
	readonly active: number;
	/** hears where each option leads, in their order */
	readonly onOptions: (places: readonly Place[]) => void;
	readonly onChosen: () => void;
}

/** As many of each kind as a list under a field can show. */
const shownEach = 4;

/** What a query finds, as the list of a combobox. */
export default function SearchList({ id, query, active, onOptions, onChosen }: Props) {
	const words = useSearchWords();
	const publish = usePublishWords();
	const library = useLibrary();
	const linkTo = useLinkTo();
	const groups = useMemo(() => {
		let number = 0;
		return searchIndexOf(library, publish)
			.find(query)
			.map(({ group, entries }) => ({
				group,
				count: entries.length,
				options: entries.slice(0, shownEach).map((entry) => ({ entry, number: number++ })),
			}));
	}, [library, publish, query]);
	const count = groups.reduce((sum, group) => sum + group.count, 0);
	useEffect(
		() => onOptions(groups.flatMap(({ options }) => options.map(({ entry }) => entry.place))),
		[groups, onOptions],
	);
	return (
		<div className="search-popup">
			<p className={count === 0 ? 'search-nothing' : 'visually-hidden'} role="status">
				{count === 0 ? words.nothing(query) : words.found(count)}
			</p>
			<div id={id} role="listbox" aria-label={words.title}>
				{groups.map(({ group, count: all, options }) => (
					// biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
					<div key={group} role="group" aria-label={words.groups[group]}>
						<p className="search-group" aria-hidden="true">
							{words.groups[group]}
							{all > options.length && <span>{words.more(all - options.length)}</span>}
						</p>
						{options.map(({ entry, number }) => (
							<a
								key={number}
								id={`${id}-${number}`}
								role="option"
								tabIndex={-1}
								aria-selected={number === active}
								className="search-option"
								href={linkTo(entry.place)}
								onMouseDown={(event) => event.preventDefault()}
								onClick={onChosen}
							>
								<EntryText entry={entry} query={query} />
							</a>
						))}
					</div>
				))}
			</div>
			{count > 0 && (
				<a
					className="search-all"
					tabIndex={-1}
					href={linkTo({ view: 'search', query })}
					onMouseDown={(event) => event.preventDefault()}
					onClick={onChosen}
				>
					{words.all}
				</a>
			)}
		</div>
	);
}
