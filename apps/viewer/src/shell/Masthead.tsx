import type { Place } from '../address/address.js';
import { useLinkTo } from '../address/use-address.js';
import { useWords } from '../words/use-words.js';
import type { Words } from '../words.en.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { SearchBox } from './SearchBox.js';
import { ThemeSwitch } from './ThemeSwitch.js';

const views = [
	{ place: { view: 'corpus' }, word: 'overview' },
	{ place: { view: 'compare' }, word: 'compare' },
	{ place: { view: 'matrix' }, word: 'matrix' },
	{ place: { view: 'measure' }, word: 'measure' },
	{ place: { view: 'lineage' }, word: 'lineage' },
	{ place: { view: 'timeline' }, word: 'timePoints' },
	{ place: { view: 'check' }, word: 'check' },
	{ place: { view: 'draft' }, word: 'draft' },
] as const satisfies readonly { readonly place: Place; readonly word: keyof Words }[];

interface Props {
	readonly place: Place;
	/** whether there is a corpus to be searched */
	readonly searchable: boolean;
}

export function Masthead({ place, searchable }: Props) {
	const words = useWords();
	const linkTo = useLinkTo();
	const here = (view: Place['view']) => (place.view === view ? 'page' : undefined);
	return (
		<header className="masthead">
			<a className="brand" href={linkTo({ view: 'corpus' })}>
				<span className="brand-name">{words.appName}</span>
				<span className="brand-line">{words.appLine}</span>
			</a>
			<nav aria-label={words.navigation}>
				{views.map(({ place: there, word }) => (
					<a key={there.view} href={linkTo(there)} aria-current={here(there.view)}>
						{words[word]}
					</a>
				))}
			</nav>
			{searchable && <SearchBox />}
			<div className="settings">
				<ThemeSwitch />
				<LanguageSwitch />
			</div>
		</header>
	);
}
