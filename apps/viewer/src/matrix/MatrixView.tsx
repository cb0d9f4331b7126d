import { useDeferredValue, useMemo } from 'react';
import type { MatrixView as MatrixAddress } from '../address/matrix-place.js';
import { replacePlace } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { HeldEvidencePanel } from '../evidence/HeldEvidencePanel.js';
import { Notice } from '../shell/Notice.js';
import { OverviewLink } from '../shell/OverviewLink.js';
import { useTitle } from '../shell/use-title.js';
import { gridOf, usualRows } from './grid.js';
import { MatrixFilters } from './MatrixFilters.js';
import { MatrixLegend } from './MatrixLegend.js';
import { MatrixPlot } from './MatrixPlot.js';
import { MatrixSettings } from './MatrixSettings.js';
import { MatrixTable } from './MatrixTable.js';
import { Pager } from './Pager.js';
import { selectRows, wantedOf } from './selection.js';
import { useHeadingNames } from './use-heading-names.js';
import { useMatrix } from './use-matrix.js';
import { useMatrixWords } from './words.js';

/** Rows that stand on one page: more make every keystroke wait. */
const pageSize = 60;

/** Services by places, with the figures of each. */
export default function MatrixView({ place }: { readonly place: MatrixAddress }) {
	const words = useMatrixWords();
	const { vocabulary } = useLibrary();
	const matrix = useMatrix(place.places, place.on);
	const nameOf = useHeadingNames(matrix);
	useTitle(words.title);
	const kind = place.rows ?? usualRows(matrix);
	const base = matrix.places.some(({ key }) => key === place.base) ? place.base : undefined;
	const grid = useMemo(() => gridOf(matrix, kind, base), [matrix, kind, base]);
	// Typing goes on while the table follows.
	const asked = useDeferredValue(place);
	const wanted = useMemo(() => wantedOf(asked, grid), [asked, grid]);
	const rows = useMemo(() => selectRows(grid, wanted, nameOf), [grid, wanted, nameOf]);
	if (matrix.rows.length === 0)
		return (
			<Notice title={words.emptyTitle}>
				<p>{words.emptyText}</p>
				<OverviewLink />
			</Notice>
		);
	const pages = Math.max(1, Math.ceil(rows.length / pageSize));
	const page = Math.min(place.page ?? 1, pages);
	const { evidence, ...closed } = place;
	const shown = rows.slice((page - 1) * pageSize, page * pageSize);
	const plotted = matrix.rows.find(({ id }) => id === place.plot);
	return (
		<article className="matrix">
			<header className="title-block">
				<h1>{words.title}</h1>
				<p>
					{words.counted(matrix.rows.length, matrix.places.length)}
					{' · '}
					{words.line}
				</p>
			</header>
			<MatrixSettings place={closed} matrix={matrix} kind={kind} />
			<MatrixFilters place={closed} grid={grid} nameOf={nameOf} found={rows.length} />
			{plotted && <MatrixPlot place={closed} matrix={matrix} row={plotted} />}
			<MatrixTable
				place={closed}
				matrix={{ ...matrix, base: base ?? null }}
				vocabulary={vocabulary}
				rows={shown}
				columns={grid.columns}
				number={wanted.number}
				nameOf={nameOf}
			/>
			{pages > 1 && <Pager place={closed} page={page} pages={pages} />}
			<MatrixLegend matrix={matrix} based={base !== undefined} />
			<HeldEvidencePanel evidence={evidence} onClose={() => replacePlace(closed)} />
		</article>
	);
}
