import { measureOf, nearestNames, trace } from '@qingdan/core';
import { useMemo } from 'react';
import type { MeasurePlace } from '../address/measure-place.js';
import { useLinkTo } from '../address/use-address.js';
import { useLibrary } from '../corpus/library.js';
import { type Offer, SaveMenu } from '../files/SaveMenu.js';
import { useTitle } from '../shell/use-title.js';
import { useLanguage } from '../words/use-words.js';
import { MeasureForm } from './MeasureForm.js';
import { MeasurePlot } from './MeasurePlot.js';
import { NotHeld } from './NotHeld.js';
import { TracedStage } from './TracedStage.js';
import { useMeasureWords } from './words.js';

interface Props {
	readonly place: MeasurePlace;
	readonly written: string;
}

/** A measure through all documents by date. */
export function TracedMeasure({ place, written }: Props) {
	const words = useMeasureWords();
	const language = useLanguage();
	const linkTo = useLinkTo();
	const { corpus, vocabulary } = useLibrary();
	const traced = useMemo(
		() => trace(measureOf(written) ?? { kind: 'words', words: written }, corpus),
		[written, corpus],
	);
	const { measure } = traced;
	const concept = vocabulary.concepts.concepts.find(({ id }) => id === traced.concept);
	const conceptName = concept && (language === 'zh' ? concept.zh : concept.en);
	const name =
		measure.kind === 'words'
			? measure.words
			: measure.kind === 'concept'
				? (conceptName ?? measure.concept)
				: (traced.label ?? words.unnamed);
	useTitle(words.titleOf(name));
	const speaking = traced.documents.filter(({ state }) => state !== 'absent').length;
	const near = speaking === 0 ? nearestNames(name, corpus) : [];
	const subject = { trace: traced, vocabulary };
	const offers: Offer[] = [
		{ name: 'trace.csv', make: ({ trace }, page) => trace.csv(subject, page) },
		{ name: 'trace.md', make: ({ trace }, page) => trace.markdown(subject, page) },
		{ name: 'trace.json', make: ({ trace }) => trace.json(subject) },
	];
	return (
		<>
			<header className="title-block">
				<h1 lang="zh-CN">{name}</h1>
				<p>{words.counted(speaking, traced.documents.length)}</p>
			</header>
			<div className="measure-bar">
				<MeasureForm />
				<SaveMenu offers={offers} />
			</div>
			{measure.kind === 'words' && concept && conceptName && (
				<p>
					<a href={linkTo({ view: 'measure', measure: concept.id })}>{words.alsoConcept(conceptName)}</a>
				</p>
			)}
			{speaking === 0 && (
				<p role="status">
					{words.nothing(name)}
					{near.length > 0 && (
						<>
							{words.near}
							{near.map((one) => (
								<a
									key={one}
									className="measure-near"
									lang="zh-CN"
									href={linkTo({ view: 'measure', measure: one })}
								>
									{one}
								</a>
							))}
						</>
					)}
				</p>
			)}
			<MeasurePlot trace={traced} place={place} title={name} />
			<ol className="stages">
				{traced.documents.map((stage) => (
					<TracedStage
						key={stage.key}
						stage={stage}
						place={place}
						meant={measure.kind === 'words' ? measure.words : undefined}
					/>
				))}
			</ol>
			<NotHeld keys={traced.notHeld} />
		</>
	);
}
