import {
	AlignmentType,
	DeletedTextRun,
	Document,
	Footer,
	InsertedTextRun,
	type IParagraphRunOptions,
	type IRunOptions,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	Tab,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	UnderlineType,
	VerticalAlignTable,
	WidthType,
} from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import type {
	MarkedRun,
	MarkedText,
	Revision,
	WordBlock,
	WordCell,
	WordDocument,
	WordTable,
} from './blocks.js';
import { markColour, otherNames, page, paragraphLook, type RunLook, runLook, textWidth } from './look.js';
import { sealed } from './sealed.js';
import { xmlText } from './xml-text.js';

/**
 * A Word document (.docx) in the look of official documents. Equal input gives equal bytes: no time, author or machine but
 * those of the marked changes.
 */
export async function writeWord(content: WordDocument): Promise<Uint8Array> {
	const writer = new Writer(content);
	const file = new Document({
		title: xmlText(content.title),
		creator: '',
		lastModifiedBy: '',
		styles: {
			default: {
				document: { run: { ...runLook('body'), language: { value: 'en-US', eastAsia: content.language } } },
			},
		},
		sections: content.sections.map(({ landscape, blocks }) => ({
			properties: {
				page: {
					size: {
						...page.size,
						orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
					},
					margin: landscape ? page.landscape : page.upright,
				},
			},
			footers: { default: new Footer({ children: [pageNumber()] }) },
			children: blocks.map((block) => writer.block(block, textWidth(landscape))),
		})),
	});
	const bytes = await Packer.toArrayBuffer(file);
	return sealed(new Uint8Array(bytes), (name, part) => changedPart(name, part, content));
}

function pageNumber(): Paragraph {
	return new Paragraph({
		alignment: AlignmentType.CENTER,
		children: [new TextRun({ ...runLook('footer'), children: ['— ', PageNumber.CURRENT, ' —'] })],
	});
}

/** What docx writes from the clock, and the fonts that stand in. */
function changedPart(name: string, content: Uint8Array, { title }: WordDocument): Uint8Array {
	if (name === 'docProps/core.xml') return strToU8(coreProperties(title));
	if (name !== 'word/fontTable.xml') return content;
	const fonts = Object.entries(otherNames).map(
		([font, others]) =>
			`<w:font w:name="${font}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
	);
	const text = strFromU8(content);
	const whole = text.replace(/(<w:fonts\b[^>]*?)\/>/, '$1></w:fonts>');
	return strToU8(whole.replace('</w:fonts>', `${fonts.join('')}</w:fonts>`));
}

function coreProperties(title: string): string {
	const text = xmlText(title).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${text}</dc:title></cp:coreProperties>`;
}

/** Makes the parts of one document; counts its tracked changes. */
class Writer {
	readonly #document: WordDocument;
	#changes = 0;

	constructor(document: WordDocument) {
		this.#document = document;
	}

	/** @param width of the text, in twentieths of a point */
	block(block: WordBlock, width: number): Paragraph | Table {
		if (block.kind === 'table') return this.#table(block, width);
		return new Paragraph({
			...paragraphLook(block.look),
			...this.#paragraphMark(block.revision),
			children: this.#runs(block.text, runLook(block.look)),
		});
	}

	#table({ widths, header, rows }: WordTable, total: number): Table {
		const whole = widths.reduce((sum, width) => sum + width, 0);
		const columns = widths.map((width) => Math.floor((width / whole) * total));
		const head = new TableRow({
			tableHeader: true,
			cantSplit: true,
			children: header.map(
				(text, index) =>
					new TableCell({
						width: { size: columns[index] ?? 0, type: WidthType.DXA },
						verticalAlign: VerticalAlignTable.CENTER,
						shading: { fill: 'F2F2F2' },
						children: [
							new Paragraph({
								alignment: AlignmentType.CENTER,
								children: this.#runs([{ text, mark: 'same' }], runLook('header')),
							}),
						],
					}),
			),
		});
		return new Table({
			layout: TableLayoutType.FIXED,
			width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
			columnWidths: columns,
			margins: { left: 80, right: 80, top: 40, bottom: 40 },
			rows: [
				head,
				...rows.map(
					({ cells, revision }) =>
						new TableRow({
							cantSplit: fitsOnPage(cells),
							...(revision && this.#document.tracked ? { [keys[revision]]: this.#change() } : {}),
							children: cells.map((cell) => this.#cell(cell, revision)),
						}),
				),
			],
		});
	}

	#cell(cell: WordCell, revision: Revision | undefined): TableCell {
		const paragraphs = cell.paragraphs.length === 0 ? [[]] : cell.paragraphs;
		return new TableCell({
			...(cell.columnSpan === undefined ? {} : { columnSpan: cell.columnSpan }),
			...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
			verticalAlign: cell.top === true ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
			children: paragraphs.map(
				(text) =>
					new Paragraph({
						...(cell.centred === true ? { alignment: AlignmentType.CENTER } : {}),
						...this.#paragraphMark(revision),
						children: this.#runs(text, runLook('cell')),
					}),
			),
		});
	}

	/** The end of a paragraph comes and goes with it. */
	#paragraphMark(revision: Revision | undefined): { run?: IParagraphRunOptions } {
		if (!revision || !this.#document.tracked) return {};
		return { run: { [keys[revision]]: this.#change() } };
	}

	#runs(text: MarkedText, look: RunLook): (TextRun | InsertedTextRun | DeletedTextRun)[] {
		return text.flatMap(({ text: all, mark, strong }) =>
			pieces(xmlText(all)).map((piece) =>
				this.#run({ ...look, ...(strong === true ? { bold: true } : {}), ...pieceOptions(piece) }, mark),
			),
		);
	}

	#run(options: IRunOptions, mark: MarkedRun['mark']): TextRun | InsertedTextRun | DeletedTextRun {
		if (mark === 'same') return new TextRun(options);
		if (this.#document.tracked) {
			const change = this.#change();
			return mark === 'inserted'
				? new InsertedTextRun({ ...options, ...change })
				: new DeletedTextRun({ ...options, ...change });
		}
		return new TextRun({
			...options,
			color: markColour[mark],
			...(mark === 'inserted' ? { bold: true, underline: { type: UnderlineType.SINGLE } } : { strike: true }),
		});
	}

	#change(): { id: number; author: string; date: string } {
		const { author, date } = this.#document.tracked ?? { author: '', date: '1980-01-01' };
		this.#changes += 1;
		return { id: this.#changes, author: xmlText(author), date: `${date}T00:00:00Z` };
	}
}

/** A row stays on one page where it surely has room there. */
function fitsOnPage(cells: readonly WordCell[]): boolean {
	return cells.every(
		({ paragraphs }) => paragraphs.flat().reduce((sum, { text }) => sum + text.length, 0) < 500,
	);
}

const keys = { inserted: 'insertion', deleted: 'deletion' } as const;

/** A text cut at its tabs and line breaks, which Word writes as elements of their own. */
function pieces(text: string): string[] {
	return text
		.replace(/\r\n?/g, '\n')
		.split(/([\t\n])/)
		.filter((piece) => piece !== '');
}

/** Text goes in as text: among children docx would take some words for fields. */
function pieceOptions(piece: string): IRunOptions {
	if (piece === '\t') return { children: [new Tab()] };
	return piece === '\n' ? { break: 1 } : { text: piece };
}
