import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { siteMap } from './site-map.js';

function locations(xml: string): string[] {
	const found: string[] = [];
	const parser = new SaxesParser();
	parser.on('text', (text) => {
		if (text.trim() !== '') found.push(text);
	});
	parser.write(xml).close();
	return found;
}

describe('siteMap', () => {
	it('has whole addresses, below the folder of the site', () => {
		expect(locations(siteMap('https://example.org/a', ['', 'changes/x~y.html']))).toEqual([
			'https://example.org/a/',
			'https://example.org/a/changes/x~y.html',
		]);
	});

	it('stays well-formed whatever pages are called', () => {
		expect(locations(siteMap('https://example.org/?a=1&b=2', ['清单 <&>.html']))).toHaveLength(1);
	});
});
