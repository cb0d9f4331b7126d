import { numberValue } from '@qingdan/core';
import type { FurnitureKind, Lines, Paragraph, SourceDocument } from '../document.js';
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
	/** a page ends in it: put together with what the next page goes on with, or left open */
	readonly cut?: 'joined' | 'open';
	/** what was put together over furniture of a page, as it stands in the source */
	readonly pieces?: readonly { readonly text: string; readonly lines: Lines }[];
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
const bullet = /^\s*(?:[-*•·●▪■◆]\s+(?=\S)|[-*•●▪■◆](?=[\u4e00-\u9fa5]))/;

/** What a document consists of, in reading order. */
export type Unit = Line | TableUnit;

/**
 * Brings a source document into one flow: paragraphs without layout and with their numbers, tables laid out.
 */
export function streamOf(document: SourceDocument): Unit[] {
	const units: Unit[] = [];
	for (const block of document.blocks) {
		if (block.kind === 'paragraph') {
			const pieces = furnitureless(block) ? piecesOfLine(block.text) : [];
			if (pieces.length > 0) {
				for (const piece of pieces) units.push(lineOf(piece, block.lines));
				continue;
			}
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

function furnitureless({ furniture, automaticNumber }: Paragraph): boolean {
	return furniture === undefined && automaticNumber === undefined;
}

function lineOf(raw: string, lines: Lines): Line {
	const text = plain(raw);
	const marker = markerOf(text, isSetApart(raw));
	return { kind: 'line', text, raw, lines, ...(marker ? { marker } : {}) };
}

const inlineArticle = /(?:^|\s)第([〇零一二三四五六七八九十百]{1,6})条\s/g;

/**
 * A document that a page set on one line: articles in a row from the first, each behind a space. What spaces part before
 * them, and chapters and items between them, are lines of their own.
 */
function piecesOfLine(text: string): string[] {
	const articles = [...text.matchAll(inlineArticle)];
	if (articles.length < 3) return [];
	const counted = articles.every(({ 1: number = '' }, at) => numberValue(number) === at + 1);
	if (!counted) return [];
	const article = articles[0]?.index ?? 0;
	const chapter = /(?:^|\s)第一章\s[^\s。]{1,20}\s{0,4}$/.exec(text.slice(0, article));
	const first = chapter?.index ?? article;
	const head = text.slice(0, first).split(/[\s\u3000]+/);
	const body = text
		.slice(first)
		.split(
			/[\s\u3000]+(?=第[〇零一二三四五六七八九十百]{1,6}[章节条](?:\s|\u3000)|[（(][一二三四五六七八九十]{1,3}[）)])/,
		);
	return [...head, ...body].filter((piece) => piece.trim() !== '');
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
