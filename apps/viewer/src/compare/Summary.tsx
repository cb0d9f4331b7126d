import type { ComparePlace } from '../address/compare-place.js';
import { usePublishWords } from '../words/publish-words.js';
import { useWords } from '../words/use-words.js';
import { Headlines } from './Headlines.js';
import { ListedUnits } from './ListedUnits.js';
import type { LaidOut } from './use-comparison.js';

interface Props {
	readonly laidOut: LaidOut;
	readonly place: ComparePlace;
}

/** What the comparison comes to, in figures and in plain words. */
export function Summary({ laidOut, place }: Props) {
	const words = useWords();
	const { report: say } = usePublishWords();
	const { rows, compared } = laidOut;
	const alone = laidOut.comparison.uncomparedColumns;
	const substantive = compared.changes.filter((change) => change.class === 'substantive');
	const towards = (direction: string) =>
		substantive.filter((change) => change.direction === direction).length;
	const paired = (relation: 'same' | 'changed') =>
		rows.filter(({ pair }) => pair && (pair.relation === 'same') === (relation === 'same')).length;
	const figures: [string, number, string?][] = [
		[words.summaryAdded, compared.added.length],
		[words.summaryRemoved, compared.removed.length],
		[words.summaryChanged, paired('changed')],
		[words.summarySame, paired('same')],
		[words.summarySubstantive, substantive.length],
		[words.summaryMoreGenerous, towards('more-generous'), '▲'],
		[words.summaryLessGenerous, towards('less-generous'), '▼'],
	];
	return (
		<section className="summary" aria-labelledby="summary">
			<h2 id="summary" className="visually-hidden">
				{words.summary}
			</h2>
			<dl className="figures">
				{figures.map(([label, count, shape]) => (
					<div key={label}>
						<dt>
							{shape && <span aria-hidden="true">{shape} </span>}
							{label}
						</dt>
						<dd>{count}</dd>
					</div>
				))}
			</dl>
			{laidOut.comparison.relationInferred && <p>{say.compare.relationInferred}</p>}
			{(['left', 'right'] as const).map(
				(side) =>
					alone &&
					alone[side].length > 0 && (
						<p key={side}>{say.compare.columnsAlone(say.compare[side], alone[side].join(say.comma))}</p>
					),
			)}
			<ListedUnits rows={rows} kind="added" />
			<ListedUnits rows={rows} kind="removed" />
			<Headlines rows={rows} place={place} />
		</section>
	);
}
