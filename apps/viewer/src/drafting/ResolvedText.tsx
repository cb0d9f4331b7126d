import { textDifference } from '@qingdan/core';
import { memo } from 'react';
import { splitBySpans } from '../marks/marks.js';
import { useLabels } from '../words/use-labels.js';
import type { DraftedCell, DraftedItem, DraftedText } from './drafted.js';
import { ResolvedProvisions } from './ResolvedProvisions.js';
import { useDraftingWords } from './words.js';

interface Props {
	readonly text: DraftedText;
	readonly onChoose: (id: string) => void;
	readonly onMove: (id: string, by: -1 | 1) => void;
}

/** The full text that the draft comes to, with what is not simply taken over marked and named. */
export function ResolvedText({ text, onChoose, onMove }: Props) {
	const words = useDraftingWords();
	const here = text.items.filter(({ number }) => number !== undefined);
	const left = text.items.filter(({ number }) => number === undefined);
	const added = here.filter(({ own }) => own?.[0] === 'add').length;
	const changed = here.filter(({ own, operations }) => operations.length > 0 || own?.[0] === 'items').length;
	return (
		<section className="resolved" aria-labelledby="resolved">
			<h2 id="resolved">{words.resolved}</h2>
			<p className="quiet">{words.resolvedLine(here.length, changed, added, left.length)}</p>
			<h3 className="resolved-title" lang="zh-CN">
				{text.draft.title}
			</h3>
			<ol>
				{here.map((item, index) => (
					<ResolvedItem
						key={item.id}
						item={item}
						// An item is drawn anew only where its words are others.
						stamp={JSON.stringify([item.number, item.cells, here.length])}
						isFirst={index === 0}
						isLast={index === here.length - 1}
						onChoose={onChoose}
						onMove={onMove}
					/>
				))}
			</ol>
			<ResolvedProvisions provisions={text.policy.provisions ?? []} />
			{left.length > 0 && (
				<>
					<h3>{words.leftOut}</h3>
					<ul className="resolved-left">
						{left.map((item) => (
							<li key={item.id}>
								<del lang="zh-CN">{item.name}</del>{' '}
								<button type="button" className="plain" onClick={() => onChoose(item.id)}>
									<span className="visually-hidden">{words.editItem(item.name)}</span>
									<span aria-hidden="true">{words.edit}</span>
								</button>
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

interface ItemProps {
	readonly item: DraftedItem;
	readonly stamp: string;
	readonly isFirst: boolean;
	readonly isLast: boolean;
	readonly onChoose: (id: string) => void;
	readonly onMove: (id: string, by: -1 | 1) => void;
}

const ResolvedItem = memo(
	function ResolvedItem({ item, isFirst, isLast, onChoose, onMove }: ItemProps) {
		const words = useDraftingWords();
		const labels = useLabels();
		return (
			<li className="resolved-item" data-item={item.id}>
				<p className="resolved-head">
					<strong lang="zh-CN">
						{item.number}. {item.name}
					</strong>
					<span className="resolved-tools">
						<button
							type="button"
							className="plain"
							disabled={isFirst}
							onClick={() => onMove(item.id, -1)}
							aria-label={words.moveUp(item.name)}
						>
							↑
						</button>
						<button
							type="button"
							className="plain"
							disabled={isLast}
							onClick={() => onMove(item.id, 1)}
							aria-label={words.moveDown(item.name)}
						>
							↓
						</button>
						<button type="button" className="plain" onClick={() => onChoose(item.id)}>
							<span className="visually-hidden">{words.editItem(item.name)}</span>
							<span aria-hidden="true">{words.edit}</span>
						</button>
					</span>
				</p>
				<dl>
					{item.cells
						.filter(({ field, text }) => field !== 'name' && text !== '')
						.map((cell) => (
							<div key={`${cell.field} ${cell.variant?.id ?? ''}`} data-status={cell.status}>
								<dt>
									{labels.field[cell.field]}
									{cell.variant && <span lang="zh-CN"> · {cell.variant.label}</span>}
									{cell.status !== 'inherited' && <span className="tag">{words.status[cell.status]}</span>}
								</dt>
								<dd lang="zh-CN">
									<WordsNew cell={cell} />
								</dd>
							</div>
						))}
				</dl>
			</li>
		);
	},
	(before, after) => before.stamp === after.stamp,
);

/** The words of a cell, with those that the parent does not have marked. */
function WordsNew({ cell: { text, was, status } }: { readonly cell: DraftedCell }) {
	if (was === null || was === text || status === 'inherited') return text;
	const spans = textDifference(was, text)
		.edits.filter(({ right }) => right.end > right.start)
		.map(({ right }, index) => ({ id: String(index), ...right }));
	return splitBySpans(text, spans).map((segment) =>
		segment.spans.length > 0 ? <ins key={segment.start}>{segment.text}</ins> : segment.text,
	);
}
