import { expect, it } from 'vitest';
import { wordsOf } from './languages.js';
import { levelOr, placeOr } from './place.js';

const [chinese, english] = [wordsOf('zh'), wordsOf('en')];

it('says of a document of no known place that it is not known, and never that it is of the nation', () => {
	const unknown = { code: null, name: null };
	expect([placeOr(unknown, chinese), levelOr('national', unknown, chinese)]).toEqual(['地区不详', '不详']);
	expect([placeOr(unknown, english), levelOr('city', unknown, english)]).toEqual([
		'place unknown',
		english.labels.level.city,
	]);
	const nation = { code: '000000', name: '全国' };
	expect([placeOr(nation, chinese), levelOr('national', nation, chinese)]).toEqual(['全国', '国家级']);
});
