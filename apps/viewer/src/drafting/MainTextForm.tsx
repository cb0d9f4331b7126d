import type { DraftedText } from './drafted.js';
import type { DraftingActions } from './use-drafting.js';
import { useDraftingWords } from './words.js';

interface Props {
	readonly text: DraftedText;
	readonly actions: DraftingActions;
}

/** Which parts of the parent's main text come down as they stand. */
export function MainTextForm({ text, actions }: Props) {
	const words = useDraftingWords();
	const { mainText } = text;
	if (!mainText) return <p className="quiet">{words.mainTextOwn}</p>;
	if (mainText.length === 0) return null;
	const kept = mainText.filter(({ isKept }) => isKept).map(({ id }) => id);
	const keep = (ids: readonly string[]) => actions.edit({ kind: 'provisions', kept: ids });
	return (
		<details className="merge-form">
			<summary>{words.mainText(kept.length, mainText.length)}</summary>
			<fieldset>
				<legend>{words.mainTextKeep}</legend>
				{mainText.map(({ id, title, isKept }) => (
					<label key={id}>
						<input
							type="checkbox"
							checked={isKept}
							onChange={({ target }) =>
								keep(target.checked ? [...kept, id] : kept.filter((one) => one !== id))
							}
						/>{' '}
						<span lang="zh-CN">{title}</span>
					</label>
				))}
			</fieldset>
			<button type="button" className="button" onClick={() => keep(mainText.map(({ id }) => id))}>
				{words.mainTextAll}
			</button>{' '}
			<button type="button" className="button" onClick={() => keep([])}>
				{words.mainTextNone}
			</button>
		</details>
	);
}
