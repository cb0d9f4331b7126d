import type { Corpus, HeldPolicy } from '../corpus.js';
import { distinct, type Figure } from '../matrix/figure.js';
import { namedPlace } from '../text/region.js';
import { changesThrough, type TraceChange } from './change.js';
import { followConcept, followParameter } from './follow.js';
import { conceptNamed, type Measure, namesOf } from './measure.js';
import { type Mention, mentionsOfWords } from './mention.js';
import type { StatedMeasure, TraceState } from './stated-measure.js';

/** A measure followed through all documents that are held. */
export interface Trace {
	readonly schema: 'qingdan/trace/1';
	readonly measure: Measure;
	/** the concept that is followed, or that is called by the words that are followed */
	readonly concept: string | null;
	/** what a parameter or target measures, as its own document has it */
	readonly label: string | null;
	/** every document that is held, by date */
	readonly documents: readonly TracedDocument[];
	/** documents that are only cited: nothing can be said of them */
	readonly notHeld: readonly string[];
}

/** What one document says of the measure, and how that stands to the document before. */
export interface TracedDocument extends StatedMeasure {
	/** against the document before; null for the first one and where the measure stays absent */
	readonly change: TraceChange | null;
}

/**
 * Follows a measure through all documents of a corpus, in order of their dates.
 * @returns documents without a mention are absent; where all are, nothing was found anywhere
 */
export function trace(measure: Measure, corpus: Corpus): Trace {
	const { concepts, regions } = corpus.vocabulary;
	const found = mentionsOf(measure, corpus);
	const documents = corpus.policies
		.map((held) => {
			const mentions = found(held);
			const figures = distinct(mentions.flatMap((mention) => mention.figures));
			const { key, title, number, level, region } = held.policy;
			return {
				key,
				title,
				number,
				level,
				region: namedPlace(region, regions),
				date: dateOf(held),
				state: stateOf(mentions, figures),
				figures,
				mentions,
			};
		})
		.sort(
			(a, b) =>
				compareText(a.date, b.date) ||
				compareText(a.region.code ?? '', b.region.code ?? '') ||
				compareText(a.key, b.key),
		);
	const changes = changesThrough(documents, regions);
	return {
		schema: 'qingdan/trace/1',
		measure,
		concept:
			measure.kind === 'concept'
				? measure.concept
				: measure.kind === 'words'
					? (conceptNamed(measure.words, concepts) ?? null)
					: null,
		label: measure.kind === 'parameter' ? labelOf(measure, documents) : null,
		documents: documents.map((document, index) => ({ ...document, change: changes[index] ?? null })),
		notHeld: corpus.cited.map(({ document }) => document.key).sort(),
	};
}

/** The day on which a document was issued: as stated, as printed, as assumed, else its edition. */
function dateOf({ policy: { dates, edition } }: HeldPolicy): string {
	return (
		dates.issued.value ?? dates.printed?.value ?? dates.issued.assumed ?? dates.effective.value ?? edition
	);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function stateOf(mentions: readonly Mention[], figures: readonly Figure[]): TraceState {
	if (mentions.length === 0) return 'absent';
	if (figures.some(({ bound }) => bound !== 'unset')) return 'figure';
	return figures.length > 0 ? 'open' : 'named';
}

function mentionsOf(measure: Measure, corpus: Corpus): (held: HeldPolicy) => Mention[] {
	if (measure.kind === 'words') return (held) => mentionsOfWords([measure.words], held);
	if (measure.kind === 'parameter') return followParameter(measure, corpus);
	const { concepts } = corpus.vocabulary;
	const names = namesOf(measure.concept, concepts);
	return (held) => {
		const items = followConcept(measure.concept, held, concepts);
		return items.length > 0 ? items : mentionsOfWords(names, held);
	};
}

function labelOf(
	{ key, parameter }: Extract<Measure, { kind: 'parameter' }>,
	documents: readonly Pick<TracedDocument, 'key' | 'figures'>[],
): string | null {
	const figure = documents.find((one) => one.key === key)?.figures.find(({ id }) => id === parameter);
	return figure ? (figure.label ?? figure.subject) : null;
}
