import type { ComparePlace } from '../address/compare-place.js';
import { replacePlace } from '../address/use-address.js';
import { useWords } from '../words/use-words.js';

/** Where no change passes the filters: the way out. */
export function NoMatch({ place }: { readonly place: ComparePlace }) {
	const words = useWords();
	const { show: _, field: __, direction: ___, kind: ____, ...rest } = place;
	return (
		<div className="no-match">
			<p>{words.noMatch}</p>
			<button type="button" className="button" onClick={() => replacePlace(rest)}>
				{words.clearFilters}
			</button>
		</div>
	);
}
