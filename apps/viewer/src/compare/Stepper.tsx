import { CopyButton } from '../citation/CopyButton.js';
import { useLabels } from '../words/use-labels.js';
import { useWords } from '../words/use-words.js';
import type { PlacedChange } from './rows.js';
import type { Selection } from './use-selection.js';

interface Props {
	readonly selection: Selection;
	readonly steps: readonly PlacedChange[];
	readonly citation: (placed: PlacedChange) => string;
}

/** From change to change, with a count that is also spoken. */
export function Stepper({ selection: { index, step }, steps, citation }: Props) {
	const words = useWords();
	const labels = useLabels();
	const current = steps[index];
	const none = steps.length === 0;
	return (
		<div className="stepper">
			<p className="stepper-count" aria-live="polite">
				{current ? words.position(index + 1, steps.length) : words.positionNone(steps.length)}
				{current && <span className="visually-hidden"> {labels.change[current.change.kind]}</span>}
			</p>
			{current && (
				<>
					<CopyButton text={() => citation(current)}>{words.copyCitation}</CopyButton>
					<CopyButton text={() => window.location.href}>{words.copyLink}</CopyButton>
				</>
			)}
			<button
				type="button"
				onClick={() => step(-1)}
				disabled={none}
				aria-keyshortcuts="k"
				title={words.keysHint}
			>
				<span aria-hidden="true">↑</span> {words.previous}
			</button>
			<button
				type="button"
				onClick={() => step(1)}
				disabled={none}
				aria-keyshortcuts="j"
				title={words.keysHint}
			>
				<span aria-hidden="true">↓</span> {words.next}
			</button>
		</div>
	);
}
