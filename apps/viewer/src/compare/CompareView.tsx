import type { ComparePlace } from '../address/compare-place.js';
import { useLibrary } from '../corpus/library.js';
import { UnknownKey } from '../shell/UnknownKey.js';
import { useTitle } from '../shell/use-title.js';
import { useWords } from '../words/use-words.js';
import { ChoosePair } from './ChoosePair.js';
import { ComparedPair } from './ComparedPair.js';

/** Two documents side by side, or the choice of them. */
export default function CompareView({ place }: { readonly place: ComparePlace }) {
	const words = useWords();
	const { documents } = useLibrary();
	useTitle(words.compareTitle);
	for (const key of [place.left, place.right, place.own]) {
		if (key !== undefined && !documents.has(key)) return <UnknownKey documentKey={key} />;
	}
	const left = documents.get(place.left ?? '');
	const right = documents.get(place.right ?? '');
	if (!left || !right || left === right)
		return <ChoosePair place={place} same={left !== undefined && left === right} />;
	const own = documents.get(place.own ?? '');
	const third = own === left || own === right ? undefined : own;
	const { own: _, ...two } = place;
	return <ComparedPair place={third ? place : two} left={left} right={right} own={third} />;
}
