import type { DocumentCode } from './documents.zh.js';
import type { ProblemSentence, Say } from './problem-words.js';

const damaged =
	'Ask for the file again or download it again; or open it in Word or WPS and save it as .docx.';
const resave = 'Open it in Word or WPS, save it as .docx and try again.';
const raise = (name: string) =>
	`Make sure that the file can be trusted; if it must be read, raise the limit with --limit ${name}=NUMBER.`;
const inPart = (say: Say) => (say('part') ? ` (part ${say('part')})` : '');

/** The English words of problems of source documents. */
export const documentsEn: Readonly<Record<DocumentCode, ProblemSentence>> = {
	'document-empty': () => ({
		what: 'The file is empty.',
		remedy: 'Check that it was downloaded completely.',
	}),
	'document-unknown-format': (say) => ({
		what: `The format of this file is not known (${say('found')}).`,
		expected: 'Word (.docx), HTML, Markdown, plain text or PDF',
		remedy: 'Save it in one of these formats.',
	}),
	'document-encoding': (say) => ({
		what:
			say('encoding') === 'mixed'
				? 'Two encodings are mixed in this file: from here on it differs from the rest.'
				: `This cannot be decoded as ${say('encoding') === 'unknown' ? 'UTF-8 or GB 18030' : say('encoding')}${inPart(say)}.`,
		expected: 'one encoding throughout: UTF-8, UTF-16 or GB 18030',
		remedy: 'Open the original in its right encoding and save it as UTF-8.',
	}),
	'document-encrypted': (say) => ({
		what: `The file is encrypted${inPart(say)}.`,
		remedy: 'Open it with its password and save a copy without one.',
	}),
	'document-macros': () => ({
		what: 'The file holds macros.',
		expected: 'a .docx without macros',
		remedy: 'Open it in Word or WPS without running them and save it as .docx.',
	}),
	'document-old-format': (say) => ({
		what: `This is an older or another word processor’s format (${say('found')}), which cannot be read.`,
		expected: '.docx',
		remedy: `${resave} Without these programs, LibreOffice does it: soffice --convert-to docx FILE.`,
	}),
	'document-other-office': (say) => ({
		what: `This is no Word file (${say('found')}).`,
		expected: '.docx',
		remedy: 'Save its text or table as .docx, HTML or plain text.',
	}),
	'document-truncated': () => ({ what: 'The file is not complete: its end is missing.', remedy: damaged }),
	'document-directory': (say) => ({
		what: `The file is damaged: its directory and its contents do not agree${inPart(say)}.`,
		remedy: damaged,
	}),
	'document-checksum': (say) => ({
		what: `The file is damaged: its contents do not agree with their checksum${inPart(say)}.`,
		remedy: damaged,
	}),
	'document-size': (say) => ({
		what: `The file is damaged: ${say('expected')} bytes were recorded and ${say('found')} are there${inPart(say)}.`,
		remedy: damaged,
	}),
	'document-packing': (say) => ({
		what: `The packing method ${say('method')} is not supported${inPart(say)}.`,
		expected: 'stored (0) or Deflate (8)',
		remedy: resave,
	}),
	'document-part-twice': (say) => ({ what: `The part ${say('part')} is there twice.`, remedy: damaged }),
	'document-part-name': (say) => ({
		what: `The name of a part is suspicious: ${say('name')}.`,
		expected: 'a relative path inside the file',
		remedy: `Do not trust this file. ${damaged}`,
	}),
	'document-part-missing': (say) => ({ what: `The part ${say('part')} is missing.`, remedy: damaged }),
	'document-xml': (say) => ({
		what: `The file is damaged: its XML is not well-formed${inPart(say)}: ${say('message')}.`,
		remedy: damaged,
	}),
	'document-doctype': (say) => ({
		what: `There is a document type declaration, which may draw in something from outside${inPart(say)}.`,
		expected: 'a part without <!DOCTYPE',
		remedy: `Do not trust this file. ${damaged}`,
	}),
	'document-pdf': (say) => ({
		what: `The PDF is damaged and cannot be read${say('message') ? ` (${say('message')})` : ''}.`,
		remedy: 'Download it again, or open it in a reader and print it to PDF again.',
	}),
	'document-characters-unknown': () => ({
		what: 'There is text, but its fonts do not say which characters it is made of.',
		expected: 'a PDF with its fonts or their character maps',
		remedy:
			'Open it in a reader and print it to PDF again, or ask for the Word file; failing that, run text recognition (OCR).',
	}),
	'document-pictures-only': (say) => ({
		what: `There are pictures only and no text${say('pages') ? ` (pages: ${say('pages')})` : ` (${say('found')})`}.`,
		expected: 'a file that holds text',
		remedy: 'Run text recognition (OCR) first, read its result and check that against the original.',
	}),
	'document-no-text': () => ({
		what: 'There is no text in this file.',
		remedy: 'Check that it is the right one.',
	}),
	'limit-container-parts': (say) => ({
		what: `The file has too many parts: ${say('found')}.`,
		expected: `at most ${say('limit')}`,
		remedy: raise('containerParts'),
	}),
	'limit-part-bytes': (say) => ({
		what: `The part ${say('part')} is too large when unpacked: ${say('found')} bytes or more.`,
		expected: `at most ${say('limit')} bytes`,
		remedy: raise('partBytes'),
	}),
	'limit-unpacked-bytes': (say) => ({
		what: `The parts are too large together when unpacked (up to the part ${say('part')}).`,
		expected: `at most ${say('limit')} bytes`,
		remedy: raise('unpackedBytes'),
	}),
	'limit-unpacked-ratio': (say) => ({
		what: `The part ${say('part')} swells beyond measure when unpacked; this may be a bomb.`,
		expected: `at most ${say('limit')} times the packed size`,
		remedy: raise('unpackedRatio'),
	}),
	'limit-xml-depth': (say) => ({
		what: `The XML is nested too deeply${inPart(say)}.`,
		expected: `at most ${say('limit')} levels`,
		remedy: 'Check that this is the right file; no policy needs this depth.',
	}),
	'limit-xml-elements': (say) => ({
		what: `The XML has too many elements${inPart(say)}.`,
		expected: `at most ${say('limit')}`,
		remedy: raise('xmlElements'),
	}),
	'limit-html-depth': (say) => ({
		what: 'The page is nested too deeply.',
		expected: `at most ${say('limit')} levels`,
		remedy: 'Check that this is the right file; no policy needs this depth.',
	}),
	'limit-html-elements': (say) => ({
		what: 'The page has too many elements.',
		expected: `at most ${say('limit')}`,
		remedy: raise('htmlElements'),
	}),
	'limit-html-attributes': (say) => ({
		what: 'A tag of the page has too many attributes.',
		expected: `at most ${say('limit')}`,
		remedy: raise('htmlAttributes'),
	}),
	'limit-markdown-depth': (say) => ({
		what: 'Lists or quotes are nested too deeply.',
		expected: `at most ${say('limit')} levels`,
		remedy: 'Check that this is the right file; no policy needs this depth.',
	}),
	'limit-text-characters': (say) => ({
		what: `The text is too long: ${say('found')} characters.`,
		expected: `at most ${say('limit')}`,
		remedy: `Check that this is a policy; split a file that is too long. ${raise('textCharacters')}`,
	}),
	'limit-blocks': (say) => ({
		what: `There are too many paragraphs and rows of tables: ${say('found')}.`,
		expected: `at most ${say('limit')}`,
		remedy: `Check that this is a policy; split a file that is too long. ${raise('blocks')}`,
	}),
	'limit-grid-cells': (say) => ({
		what: `A table is too large: ${say('found')} cells or more once its merged cells are spread out.`,
		expected: `at most ${say('limit')}`,
		remedy: `Split the table. ${raise('gridCells')}`,
	}),
	'limit-pdf-pages': (say) => ({
		what: `The PDF has too many pages: ${say('found')}.`,
		expected: `at most ${say('limit')}`,
		remedy: `Split the file. ${raise('pdfPages')}`,
	}),
};
