import { behindLast } from '../../text/clause-end.js';
import { closesWithSeparator, opensWithSeparator } from '../../text/enumeration.js';
import { figuresIn } from '../../text/figure.js';
import { numbersIn } from '../../text/number.js';
import type { Cell, QuantityReading } from '../cell.js';
import {
	differingAspects,
	type QuantityAspect,
	quantityAdded,
	quantityChange,
	quantityDropped,
	quantityValue,
} from '../quantity-change.js';
import type { TouchedPair } from '../quantity-pairs.js';
import { coversAlike, lowest } from '../steps.js';
import { type Classified, type Classifier, type EditContext, editorial, substantive } from './kind.js';
import { withoutPromise } from './penalty.js';
import { isCondition, mayWiden } from './population.js';
import { wholeShare } from './whole-share.js';

/** Amounts, ages, ratios and the like, compared as numbers with their bounds. */
export const quantity: Classifier = (context) => {
	const found = compared(context);
	return found && withoutPromise(found, context);
};

function compared(context: EditContext): Classified | undefined {
	const { quantities, edit, stretch } = context;
	const touched = [...quantities.touching(edit, stretch)].sort((a, b) => weight(a) - weight(b));
	if (touched.length > 0 && (saysTheSame(context, touched) || boundStays(context, touched)))
		return editorial('term-equivalent');
	for (const pair of touched) {
		const found = paired(context, pair);
		if (found) return forked(found, pair, touched);
	}
	const bare = boundAlone(context) ?? wholeShare(context);
	if (bare) return bare;
	// An age that only the content repeats narrows nothing: the population has its own cell.
	const speaks = ({ type }: QuantityReading) => context.field === 'target' || type !== 'age';
	if (allowsMore(context) || isCondition(context)) return undefined;
	const lone = quantities.lone(edit, stretch);
	const [added, dropped] = [lone.right.find(speaks), lone.left.find(speaks)];
	const step =
		(added && stepChange(context, undefined, added)) ?? (dropped && stepChange(context, dropped, undefined));
	if (step) return step;
	const circle = (added ?? dropped)?.type === 'age' ? furtherCircle(context) : undefined;
	if (circle) return circle;
	if (added && (!dropped || context.from === '')) {
		const { kind, direction } = quantityAdded(added);
		return substantive(kind, direction, { values: { from: null, to: quantityValue(added) } });
	}
	if (dropped) {
		// 由政府免费提供 → 由政府承担: still nobody pays.
		if (dropped.type === 'discount' && publicPays.test(sentenceOf(context))) return undefined;
		if (dropped.type === 'discount' && /优惠|有偿|低偿|收费|减免/.test(context.to))
			return substantive('free-to-paid', 'less-generous', {
				values: { from: quantityValue(dropped), to: null },
			});
		// Another discount still stands over there: a step of the scale is gone with its words, not the benefit.
		if (
			dropped.type === 'discount' &&
			!isPrice(context.from) &&
			stretch.right.cell.parameters.some(({ reading }) => reading.type === 'discount')
		) {
			return substantive('tier-removed', 'unclear', { values: { from: quantityValue(dropped), to: null } });
		}
		const open = stretch.right.cell.parameters.find(({ reading }) => reading.bound === 'unset');
		const { kind, direction } = quantityDropped(dropped, open?.reading);
		return substantive(kind, direction, { values: { from: quantityValue(dropped), to: null } });
	}
	return undefined;
}

/** 免费, 按八折: nothing but the words of a price. */
function isPrice(words: string): boolean {
	const [only, ...others] = figuresIn(words);
	const rest = words.replace(only?.text ?? '', '');
	return only?.type === 'discount' && others.length === 0 && /^按?(?:优惠)?$/.test(rest);
}

const publicPays = /(?:政府|财政|公益金)[^，。；]{0,8}(?:负担|承担|支付|保障)/;

/** The sentence of the right text in which an edit stands. */
function sentenceOf({ before, to, after }: EditContext): string {
	return `${behindLast(before.right, '。；')}${to}${/^[^。；]*/.exec(after.right)?.[0] ?? ''}`;
}

/** 经济困难的老年人以及80周岁以上的老年人: an age that comes with one more circle of people narrows nobody. */
function furtherCircle(context: EditContext): Classified | undefined {
	if (context.field !== 'target') return undefined;
	const words = context.from + context.to;
	const listed = opensWithSeparator(words) || closesWithSeparator(words);
	if (!listed || (context.from !== '' && context.to !== '')) return undefined;
	return context.from === ''
		? substantive('population-widened', 'more-generous')
		: substantive('population-narrowed', 'less-generous');
}

/** 达到90% → 达到90%以上, 1名以上 → 不少于1名: other words for the same bound. */
function saysTheSame({ from, to }: EditContext, touched: readonly TouchedPair[]): boolean {
	const plain = (text: string) => text.replace(boundPhrase, '');
	return (
		plain(from) === plain(to) &&
		from !== plain(from) + to &&
		touched.every(({ left, right }) => differingAspects(left, right).length === 0)
	);
}

