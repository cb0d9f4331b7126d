import { useEffect, useRef } from 'react';
import type { Place } from '../address/address.js';

/** What tells one page from another: filters, panels and selections do not. */
export function pageOf(place: Place): string {
	switch (place.view) {
		case 'corpus':
			return 'corpus';
		case 'document':
			return `document/${place.key}`;
		case 'compare':
			return `compare/${place.left ?? ''}/${place.right ?? ''}`;
		case 'matrix':
			return 'matrix';
		case 'measure':
			return `measure/${place.measure ?? ''}`;
		case 'search':
			return 'search';
		case 'lineage':
			return `lineage/${place.key ?? ''}`;
		case 'timeline':
			return 'timeline';
		case 'changes':
			return `changes/${place.left ?? ''}/${place.right ?? ''}`;
		case 'check':
			return 'check';
		case 'draft':
			return 'draft';
		case 'rules':
			return 'rules';
		case 'held':
			return `held/${place.number}`;
		case 'unknown':
			return 'unknown';
	}
}

/** Whether an address names a part of its page: the view itself goes there. */
function namesPart(place: Place): boolean {
	if (place.view === 'document') return place.unit !== undefined || place.part !== undefined;
	return place.view === 'compare' && place.change !== undefined;
}

/** On coming to another page: begin at its top, and tell screen readers by moving the focus. */
export function useArrival(place: Place, ready: boolean): void {
	const page = pageOf(place);
	const part = namesPart(place);
	const last = useRef<string | undefined>(undefined);
	useEffect(() => {
		if (!ready) return;
		const another = last.current !== undefined && last.current !== page;
		// An entry that was seen before is one the reader comes back to: the browser restores its place.
		const seen = window.history.state?.seen === true;
		if (another && !seen && !part) window.scrollTo(0, 0);
		if (another) document.getElementById('main')?.focus({ preventScroll: true });
		if (!seen) window.history.replaceState({ seen: true }, '');
		last.current = page;
	}, [page, part, ready]);
}
