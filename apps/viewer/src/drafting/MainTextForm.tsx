import type { ProvisionRevision } from '@qingdan/core';
import { useState } from 'react';
import type { DraftedText } from './drafted.js';
import { titleOf } from './main-text.js';
import { ProvisionForm } from './ProvisionForm.js';
import type { DraftingActions } from './use-drafting.js';
import { useDraftingWords } from './words.js';

interface Props {
	readonly text: DraftedText;
	readonly round: number;
	readonly actions: DraftingActions;
}

/** The main text: which parts of the parent's come down, other words for one of them, and provisions of one's own. */
export function MainTextForm({ text, round, actions }: Props) {
	const words = useDraftingWords();
	const [chosen, setChosen] = useState('');
	const { mainText, provisions } = text;
	const kept = mainText.filter(({ isKept }) => isKept).map(({ id }) => id);
	const keep = (ids: readonly string[]) => actions.edit({ kind: 'provisions', kept: ids });
	const revise = (revision: ProvisionRevision) => actions.edit({ kind: 'provision', revision });
	const provision = provisions.find(({ path }) => path.join('.') === chosen);
	const add = () => {
		const path = provision?.path ?? [];
		revise({ kind: 'add', path, words: { number: null, heading: null, text: words.addedProvision } });
		const last = path.at(-1);
		const top = provisions.filter((one) => one.path.length === 1).length;
		setChosen((last === undefined ? [top] : [...path.slice(0, -1), last + 1]).join('.'));
	};
	return (
		<details className="merge-form">
			<summary>
				{mainText.length > 0 ? words.mainText(kept.length, mainText.length) : words.mainTextAlone}
			</summary>
			{mainText.length > 0 && (
				<>
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
				</>
			)}
			<div className="draft-choose">
				<label className="setting">
					<span>{words.chooseProvision}</span>
					<select lang="zh-CN" value={chosen} onChange={({ target }) => setChosen(target.value)}>
						<option value="">{words.chooseNone}</option>
						{provisions.map(({ path, words: said, isStated }) => (
							<option key={path.join('.')} value={path.join('.')}>
								{`${'\u3000'.repeat(path.length - 1)}${titleOf(said)}${isStated ? ' ＊' : ''}`}
							</option>
						))}
					</select>
				</label>
				<button type="button" className="button" onClick={add}>
					{provision ? words.addBehind : words.addProvision}
				</button>
			</div>
			{provision && (
				<ProvisionForm key={`${chosen} ${round}`} provision={provision} onRevise={revise} actions={actions} />
			)}
		</details>
	);
}
