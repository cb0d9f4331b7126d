/** The character maps for simplified Chinese that come with the PDF library, as data that the page holds. */
const files = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*GB*.bcmap', {
	query: '?url&inline',
	import: 'default',
	eager: true,
});

/**
 * Gives a character map: many Chinese PDFs name one (`UniGB-UCS2-H`) in place of saying themselves which characters their
 * fonts show. A sealed page can fetch none, so those for simplified Chinese are part of the program.
 * @throws Error where there is no such map
 */
export async function characterMaps(name: string): Promise<Uint8Array> {
	const data = files[`/node_modules/pdfjs-dist/cmaps/${name}.bcmap`];
	if (data === undefined) throw new Error('no such character map');
	const text = atob(data.slice(data.indexOf(',') + 1));
	return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
