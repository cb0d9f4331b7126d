import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Reads a character map that comes with the PDF library: many Chinese PDFs name one (`UniGB-UCS2-H`) in place of saying
 * themselves which characters their fonts show.
 */
export async function characterMaps(name: string): Promise<Uint8Array> {
	if (!/^[A-Za-z0-9-]+$/.test(name)) throw new Error('no name of a character map');
	const intake = createRequire(import.meta.url).resolve('@qingdan/intake/package.json');
	const library = createRequire(intake).resolve('pdfjs-dist/package.json');
	return new Uint8Array(await readFile(join(dirname(library), 'cmaps', `${name}.bcmap`)));
}
