import { useLabels } from '../words/use-labels.js';
import type { DraftedCell } from './drafted.js';
import { TypedField } from './TypedField.js';
import type { DraftingActions } from './use-drafting.js';
import { WordsGone } from './WordsGone.js';
import { useDraftingWords } from './words.js';

interface Props {
	/** id in the parent */
	readonly item: string;
	readonly cell: DraftedCell;
	readonly actions: DraftingActions;
}

/** One cell of the resolved text, to be written in; the operation that brings the parent's words to these is made of it. */
export function CellEditor({ item, cell, actions }: Props) {
	const words = useDraftingWords();
	const labels = useLabels();
	const { field, variant, text, was, status } = cell;
	return (
		<div className="cell-editor" data-status={status}>
			<TypedField
				label={
					<>
						{labels.field[field]}
						{variant && <span lang="zh-CN"> · {variant.label}</span>}{' '}
						<span className="tag">{words.status[status]}</span>
					</>
				}
				given={text}
				rows={field === 'content' || field === 'target' ? 'several' : 'one'}
				editOf={(value) => ({
					kind: 'cell',
					item,
					field,
					...(variant ? { variant: variant.id } : {}),
					text: value,
				})}
				actions={actions}
			/>
			{was !== null && was !== text && (
				<p className="cell-was">
					<span className="quiet">{words.inParent}</span>{' '}
					<span lang="zh-CN">
						<WordsGone was={was} text={text} />
					</span>
				</p>
			)}
		</div>
	);
}
