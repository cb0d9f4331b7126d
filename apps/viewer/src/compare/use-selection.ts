import { useCallback, useEffect } from 'react';
import type { ComparePlace } from '../address/compare-place.js';
import { replaceAddress } from '../address/use-address.js';
import { isTyping } from '../shell/is-typing.js';
import type { PlacedChange } from './rows.js';

/** Where the reader stands among the changes shown. */
export interface Selection {
	/** index of the change selected, -1 for none */
	readonly index: number;
	readonly step: (by: 1 | -1) => void;
}

/** The selected change, kept in the address; j and k step through. */
export function useSelection(place: ComparePlace, steps: readonly PlacedChange[]): Selection {
	const index = steps.findIndex(({ id }) => id === place.change);
	const selected = steps[index]?.id;
	const step = useCallback(
		(by: 1 | -1) => {
			const next = index < 0 ? (by > 0 ? 0 : steps.length - 1) : (index + by + steps.length) % steps.length;
			const change = steps[next];
			if (!change) return;
			replaceAddress(({ place: now, reading }) => ({
				place: now.view === 'compare' ? { ...now, change: change.id } : now,
				reading,
			}));
		},
		[index, steps],
	);
	useEffect(() => {
		if (selected === undefined) return;
		const smooth = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
		const row = document.querySelector(`[data-changes~="${CSS.escape(selected)}"]`);
		// A row of running text may be higher than the window: what is marked in it counts.
		const marked = row?.querySelector('[data-current]') ?? row;
		marked?.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'instant' });
	}, [selected]);
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
			if (document.querySelector('dialog[open]')) return;
			if (event.key === 'j') step(1);
			if (event.key === 'k') step(-1);
		};
		window.addEventListener('keydown', onKey);
		return () => window.removeEventListener('keydown', onKey);
	}, [step]);
	return { index, step };
}
