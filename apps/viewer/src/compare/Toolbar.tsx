import { useEffect, useRef } from 'react';
import type { ComparePlace } from '../address/compare-place.js';
import { useWords } from '../words/use-words.js';
import { FilterSelects } from './FilterSelects.js';
import { countsOf, kindsOf } from './filter.js';
import type { PlacedChange } from './rows.js';
import { ShowChoice } from './ShowChoice.js';
import { Stepper } from './Stepper.js';
import type { LaidOut } from './use-comparison.js';
import type { Selection } from './use-selection.js';

interface Props {
	readonly place: ComparePlace;
	readonly laidOut: LaidOut;
	readonly selection: Selection;
	readonly steps: readonly PlacedChange[];
	/** how the selected change is cited */
	readonly citation: (placed: PlacedChange) => string;
}

/** Filters and the way from change to change; it stays in sight. */
export function Toolbar({ place, laidOut, selection, steps, citation }: Props) {
	const words = useWords();
	const bar = useRef<HTMLElement>(null);
	useEffect(() => {
		const { current } = bar;
		if (!current) return;
		const { style } = document.documentElement;
		const observer = new ResizeObserver(() => style.setProperty('--toolbar', `${current.offsetHeight}px`));
		observer.observe(current);
		return () => observer.disconnect();
	}, []);
	return (
		<section ref={bar} className="toolbar" aria-label={words.filters}>
			<ShowChoice place={place} counts={countsOf(laidOut.rows, place)} />
			<FilterSelects
				place={place}
				part={laidOut.part}
				kinds={kindsOf(laidOut.rows, place)}
				others={laidOut.rows.some(({ changes }) => changes.some(({ field }) => field === 'other'))}
			/>
			<Stepper selection={selection} steps={steps} citation={citation} />
		</section>
	);
}
