import { Suspense, useState } from 'react';
import { type ComparePlace, type Side, sides } from '../address/compare-place.js';
import { goTo } from '../address/use-address.js';
import { releaseDraft, useHeldDrafts } from '../drafts/held-drafts.js';
import { DraftEntry } from '../drafts/load-draft-entry.js';
import { useShownNames } from '../drafts/use-shown-name.js';
import { useDraftsWords } from '../drafts/words.js';
import { Loading } from '../shell/Loading.js';
import { useWords } from '../words/use-words.js';
import { placeWith } from './place-with.js';

/** A draft of the reader's own as one side of a comparison, and the drafts that are in the page. */
export function OwnDraft({ place }: { readonly place: ComparePlace }) {
	const words = useWords();
	const own = useDraftsWords();
	const drafts = useHeldDrafts();
	const { nameOf } = useShownNames();
	const [open, setOpen] = useState(false);
	const [chosen, setChosen] = useState<Side | undefined>();
	const side = chosen ?? (place.left === undefined ? 'left' : 'right');
	const put = (key: string) => {
		setChosen(undefined);
		goTo(placeWith(place, side, key));
	};
	return (
		<details className="own-draft" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{own.own}</summary>
			<label className="setting">
				<span>{own.putAt}</span>
				<select value={side} onChange={({ target }) => setChosen(sides.find((one) => one === target.value))}>
					{sides.map((one) => (
						<option key={one} value={one}>
							{words[one]}
						</option>
					))}
				</select>
			</label>
			{open && (
				<Suspense fallback={<Loading />}>
					<DraftEntry onHeld={put} />
				</Suspense>
			)}
			{drafts.size > 0 && (
				<ul aria-label={own.drafts}>
					{[...drafts.values()].map((document) => (
						<li key={document.key}>
							{nameOf(document)} <span lang="zh-CN">{document.policy.title}</span>{' '}
							<button
								type="button"
								className="plain"
								aria-label={own.release(nameOf(document))}
								onClick={() => releaseDraft(document.key)}
							>
								{own.released}
							</button>
						</li>
					))}
				</ul>
			)}
		</details>
	);
}
