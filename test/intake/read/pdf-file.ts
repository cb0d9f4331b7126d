import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { strToU8 } from 'fflate';

/** A page: texts at their places and straight lines; y counts downwards from the top of an A4 page. */
export interface DrawnPage {
	readonly texts?: readonly (readonly [x: number, y: number, text: string, size?: number])[];
	readonly lines?: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
	readonly rotate?: number;
}

const height = 842;

/** A PDF written by hand, its text in a font that is not in the file: `map` says how its bytes are meant. */
export function pdfFile(pages: readonly DrawnPage[], map = 'UniGB-UCS2-H'): Uint8Array<ArrayBuffer> {
	const kids = pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ');
	const objects = [
		'<</Type/Catalog/Pages 2 0 R>>',
		`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
		`<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${map}/DescendantFonts[4 0 R]>>`,
		'<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 5 0 R>>',
		'<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
		...pages.flatMap((page, index) => {
			const content = drawn(page);
			return [
				`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${height}]/Rotate ${page.rotate ?? 0}/Resources<</Font<</F1 3 0 R>>>>/Contents ${7 + 2 * index} 0 R>>`,
				`<</Length ${content.length}>>stream\n${content}\nendstream`,
			];
		}),
	];
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const at = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return String(at).padStart(10, '0');
	});
	const table = offsets.map((offset) => `${offset} 00000 n \n`).join('');
	const size = objects.length + 1;
	const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
	return new Uint8Array(strToU8(file + end));
}

function drawn({ texts = [], lines = [] }: DrawnPage): string {
	const strokes = lines.map(([x1, y1, x2, y2]) => `${x1} ${height - y1} m ${x2} ${height - y2} l S`);
	const shown = texts.map(
		([x, y, text, size = 10]) => `BT /F1 ${size} Tf ${x} ${height - y} Td <${utf16(text)}> Tj ET`,
	);
	return [...strokes, ...shown].join('\n');
}

function utf16(text: string): string {
	return [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

const library = createRequire(new URL('../../../packages/intake/package.json', import.meta.url)).resolve(
	'pdfjs-dist/package.json',
);

/** The character maps of the library. */
export const characterMaps = async (name: string): Promise<Uint8Array> =>
	new Uint8Array(await readFile(join(dirname(library), 'cmaps', `${name}.bcmap`)));
