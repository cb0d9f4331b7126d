import { describe, expect, it } from 'vitest';
import { formatAddress, type Place } from './address.js';
import { concealed, forgetPlaces, revealed } from './concealed.js';

const withDraft: Place = {
	view: 'compare',
	left: 'liaoning-2023',
	right: '~1',
	evidence: { side: 'right', place: { kind: 'cell', item: 4, field: 'other', column: '草案里的列名' } },
};

describe('a place that shows a draft', () => {
	it('is a number in the address, the same each time, and is found again', () => {
		const place = concealed(withDraft);
		expect(formatAddress({ place, reading: { language: 'en' } })).toMatch(/^#\/held\/\d+\?lang=en$/);
		expect(concealed({ ...withDraft })).toEqual(place);
		expect(revealed(place)).toEqual(withDraft);
	});

	it('is forgotten with its draft, and its number leads nowhere else', () => {
		const other: Place = { view: 'document', key: '~3' };
		const [place, kept] = [concealed({ ...withDraft, right: '~2' }), concealed(other)];
		forgetPlaces('~2');
		expect(revealed(place)).toEqual(place);
		expect(revealed(kept)).toEqual(other);
		expect(concealed({ ...withDraft, right: '~2' })).not.toEqual(place);
	});
});

it('a place of held documents alone is written as it is', () => {
	const place: Place = { view: 'compare', left: 'liaoning-2023', right: 'panjin-2024' };
	expect(concealed(place)).toBe(place);
	expect(revealed(place)).toBe(place);
});
