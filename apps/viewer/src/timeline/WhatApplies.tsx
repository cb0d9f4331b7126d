import { appliesIn, type FamilyAnswer, type FigureThatHolds, type ItemThatHolds } from '@qingdan/core';
import { dateInWords, quantityInWords } from '@qingdan/publish';
import type { TimelinePlace } from '../address/timeline-place.js';
import { useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { useDocumentNames } from '../corpus/use-document-names.js';
import { figureEvidence } from '../evidence/figure-evidence.js';
import { SaveMenu } from '../files/SaveMenu.js';
import { usePublishWords } from '../words/publish-words.js';
import { useTimelineWords } from './words.js';

interface Props {
	readonly place: TimelinePlace;
	readonly region: string;
	readonly on: string;
}

/** What applies in a region on a day: who answers, where the way up ends, and each service with the figures that hold. */
export function WhatApplies({ place, region, on }: Props) {
	const words = useTimelineWords();
	const publish = usePublishWords();
	const { corpus } = useLibrary();
	const found = appliesIn(region, on, corpus);
	const say = publish.time.applies;
	return (
		<section className="what-applies" aria-labelledby="what-applies">
			{found.ok ? (
				<>
					<h2 id="what-applies">{words.appliesIn(found.applies.region.name, dateInWords(on, publish))}</h2>
					<SaveMenu
						offers={[
							{
								name: 'applies.json',
								make: (formats) =>
									formats.applies.json({ applies: found.applies, vocabulary: corpus.vocabulary }),
							},
						]}
					/>
					{found.applies.families.length === 0 && <p>{say.none}</p>}
					{found.applies.families.map((family) => (
						<Family key={family.family} family={family} place={place} />
					))}
				</>
			) : (
				<p id="what-applies">{words.appliesFailed}</p>
			)}
		</section>
	);
}

function Family({ family, place }: { readonly family: FamilyAnswer; readonly place: TimelinePlace }) {
	const publish = usePublishWords();
	const linkTo = useLinkTo();
	const nameOf = useDocumentNames();
	const { documents } = useLibrary();
	const say = publish.time.applies;
	// What a family is filed under is no name: the nearest of its documents gives it one.
	const title = family.levels.flatMap((level) => level.documents)[0]?.title ?? family.family;
	const { answeredBy, unknownAbove, levels, items } = family;
	const names = (keys: readonly string[]) => keys.map(nameOf).join(publish.report.comma);
	return (
		<details className="family" open={items.length > 0}>
			<summary>
				<h3 lang="zh-CN">{title}</h3>{' '}
				<span className="quiet">
					{answeredBy ? say.answeredBy(answeredBy.region.name, names(answeredBy.keys)) : say.notAnswered}
				</span>
			</summary>
			<ul className="family-levels">
				{levels.map((level) => (
					<li key={level.region.code}>
						<span lang="zh-CN">{level.region.name}</span>{' '}
						<span className="tag">{say.answers[level.answer]}</span>{' '}
						{level.documents.map(({ key, status }) => (
							<span key={key} lang="zh-CN">
								{documents.has(key) ? (
									<a href={linkTo({ view: 'document', key })}>{nameOf(key)}</a>
								) : (
									nameOf(key)
								)}
								{status && <span className="quiet"> {publish.time.states[status.state]}</span>}{' '}
							</span>
						))}
					</li>
				))}
			</ul>
			{unknownAbove && (
				<p className="quiet">{say.unknownAbove(unknownAbove.region.name, names(unknownAbove.keys))}</p>
			)}
			{items.length > 0 && (
				<dl className="family-items">
					{items.map((item) => (
						<Service key={`${item.region.code} ${item.number}`} item={item} place={place} names={names} />
					))}
				</dl>
			)}
		</details>
	);
}

function Service({
	item,
	place,
	names,
}: {
	readonly item: ItemThatHolds;
	readonly place: TimelinePlace;
	readonly names: (keys: readonly string[]) => string;
}) {
	const publish = usePublishWords();
	const { documents, vocabulary } = useLibrary();
	const linkTo = useLinkTo();
	const say = publish.time.applies;
	const inWords = ({ figure, region, holds, applicability }: FigureThatHolds) => {
		const value =
			figure.type === 'reference'
				? figure.printed
				: quantityInWords(figure, publish, vocabulary, figure.delegation);
		const named = figure.label === null ? value : `${figure.label}${value}`;
		if (holds) return say.holds(named, region.name);
		const { from, state } = applicability;
		return state === 'in-force-not-yet-applicable' && from !== null
			? say.notYet(named, region.name, dateInWords(from, publish))
			: say.holds(named, `${region.name}${publish.report.clause}${publish.time.parts[state]}`);
	};
	return (
		<div>
			<dt lang="zh-CN">
				<a href={linkTo({ view: 'document', key: item.by, unit: String(item.number) })}>
					{item.number}. {item.name}
				</a>
			</dt>
			<dd>
				{item.figures.length === 0 && <span className="quiet">{say.noFigure}</span>}
				{item.figures.map((one) => {
					const document = documents.get(one.by);
					const evidence = document && figureEvidence(document, undefined, one.figure);
					const text = inWords(one);
					return (
						<span key={`${one.by} ${one.figure.variant} ${one.figure.id}`} className="family-figure">
							{evidence ? <a href={linkTo({ ...place, evidence })}>{text}</a> : text}
						</span>
					);
				})}
				{item.notListedBy.length > 0 && (
					<span className="quiet">{say.notListed(names(item.notListedBy))}</span>
				)}
			</dd>
		</div>
	);
}