/** 最高补贴3000元 → 补贴不超过2000元: the bound is worded anew, and the number speaks for itself. */
function boundStays({ from, to }: EditContext, touched: readonly TouchedPair[]): boolean {
	return (
		/^(?:最高|最多|至多|最低|至少|以上|以下|以内)?$/.test(from.replace(boundPhrase, '')) &&
		/^(?:最高|最多|至多|最低|至少|以上|以下|以内)?$/.test(to.replace(boundPhrase, '')) &&
		touched.every(
			({ left, right }) =>
				left.bound === right.bound &&
				left.bound !== 'exact' &&
				!differingAspects(left, right).includes('bound'),
		)
	);
}

const floors = /^(?:不低于|不少于|不小于|不得低于|不得少于|至少|最低)$/;

/** 按照不低于当地最低工资标准的50%: a bound that words part from its number, come or gone. */
function boundAlone({ from, to, before, after }: EditContext): Classified | undefined {
	const number = /^[^，。；]{1,24}?\d/;
	const first = (text: string) => !/\d/.test(behindLast(text, '，。；'));
	if (to === '' && floors.test(from) && number.test(after.left) && first(before.left))
		return substantive('floor-dropped', 'less-generous');
	// 至少办理一份 → 可以办理一份: nothing has to be done any more.
	const option = /^(?:可以|可|鼓励)$/;
	if (floors.test(from) && option.test(to))
		return substantive('modality-weakened', 'less-generous', { facets: ['floor-dropped'] });
	if (option.test(from) && floors.test(to))
		return substantive('modality-strengthened', 'more-generous', { facets: ['fixed-to-floor'] });
	if (from === '' && floors.test(to) && number.test(after.right) && first(before.right))
		return substantive('fixed-to-floor', 'more-generous');
	return undefined;
}

/** One amount that several follow, a grade or an age each, has steps now. */
function forked(
	found: Classified,
	{ left, right }: TouchedPair,
	touched: readonly TouchedPair[],
): Classified {
	const ours = [
		...new Set(touched.filter((one) => one.right === right && one.hasNumber).map((one) => one.left)),
	];
	const theirs = [
		...new Set(touched.filter((one) => one.left === left && one.hasNumber).map((one) => one.right)),
	];
	if (found.tiers || found.kind === 'delegated-parameter-set' || (ours.length < 2 && theirs.length < 2))
		return found;
	const kind = theirs.length > 1 ? 'tier-added' : 'tier-removed';
	return {
		...found,
		facets: [...(found.facets ?? []), kind],
		tiers: { from: ours.map(quantityValue), to: theirs.map(quantityValue) },
	};
}

/** Where one edit holds several quantities, the money speaks for it. */
const order: readonly QuantityReading['type'][] = [
	'amount',
	'ratio',
	'multiple',
	'discount',
	'frequency',
	'duration',
	'count',
	'quantity',
	'age',
	'grade',
];

function weight({ left }: TouchedPair): number {
	return order.indexOf(left.type);
}

/**
 * One step of a scale that the other side has in one piece (80+ against 80–99 and 100+): a step more or less and no other
 * threshold, where the steps together reach as far; else the threshold moves by the lowest step.
 */
function stepChange(
	{ field, quantities, stretch: { left, right } }: EditContext,
	was: QuantityReading | undefined,
	is: QuantityReading | undefined,
): Classified | undefined {
	if (field !== 'target' || (left.cell.variant === undefined) === (right.cell.variant === undefined))
		return undefined;
	const steps = quantities.steps((was ?? is)?.type ?? 'age');
	if (!steps) return undefined;
	const { left: ours, right: theirs } = steps;
	const split = left.cell.variant === undefined;
	const [whole, parts] = split ? [ours[0], theirs] : [theirs[0], ours];
	const more = {
		values: { from: was ? quantityValue(was) : null, to: is ? quantityValue(is) : null },
		tiers: { from: ours.map(quantityValue), to: theirs.map(quantityValue) },
	};
	const kind = split ? 'tier-added' : 'tier-removed';
	if (whole && coversAlike(whole, parts)) return substantive(kind, 'neutral', more);
	const [from, to] = [ours[0], theirs[0]].map((one) => one && lowest(one));
	const lowestOfBoth = (was === undefined || was === ours[0]) && (is === undefined || is === theirs[0]);
	if (from === undefined || to === undefined || from === to || !lowestOfBoth || !ours[0] || !theirs[0])
		return substantive(kind, 'unclear', more);
	const values = { from: quantityValue(ours[0]), to: quantityValue(theirs[0]) };
	return to > from
		? substantive('age-threshold-raised', 'less-generous', { ...more, values, facets: [kind] })
		: substantive('age-threshold-lowered', 'more-generous', { ...more, values, facets: [kind] });
}

