import { type Figure, isThreshold, type MatrixCell, type MatrixFigure, type Vocabulary } from '@qingdan/core';
import type { Population } from '@qingdan/schema';
import { populationInWords } from '../population.js';
import { baseInWords, decidersInWords, payersInWords, quantityInWords } from '../quantity.js';
import { dateInWords, type Words } from '../words.js';

/** A figure in a few signs, and the number that it is sorted by. */
export interface ShortFigure {
	readonly text: string;
	readonly number: number | null;
	readonly figure: MatrixFigure;
}

/**
 * The figures of a cell in a few signs, each with what it measures, who pays, from when, and its mark against the base; ages
 * and grades that only say for whom another figure is stand with that one, unless they are asked for by themselves.
 */
export function figuresInShort(
	{ figures, items }: MatrixCell,
	words: Words,
	vocabulary: Vocabulary,
	{ withThresholds }: { readonly withThresholds: boolean } = { withThresholds: false },
): ShortFigure[] {
	const told = new Set(
		figures.flatMap((figure) => (isNamed(figure) || !figure.when ? [] : leavesOf(figure.when))),
	);
	return figures
		.filter((figure) => withThresholds || !isThreshold(figure) || !told.has(figure.id))
		.map((figure) => {
			const subject = items.length > 1 ? figure.subject : '';
			const named = figureWithName(figure, figures, words, vocabulary);
			return {
				text: [subject, named].filter((part) => part !== '').join(' '),
				number: figure.number,
				figure,
			};
		});
}

function isNamed({ label, variant }: Figure): boolean {
	return label !== null || variant !== null;
}

/** Ids of the ages and grades that a population refers to. */
function leavesOf({ all, any, not, age, grade }: Population): string[] {
	return [
		...[...(all ?? []), ...(any ?? []), ...(not ? [not] : [])].flatMap(leavesOf),
		...[age, grade].filter((id) => id !== undefined),
	];
}

/** One figure of a cell with its name, conditions and mark. */
function figureWithName(
	figure: MatrixFigure,
	all: readonly Figure[],
	words: Words,
	vocabulary: Vocabulary,
): string {
	const { matrix: say, report } = words;
	const more = [
		...(figure.payer ? [report.quantity.paidBy(payersInWords(figure.payer, words))] : []),
		...(figure.from === undefined ? [] : [report.compare.from(dateInWords(figure.from, words))]),
		...(figure.applies ? [] : [say.notYet]),
	];
	const named = [measureOf(figure, all, words, vocabulary), figureInShort(figure, words, vocabulary)]
		.filter((part) => part !== '')
		.join(' ');
	const tail = more.length > 0 ? report.inBrackets(more.join(report.semicolon)) : '';
	const mark =
		figure.toBase && figure.toBase.standing !== 'same' ? ` ${say.mark[figure.toBase.standing]}` : '';
	return `${named}${tail}${mark}`;
}

/** What a figure measures: its label, else its sub-row, else for whom it holds; '' where it speaks for itself. */
export function measureOf(
	figure: Figure,
	all: readonly Figure[],
	words: Words,
	vocabulary: Vocabulary,
): string {
	const { label, variant, when } = figure;
	if (isNamed(figure)) return [variant, label].filter((part) => part !== null).join(' ');
	if (!when) return '';
	return populationInWords(when, words, vocabulary, (id) => {
		const threshold = all.find((candidate) => candidate.id === id && isThreshold(candidate));
		return threshold ? figureInShort(threshold, words, vocabulary) : '';
	});
}

/** A figure in a few signs: ≥30元/人·月, ≈10%（当地月最低工资标准）, ≥80岁. */
function figureInShort(figure: Figure, words: Words, vocabulary: Vocabulary): string {
	const { quantity: say } = words.report;
	const { type, bound, delegation } = figure;
	if (type === 'reference' || (figure.to !== undefined && figure.number === null)) return figure.printed;
	if (bound === 'unset') return delegation ? say.openTo(decidersInWords(delegation, words)) : say.open;
	if (type === 'discount') return quantityInWords(figure, words, vocabulary);
	if (type === 'age') return ageInShort(figure, words);
	const { of, approx, ...measured } = figure;
	const value = quantityInWords(
		{ ...measured, bound: bound === 'range' ? 'range' : 'exact' },
		words,
		vocabulary,
	);
	const base = of === undefined ? '' : words.report.inBrackets(baseInWords(of, words, vocabulary));
	return `${approx ? '≈' : ''}${sign(figure)}${value}${base}`;
}

function sign({ bound, inclusive }: Figure): string {
	if (bound === 'min') return inclusive === false ? '>' : '≥';
	if (bound === 'max') return inclusive === false ? '<' : '≤';
	return '';
}

function ageInShort({ bound, inclusive, number, min, max }: Figure, { matrix: { age } }: Words): string {
	if (bound === 'range') return age.range(String(min ?? ''), String(max ?? ''));
	const years = String(number);
	if (bound === 'min') return inclusive === false ? age.over(years) : age.from(years);
	if (bound === 'max') return inclusive === false ? age.under(years) : age.upTo(years);
	return age.exact(years);
}
