import type { ComparePlace, Side } from '../address/compare-place.js';
import { goTo } from '../address/use-address.js';
import { byEdition, listedName } from '../corpus/documents.js';
import { useLibrary } from '../corpus/library.js';
import { useHeldDrafts } from '../drafts/held-drafts.js';
import { useShownNames } from '../drafts/use-shown-name.js';
import { useDraftsWords } from '../drafts/words.js';
import { usePublishWords } from '../words/publish-words.js';
import { useWords } from '../words/use-words.js';
import { placeWith } from './place-with.js';

interface Props {
	readonly side: Side;
	readonly place: ComparePlace;
}

/** Chooses the document of one side. */
export function DocumentPicker({ side, place }: Props) {
	const words = useWords();
	const publish = usePublishWords();
	const documents = [...useLibrary().documents.values()].sort((a, b) => byEdition(a.policy, b.policy));
	const drafts = useHeldDrafts();
	const held = useDraftsWords();
	const { nameOf } = useShownNames();
	return (
		<label className="picker" data-side={side}>
			<span>{words[side]}</span>
			<select value={place[side] ?? ''} onChange={({ target }) => goTo(placeWith(place, side, target.value))}>
				<option value="">{side === 'own' ? words.noOwn : words.chooseDocument}</option>
				{drafts.size > 0 && (
					<optgroup label={held.drafts}>
						{[...drafts.values()].map((document) => (
							<option key={document.key} value={document.key} lang="zh-CN">
								{`${nameOf(document)} ${document.policy.title}`}
							</option>
						))}
					</optgroup>
				)}
				{documents.map(({ key, policy }) => (
					<option key={key} value={key} lang="zh-CN">
						{listedName(policy, publish)}
					</option>
				))}
			</select>
		</label>
	);
}
