import { strFromU8, unzipSync } from 'fflate';
import { packed } from './read/word-file.js';

/** A Word file of ours as other hands leave it: the same document, written in another way. */
export type WordVariant = (bytes: Uint8Array) => Uint8Array<ArrayBuffer>;

const main = 'word/document.xml';

function changed(bytes: Uint8Array, change: (xml: string, parts: Record<string, string>) => string) {
	const parts = Object.fromEntries(
		Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
	);
	const xml = change(parts[main] as string, parts);
	return packed({ ...parts, [main]: xml });
}

const run = (text: string, tag = 'w:t') => `<w:r><${tag} xml:space="preserve">${text}</${tag}></w:r>`;
const revision = 'w:id="9001" w:author="甲" w:date="2024-01-01T00:00:00Z"';

/** The level of a list as a word processor describes it (ECMA-376, 17.9). */
const level = (at: number, format: string, text: string) =>
	`<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`;
const lists =
	`<w:abstractNum w:abstractNumId="901">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCountingThousand', '（%2）')}</w:abstractNum>` +
	`<w:abstractNum w:abstractNumId="902">${level(0, 'decimal', '%1')}</w:abstractNum>`;
const numbered = (id: number, at: number) =>
	`<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;

const han = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 一、, （一） and the numbers of a table as automatic numbers, wherever they count on from the one before. */
const automaticNumbers: WordVariant = (bytes) =>
	changed(bytes, (xml, parts) => {
		parts['word/numbering.xml'] = (parts['word/numbering.xml'] as string)
			.replace('<w:abstractNum ', `${lists}<w:abstractNum `)
			.replace(
				'</w:numbering>',
				'<w:num w:numId="901"><w:abstractNumId w:val="901"/></w:num><w:num w:numId="902"><w:abstractNumId w:val="902"/></w:num></w:numbering>',
			);
		let [first, second, row] = [0, 0, 0];
		return xml.replace(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs, (paragraph) => {
			const text = [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, one]) => one).join('');
			const without = (printed: string, list: string) => {
				const bare = paragraph.replace(`>${printed}`, '>');
				return bare.includes('<w:pPr>')
					? bare.replace('<w:pPr>', `<w:pPr>${list}`)
					: bare.replace('<w:p>', `<w:p><w:pPr>${list}</w:pPr>`);
			};
			if (text.startsWith(`${han[first]}、`)) {
				[first, second] = [first + 1, 0];
				return without(text.slice(0, 2), numbered(901, 0));
			}
			if (text.startsWith(`（${han[second]}）`)) {
				second++;
				return without(text.slice(0, 3), numbered(901, 1));
			}
			if (text !== String(row + 1)) return paragraph;
			row++;
			return without(text, numbered(902, 0));
		});
	});

/** Every third text of a cell put in for words struck out, every fifth row of the table struck out once before it. */
const trackedChanges: WordVariant = (bytes) =>
	changed(bytes, (xml) => {
		let count = 0;
		const gone = (row: string) =>
			row
				.replace('<w:trPr>', `<w:trPr><w:del ${revision}/>`)
				.replace(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs, (own) =>
					`<w:del ${revision}>${own}</w:del>`
						.replaceAll('w:t>', 'w:delText>')
						.replaceAll('<w:t ', '<w:delText '),
				);
		return xml.replace(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs, (row, _at: number) => {
			count++;
			let texts = 0;
			const told = row.replace(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs, (own) =>
				++texts % 3 === 0
					? `<w:del ${revision}>${run('原先的字样', 'w:delText')}</w:del><w:ins ${revision}>${own}</w:ins>`
					: own,
			);
			return count % 5 === 0 && !row.includes('w:vMerge') ? gone(row) + told : told;
		});
	});

/** Pages that end inside cells and between paragraphs, and a table that somebody parted in two, its headers again. */
const pageBreaks: WordVariant = (bytes) =>
	changed(bytes, (xml) => {
		const broken = xml.replace(
			/(<w:t xml:space="preserve">[^<]{12})([^<]{12,}<\/w:t>)/g,
			'$1</w:t><w:lastRenderedPageBreak/><w:t xml:space="preserve">$2',
		);
		const rows = [...broken.matchAll(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs)].map(([row]) => row);
		const middle = Math.floor(rows.length / 2);
		const at = rows.findIndex((row, index) => index >= middle && !row.includes('w:vMerge w:val="continue"'));
		const [header, begins] = [rows[0] as string, rows[at] as string];
		const properties = /<w:tblPr>.*?<\/w:tblGrid>/s.exec(broken)?.[0] ?? '';
		const page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
		return broken.replace(begins, () => `</w:tbl>${page}<w:tbl>${properties}${header}${begins}`);
	});

export const wordVariants: Readonly<Record<string, WordVariant>> = {
	'automatic numbers': automaticNumbers,
	'tracked changes': trackedChanges,
	'page breaks': pageBreaks,
	'all of them': (bytes) => pageBreaks(trackedChanges(automaticNumbers(bytes))),
};
