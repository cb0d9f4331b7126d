import type { ComparePlace } from '../address/compare-place.js';
import { replacePlace } from '../address/use-address.js';
import { useLabels } from '../words/use-labels.js';
import { useQuantity } from '../words/use-quantity.js';
import { useWords } from '../words/use-words.js';
import { directionShape } from './direction-shape.js';
import { type Headline, headlinesOf } from './headlines.js';
import type { Row } from './rows.js';

interface Props {
	readonly rows: readonly Row[];
	readonly place: ComparePlace;
}

/** The changes to look at first; each leads to its row. */
export function Headlines({ rows, place }: Props) {
	const words = useWords();
	const { shown, more } = headlinesOf(rows, 6);
	if (shown.length === 0) return null;
	return (
		<div className="headlines">
			<h3>{words.headlines}</h3>
			<ul>
				{shown.map((headline) => (
					<HeadlineEntry
						key={headline.placed.id}
						headline={headline}
						onChoose={() => replacePlace({ ...place, change: headline.placed.id })}
					/>
				))}
			</ul>
			{more > 0 && <p className="quiet">{words.more(more)}</p>}
		</div>
	);
}

function HeadlineEntry({
	headline,
	onChoose,
}: {
	readonly headline: Headline;
	readonly onChoose: () => void;
}) {
	const labels = useLabels();
	const inWords = useQuantity();
	const { row, placed } = headline;
	const { change } = placed;
	const unit = row.left[0] ?? row.right[0];
	const { from, to } = change.values ?? {};
	return (
		<li>
			<button type="button" className="headline" onClick={onChoose}>
				<span className="headline-unit" lang="zh-CN">
					<span className="quiet">{unit?.number}</span> {unit?.name}
				</span>
				<span className="headline-kind">
					<span aria-hidden="true">{directionShape[change.direction]} </span>
					<span className="visually-hidden">{labels.direction[change.direction]} </span>
					{labels.change[change.kind]}
				</span>
				<span className="headline-values">
					{from || to ? (
						<>
							{from && <span data-side="left">{inWords(from)}</span>}
							{from && to && ' → '}
							{to && <span data-side="right">{inWords(to)}</span>}
						</>
					) : (
						<span lang="zh-CN" data-side={change.to?.text ? 'right' : 'left'}>
							{excerpt(change.to?.text || change.from?.text || '')}
						</span>
					)}
				</span>
			</button>
		</li>
	);
}

function excerpt(text: string): string {
	const characters = [...text.replace(/^[，、；。：]/, '')];
	return characters.length > 24 ? `${characters.slice(0, 23).join('')}…` : text;
}
