import type { DraftedItem, DraftedText } from './drafted.js';
import { ItemForm } from './ItemForm.js';
import { MainTextForm } from './MainTextForm.js';
import { OpenStandards } from './OpenStandards.js';
import { OwnItemForm } from './OwnItemForm.js';
import type { DraftingActions } from './use-drafting.js';
import { useDraftingWords } from './words.js';

interface Props {
	readonly text: DraftedText;
	readonly chosen: string | undefined;
	readonly onChoose: (id: string) => void;
	readonly round: number;
	readonly actions: DraftingActions;
}

/** The draft as a form: what was left open first, then one item at a time. */
export function DraftForm({ text, chosen, onChoose, round, actions }: Props) {
	const words = useDraftingWords();
	const item = chosenItem(text.items, chosen);
	return (
		<>
			<OpenStandards key={round} text={text} actions={actions} />
			<section className="draft-items" aria-label={words.items}>
				<div className="draft-choose">
					<label className="setting">
						<span>{words.choose}</span>
						<select
							id="draft-item"
							lang="zh-CN"
							value={item?.id ?? ''}
							onChange={({ target }) => onChoose(target.value)}
						>
							<option value="">{words.chooseNone}</option>
							{text.items.map(({ id, number, name, operations }) => (
								<option key={id} value={id}>
									{number === undefined ? `（${words.omittedItem}）` : `${number}. `}
									{name}
									{operations.length > 0 ? ' ＊' : ''}
								</option>
							))}
						</select>
					</label>
					<button
						type="button"
						className="button"
						onClick={() => actions.edit({ kind: 'add', name: words.addedName })}
					>
						{words.add}
					</button>
				</div>
				{item?.own && (
					<OwnItemForm key={`${item.id} ${round}`} item={item} steps={item.own} actions={actions} />
				)}
				{item && !item.own && (
					<ItemForm key={`${item.id} ${round}`} item={item} others={text.items} actions={actions} />
				)}
			</section>
			<MainTextForm text={text} round={round} actions={actions} />
		</>
	);
}

/** The item that was chosen, or what it was made into. */
function chosenItem(items: readonly DraftedItem[], chosen: string | undefined): DraftedItem | undefined {
	const found = items.find(({ id }) => id === chosen);
	if (found && found.number !== undefined) return found;
	return items.find(({ own }) => own?.[0] === 'items' && own[1] === chosen) ?? found;
}
