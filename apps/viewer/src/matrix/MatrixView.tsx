import { useDeferredValue, useMemo } from 'react';
import type { MatrixView as MatrixAddress } from '../address/matrix-place.js';
import { replacePlace, useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { HeldEvidencePanel } from '../evidence/HeldEvidencePanel.js';
import { numberQueryOf } from '../figures/number-query.js';
import { Notice } from '../shell/Notice.js';
import { OverviewLink } from '../shell/OverviewLink.js';
import { useTitle } from '../shell/use-title.js';
import { gridOf, rowsPerPage, usualRows } from './grid.js';
import { MatrixFilters } from './MatrixFilters.js';
import { MatrixLegend } from './MatrixLegend.js';
import { MatrixPlot } from './MatrixPlot.js';
import { MatrixSettings } from './MatrixSettings.js';
import { MatrixTable } from './MatrixTable.js';
import { Pager } from './Pager.js';
import { answeringColumns, selectRows, wantedOf } from './selection.js';
import { useHeadingNames } from './use-heading-names.js';
import { useMatrix } from './use-matrix.js';
import { useMatrixWords } from './words.js';

/** Services by places, with the figures of each. */
export default function MatrixView({ place }: { readonly place: MatrixAddress }) {
	const words = useMatrixWords();
	const { vocabulary } = useLibrary();
	const linkTo = useLinkTo();
	const made = useMatrix(place);
	const { matrix } = made;
	const nameOf = useHeadingNames(matrix);
	useTitle(words.title);
	// The fields follow every key at once; the table comes after.
	const asked = useDeferredValue(place);
	const kind = asked.rows ?? usualRows(matrix);
	const base = matrix.places.some(({ key }) => key === asked.base) ? asked.base : undefined;
	const grid = useMemo(() => gridOf(matrix, kind, base), [matrix, kind, base]);
	const wanted = useMemo(() => wantedOf(asked, grid), [asked, grid]);
	const { figure } = asked;
	const number = useMemo(() => (figure === undefined ? undefined : numberQueryOf(figure)), [figure]);
	const rows = useMemo(() => selectRows(grid, wanted, nameOf), [grid, wanted, nameOf]);
	const columns = useMemo(() => answeringColumns(grid.columns, rows, wanted.number), [grid, rows, wanted]);
	const pageSize = rowsPerPage(columns.length);
	const pages = Math.max(1, Math.ceil(rows.length / pageSize));
	const page = Math.min(asked.page ?? 1, pages);
	const shown = useMemo(() => rows.slice((page - 1) * pageSize, page * pageSize), [rows, page, pageSize]);
	const tabled = useMemo(() => {
		const { evidence: _, ...settings } = asked;
		return settings;
	}, [asked]);
	const isLimited = place.places !== undefined || place.concepts !== undefined;
	if (matrix.rows.length === 0 && isLimited)
		return (
			<Notice title={words.goneTitle}>
				<p>{words.goneText}</p>
				<p>
					<a className="button" href={linkTo({ view: 'matrix' })}>
						{words.wholeMatrix}
					</a>
				</p>
			</Notice>
		);
	if (matrix.rows.length === 0)
		return (
			<Notice title={words.emptyTitle}>
				<p>{words.emptyText}</p>
				<OverviewLink />
			</Notice>
		);
	const { evidence, ...closed } = place;
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
			<MatrixSettings place={closed} made={made} kind={kind} nameOf={nameOf} />
			<MatrixFilters
				place={closed}
				grid={grid}
				nameOf={nameOf}
				found={rows.length}
				answering={columns.length}
			/>
			{plotted && <MatrixPlot place={closed} matrix={matrix} row={plotted} />}
			<MatrixTable
				place={tabled}
				matrix={matrix}
				base={base}
				vocabulary={vocabulary}
				rows={shown}
				columns={columns}
				number={number}
				nameOf={nameOf}
			/>
			{pages > 1 && <Pager place={closed} page={page} pages={pages} />}
			<MatrixLegend matrix={matrix} based={base !== undefined} />
			<HeldEvidencePanel evidence={evidence} onClose={() => replacePlace(closed)} />
		</article>
	);
}
