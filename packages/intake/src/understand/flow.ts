import type { BodyResolver } from '@qingdan/core';
import { isDateLine } from './dates.js';
import {
	annexLabel,
	beginsRelatedLinks,
	formOf,
	isCopies,
	isDisclosure,
	isEditorLine,
	isEnactment,
	isLetterhead,
	isNumberLine,
	isPageFact,
	isPrinting,
	isSigner,
} from './line-kinds.js';
import { isTrail } from './page-head.js';
import { isComplete } from './plain.js';
import { around } from './spans.js';
import type { Line, Unit } from './stream.js';

/**
 * Joins paragraphs that a page or a line width broke: a line that ends in the middle of a sentence and is no heading goes on
 * in the next one that carries no number and is no part of the document's frame. Page numbers between them are passed over.
 */
export function joinedFlow(units: readonly Unit[], bodies: BodyResolver): Unit[] {
	const flow: Unit[] = [];
	let last: number | undefined;
	let page = false;
	for (const unit of units) {
		const above = last === undefined ? undefined : flow[last];
		const overPage = page;
		page = unit.kind === 'line' && (unit.furniture !== undefined ? page || isPageEnd(unit) : false);
		if (unit.kind === 'line' && unit.furniture === undefined) {
			if (above?.kind === 'line' && last !== undefined && goesOn(above, unit, bodies)) {
				flow[last] = {
					...above,
					text: above.text + unit.text,
					raw: `${above.raw}\n${unit.raw}`,
					lines: around(above.lines, unit.lines),
					// Blank lines between two lines of one paragraph are the end of a page.
					...(overPage || unit.lines[0] > above.lines[1] + 1 ? { cut: 'joined' } : {}),
					...(overPage || above.pieces ? { pieces: [...piecesOf(above), ...piecesOf(unit)] } : {}),
				};
				continue;
			}
			if (overPage && above?.kind === 'line' && last !== undefined && isCut(above, unit, bodies))
				flow[last] = { ...above, cut: 'open' };
			last = flow.length;
		} else if (unit.kind === 'table') last = undefined;
		flow.push(unit);
	}
	return withContents(flow.map((unit) => (unit.kind === 'line' && unit.marker ? withRest(unit) : unit)));
}

function piecesOf({ text, lines, pieces }: Line): NonNullable<Line['pieces']> {
	return pieces ?? [{ text, lines }];
}

function isPageEnd({ furniture }: Line): boolean {
	return furniture === 'page-number' || furniture === 'footer' || furniture === 'header';
}

/** A paragraph that a page ends in the middle of a sentence, while nothing says that the next one goes on with it. */
function isCut(above: Line, line: Line, bodies: BodyResolver): boolean {
	return (
		line.marker === undefined &&
		line.headingLevel === undefined &&
		above.headingLevel === undefined &&
		[...above.text].length >= 12 &&
		!isComplete(above.text) &&
		formOf(above.text) === undefined &&
		!isFrame(above, bodies) &&
		!isFrame(line, bodies)
	);
}

/** Marks a table of contents: numbered lines after 目录, up to the one that begins the text by repeating the first entry. */
function withContents(units: readonly Unit[]): Unit[] {
	const start = units.findIndex((unit) => unit.kind === 'line' && /^目[录次]$/.test(unit.text));
	const first = units[start + 1];
	if (start < 0 || first?.kind !== 'line' || !first.marker) return [...units];
	const entry = first.text.replace(/[.…·\d]{0,200}$/, '');
	const end = units.findIndex((unit, at) => at > start + 1 && unit.kind === 'line' && unit.text === entry);
	if (end < 0) return [...units];
	return units.map((unit, at) =>
		at >= start && at < end && unit.kind === 'line' ? { ...unit, contents: true } : unit,
	);
}

/** A marker's rest grows with its line. */
function withRest(line: Line): Line {
	const { marker } = line;
	return marker ? { ...line, marker: { ...marker, rest: line.text.slice(marker.printed.length) } } : line;
}

const longest = 20_000;

function goesOn(above: Line, line: Line, bodies: BodyResolver): boolean {
	if (/^目[录次]$/.test(above.text)) return false;
	// A paragraph of that length is none: nothing more is joined to it.
	if (above.text.length > longest) return false;
	if (line.bullet || line.marker || line.headingLevel !== undefined || isFrame(line, bodies)) return false;
	if (isFrame(above, bodies) || annexLabel(above)) return false;
	if (/^[，,。、；;：:！？）)〕］\]》”’%]/.test(line.text)) return true;
	const units = /^[（(〔［[](?:牵头|责任|配合|主办|协办)[\u4e00-\u9fa5]{0,6}[:：︰]/.test(line.text);
	if (units) return above.headingLevel === undefined || /[。；]/.test(above.text);
	if (isComplete(above.text)) return false;
	if (/[，,、]$/.test(above.text)) return true;
	const size = [...above.text].length;
	const punctuated = /[，,。；;：:、]/.test(above.text);
	if (above.marker) return /[。；;，,]/.test(above.text) && size >= 20;
	if (above.headingLevel !== undefined || formOf(above.text) !== undefined)
		return punctuated && /[，,。；;]/.test(above.text);
	return size >= 20 && (punctuated || size >= 30);
}

function isFrame(line: Line, bodies: BodyResolver): boolean {
	return (
		isDateLine(line.text) ||
		isLetterhead(line) ||
		isNumberLine(line) ||
		isPageFact(line) ||
		isTrail(line.text) ||
		isEnactment(line) ||
		isEditorLine(line) ||
		beginsRelatedLinks(line) ||
		isDisclosure(line) ||
		isCopies(line) ||
		isPrinting(line) ||
		annexLabel(line) !== undefined ||
		isSigner(line, bodies)
	);
}
