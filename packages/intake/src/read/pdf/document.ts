import type { Limits } from '@qingdan/schema';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { UnreadableDocument } from '../unreadable-document.js';
import { refuseBombs } from './streams.js';

/** Gives a character map by its name (`UniGB-UCS2-H`), as pdfjs ships them, packed. */
export type CharacterMaps = (name: string) => Promise<Uint8Array>;

export interface OpenedPdf {
	readonly pageCount: number;
	page(number: number): Promise<PDFPageProxy>;
	readonly operators: Readonly<Record<string, number>>;
	close(): Promise<void>;
}

/** Pictures above this size are not decoded: they hold no text that could be read. */
const largestPicture = 4_000_000;

/**
 * Opens a PDF. The library is loaded here and only here, so that nobody who reads no PDF pays for it; its worker part
 * runs in the same thread, as the whole reading may run in a worker already.
 * @throws UnreadableDocument where it is encrypted, damaged or has too many pages
 */
export async function openPdf(
	file: Uint8Array,
	limits: Limits,
	characterMaps: CharacterMaps | undefined,
): Promise<OpenedPdf> {
	refuseBombs(file, limits);
	const { getDocument, OPS } = await loadLibrary();
	const task = getDocument({
		data: file.slice(),
		verbosity: 0,
		isEvalSupported: false,
		disableFontFace: true,
		useSystemFonts: false,
		useWorkerFetch: false,
		isOffscreenCanvasSupported: false,
		maxImageSize: largestPicture,
		...(characterMaps ? { CMapReaderFactory: characterMapReader(characterMaps), cMapPacked: true } : {}),
	});
	let document: PDFDocumentProxy;
	try {
		document = await task.promise;
	} catch (error) {
		throw unreadable(error);
	}
	const close = () => task.destroy();
	if (document.numPages > limits.pdfPages) {
		await close();
		throw new UnreadableDocument('limit-pdf-pages', { limit: limits.pdfPages, found: document.numPages });
	}
	return { pageCount: document.numPages, page: (number) => document.getPage(number), operators: OPS, close };
}

/**
 * Loads the library where it may draw nothing: outside a browser it looks for a package to draw with and fails without its
 * classes, though reading needs none of them.
 */
async function loadLibrary() {
	const global = globalThis as Record<string, unknown>;
	for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) global[name] ??= class {};
	// @ts-expect-error the worker part has no types; it is found by its name in the global scope
	global.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
	const { warn } = console;
	console.warn = (...words: unknown[]) => {
		if (!String(words[0]).includes('@napi-rs/canvas')) warn(...words);
	};
	try {
		return await import('pdfjs-dist/legacy/build/pdf.mjs');
	} finally {
		console.warn = warn;
	}
}

function characterMapReader(characterMaps: CharacterMaps) {
	return class {
		async fetch({ name }: { readonly name: string }) {
			return { cMapData: await characterMaps(name), isCompressed: true };
		}
	};
}

/** What the library says of a file that it does not open, or of a page; its own faults on damaged files are among them. */
export function unreadable(error: unknown): UnreadableDocument {
	if (error instanceof UnreadableDocument) return error;
	const { name, message } = error instanceof Error ? error : { name: '', message: '' };
	if (name === 'PasswordException') return new UnreadableDocument('document-encrypted');
	const shown = message.split('\n', 1)[0]?.slice(0, 200) ?? '';
	return new UnreadableDocument('document-pdf', shown === '' ? {} : { message: shown });
}
