import type { ChangeSide } from '../comparison.js';
import type { HeldPolicy, SourceText } from '../corpus.js';
import { distinct, type Figure } from '../matrix/figure.js';
import { figuresIn, type ReadFigure } from '../text/figure.js';
import { exactLines } from '../text/source.js';
import { type Passage, type PassageField, type PlacedFigure, passagesOf, type Section } from './passage.js';
import { clauseAround, findWords, overlaps, type Span, sentenceAround } from './words.js';

/** A sentence that speaks of the measure. */
export interface Mention {
	readonly section: Section;
	readonly field: PassageField;
	/** the sentence, verbatim */
	readonly quote: string;
	/** what it states; empty where it names the measure without a figure */
	readonly figures: readonly Figure[];
	readonly evidence: ChangeSide['evidence'];
}

/** The sentences with any of some words; a service whose name holds them speaks with all its figures. */
export function mentionsOfWords(names: readonly string[], held: HeldPolicy): Mention[] {
	const seen = new Set<string>();
	const all = passagesOf(held).flatMap((passage) =>
		names.flatMap((words) => {
			const found = mentionsIn(passage, words, held.source);
			if (passage.field !== 'name' || found.length === 0) return found;
			return found.map((mention) => ({ ...mention, figures: passage.own }));
		}),
	);
	return all.filter(({ section, field, quote }) => {
		const key = JSON.stringify([section.id, field, quote]);
		return !seen.has(key) && seen.add(key);
	});
}

/** The sentences of a passage that hold some words, each with the figures that it states for them. */
function mentionsIn(passage: Passage, words: string, source: SourceText): Mention[] {
	const { text, section, field } = passage;
	const sentences = new Map<number, { sentence: Span; places: Span[] }>();
	for (const place of findWords(text, words)) {
		const sentence = sentenceAround(text, place);
		const known = sentences.get(sentence.start);
		if (known) known.places.push(place);
		else sentences.set(sentence.start, { sentence, places: [place] });
	}
	return [...sentences.values()].map(({ sentence, places }) => {
		const quote = text.slice(sentence.start, sentence.end).trim();
		const evidence = { file: source.file, lines: exactLines(source, quote, passage.lines) };
		const figures = places.flatMap((place) => figuresAt(passage, place, sentence, words, evidence));
		const encoded = figures.filter(({ source: origin }) => origin !== 'read');
		return { section, field, quote, figures: distinct(encoded.length > 0 ? encoded : figures), evidence };
	});
}

/**
 * The figures that belong to a place: encoded ones whose quote takes it in, by their subject or in the same clause; else
 * those encoded in its clause; else what the words of its clause say, and of the next one where the place ends its own
 * (彩票公益金，要将55%以上的资金…).
 */
function figuresAt(
	{ text, section, readings }: Passage,
	place: Span,
	sentence: Span,
	words: string,
	evidence: ChangeSide['evidence'],
): readonly Figure[] {
	const clause = clauseAround(text, place);
	const covering = readings.filter(({ span }) => overlaps(span, place));
	const about = covering.filter(({ figure }) => isAbout(figure, words));
	const encoded =
		about.length > 0 ? about : covering.filter((one) => overlaps(numberSpan(one, text), clause));
	if (encoded.length > 0) return encoded.map(({ figure }) => figure);
	const beside = readings.filter((one) => overlaps(numberSpan(one, text), clause));
	if (beside.length > 0) return beside.map(({ figure }) => figure);
	const next = { start: clause.end, end: Math.min(clauseEnd(text, clause.end), sentence.end) };
	const endsClause = /^[”’"'」』》]?[，,：:]/.test(text.slice(place.end));
	return (
		[clause, ...(endsClause && next.start < next.end ? [next] : [])]
			.map((stretch) => readIn(text, stretch, section, evidence))
			.find((found) => found.length > 0) ?? []
	);
}

function clauseEnd(text: string, from: number): number {
	return from >= text.length ? from : clauseAround(text, { start: from, end: from + 1 }).end;
}

/** A target's indicator or base names what is looked for. */
function isAbout({ label, of, subject, source }: Figure, words: string): boolean {
	const named = [label, of, ...(source === 'parameter' ? [subject] : [])];
	return named.some((name) => name !== null && name !== undefined && findWords(name, words).length > 0);
}

/** Where the number of an encoded figure stands; its whole quote where no number is printed (全覆盖). */
function numberSpan({ figure, span }: PlacedFigure, text: string): Span {
	const [found] = findWords(text.slice(span.start, span.end), figure.printed).slice(-1);
	return found ? { start: span.start + found.start, end: span.start + found.end } : span;
}

function readIn(
	text: string,
	stretch: Span,
	{ heading }: Section,
	evidence: ChangeSide['evidence'],
): Figure[] {
	return figuresIn(text.slice(stretch.start, stretch.end)).map((read) =>
		figureOfWords(read, heading ?? '', evidence),
	);
}

function figureOfWords(read: ReadFigure, subject: string, evidence: ChangeSide['evidence']): Figure {
	const { start, end, text, ...quantity } = read;
	return {
		...quantity,
		id: '',
		label: null,
		subject,
		variant: null,
		number: quantity.value ?? quantity.min ?? quantity.max ?? null,
		printed: text,
		source: 'read',
		evidence,
	};
}
