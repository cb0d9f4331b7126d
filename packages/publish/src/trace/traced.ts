import type { Mention, Trace, TraceChange, TracedDocument, Vocabulary } from '@qingdan/core';
import { unitInWords } from '../compare/place.js';
import type { Words } from '../words.js';

/** A trace with the vocabulary that it speaks in. */
export interface Traced {
	readonly trace: Trace;
	readonly vocabulary: Vocabulary;
}

/** What is followed, as a reader calls it. */
export function measureInWords({ trace: { measure, label }, vocabulary }: Traced, words: Words): string {
	if (measure.kind === 'words') return measure.words;
	if (measure.kind === 'parameter') {
		const written = `${measure.key}#${measure.unit}/${measure.parameter}`;
		return label === null ? written : `${label}${words.report.inBrackets(written)}`;
	}
	const concept = vocabulary.concepts.concepts.find(({ id }) => id === measure.concept);
	const name = concept && (words.language.startsWith('en') ? concept.en : concept.zh);
	return name ? `${name}${words.report.inBrackets(measure.concept)}` : measure.concept;
}

/** The figures of a document as printed, else its state. */
export function valueInWords({ figures, state }: TracedDocument, words: Words): string {
	if (figures.length === 0 || state === 'absent') return words.trace.states[state];
	const said = figures.map(({ printed, variant, label, source }) => {
		const name = source === 'parameter' ? [variant, label].filter((part) => part !== null).join(' ') : '';
		const note = source === 'read' ? words.report.inBrackets(words.trace.read) : '';
		return `${name && `${name} `}${printed}${note}`;
	});
	return [...new Set(said)].join(words.report.semicolon);
}

/** Where a mention stands: item number and name, or number and heading of the provision. */
export function sectionInWords({ section, field }: Mention, words: Words): string {
	const { trace: say } = words;
	if (section.kind === 'document') return say.fields[field];
	const place =
		section.kind === 'item' ? say.itemNumber(String(section.number)) : unitInWords(section.id, words);
	return [place, section.heading ?? ''].filter((part) => part !== '').join(' ');
}

/** What changed, in a sentence; '' where there is nothing to say. */
export function changeInWords(change: TraceChange | null, words: Words): string {
	const { trace: say, report, matrix } = words;
	if (!change) return '';
	const onlyWords = change.kind === 'changed' && change.figures.length === 0;
	const kind = onlyWords ? say.wordsChanged : say.kinds[change.kind];
	const against =
		change.against === null
			? change.figuresOf === null
				? ''
				: say.elsewhere(change.figuresOf)
			: say.versus(change.against);
	const figures = change.figures.flatMap((pair) => figureChange(pair, words));
	const last =
		change.against !== null && change.figuresOf !== null && change.figuresOf !== change.against
			? say.lastFigure(change.figuresOf)
			: '';
	const said =
		change.figures.length === 0 || figures.length > 0 ? figures.join(report.semicolon) : matrix.standing.same;
	return [
		`${kind}${against && report.inBrackets(against)}`,
		[last, said].filter((part) => part !== '').join(report.colon),
	]
		.filter((part) => part !== '')
		.join(report.semicolon);
}

/** One figure against the one before; nothing where it is the same. */
function figureChange({ base, own, standing }: TraceChange['figures'][number], words: Words): string[] {
	const { report, labels } = words;
	const none = words.report.show.none;
	if (standing?.standing === 'same') return [];
	const moved = `${base?.printed ?? none} → ${own?.printed ?? none}`;
	const notes = standing
		? [
				...(standing.kind ? [labels.change[standing.kind]] : []),
				...(standing.direction === 'neutral' ? [] : [labels.direction[standing.direction]]),
			]
		: [];
	return [`${moved}${notes.length > 0 ? report.inBrackets(notes.join(report.clause)) : ''}`];
}

/** Documents that speak of the measure. */
export function speaking({ documents }: Trace): readonly TracedDocument[] {
	return documents.filter(({ state }) => state !== 'absent');
}
