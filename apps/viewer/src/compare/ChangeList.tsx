import { isFolding } from '@qingdan/core';
import { memo } from 'react';
import type { ComparePlace, Side } from '../address/compare-place.js';
import { useLinkTo } from '../address/use-address.js';
import { SourceLink } from '../evidence/SourceLink.js';
import { useLabels } from '../words/use-labels.js';
import { useQuantity } from '../words/use-quantity.js';
import { useWords } from '../words/use-words.js';
import { directionShape } from './direction-shape.js';
import { NoMatch } from './NoMatch.js';
import type { PlacedChange, Row } from './rows.js';

interface Props {
	readonly place: ComparePlace;
	readonly rows: readonly Row[];
}

/** The changes alone, unit by unit: what, in which direction, from which words to which. */
export const ChangeList = memo(function ChangeList({ place, rows }: Props) {
	const shown = rows
		.map((row) => ({
			row,
			changes: row.changes.filter(({ change }) => place.show === 'folded' || !isFolding(change.class)),
		}))
		.filter(({ changes }) => changes.length > 0);
	if (shown.length === 0) return <NoMatch place={place} />;
	return (
		<ul className="change-list">
			{shown.map(({ row, changes }) => {
				const unit = row.right[0] ?? row.left[0] ?? row.own[0];
				return (
					<li key={row.key} className="change-unit">
						<h2 lang="zh-CN">
							<span className="unit-number">{unit?.number}</span> {unit?.name}
						</h2>
						<ul>
							{changes.map((placed) => (
								<ListedChange key={placed.id} placed={placed} place={place} />
							))}
						</ul>
					</li>
				);
			})}
		</ul>
	);
});

function ListedChange({ placed, place }: { readonly placed: PlacedChange; readonly place: ComparePlace }) {
	const labels = useLabels();
	const linkTo = useLinkTo();
	const inWords = useQuantity();
	const { change, id } = placed;
	const { form: _, ...table } = place;
	const words = useWords();
	const { from, to } = change.values ?? {};
	return (
		<li
			className="listed-change"
			data-changes={id}
			data-current={id === place.change || undefined}
			data-class={change.class}
		>
			<p>
				{change.class === 'substantive' && (
					<span className="listed-direction" data-direction={change.direction}>
						{directionShape[change.direction]} {labels.direction[change.direction]}
					</span>
				)}{' '}
				<a href={linkTo({ ...table, change: id })}>{labels.change[change.kind]}</a>{' '}
				{placed.against === 'own' && <span className="tag">{words.againstOwn}</span>}{' '}
				<span className="quiet">
					{change.column ?? labels.field[change.field]}
					{change.class !== 'substantive' && ` · ${labels.class[change.class]}`}
				</span>
				{from && to && (
					<span className="listed-values" lang="zh-CN">
						{inWords(from)} → {inWords(to)}
					</span>
				)}
			</p>
			<ListedSide side={placed.against} placed={placed} place={place} />
			<ListedSide side="right" placed={placed} place={place} />
		</li>
	);
}

function ListedSide({
	side,
	placed,
	place,
}: {
	readonly side: Side;
	readonly placed: PlacedChange;
	readonly place: ComparePlace;
}) {
	const words = useWords();
	const linkTo = useLinkTo();
	const { change } = placed;
	const part = side === 'right' ? change.to : change.from;
	const cell = placed[side];
	if (!part || part.text === '') return null;
	const Mark = side === 'right' ? 'ins' : 'del';
	return (
		<p className="listed-side" lang="zh-CN">
			<span className="visually-hidden">
				{{ left: words.leftOnly, own: words.ownOnly, right: words.rightOnly }[side]}
			</span>
			<Mark data-class={change.class}>{part.text}</Mark>
			{cell && (
				<SourceLink line={cell.line} href={linkTo({ ...place, evidence: { side, place: cell.place } })} />
			)}
		</p>
	);
}
