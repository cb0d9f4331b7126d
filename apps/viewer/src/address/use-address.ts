import { createContext, type MouseEvent, useContext, useSyncExternalStore } from 'react';
import { type Address, formatAddress, type Place, parseAddress, type Reading } from './address.js';
import { concealed, revealed } from './concealed.js';

const listeners = new Set<() => void>();
let read: { readonly hash: string; readonly address: Address } | undefined;

/** The same hash gives the same object, as React asks of a snapshot. */
function current(): Address {
	const { hash } = window.location;
	if (read?.hash !== hash) {
		const { place, reading } = parseAddress(hash);
		read = { hash, address: { place: revealed(place), reading } };
	}
	return read.address;
}

/** An address as it is written: nothing of a draft is in it. */
function written({ place, reading }: Address): string {
	return formatAddress({ place: concealed(place), reading });
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	window.addEventListener('hashchange', listener);
	window.addEventListener('popstate', listener);
	return () => {
		listeners.delete(listener);
		window.removeEventListener('hashchange', listener);
		window.removeEventListener('popstate', listener);
	};
}

/** The address now, following the browser. */
export function useWholeAddress(): Address {
	return useSyncExternalStore(subscribe, current);
}

/** Changes the address without a new entry in the history: for filters, selections and panels. */
export function replaceAddress(change: (address: Address) => Address): void {
	window.history.replaceState(window.history.state, '', written(change(current())));
	for (const listener of listeners) listener();
}

/** Changes the place alone, without a new entry in the history. */
export function replacePlace(place: Place): void {
	replaceAddress(({ reading }) => ({ place, reading }));
}

/**
 * Follows a link within the view that stands: what the reader has set stays, and is not written into every link. A click that
 * asks for another tab or window is left to the browser.
 */
export function followHere(event: MouseEvent, change: (place: Place) => Place): void {
	if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	goTo(change(current().place));
}

/** Goes to a place as a link would. */
export function goTo(place: Place): void {
	window.location.hash = written({ place, reading: current().reading });
}

export const ReadingContext = createContext<Reading>({});

/** Makes the address of a link that keeps language and theme. */
export function useLinkTo(): (place: Place) => string {
	const reading = useContext(ReadingContext);
	return (place) => written({ place, reading });
}
