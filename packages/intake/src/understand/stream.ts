import type { FurnitureKind, Lines, SourceDocument } from '../document.js';
import { type Grid, gridOf } from './grid.js';
import { isSetApart, type Marker, markerOf } from './markers.js';
import { plain } from './plain.js';

/** A paragraph without layout. */
export interface Line {
	readonly kind: 'line';
	/** the number before it included, as it is printed */
	readonly text: string;
	readonly raw: string;
	readonly lines: Lines;
	readonly marker?: Marker;
	readonly headingLevel?: number;
	readonly furniture?: FurnitureKind;
	/** a point of a list, its dot left out */
	readonly bullet?: true;
	/** an entry of a table of contents */
	readonly contents?: true;
}

/** A table in the flow of the text. */
export interface TableUnit {
	readonly kind: 'table';
	readonly grid: Grid;
	readonly lines: Lines;
	/** headers that are printed again within the table */
	readonly repeated?: readonly { readonly text: string; readonly lines: Lines }[];
}

/** The dot or dash before a point of a list. */
const bullet = /^\s*[-*•·●▪■◆]\s+(?=\S)/;

/** What a document consists of, in reading order. */
export type Unit = Line | TableUnit;

/**
 * Brings a source document into one flow: paragraphs without layout and with their numbers, tables laid out.
 */
export function streamOf(document: SourceDocument): Unit[] {
	const units: Unit[] = [];
	for (const block of document.blocks) {
		if (block.kind === 'paragraph') {
			const { text, lines, automaticNumber, headingLevel, furniture } = block;
			const whole = plain(`${automaticNumber ?? ''}${text.replace(bullet, '')}`);
			if (whole === '') continue;
			const imprint = imprintOf(whole);
			if (imprint && furniture === undefined) {
				units.push(...imprint.map((one): Line => ({ kind: 'line', text: one, raw: one, lines })));
				continue;
			}
			const marker = markerOf(whole, automaticNumber !== undefined || isSetApart(text));
			units.push({
				kind: 'line',
				text: whole,
				raw: text,
				lines,
				...(marker ? { marker } : {}),
				...(bullet.test(text) ? { bullet: true } : {}),
				...(headingLevel === undefined ? {} : { headingLevel }),
				...(furniture === undefined ? {} : { furniture }),
			});
			continue;
		}
		const grid = gridOf(block);
		units.push({ kind: 'table', grid, lines: grid.lines });
	}
	return units;
}

/** Who gets a copy and who printed it when, where a page has run the two lines of the imprint together. */
function imprintOf(text: string): string[] | undefined {
	if (!/^抄(?:送|报)[:：]/.test(text) || !/日印发$/.test(text)) return undefined;
	const stop = text.lastIndexOf('。') + 1;
	const printed = text.slice(stop);
	return stop > 0 && /^[\u4e00-\u9fa5]{4,40}\d{4}年\d{1,2}月\d{1,2}日印发$/.test(printed)
		? [text.slice(0, stop), printed]
		: undefined;
}
