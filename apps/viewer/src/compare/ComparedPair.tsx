import { useMemo } from 'react';
import type { ComparePlace } from '../address/compare-place.js';
import { replacePlace } from '../address/use-address.js';
import { citationOf } from '../citation/citation.js';
import type { LibraryDocument } from '../corpus/library.js';
import { useShownNames } from '../drafts/use-shown-name.js';
import { EvidencePanel } from '../evidence/EvidencePanel.js';
import { useTitle } from '../shell/use-title.js';
import { useWords } from '../words/use-words.js';
import { ChangeList } from './ChangeList.js';
import { CompareTable } from './CompareTable.js';
import { ComparisonHead } from './ComparisonHead.js';
import { filterRows, stepsOf } from './filter.js';
import { NothingComparable } from './NothingComparable.js';
import { OverviewRail } from './OverviewRail.js';
import { Summary } from './Summary.js';
import { Toolbar } from './Toolbar.js';
import { useComparison } from './use-comparison.js';
import { useSelection } from './use-selection.js';

interface Props {
	readonly place: ComparePlace;
	readonly left: LibraryDocument;
	readonly right: LibraryDocument;
	/** the last edition of one's own, set between the two */
	readonly own: LibraryDocument | undefined;
}

/** A comparison: what it comes to, then every unit in one aligned table. */
export function ComparedPair({ place, left, right, own }: Props) {
	const words = useWords();
	const { titleOf } = useShownNames();
	const laidOut = useComparison(left, right, own, place.part, place.blind === true);
	const { show, field, kind, direction } = place;
	const { shown, steps } = useMemo(() => {
		const filters = {
			...(show ? { show } : {}),
			...(field ? { field } : {}),
			...(kind ? { kind } : {}),
			...(direction ? { direction } : {}),
		};
		const rows = filterRows(laidOut.rows, filters);
		return { shown: rows, steps: stepsOf(rows, filters) };
	}, [laidOut, show, field, kind, direction]);
	const selection = useSelection(place, steps);
	const gone =
		place.change !== undefined &&
		!laidOut.rows.some(({ changes }) => changes.some(({ id }) => id === place.change));
	const { evidence, ...closed } = place;
	useTitle(`${titleOf(left)} — ${titleOf(right)}`);
	const document = { left, own: own ?? left, right }[evidence?.side ?? 'right'];
	return (
		<article className="compare">
			<ComparisonHead place={place} left={left} right={right} own={own} laidOut={laidOut} />
			{laidOut.compared.pairs.length === 0 ? (
				<NothingComparable />
			) : (
				<>
					{gone && (
						<p className="changes-warning" role="alert">
							{words.changeGone}
						</p>
					)}
					<Summary laidOut={laidOut} left={left} right={right} place={closed} />
					<Toolbar
						place={closed}
						laidOut={laidOut}
						selection={selection}
						steps={steps}
						citation={(placed) =>
							placed.right ? citationOf(right, placed.right.place) : citationOf(left, placed.left?.place)
						}
					/>
					{place.form === 'list' ? (
						<ChangeList place={closed} rows={shown} />
					) : (
						<>
							<CompareTable
								place={closed}
								left={left}
								right={right}
								own={own}
								relation={laidOut.comparison.relation}
								rows={shown}
							/>
							<OverviewRail place={closed} rows={shown} />
						</>
					)}
					<p className="accounting">{words.accounting(laidOut.compared.accounting.editedCharacters)}</p>
				</>
			)}
			{evidence && (
				<EvidencePanel
					key={JSON.stringify(evidence)}
					document={document}
					place={evidence.place}
					onClose={() => replacePlace(closed)}
				/>
			)}
		</article>
	);
}
