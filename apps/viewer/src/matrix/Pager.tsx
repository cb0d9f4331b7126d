import type { MatrixView } from '../address/matrix-place.js';
import { replacePlace } from '../address/use-address.js';
import { useMatrixWords } from './words.js';

interface Props {
	readonly place: MatrixView;
	readonly page: number;
	readonly pages: number;
}

export function Pager({ place, page, pages }: Props) {
	const words = useMatrixWords();
	return (
		<nav className="pager" aria-label={words.page(page, pages)}>
			<button
				type="button"
				className="button"
				disabled={page === 1}
				onClick={() => replacePlace({ ...place, page: page - 1 })}
			>
				{words.previousPage}
			</button>
			<span role="status">{words.page(page, pages)}</span>
			<button
				type="button"
				className="button"
				disabled={page === pages}
				onClick={() => replacePlace({ ...place, page: page + 1 })}
			>
				{words.nextPage}
			</button>
		</nav>
	);
}
