import { xmlText } from '../word/xml-text.js';

/** The map of a site (https://www.sitemaps.org/protocol.html): every page under its whole address. */
export function siteMap(address: string, pages: readonly string[]): string {
	const base = address.endsWith('/') ? address : `${address}/`;
	const locations = pages.map((page) => {
		const whole = new URL(page.split('/').map(encodeURIComponent).join('/'), base).href;
		return `\t<url><loc>${xmlText(whole).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</loc></url>\n`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${locations.join('')}</urlset>\n`;
}
