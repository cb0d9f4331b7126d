import { useState } from 'react';
import { CellEditor } from './CellEditor.js';
import type { OwnWords } from './draft-edit.js';
import type { DraftedItem } from './drafted.js';
import { TypedField } from './TypedField.js';
import type { DraftingActions } from './use-drafting.js';
import { useDraftingWords } from './words.js';

interface Props {
	readonly item: DraftedItem;
	readonly others: readonly DraftedItem[];
	readonly actions: DraftingActions;
}

/** An item that comes down from the parent: its cells, and what can be done with it as a whole. */
export function ItemForm({ item, others, actions }: Props) {
	const words = useDraftingWords();
	const parent = item.parent ?? item.id;
	if (item.number === undefined)
		return (
			<div className="item-form">
				<p className="quiet">{words.omittedItem}</p>
				<Grounds item={item} parent={parent} actions={actions} />
				<button
					type="button"
					className="button"
					onClick={() => actions.edit({ kind: 'restore', item: parent })}
				>
					{words.restore}
				</button>
			</div>
		);
	const whole = wordsOf(item);
	return (
		<div className="item-form">
			{item.cells.map((cell) => (
				<CellEditor
					key={`${cell.field} ${cell.variant?.id ?? ''}`}
					item={parent}
					cell={cell}
					actions={actions}
				/>
			))}
			{item.slips.length > 0 && (
				<section aria-label={words.slips}>
					<h3>{words.slips}</h3>
					<ul>
						{item.slips.map(({ anomaly, was, reading, corrected }) => (
							<li key={anomaly}>
								<span lang="zh-CN">{words.slip(was, reading)}</span>{' '}
								<button
									type="button"
									className="plain"
									aria-pressed={corrected}
									onClick={() => actions.edit({ kind: 'correct', item: parent, anomaly })}
								>
									{corrected ? words.correctBack : words.correct}
								</button>
							</li>
						))}
					</ul>
				</section>
			)}
			{item.operations.length > 0 && <Grounds item={item} parent={parent} actions={actions} />}
			<div className="draft-actions">
				<button type="button" className="button" onClick={() => actions.edit({ kind: 'omit', item: parent })}>
					{words.omit}
				</button>
				<button
					type="button"
					className="button"
					onClick={() =>
						actions.edit({
							kind: 'split',
							item: parent,
							into: words.splitNames.map((suffix) => ({ ...whole, name: whole.name + suffix })),
						})
					}
				>
					{words.split}
				</button>
				{item.operations.length > 0 && (
					<button
						type="button"
						className="button"
						onClick={() => actions.edit({ kind: 'restore', item: parent })}
					>
						{words.restore}
					</button>
				)}
			</div>
			<MergeForm item={item} parent={parent} others={others} actions={actions} />
		</div>
	);
}

/** The words of an item as one text a cell; sub-rows follow each other. */
function wordsOf({ cells, name }: DraftedItem): OwnWords {
	const text = (field: string) =>
		cells
			.filter((cell) => cell.field === field && cell.text !== '')
			.map((cell) => cell.text)
			.join('\n');
	return {
		name,
		target: text('target'),
		content: text('content'),
		serviceType: text('serviceType'),
		departments: text('departments'),
	};
}

interface PartProps {
	readonly item: DraftedItem;
	readonly parent: string;
	readonly actions: DraftingActions;
}

/** Why an item is changed, and on what basis: written into its operations. */
function Grounds({ item, parent, actions }: PartProps) {
	const words = useDraftingWords();
	const [first] = item.operations;
	const [reason, basis] = [first?.reason ?? '', first?.basis ?? ''];
	const grounds = { kind: 'grounds', item: parent } as const;
	return (
		<fieldset className="grounds">
			<legend>{words.grounds}</legend>
			<TypedField
				label={words.reason}
				given={reason}
				rows="one"
				editOf={(value) => ({ ...grounds, reason: value, basis })}
				actions={actions}
			/>
			<TypedField
				label={words.basis}
				given={basis}
				rows="one"
				editOf={(value) => ({ ...grounds, reason, basis: value })}
				actions={actions}
			/>
		</fieldset>
	);
}

/** Makes one item of this one and others. */
function MergeForm({ item, parent, others, actions }: PartProps & Pick<Props, 'others'>) {
	const words = useDraftingWords();
	const [chosen, setChosen] = useState<readonly string[]>([]);
	const open = others.filter(
		(one) => one.number !== undefined && one.parent !== undefined && one.id !== item.id,
	);
	const merge = () => {
		const all = [item, ...open.filter(({ parent: id }) => chosen.includes(id ?? ''))].map(wordsOf);
		const joined = (field: keyof OwnWords, by: string) =>
			[...new Set(all.map((one) => one[field]).filter((text) => text !== ''))].join(by);
		actions.edit({
			kind: 'merge',
			item: parent,
			others: chosen,
			into: {
				name: joined('name', '、'),
				target: joined('target', '；'),
				content: joined('content', ''),
				serviceType: joined('serviceType', '、'),
				departments: joined('departments', '、'),
			},
		});
	};
	return (
		<details className="merge-form">
			<summary>{words.merge}</summary>
			<fieldset>
				<legend>{words.mergeWith}</legend>
				{open.map(({ parent: id = '', number, name }) => (
					<label key={id}>
						<input
							type="checkbox"
							checked={chosen.includes(id)}
							onChange={({ target }) =>
								setChosen(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
							}
						/>{' '}
						<span lang="zh-CN">
							{number}. {name}
						</span>
					</label>
				))}
			</fieldset>
			<button type="button" className="button" disabled={chosen.length === 0} onClick={merge}>
				{words.mergeDo}
			</button>
		</details>
	);
}
