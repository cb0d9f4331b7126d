import type { ComparePlace } from '../address/compare-place.js';
import { useLibrary } from '../corpus/library.js';
import { Suggestions } from '../overview/Suggestions.js';
import { useWords } from '../words/use-words.js';
import { DocumentPicker } from './DocumentPicker.js';
import { OwnDraft } from './OwnDraft.js';

interface Props {
	readonly place: ComparePlace;
	/** whether one document stands on both sides */
	readonly same: boolean;
}

/** Where nothing can be compared yet: choose two documents, or take a ready pair. */
export function ChoosePair({ place, same }: Props) {
	const words = useWords();
	const library = useLibrary();
	return (
		<div className="choose">
			<header className="title-block">
				<h1>{words.choosePair}</h1>
				<p>{same ? words.sameDocument : words.choosePairText}</p>
			</header>
			<div className="pickers">
				<DocumentPicker side="left" place={place} />
				<DocumentPicker side="right" place={place} />
			</div>
			<OwnDraft place={place} />
			<section aria-labelledby="suggestions">
				<h2 id="suggestions">{words.suggestions}</h2>
				<Suggestions library={library} />
			</section>
		</div>
	);
}
