import type { Place } from '../address/address.js';
import { useLinkTo } from '../address/use-address.js';
import { useWords } from '../words/use-words.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { SearchBox } from './SearchBox.js';
import { ThemeSwitch } from './ThemeSwitch.js';

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
				<a href={linkTo({ view: 'corpus' })} aria-current={here('corpus')}>
					{words.overview}
				</a>
				<a href={linkTo({ view: 'compare' })} aria-current={here('compare')}>
					{words.compare}
				</a>
				<a href={linkTo({ view: 'matrix' })} aria-current={here('matrix')}>
					{words.matrix}
				</a>
				<a href={linkTo({ view: 'measure' })} aria-current={here('measure')}>
					{words.measure}
				</a>
			</nav>
			{searchable && <SearchBox />}
			<div className="settings">
				<ThemeSwitch />
				<LanguageSwitch />
			</div>
		</header>
	);
}
