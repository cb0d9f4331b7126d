import { useLabels } from '../words/use-labels.js';
import { useWords } from '../words/use-words.js';
import type { PlacedChange } from './rows.js';

/** Differences that come with the level or the spelling, counted by kind. */
export function FoldedCounts({ folded }: { readonly folded: readonly PlacedChange[] }) {
	const words = useWords();
	const labels = useLabels();
	const counts = new Map<string, number>();
	for (const { change } of folded) {
		const label = labels.change[change.kind];
		counts.set(label, (counts.get(label) ?? 0) + 1);
	}
	return (
		<span className="folded">
			{[...counts]
				.map(([label, count]) => `${label}${count > 1 ? ` ${words.times(count)}` : ''}`)
				.join(' · ')}
		</span>
	);
}
