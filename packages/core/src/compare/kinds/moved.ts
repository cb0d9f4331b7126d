import type { Terms } from '@qingdan/schema';
import { traitsIn, withoutTraits } from '../../text/traits.js';
import { type Classifier, editorial } from './kind.js';

/** From here on words are a statement that can be recognised elsewhere. */
const statement = 6;

/** A statement that the other side makes in its other column: 对象 said in 内容, or the other way round. */
export const moved: Classifier = ({ field, from, to, stretch: { left, right }, vocabulary }) => {
	const { terms } = vocabulary;
	const said = (words: string, column: string | undefined, own: string | undefined) => {
		if (words === '') return true;
		if (column === undefined) return false;
		if (repeats(words, column)) return true;
		// Whom a service is for is told by its own column, unless only the other one said it.
		const swapped = from !== '' && to !== '' && !restates(words, own ?? '', terms);
		const here = field === 'content' || (field === 'target' && swapped);
		return here && restates(words, column, terms);
	};
	if (from === '' && to === '') return undefined;
	return said(from, right.cell.elsewhere, left.cell.elsewhere) &&
		said(to, left.cell.elsewhere, right.cell.elsewhere)
		? editorial('clause-moved')
		: undefined;
};

function repeats(words: string, column: string): boolean {
	const wanted = letters(words);
	return wanted.length >= statement && letters(column).includes(wanted);
}

/** 为65周岁以上老年人 where the column of 对象 says 65周岁及以上常住老年人: people, named by traits and ages that stand there. */
function restates(words: string, column: string, terms: Terms): boolean {
	const traits = traitsIn(words, terms);
	const ages = words.match(age) ?? [];
	const theirs = new Set(traitsIn(column, terms).map(({ id }) => id));
	const theirAges = (column.match(age) ?? []).map(plainAge);
	const rest = withoutTraits(words.replaceAll(age, ''), terms).replace(people, '');
	return (
		rest === '' &&
		traits.length + ages.length > 0 &&
		traits.every(({ id }) => theirs.has(id)) &&
		ages.every((one) => theirAges.includes(plainAge(one)))
	);
}

const age = /\d{1,4}(?:[—–~～至-]\d{1,4})?(?:周岁|岁)(?:及?以[上下])?/g;
/** Words around the names of people that say nothing of their own. */
const people = /面向|老年人?|人员|对象|群体|家庭|人|中的?|的|为|对|向|等|[、，和及与或以]/g;

function plainAge(words: string): string {
	return words.replace('周岁', '岁').replace('及以', '以');
}

/** What counts when words are looked for: connectives at the ends and marks do not. */
function letters(text: string): string {
	return text.replace(/[\p{P}\s]/gu, '').replace(/^(?:为|对|向|将|由|的){1,8}|(?:的|等){1,8}$/g, '');
}