function paired(
	context: EditContext,
	{ left, right, hasNumber, further }: TouchedPair,
): Classified | undefined {
	// 三级每人每月50元 beside the steps that were there lowers none of them.
	if (further && context.from === '')
		return hasNumber
			? substantive('tier-added', 'unclear', { values: { from: null, to: quantityValue(right) } })
			: undefined;
	if (left.bound === 'unset' && right.bound !== 'unset') {
		// The sentence that leaves the question open is judged as a delegation; the one that answers it speaks here.
		const values = { from: null, to: quantityValue(right) };
		if (numbersIn(context.to).length > 0)
			return substantive('delegated-parameter-set', 'more-generous', { values });
		// Once it is answered, nothing is lost with the whole sentence that asked.
		return context.to === '' && context.from.includes(left.quote)
			? { ...editorial('delegated-parameter-set'), values }
			: undefined;
	}
	if (left.bound === 'unset' || right.bound === 'unset') return undefined;
	if (left.type === 'age' && (allowsMore(context) || !answersAge(context))) return undefined;
	const tier = ageOfATier(context, left, right);
	if (tier) return tier;
	const aspects = differingAspects(left, right).filter(
		(aspect) => (aspect !== 'value' || hasNumber) && speaksOf(aspect, context, left, right),
	);
	const step = aspects.length > 0 ? stepChange(context, left, right) : undefined;
	if (step) return step;
	const [first, ...others] = aspects;
	if (!first) return undefined;
	const { kind, direction } = quantityChange(left, right, first);
	const facets = others
		.map((aspect) => quantityChange(left, right, aspect).kind)
		.filter((facet) => facet !== kind);
	return substantive(kind, direction, {
		values: { from: quantityValue(left), to: quantityValue(right) },
		...(facets.length > 0 ? { facets } : {}),
	});
}

/** Ages that a content repeats answer one another where one edit holds both. */
function answersAge({ field, from, to }: EditContext): boolean {
	return field === 'target' || (numbersIn(from).length > 0 && numbersIn(to).length > 0);
}

/** 可将服务对象扩大到60岁及以上老年人: no threshold moves with what is only allowed. */
function allowsMore({ from, to, before, after }: EditContext): boolean {
	return mayWiden(before.left, from, after.left) || mayWiden(before.right, to, after.right);
}

/**
 * 80周岁及以上 beside 80—89, 90—99 and 100周岁以上: the ages of a content name its steps, and no threshold moves as long as the
 * lowest of them stays.
 */
function ageOfATier(
	{ field, stretch }: EditContext,
	left: QuantityReading,
	right: QuantityReading,
): Classified | undefined {
	if (field === 'target' || left.type !== 'age' || right.type !== 'age') return undefined;
	const ages = (cell: Cell) =>
		cell.parameters.flatMap(({ reading }) => (reading.type === 'age' ? (lowest(reading) ?? []) : []));
	const [ours, theirs] = [ages(stretch.left.cell), ages(stretch.right.cell)];
	if (ours.length === theirs.length || Math.min(...ours) !== Math.min(...theirs)) return undefined;
	return substantive(ours.length < theirs.length ? 'tier-added' : 'tier-removed', 'unclear', {
		tiers: { from: valuesOf(stretch.left.cell), to: valuesOf(stretch.right.cell) },
	});
}

function valuesOf({ parameters }: Cell) {
	return parameters.flatMap(({ reading }) => (reading.type === 'age' ? [quantityValue(reading)] : []));
}

const boundPhrase =
	/不低于|不少于|不小于|不得低于|不得少于|至少|达到|及?以上|不高于|不超过|不多于|不得超过|至多|及?以下|以内/g;
const ageWords = /\d{1,4}(?:周岁|岁)(?:及?以[上下])?/g;
const boundWords = /不低于|不少于|不高于|不超过|不多于|至少|至多|最低|最高|以上|以下|以内|超过/;

/** Whether the words of an edit are those that an aspect is printed in. */
function speaksOf(
	aspect: QuantityAspect,
	{ from, to, before, after, vocabulary }: EditContext,
	left: QuantityReading,
	right: QuantityReading,
): boolean {
	// 80周岁及以上 beside an amount bounds the age.
	const words = left.type === 'age' ? `${from} ${to}` : `${from} ${to}`.replace(ageWords, '');
	switch (aspect) {
		case 'value':
			return numbersIn(from).length + numbersIn(to).length > 0;
		case 'bound':
			// 不低于 → 不高于 differ in one character of the word.
			return (
				boundWords.test(
					`${before.left.slice(-2)}${from}${after.left.slice(0, 2)} ${before.right.slice(-2)}${to}${after.right.slice(0, 2)}`,
				) || numbersIn(words).length > 1
			);
		case 'approx':
			return /左右|约/.test(words);
		case 'unit':
			return /每|人|户|[年月日季]/.test(words);
		case 'of': {
			const names = vocabulary.terms.indices
				.filter(({ id }) => id === left.of || id === right.of)
				.flatMap(({ names }) => names);
			return names.some((name) =>
				[from, to].some(
					(text) => text !== '' && (name.includes(text) || text.includes(name) || shareWord(name, text)),
				),
			);
		}
		case 'payer':
			return /省|市|县|区|国|中央|财政|政府|资金|公益金/.test(words);
	}
}

function shareWord(name: string, text: string): boolean {
	return [...text].filter((char) => name.includes(char)).length * 2 >= text.length;
}
