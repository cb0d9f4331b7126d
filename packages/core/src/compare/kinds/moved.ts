import { type Classifier, editorial } from './kind.js';

/** From here on words are a statement that can be recognised elsewhere. */
const statement = 6;

/** A statement that the other side makes in its other column: 对象 said in 内容, or the other way round. */
export const moved: Classifier = ({ from, to, stretch: { left, right } }) => {
	if ((from === '') === (to === '')) return undefined;
	const words = letters(from + to);
	const elsewhere = from === '' ? left.cell.elsewhere : right.cell.elsewhere;
	return words.length >= statement && elsewhere && letters(elsewhere).includes(words)
		? editorial('clause-moved')
		: undefined;
};

/** What counts when words are looked for: connectives at the ends and marks do not. */
function letters(text: string): string {
	return text.replace(/[\p{P}\s]/gu, '').replace(/^(?:为|对|向|将|由|的)+|(?:的|等)+$/g, '');
}
