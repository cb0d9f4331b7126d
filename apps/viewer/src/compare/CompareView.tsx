import type { ComparePlace } from '../address/compare-place.js';
import { draftNumber } from '../address/draft-key.js';
import { GoneDraft } from '../drafts/GoneDraft.js';
import { useFindDocument } from '../drafts/use-find-document.js';
import { UnknownKey } from '../shell/UnknownKey.js';
import { useTitle } from '../shell/use-title.js';
import { useWords } from '../words/use-words.js';
import { ChoosePair } from './ChoosePair.js';
import { ComparedPair } from './ComparedPair.js';

/** Two documents side by side, or the choice of them. */
export default function CompareView({ place }: { readonly place: ComparePlace }) {
	const words = useWords();
	const find = useFindDocument();
	useTitle(words.compareTitle);
	for (const key of [place.left, place.right, place.own]) {
		if (key === undefined || find(key)) continue;
		return draftNumber(key) === undefined ? <UnknownKey documentKey={key} /> : <GoneDraft />;
	}
	const left = find(place.left);
	const right = find(place.right);
	if (!left || !right || left === right)
		return <ChoosePair place={place} same={left !== undefined && left === right} />;
	const own = find(place.own);
	const third = own === left || own === right ? undefined : own;
	const { own: _, ...two } = place;
	return <ComparedPair place={third ? place : two} left={left} right={right} own={third} />;
}
