import type { PDFPageProxy } from 'pdfjs-dist';
import { append, greatest, least } from '../sequence.js';
import { type PageTags, tagsOf } from './page-tags.js';
import { radicalsIn, withoutRadicals } from './radicals.js';

/** A piece of text where it is printed; y grows downwards and is that of the baseline. */
export interface TextRun {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
	/** the marked content that it belongs to, as the structure tree names it */
	readonly tag: string | undefined;
	/** the file itself calls it no part of the text */
	readonly isArtifact: boolean;
}

/** A straight line along one of the axes. */
export interface Segment {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

export interface PageContent {
	readonly number: number;
	readonly width: number;
	readonly height: number;
	readonly runs: readonly TextRun[];
	readonly segments: readonly Segment[];
	readonly tags: PageTags;
	readonly pictures: number;
	/** pieces of text whose font does not say what its characters are */
	readonly unread: number;
	/** radicals that were replaced */
	readonly radicals: readonly string[];
	/** texts with characters that no font of the file explains */
	readonly unknown: readonly string[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** Lines thinner than this are rulings, whether they are drawn or filled. */
const thickestLine = 3;

/** Reads what is printed on a page: its text with positions, its straight lines, its structure. */
export async function contentOf(
	page: PDFPageProxy,
	operators: Readonly<Record<string, number>>,
): Promise<PageContent> {
	const view = page.getViewport({ scale: 1 });
	const text = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
	const items = textItems(text.items as readonly ContentItem[]);
	const turn = turning(items, view);
	const runs: TextRun[] = [];
	const radicals: string[] = [];
	const unknown: string[] = [];
	for (const { item, tag, isArtifact } of items) {
		const run = runOf(item, tag, isArtifact, turn.matrix);
		append(radicals, radicalsIn(item.str));
		if (/[\ue000-\uf8ff\ufffd]/.test(run.text) || run.text.includes('\0')) unknown.push(run.text);
		runs.push(run);
	}
	const drawn = drawing(await page.getOperatorList(), operators, turn.matrix);
	const tags = tagsOf(await page.getStructTree());
	page.cleanup();
	return {
		number: page.pageNumber,
		width: turn.width,
		height: turn.height,
		runs,
		tags,
		radicals,
		unknown,
		...drawn,
	};
}

interface ContentItem {
	readonly str: string;
	readonly transform: readonly number[];
	readonly width: number;
	readonly height: number;
	readonly type?: string;
	readonly tag?: string;
	readonly id?: string | null;
}

interface PlacedItem {
	readonly item: ContentItem;
	readonly tag: string | undefined;
	readonly isArtifact: boolean;
}

function textItems(items: readonly ContentItem[]): PlacedItem[] {
	const open: { readonly id: string | undefined; readonly isArtifact: boolean }[] = [];
	const found: PlacedItem[] = [];
	for (const item of items) {
		const outer = open.at(-1);
		if (item.type === 'endMarkedContent') open.pop();
		else if (item.type !== undefined) {
			const isArtifact = outer?.isArtifact || item.tag === 'Artifact';
			open.push({ id: item.id ?? outer?.id, isArtifact });
		} else if (item.str.trim() !== '') {
			found.push({ item, tag: outer?.id, isArtifact: outer?.isArtifact ?? false });
		}
	}
	return found;
}

/** How a page is turned so that most of its text runs from left to right: a table printed along the page counts too. */
function turning(
	items: readonly PlacedItem[],
	view: { readonly transform: readonly number[]; readonly width: number; readonly height: number },
): { matrix: Matrix; width: number; height: number } {
	const matrix = view.transform as unknown as Matrix;
	const counts = [0, 0, 0, 0];
	for (const { item } of items) {
		const [a, b] = multiplied(matrix, item.transform as unknown as Matrix);
		const quarter = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4;
		counts[quarter] = (counts[quarter] ?? 0) + item.str.length;
	}
	const most = counts.indexOf(greatest(counts));
	const { width, height } = view;
	if (most === 1)
		return { matrix: multiplied([0, -1, 1, 0, 0, width], matrix), width: height, height: width };
	if (most === 3)
		return { matrix: multiplied([0, 1, -1, 0, height, 0], matrix), width: height, height: width };
	if (most === 2) return { matrix: multiplied([-1, 0, 0, -1, width, height], matrix), width, height };
	return { matrix, width, height };
}

function runOf(item: ContentItem, tag: string | undefined, isArtifact: boolean, matrix: Matrix): TextRun {
	const [a, b, c, d, x, y] = multiplied(matrix, item.transform as unknown as Matrix);
	const size = Math.hypot(c, d) || Math.hypot(a, b) || item.height || 1;
	return {
		text: withoutRadicals(withoutFalseSpaces(item.str)),
		x,
		y,
		width: item.width,
		size,
		tag,
		isArtifact,
	};
}

/** Spaces that the library sees between widely set characters of full width. */
function withoutFalseSpaces(text: string): string {
	return text.replace(
		/(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]) (?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])/g,
		'',
	);
}

function multiplied(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [g, h, i, j, k, l] = inner;
	return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

interface OperatorList {
	readonly fnArray: readonly number[];
	readonly argsArray: readonly unknown[];
}

/** Follows the drawing of a page for its straight lines and counts its pictures. */
function drawing(
	{ fnArray, argsArray }: OperatorList,
	operators: Readonly<Record<string, number>>,
	matrix: Matrix,
): { segments: Segment[]; pictures: number; unread: number } {
	const segments: Segment[] = [];
	const saved: Matrix[] = [];
	let current = matrix;
	let pictures = 0;
	let unread = 0;
	const strokes = kinds(operators, [
		'stroke',
		'closeStroke',
		'fillStroke',
		'eoFillStroke',
		'closeFillStroke',
		'closeEOFillStroke',
	]);
	const fills = kinds(operators, [
		'fill',
		'eoFill',
		'fillStroke',
		'eoFillStroke',
		'closeFillStroke',
		'closeEOFillStroke',
	]);
	const images = kinds(operators, ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject']);
	const begins = kinds(operators, ['save', 'paintFormXObjectBegin', 'beginGroup', 'beginAnnotation']);
	const ends = kinds(operators, ['restore', 'paintFormXObjectEnd', 'endGroup', 'endAnnotation']);
	fnArray.forEach((operator, index) => {
		const details = argsArray[index];
		if (begins.has(operator)) saved.push(current);
		if (ends.has(operator)) current = saved.pop() ?? current;
		if (operator === operators.transform) current = multiplied(current, details as Matrix);
		if (operator === operators.paintFormXObjectBegin) {
			const own = (details as readonly unknown[])[0];
			if (own) current = multiplied(current, Array.from(own as ArrayLike<number>) as unknown as Matrix);
		}
		if (images.has(operator)) pictures++;
		if (operator === operators.showText && isEmptyText(details)) unread++;
		if (operator !== operators.constructPath) return;
		const [paint, paths] = details as readonly [number, readonly (ArrayLike<number> | null)[]];
		for (const path of paths) {
			if (!path || (!strokes.has(paint) && !fills.has(paint))) continue;
			for (const outline of outlinesOf(path, current)) {
				append(segments, strokes.has(paint) ? edges(outline) : thinArea(outline));
			}
		}
	});
	return { segments, pictures, unread };
}

/** The library shows nothing where it has no way from the bytes of a text to its characters. */
function isEmptyText(details: unknown): boolean {
	const [glyphs] = details as readonly unknown[];
	return Array.isArray(glyphs) && glyphs.length === 0;
}

function kinds(operators: Readonly<Record<string, number>>, names: readonly string[]): ReadonlySet<number> {
	return new Set(names.map((name) => operators[name]).filter((found) => found !== undefined));
}

type Point = readonly [x: number, y: number];

/** The straight outlines of a path; one with curves is no ruling. Steps: 0 move, 1 line, 2 curve, 3 close. */
function outlinesOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
	const [a, b, c, d, e, f] = matrix;
	const point = (at: number): Point => {
		const x = path[at] ?? 0;
		const y = path[at + 1] ?? 0;
		return [a * x + c * y + e, b * x + d * y + f];
	};
	const outlines: Point[][] = [];
	let open: Point[] = [];
	for (let at = 0; at < path.length; ) {
		const step = path[at];
		if (step === 0) {
			if (open.length > 1) outlines.push(open);
			open = [point(at + 1)];
			at += 3;
		} else if (step === 1) {
			open.push(point(at + 1));
			at += 3;
		} else if (step === 3) {
			if (open.length > 1) outlines.push([...open, open[0] as Point]);
			open = open.slice(0, 1);
			at += 1;
		} else {
			open = [];
			at += step === 2 ? 7 : 5;
		}
	}
	if (open.length > 1) outlines.push(open);
	return outlines;
}

function edges(outline: readonly Point[]): Segment[] {
	return outline.slice(1).flatMap(([x2, y2], index) => {
		const [x1, y1] = outline[index] as Point;
		const isStraight = Math.abs(x1 - x2) < 1 || Math.abs(y1 - y2) < 1;
		return isStraight ? [ordered(x1, y1, x2, y2)] : [];
	});
}

/** A filled area so thin that it is seen as a line. */
function thinArea(outline: readonly Point[]): Segment[] {
	const xs = outline.map(([x]) => x);
	const ys = outline.map(([, y]) => y);
	const [x1, x2, y1, y2] = [least(xs), greatest(xs), least(ys), greatest(ys)];
	const middleX = (x1 + x2) / 2;
	const middleY = (y1 + y2) / 2;
	if (y2 - y1 <= thickestLine && x2 - x1 > y2 - y1) return [ordered(x1, middleY, x2, middleY)];
	return x2 - x1 <= thickestLine ? [ordered(middleX, y1, middleX, y2)] : [];
}

function ordered(x1: number, y1: number, x2: number, y2: number): Segment {
	return { x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) };
}
