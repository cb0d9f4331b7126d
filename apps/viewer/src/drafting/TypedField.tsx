import { type ReactNode, useId } from 'react';
import type { DraftEdit } from './draft-edit.js';
import type { DraftingActions } from './use-drafting.js';
import { useTyping } from './use-typing.js';

interface Props {
	readonly label: ReactNode;
	readonly given: string;
	readonly rows: 'one' | 'several';
	/** what is done to the draft by writing these words */
	readonly editOf: (value: string) => DraftEdit;
	readonly actions: DraftingActions;
}

/** A field of the draft: every key is kept at once, and made part of the text after a pause. */
export function TypedField({ label, given, rows, editOf, actions }: Props) {
	const id = useId();
	const { value, change, flush } = useTyping(
		given,
		(typed) => actions.note(editOf(typed)),
		(typed) => actions.edit(editOf(typed)),
	);
	const shared = { id, lang: 'zh-CN', autoComplete: 'off', spellCheck: false, value, onBlur: flush } as const;
	return (
		<div className="typed-field">
			<label htmlFor={id}>{label}</label>
			{rows === 'several' ? (
				<textarea
					{...shared}
					rows={Math.min(12, Math.max(2, Math.ceil(value.length / 28)))}
					onChange={({ target }) => change(target.value)}
				/>
			) : (
				<input type="text" {...shared} onChange={({ target }) => change(target.value)} />
			)}
		</div>
	);
}
