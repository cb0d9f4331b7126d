import type { Step } from '@qingdan/schema';
import { useRef } from 'react';
import { useLabels } from '../words/use-labels.js';
import type { OwnWords } from './draft-edit.js';
import { type DraftedField, type DraftedItem, draftedFields } from './drafted.js';
import { TypedField } from './TypedField.js';
import type { DraftingActions } from './use-drafting.js';
import { useDraftingWords } from './words.js';

interface Props {
	readonly item: DraftedItem;
	readonly steps: readonly Step[];
	readonly actions: DraftingActions;
}

/** An item that the draft holds in full: one that is added, or that others were made into. */
export function OwnItemForm({ item, steps, actions }: Props) {
	const words = useDraftingWords();
	const labels = useLabels();
	const text = (field: DraftedField) => item.cells.find((cell) => cell.field === field)?.text ?? '';
	const given: OwnWords = {
		name: item.name,
		target: text('target'),
		content: text('content'),
		serviceType: text('serviceType'),
		departments: text('departments'),
	};
	// Fields are typed in one by one; each edit carries the words of all as they stand.
	const now = useRef(given);
	const [first, second] = steps;
	return (
		<div className="item-form">
			<p className="quiet">{words.own}</p>
			{draftedFields.map((field) => (
				<div key={field} className="cell-editor">
					<TypedField
						label={labels.field[field]}
						given={given[field]}
						rows={field === 'content' || field === 'target' ? 'several' : 'one'}
						editOf={(value) => {
							now.current = { ...now.current, [field]: value };
							return { kind: 'own', steps, words: now.current };
						}}
						actions={actions}
					/>
				</div>
			))}
			<div className="draft-actions">
				{first === 'add' ? (
					<button
						type="button"
						className="button"
						onClick={() => actions.edit({ kind: 'drop', steps: steps.slice(0, 2) })}
					>
						{words.drop}
					</button>
				) : (
					<button
						type="button"
						className="button"
						onClick={() => actions.edit({ kind: 'restore', item: String(second) })}
					>
						{words.restore}
					</button>
				)}
			</div>
		</div>
	);
}
