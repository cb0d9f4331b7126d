import { goTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { holdDraft } from '../drafts/held-drafts.js';
import type { DraftedText } from './drafted.js';

/** The key under which the draft being written is held, once it was looked at beside others. */
let shownAs: string | undefined;

/** Sets the full text of the draft that is being written beside its parent. */
export function useCompareDraft(): (text: DraftedText) => void {
	const { documents, vocabulary } = useLibrary();
	return ({ draft, policy }) => {
		const file = 'draft.yaml';
		const source = { file, digest: '', text: '' };
		const held = { file, policy, source, place: () => ({ line: 1, column: 1 }) };
		shownAs = holdDraft({ draft: held, yaml: undefined, key: shownAs }, vocabulary);
		const left =
			documents.has(draft.parent.key) && draft.parent.file === undefined ? draft.parent.key : undefined;
		goTo({ view: 'compare', ...(left === undefined ? {} : { left }), right: shownAs });
	};
}
