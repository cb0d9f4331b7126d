import type { ReactNode } from 'react';
import type { Place } from '../address/address.js';
import { useLinkTo } from '../address/use-address.js';
import { useWords } from '../words/use-words.js';
import { Masthead } from './Masthead.js';
import { PrintedFrom } from './PrintedFrom.js';
import { pageOf } from './use-arrival.js';

interface Props {
	readonly place: Place;
	readonly searchable: boolean;
	readonly children: ReactNode;
}

/** The frame that all views stand in. */
export function Page({ place, searchable, children }: Props) {
	const words = useWords();
	const linkTo = useLinkTo();
	return (
		<>
			<button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
				{words.skip}
			</button>
			<Masthead place={place} searchable={searchable} />
			<main id="main" tabIndex={-1} data-page={pageOf(place)}>
				{children}
			</main>
			<PrintedFrom />
			<footer className="foot">
				<p>{words.footer}</p>
				<p>
					<a href={linkTo({ view: 'rules' })}>{words.rulesLink}</a>
				</p>
			</footer>
		</>
	);
}
