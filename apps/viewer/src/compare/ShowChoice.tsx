import { type ComparePlace, type Show, shows } from '../address/compare-place.js';
import { replacePlace } from '../address/use-address.js';
import { useWords } from '../words/use-words.js';
import type { Words } from '../words.en.js';

interface Props {
	readonly place: ComparePlace;
	readonly counts: Readonly<Record<Show, number>>;
}

const labels = {
	all: 'showAll',
	substance: 'showSubstance',
	source: 'showSource',
	folded: 'showFolded',
} as const satisfies Record<Show, keyof Words>;

/** Which differences are shown, with how many there are of each sort. */
export function ShowChoice({ place, counts }: Props) {
	const words = useWords();
	const { show: chosen = 'all', change: _, ...rest } = place;
	return (
		<fieldset className="segments">
			<legend className="visually-hidden">{words.show}</legend>
			{shows.map((show) => (
				<label key={show}>
					<input
						type="radio"
						name="show"
						checked={show === chosen}
						onChange={() => {
							const { show: __, ...others } = rest as ComparePlace;
							replacePlace(show === 'all' ? others : { ...others, show });
						}}
					/>
					<span>
						{words[labels[show]]} <span className="count">{counts[show]}</span>
					</span>
				</label>
			))}
		</fieldset>
	);
}
