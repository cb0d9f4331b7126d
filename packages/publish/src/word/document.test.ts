import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { wordParagraph } from './blocks.js';
import { wordFile } from './file.js';

/** The text of a part that has to be well-formed XML. */
function textOf(xml: string): string {
	let text = '';
	const parser = new SaxesParser();
	parser.on('text', (piece) => {
		text += piece;
	});
	parser.write(xml).close();
	return text;
}

async function parts(text: string): Promise<Record<string, string>> {
	const file = await wordFile({
		title: text,
		language: 'zh-CN',
		sections: [{ landscape: false, blocks: [wordParagraph('body', text)] }],
	});
	return Object.fromEntries(
		Object.entries(unzipSync(file)).map(([name, content]) => [name, strFromU8(content)]),
	);
}

describe('a Word file', () => {
	it('is well-formed with every code point of Unicode in it, and shows what XML forbids as U+FFFD', async () => {
		// A space after each, so that no two surrogates make a pair.
		const all = Array.from({ length: 0x110000 }, (_, code) => `${String.fromCodePoint(code)} `).join('');
		const made = await parts(all);
		for (const [name, xml] of Object.entries(made)) expect(() => textOf(xml), name).not.toThrow();
		const shown = textOf(made['word/document.xml'] ?? '');
		// 29 controls, 2,048 surrogates, U+FFFE and U+FFFF are forbidden (XML 1.0, 2.2); U+FFFD itself stands once.
		expect([...shown].filter((char) => char === '\ufffd')).toHaveLength(29 + 2048 + 2 + 1);
	});

	it('takes the words that docx has for fields as words', async () => {
		for (const word of ['CURRENT', 'TOTAL_PAGES', '=HYPERLINK("x")', '<w:t>&amp;']) {
			const made = await parts(word);
			expect(textOf(made['word/document.xml'] ?? '')).toBe(word);
			expect(made['word/document.xml']).not.toContain('instrText');
		}
	});

	it('holds no time, author, macro or link', async () => {
		const made = await parts('一');
		expect(Object.keys(made).filter((name) => /vba|embeddings|media/.test(name))).toEqual([]);
		for (const [name, xml] of Object.entries(made)) {
			expect(xml, name).not.toMatch(/TargetMode="External"|dcterms:|lastModifiedBy/);
			expect(xml, name).not.toMatch(/20\d\d-\d\d-\d\dT/);
		}
	});
});
