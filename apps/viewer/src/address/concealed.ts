import type { Place } from './address.js';
import { draftNumber } from './draft-key.js';

/** Places that show drafts, by the numbers that stand for them in addresses. A number is never given twice. */
const places = new Map<number, Place>();
const numbers = new Map<string, number>();
let last = 0;

/** A place as it may be written into an address: one that shows a draft is a number. */
export function concealed(place: Place): Place {
	if (draftsIn(place).length === 0) return place;
	const written = JSON.stringify(place);
	const number = numbers.get(written) ?? ++last;
	numbers.set(written, number);
	places.set(number, place);
	return { view: 'held', number };
}

/** The place that a number in an address stands for; the number itself where the page does not know it any more. */
export function revealed(place: Place): Place {
	return place.view === 'held' ? (places.get(place.number) ?? place) : place;
}

/** Forgets every place that shows a draft. */
export function forgetPlaces(key: string): void {
	for (const [number, place] of places) {
		if (!draftsIn(place).includes(key)) continue;
		places.delete(number);
		numbers.delete(JSON.stringify(place));
	}
}

/** Keys of the drafts that a place shows. */
function draftsIn(place: Place): string[] {
	return keysIn(place).filter((key) => key !== undefined && draftNumber(key) !== undefined) as string[];
}

function keysIn(place: Place): readonly (string | undefined)[] {
	switch (place.view) {
		case 'compare':
			return [place.left, place.right, place.own];
		case 'changes':
			return [place.left, place.right];
		case 'document':
			return [place.key];
		default:
			return [];
	}
}
