import { AlignmentType, type IParagraphOptions, LineRuleType } from 'docx';
import type { ParagraphLook } from './blocks.js';

/** Fonts and sizes of official documents: GB/T 9704—2012, 党政机关公文格式. Sizes are half-points. */
const fonts = {
	title: '方正小标宋简体',
	body: '仿宋_GB2312',
	heading: '黑体',
	subheading: '楷体_GB2312',
	latin: 'Times New Roman',
};

/** What stands in where a machine lacks a font. */
export const otherNames: Readonly<Record<string, string>> = {
	[fonts.title]: '华文中宋,宋体,SimSun,Noto Serif CJK SC',
	[fonts.body]: '仿宋,FangSong,华文仿宋,Noto Serif CJK SC',
	[fonts.heading]: 'SimHei,Noto Sans CJK SC',
	[fonts.subheading]: '楷体,KaiTi,华文楷体,Noto Serif CJK SC',
};

const font = (name: string) => ({ ascii: fonts.latin, hAnsi: fonts.latin, eastAsia: name, cs: fonts.latin });

/** 三号 is 16 points, 二号 22, 小四 12, 五号 10.5. */
const size = { title: 44, body: 32, table: 21, note: 21, tableTitle: 36 };

export interface RunLook {
	readonly font: ReturnType<typeof font>;
	readonly size: number;
	readonly bold?: boolean;
}

/** The runs of a paragraph, by its look. */
export function runLook(look: ParagraphLook | 'cell' | 'header' | 'footer'): RunLook {
	switch (look) {
		case 'title':
			return { font: font(fonts.title), size: size.title };
		case 'table-title':
			return { font: font(fonts.title), size: size.tableTitle };
		case 'heading-1':
		case 'attachment':
			return { font: font(fonts.heading), size: size.body };
		case 'heading-2':
			return { font: font(fonts.subheading), size: size.body };
		case 'heading-3':
			return { font: font(fonts.body), size: size.body, bold: true };
		case 'part':
			return { font: font(fonts.heading), size: 28 };
		case 'header':
			return { font: font(fonts.heading), size: size.table };
		case 'cell':
			return { font: font(fonts.body), size: size.table };
		case 'note':
			return { font: font(fonts.body), size: size.note };
		case 'footer':
			return { font: font('宋体'), size: 28 };
		default:
			return { font: font(fonts.body), size: size.body };
	}
}

/** 28 points from line to line, 22 lines on a page. */
const line = { line: 560, lineRule: LineRuleType.EXACT };

/** How a paragraph is laid out, by its look. */
export function paragraphLook(look: ParagraphLook): Partial<IParagraphOptions> {
	switch (look) {
		case 'title':
			return {
				alignment: AlignmentType.CENTER,
				spacing: { before: 240, after: 240, line: 640, lineRule: LineRuleType.AT_LEAST },
				keepNext: true,
				outlineLevel: 0,
			};
		case 'table-title':
			return {
				alignment: AlignmentType.CENTER,
				spacing: { before: 120, after: 160, line: 520, lineRule: LineRuleType.AT_LEAST },
				keepNext: true,
				outlineLevel: 0,
			};
		case 'number':
			return { alignment: AlignmentType.CENTER, spacing: { ...line, after: 240 } };
		case 'addressees':
		case 'attachment':
			return { spacing: line };
		case 'signature':
			return { alignment: AlignmentType.RIGHT, spacing: line };
		case 'part':
			return { spacing: { before: 240, after: 120 }, keepNext: true, outlineLevel: 1 };
		case 'note':
			return { spacing: { before: 40, after: 40 } };
		case 'heading-1':
			return { spacing: line, indent: { firstLine: 640 }, keepNext: true, outlineLevel: 1 };
		case 'heading-2':
			return { spacing: line, indent: { firstLine: 640 }, keepNext: true, outlineLevel: 2 };
		default:
			return { spacing: line, indent: { firstLine: 640 }, alignment: AlignmentType.BOTH };
	}
}

/** A4 with the margins of official documents, in twentieths of a point: 37 mm above, 28 mm left, a text area of 156 × 225 mm. */
export const page = {
	size: { width: 11906, height: 16838 },
	upright: { top: 2098, bottom: 1984, left: 1588, right: 1474, header: 851, footer: 1417 },
	landscape: { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 },
};

/** The width of the text, in twentieths of a point. */
export function textWidth(landscape: boolean): number {
	return landscape
		? page.size.height - page.landscape.left - page.landscape.right
		: page.size.width - page.upright.left - page.upright.right;
}

/** The colours of marks that are shown; each has a shape as well, for print and for eyes that see no colours. */
export const markColour = { inserted: '1F4E9E', deleted: 'B00020' };
