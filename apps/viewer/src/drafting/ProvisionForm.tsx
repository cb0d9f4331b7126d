import type { ProvisionRevision, ProvisionWords } from '@qingdan/core';
import { useRef } from 'react';
import type { DraftedProvision } from './main-text.js';
import { TypedField } from './TypedField.js';
import type { DraftingActions } from './use-drafting.js';
import { WordsGone } from './WordsGone.js';
import { useDraftingWords } from './words.js';

interface Props {
	readonly provision: DraftedProvision;
	readonly onRevise: (revision: ProvisionRevision) => void;
	readonly actions: DraftingActions;
}

const parts = ['number', 'heading', 'text'] as const;

/** A provision, to be written in; the edits that bring the parent's words to these are made of it. */
export function ProvisionForm({ provision, onRevise, actions }: Props) {
	const words = useDraftingWords();
	const { path, words: said, was, isStated } = provision;
	// Fields are typed in one by one; each edit carries the words of all as they stand.
	const typed = useRef<Partial<ProvisionWords>>({});
	return (
		<div className="item-form">
			<p className="quiet">{was === null ? words.ownProvision : isStated ? words.changedProvision : ''}</p>
			{parts.map((part) => (
				<div key={part} className="cell-editor">
					<TypedField
						label={words.provisionParts[part]}
						given={said[part] ?? ''}
						rows={part === 'text' ? 'several' : 'one'}
						editOf={(value) => {
							typed.current = { ...typed.current, [part]: value === '' ? null : value };
							const given = { ...said, ...typed.current };
							return { kind: 'provision', revision: { kind: 'words', path, words: given } };
						}}
						actions={actions}
					/>
					{was !== null && was[part] !== null && was[part] !== said[part] && (
						<p className="cell-was">
							<span className="quiet">{words.inParent}</span>{' '}
							<span lang="zh-CN">
								<WordsGone was={was[part]} text={said[part] ?? ''} />
							</span>
						</p>
					)}
				</div>
			))}
			<div className="draft-actions">
				{was !== null && isStated && (
					<button type="button" className="button" onClick={() => onRevise({ kind: 'restore', path })}>
						{words.restore}
					</button>
				)}
				<button type="button" className="button" onClick={() => onRevise({ kind: 'drop', path })}>
					{words.dropProvision}
				</button>
			</div>
		</div>
	);
}
