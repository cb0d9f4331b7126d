import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from './csv.js';

describe('csv', () => {
	it('ends lines with CR LF, quotes where it must, and begins with a mark that spreadsheets know', () => {
		expect(
			csv(
				['甲', '乙'],
				[
					['a,b', 'c"d'],
					[1, null],
				],
			),
		).toBe('\ufeff甲,乙\r\n"a,b","c""d"\r\n1,\r\n');
	});

	it('never lets a cell begin a formula, and gives the text back', () => {
		const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '', '"', ',');
		fc.assert(
			fc.property(fc.array(fc.tuple(start, fc.string()), { minLength: 1 }), (parts) => {
				const cells = parts.map(([first, rest]) => first + rest);
				const read =
					Papa.parse<string[]>(csv(['x'], [cells]).slice(1), { newline: '\r\n', delimiter: ',' }).data[1] ??
					[];
				for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
				expect(read.map((cell, index) => (cell === `'${cells[index]}` ? cells[index] : cell))).toEqual(cells);
			}),
		);
	});
});
