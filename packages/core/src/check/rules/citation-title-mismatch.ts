import { knownAs, referencesOf, sameTitle } from '../citations.js';
import { alone, spanOf } from '../noting.js';
import { rule } from '../rule.js';

/** A document is named by a number that belongs to another title in the library. */
export const citationTitleMismatch = rule({
	ids: ['citation-title-mismatch'],
	area: 'document',
	stage: 1,
	weights: ['-', '-', '-', 'error'],
	mirror: 'single-document',
	inspect: (context) =>
		referencesOf(context.draft).flatMap(({ unit, field, title, number, text }) => {
			if (title === undefined || number === undefined) return [];
			const known = knownAs({ title: undefined, number }, context);
			if (!known || known.titles.some((one) => sameTitle(one, title))) return [];
			return [
				alone('citation-title-mismatch', {
					...(unit === undefined ? {} : { child: unit }),
					field,
					to: spanOf(text, text),
					details: { title, number, known: known.titles[0] ?? '' },
				}),
			];
		}),
	examples: [
		{
			child: { prose: ['一、重点工作。落实《国务院办公厅关于发展乡村旅游的意见》（国办发〔2019〕5号）。'] },
			found: ['citation-title-mismatch', 'citation-unresolved'],
		},
		{
			child: {
				prose: ['一、重点工作。落实《国务院办公厅关于推进养老服务发展的意见》（国办发〔2019〕5号）。'],
			},
			found: ['citation-unresolved'],
		},
	],
});
