import type { Figure, Mention, TracedDocument } from '@qingdan/core';
import { csv } from '../csv.js';
import type { Page } from '../page.js';
import { levelOr, placeOr } from '../place.js';
import { baseInWords } from '../quantity.js';
import type { Words } from '../words.js';
import { changeInWords, type Traced } from './traced.js';

type Cells = (string | number | null)[];

/** A row for each figure of each mention; one for a mention without any, and one for a document without a mention. */
export function traceAsCsv(traced: Traced, { words }: Page): string {
	const rows = traced.trace.documents.flatMap((stage) => {
		const mentions: readonly (Mention | null)[] = stage.mentions.length > 0 ? stage.mentions : [null];
		return mentions.flatMap((mention) => {
			const figures: readonly (Figure | null)[] =
				mention && mention.figures.length > 0 ? mention.figures : [null];
			return figures.map((figure) => rowOf(stage, mention, figure, traced, words));
		});
	});
	return csv(header(words), rows);
}

function header({ trace: say, matrix, report }: Words): string[] {
	return [
		say.date,
		report.list.key,
		report.list.title,
		report.list.number,
		say.place,
		report.list.level,
		say.state,
		say.section,
		say.heading,
		say.field,
		say.quote,
		say.measureName,
		matrix.printed,
		say.kindOfFigure,
		matrix.bound,
		matrix.value,
		matrix.min,
		matrix.max,
		matrix.unit,
		matrix.index,
		say.reading,
		say.change,
		say.source,
	];
}

function rowOf(
	stage: TracedDocument,
	mention: Mention | null,
	figure: Figure | null,
	{ vocabulary }: Traced,
	words: Words,
): Cells {
	const { trace: say, labels, matrix } = words;
	return [
		stage.date,
		stage.key,
		stage.title,
		stage.number,
		placeOr(stage.region, words),
		levelOr(stage.level, stage.region, words),
		say.states[stage.state],
		mention ? (mention.section.kind === 'item' ? mention.section.number : mention.section.id) : null,
		mention?.section.heading ?? null,
		mention ? say.fields[mention.field] : null,
		mention?.quote ?? null,
		figure ? [figure.variant, figure.label].filter((part) => part !== null).join(' ') : null,
		figure?.printed ?? null,
		figure ? labels.parameter[figure.type] : null,
		figure ? matrix.bounds[figure.bound] : null,
		figure && figure.bound !== 'range' ? figure.number : null,
		figure?.min ?? null,
		figure?.max ?? null,
		figure?.unit ?? null,
		figure?.of === undefined ? null : baseInWords(figure.of, words, vocabulary),
		figure ? say.sources[figure.source] : null,
		changeInWords(stage.change, words),
		mention ? `${mention.evidence.file}:${mention.evidence.lines[0]}` : null,
	];
}
