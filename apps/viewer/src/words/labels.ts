import type { Policy } from '@qingdan/schema';
import type { Words } from '../words.en.js';

const relations = {
	implements: 'relationImplements',
	'based-on': 'relationBasedOn',
	cites: 'relationCites',
	transmits: 'relationTransmits',
	'contains-catalogue': 'relationContainsCatalogue',
	'parent-catalogue': 'relationParentCatalogue',
	amends: 'relationAmends',
	repeals: 'relationRepeals',
	supersedes: 'relationSupersedes',
	continues: 'relationContinues',
} as const satisfies Record<NonNullable<Policy['relations']>[number]['type'], keyof Words>;

/** What a document does to another: 贯彻, 引用 … */
export function relationLabel(words: Words, type: keyof typeof relations): string {
	return words[relations[type]];
}
