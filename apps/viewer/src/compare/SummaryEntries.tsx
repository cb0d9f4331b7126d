import type { Direction } from '@qingdan/core';
import type { ComparePlace } from '../address/compare-place.js';
import { replacePlace } from '../address/use-address.js';
import { useCompareWords } from './words.js';

interface Props {
	readonly entries: readonly {
		readonly fingerprint: string;
		readonly unit: string;
		readonly sentence: string;
	}[];
	readonly direction: Direction;
	readonly place: ComparePlace;
}

/** More sentences than these are no summary any more. */
const limit = 4;

/** Entries of a change log as sentences; each leads to its row in the table. */
export function SummaryEntries({ entries, direction, place }: Props) {
	const words = useCompareWords();
	if (entries.length === 0) return words.none;
	const more = entries.length - limit;
	return (
		<ul className="summary-entries">
			{entries.slice(0, limit).map(({ fingerprint, unit, sentence }) => (
				<li key={fingerprint}>
					<button
						type="button"
						className="summary-entry"
						onClick={() => replacePlace({ ...place, change: fingerprint })}
					>
						{unit === '' ? <span>{sentence}</span> : <strong>{unit}</strong>} {unit === '' ? '' : sentence}
					</button>
				</li>
			))}
			{more > 0 && (
				<li>
					<button
						type="button"
						className="as-link"
						onClick={() => replacePlace({ ...place, show: 'substance', direction })}
					>
						{words.moreEntries(more)}
					</button>
				</li>
			)}
		</ul>
	);
}
