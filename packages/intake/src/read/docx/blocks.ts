import { append } from '../sequence.js';
import { type Element, elementIn, elementsIn, type Node, valueIn } from '../xml.js';
import {
	type Context,
	isLeftOut,
	type PendingNotice,
	propertiesOf,
	type Revision,
	renderingOf,
	revisionOf,
} from './context.js';
import { readInline } from './inline.js';
import type { BlockReading, ParagraphReading } from './reading.js';
import type { ParagraphStyle } from './styles.js';
import { toggle } from './styles.js';
import { readTable } from './table.js';

/** What a paragraph whose mark is gone hands to the one that it runs into. */
interface Carried {
	text: string;
	readonly notices: PendingNotice[];
	readonly boxes: Element[];
}

const nothing = (): Carried => ({ text: '', notices: [], boxes: [] });

/** Reads the paragraphs and tables in a body, a cell, a note or a text box. */
export function readBlocks(container: Element, context: Context): BlockReading[] {
	const blocks: BlockReading[] = [];
	const flat = flatten(container.children, undefined);
	let carried = nothing();
	flat.forEach((node, index) => {
		if (node.element.name === 'w:tbl') {
			append(
				blocks,
				readTable(node.element, node.revision, context, (inside) => readBlocks(inside, context)),
			);
		} else if (node.element.name === 'w:altChunk') {
			blocks.push(paragraph('', [{ code: 'external-part', effect: 'left-out' }]));
		} else {
			const runsOn = markIsGone(node.element, context) && flat[index + 1]?.element.name === 'w:p';
			carried = readParagraph(node.element, carried, runsOn, context, blocks);
		}
	});
	return blocks;
}

interface FlatBlock {
	readonly element: Element;
	readonly revision: Revision | undefined;
}

/** Paragraphs and tables out of whatever is wrapped around them; stray runs become a paragraph of their own. */
function flatten(nodes: readonly Node[], revision: Revision | undefined): FlatBlock[] {
	return nodes.flatMap((node): FlatBlock[] => {
		if (typeof node === 'string') return [];
		if (['w:p', 'w:tbl', 'w:altChunk'].includes(node.name)) return [{ element: node, revision }];
		if (node.name === 'mc:AlternateContent') return flatten(renderingOf(node)?.children ?? [], revision);
		if (node.name === 'w:r' || node.name === 'm:oMath' || node.name === 'm:oMathPara') {
			return [{ element: { name: 'w:p', attributes: {}, children: [node] }, revision }];
		}
		if (node.name.endsWith('Pr')) return [];
		return flatten(node.children, revisionOf[node.name] ?? revision);
	});
}

function readParagraph(
	element: Element,
	carried: Carried,
	runsOn: boolean,
	context: Context,
	blocks: BlockReading[],
): Carried {
	const properties = propertiesOf(element, 'w:pPr', context.revisions);
	const style = context.styles.paragraph(valueIn(properties, 'w:pStyle'));
	const inline = readInline(element, context, style?.isHidden ?? false);
	carried.text += inline.text;
	append(carried.notices, inline.notices);
	append(carried.boxes, inline.boxes);
	if (runsOn) return carried;
	const { text, notices, boxes } = carried;
	const isGone = text === '' && notices.length > 0 && markIsGone(element, context);
	const number = isGone ? undefined : numberOf(properties, style, context);
	const level = valueIn(properties, 'w:outlineLvl') ?? style?.outlineLevel;
	const heading = level === undefined ? 9 : Number(level);
	blocks.push({
		kind: 'paragraph',
		text,
		...(number?.text ? { automaticNumber: number.text } : {}),
		...(heading < 9 ? { headingLevel: heading + 1 } : {}),
		isNavigation: /^toc \d$/i.test(style?.name ?? ''),
		notices:
			number?.unknownFormat === undefined
				? notices
				: [...notices, { code: 'number-format-unknown', effect: 'unsure', text: number.unknownFormat }],
	});
	for (const box of boxes) {
		const inside = readBlocks(box, context);
		if (inside.length === 0) continue;
		append(blocks, inside);
		blocks.push(paragraph('', [{ code: 'text-box', effect: 'unsure' }]));
	}
	return nothing();
}

function paragraph(text: string, notices: readonly PendingNotice[]): ParagraphReading {
	return { kind: 'paragraph', text, isNavigation: false, notices };
}

/** Whether the end of a paragraph is not in the edition that is read: it then runs into the next one. */
function markIsGone(element: Element, context: Context): boolean {
	const mark = elementIn(elementIn(element, 'w:pPr'), 'w:rPr');
	return (mark ? elementsIn(mark) : []).some(({ name }) => {
		const revision = revisionOf[name];
		return revision !== undefined && isLeftOut(revision, context.revisions);
	});
}

/**
 * The automatic number of a paragraph: by its own properties, else by its style (ECMA-376 part 1, 17.9.18 and 17.9.23).
 * The list 0 takes the number of a style away.
 */
function numberOf(properties: Element | undefined, style: ParagraphStyle | undefined, context: Context) {
	const own = elementIn(properties, 'w:numPr');
	if (own && context.revisions === 'rejected' && elementIn(own, 'w:ins')) return undefined;
	const numberingId = valueIn(own, 'w:numId') ?? style?.numberingId;
	if (numberingId === undefined || numberingId === '0') return undefined;
	const level =
		valueIn(own, 'w:ilvl') ??
		style?.numberingLevel ??
		(style ? context.numbering.levelOfStyle(numberingId, style.id) : undefined) ??
		0;
	if (toggle(elementIn(properties, 'w:rPr'), 'w:vanish')) return undefined;
	return context.numbering.next(numberingId, Number(level));
}
