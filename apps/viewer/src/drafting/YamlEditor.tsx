import { useRef } from 'react';
import { FileChoice } from '../shell/FileChoice.js';
import { DraftProblems } from './DraftProblems.js';
import type { Drafted } from './drafted.js';
import type { DraftingActions } from './use-drafting.js';
import { useTyping } from './use-typing.js';
import { useDraftingWords } from './words.js';

interface Props {
	readonly drafted: Drafted;
	readonly actions: DraftingActions;
}

/** The draft as it is written; what is wrong in it, each with its line. */
export function YamlEditor({ drafted, actions }: Props) {
	const words = useDraftingWords();
	const field = useRef<HTMLTextAreaElement>(null);
	const typing = useTyping(drafted.written.yaml, actions.noteText, actions.write);
	const goTo = (line: number, column: number) => {
		const { current } = field;
		if (!current) return;
		const before = current.value.split('\n').slice(0, line - 1);
		const start = before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
		const end = current.value.indexOf('\n', start);
		current.focus();
		current.setSelectionRange(start, end < 0 ? current.value.length : end);
		const height = current.scrollHeight / Math.max(1, current.value.split('\n').length);
		current.scrollTop = Math.max(0, (line - 4) * height);
	};
	const lost = drafted.problems.some(
		({ code, path }) => code === 'draft-parent-unknown' && path === '/parent/file',
	);
	return (
		<div className="yaml-editor">
			{lost && (
				<FileChoice
					label={words.giveGround}
					accept=".yaml,.yml"
					onFile={(file) => actions.openGround(file)}
				/>
			)}
			{drafted.problems.length > 0 && <DraftProblems problems={drafted.problems} onGo={goTo} />}
			<textarea
				ref={field}
				aria-label={words.yamlLabel}
				spellCheck={false}
				autoComplete="off"
				wrap="off"
				value={typing.value}
				onChange={({ target }) => typing.change(target.value)}
				onBlur={typing.flush}
			/>
		</div>
	);
}
