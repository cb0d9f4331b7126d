import { alone, unjudgeable } from '../noting.js';
import { rule } from '../rule.js';

/** A document number: agency, year in 〔〕, running number, by GB/T 9704. */
const format = /^[\p{Script=Han}（）]{1,16}〔\d{4}〕[1-9]\d*号$/u;

/** An issued document without a number, or with one that is not written as numbers are. */
export const docNumberMissing = rule({
	ids: ['doc-number-missing', 'doc-number-format'],
	area: 'document',
	stage: 1,
	weights: ['-', '-', '-', 'warning'],
	mirror: 'single-document',
	inspect: ({ draft }) => {
		const { number, dates } = draft.held.policy;
		if (number !== null)
			return format.test(number) ? [] : [alone('doc-number-format', { details: { number } })];
		const issued = dates.issued.value ?? dates.printed?.value ?? null;
		return issued === null
			? [unjudgeable('doc-number-missing', 'not-issued')]
			: [alone('doc-number-missing')];
	},
	examples: [
		{ child: { number: null }, found: ['doc-number-missing'] },
		{ child: { number: '示民发[2024]01号' }, found: ['doc-number-format'] },
		{ child: { number: '示民发〔2024〕1号' }, found: [] },
	],
});
