import type { ComparePlace } from '../address/compare-place.js';
import { useWords } from '../words/use-words.js';
import { FilterSelects } from './FilterSelects.js';
import { countsOf } from './filter.js';
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
}

/** Filters and the way from change to change; it stays in sight. */
export function Toolbar({ place, laidOut, selection, steps }: Props) {
	const words = useWords();
	return (
		<section className="toolbar" aria-label={words.filters}>
			<ShowChoice place={place} counts={countsOf(laidOut.rows, place)} />
			<FilterSelects place={place} part={laidOut.part} />
			<Stepper selection={selection} steps={steps} />
		</section>
	);
}
