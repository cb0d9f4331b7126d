import type { RateUnit, Vocabulary } from '@qingdan/core';
import type { Delegation, Parameter, Payer } from '@qingdan/schema';
import { numberInWords, percentInWords, type Words } from './words.js';

/** What a quantity in words is made from. */
export type Quantity = Pick<Parameter, 'type' | 'bound' | 'unit'> &
	Partial<Pick<Parameter, 'value' | 'min' | 'max' | 'inclusive' | 'approx' | 'of' | 'to'>>;

/** What has a word of its own beside a number. */
type CountedName = keyof Words['report']['quantity']['unit'];

/** A quantity in plain words, with its bound, unit and base: 不低于30元/人·月, at least 30 yuan a person a month. */
export function quantityInWords(
	quantity: Quantity,
	words: Words,
	vocabulary: Vocabulary,
	delegation?: Delegation,
): string {
	const { quantity: say } = words.report;
	if (quantity.type === 'reference' || (quantity.to !== undefined && typeof quantity.value !== 'number')) {
		return say.reference(quantity.to ?? '');
	}
	const base = quantity.of === undefined ? '' : baseInWords(quantity.of, words, vocabulary);
	if (quantity.bound === 'unset')
		return delegation ? say.openTo(decidersInWords(delegation, words)) : say.open;
	if (quantity.type === 'discount' && typeof quantity.value === 'number')
		return discount(quantity.value, base, words);
	const measured = measure(quantity, words);
	const near = quantity.approx === true ? say.approx(measured) : measured;
	return bound(
		quantity,
		base === '' ? near : quantity.type === 'multiple' ? say.timesOf(base, near) : say.of(base, near),
		words,
	);
}

/** Who is to decide, as printed where a body is named. */
export function decidersInWords({ to }: Pick<Delegation, 'to'>, words: Words): string {
	return to.map(({ level, body }) => body ?? words.labels.level[level]).join(words.report.comma);
}

/** Who pays, as printed where a body or fund is named. */
export function payersInWords(payers: readonly Payer[], words: Words): string {
	return payers
		.map(({ level, body, fund }) => body ?? fund ?? words.labels.level[level ?? 'unstated'])
		.join(words.report.comma);
}

/** The name of an index; its id where the vocabulary has none. */
export function baseInWords(id: string, words: Words, { terms }: Vocabulary): string {
	const index = terms.indices.find((one) => one.id === id);
	return index ? (words.language.startsWith('en') ? index.en : index.zh) : id;
}

function discount(value: number, base: string, words: Words): string {
	const { quantity: say } = words.report;
	if (value === 1) return say.free(base);
	if (value === 0.5) return say.half(base);
	return say.discount(percentInWords(value, words), base);
}

/** The number or numbers with their unit, without the bound. */
function measure({ type, unit, value, min, max, bound }: Quantity, words: Words): string {
	const { quantity: say } = words.report;
	const number = (one: number | null | undefined) =>
		one === null || one === undefined
			? ''
			: type === 'ratio'
				? percentInWords(one, words)
				: numberInWords(one, words);
	const printed = bound === 'range' ? say.range(number(min), number(max)) : number(value ?? min ?? max);
	if (type === 'ratio') return printed;
	if (type === 'multiple') return say.times(printed);
	if (type === 'grade') return say.grade(printed);
	const [counted = '', ...per] = unit.split('/');
	const name = type === 'age' && counted === 'year' ? 'age' : counted;
	const one =
		say.unit[name as CountedName]?.(printed, value === 1) ??
		(counted === '1' ? printed : `${printed} ${counted}`);
	return say.rate(one, ratesInWords(per, words));
}

/** What a quantity is counted by, a word for each part of its unit; as it is where the word is not known. */
export function ratesInWords(rates: readonly string[], { report }: Words): string[] {
	return rates.map((rate) => report.quantity.per[rate as RateUnit] ?? rate);
}

function bound({ type, bound: kind, inclusive }: Quantity, measured: string, words: Words): string {
	const { quantity: say } = words.report;
	const exclusive = inclusive === false;
	if (kind === 'min') {
		if (type === 'age') return exclusive ? say.age.over(measured) : say.age.min(measured);
		return exclusive ? say.over(measured) : say.min(measured);
	}
	if (kind === 'max') {
		if (type === 'age') return exclusive ? say.age.under(measured) : say.age.max(measured);
		return exclusive ? say.under(measured) : say.max(measured);
	}
	return type === 'age' ? say.age.exact(measured) : measured;
}
