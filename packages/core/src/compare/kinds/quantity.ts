import { numbersIn } from '../../text/number.js';
import type { QuantityReading } from '../cell.js';
import {
	differingAspects,
	type QuantityAspect,
	quantityAdded,
	quantityChange,
	quantityDropped,
	quantityValue,
} from '../quantity-change.js';
import type { TouchedPair } from '../quantity-pairs.js';
import { type Classified, type Classifier, type EditContext, substantive } from './kind.js';

/** Amounts, ages, ratios and the like, compared as numbers with their bounds. */
export const quantity: Classifier = (context) => {
	const { quantities, edit, stretch } = context;
	const touched = [...quantities.touching(edit, stretch)].sort((a, b) => weight(a) - weight(b));
	for (const pair of touched) {
		const found = paired(context, pair);
		if (found) return found;
	}
	// An age that only the content repeats narrows nothing: the population has its own cell.
	const speaks = ({ type }: QuantityReading) => context.field === 'target' || type !== 'age';
	const lone = quantities.lone(edit, stretch);
	const [added, dropped] = [lone.right.find(speaks), lone.left.find(speaks)];
	if (added && isTier(context))
		return substantive('tier-added', 'unclear', { values: { from: null, to: quantityValue(added) } });
	if (added && (!dropped || context.from === '')) {
		const { kind, direction } = quantityAdded(added);
		return substantive(kind, direction, { values: { from: null, to: quantityValue(added) } });
	}
	if (dropped) {
		// Another discount still stands over there: a step of the scale is gone, not the benefit.
		if (
			dropped.type === 'discount' &&
			stretch.right.cell.parameters.some(({ reading }) => reading.type === 'discount')
		) {
			return substantive('tier-removed', 'unclear', { values: { from: quantityValue(dropped), to: null } });
		}
		const open = stretch.right.cell.parameters.find(({ reading }) => reading.bound === 'unset');
		const { kind, direction } = quantityDropped(dropped, open?.reading);
		return substantive(kind, direction, { values: { from: quantityValue(dropped), to: null } });
	}
	return undefined;
};

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

/** A population of a sub-row: one band of several. */
function isTier({ field, stretch: { left, right } }: EditContext): boolean {
	return field === 'target' && right.cell.variant !== undefined && left.cell.variant === undefined;
}

function paired(context: EditContext, { left, right, hasNumber }: TouchedPair): Classified | undefined {
	if (left.bound === 'unset' && right.bound !== 'unset') {
		// The sentence that leaves the question open is judged as a delegation; the one that answers it speaks here.
		if (!numbersIn(context.to).length) return undefined;
		return substantive('delegated-parameter-set', 'more-generous', {
			values: { from: null, to: quantityValue(right) },
		});
	}
	if (left.bound === 'unset' || right.bound === 'unset') return undefined;
	const aspects = differingAspects(left, right).filter(
		(aspect) => (aspect !== 'value' || hasNumber) && speaksOf(aspect, context, left, right),
	);
	if (aspects.length > 0 && isTier(context)) {
		return substantive('tier-added', 'unclear', {
			values: { from: quantityValue(left), to: quantityValue(right) },
		});
	}
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

const boundWords = /不低于|不少于|不高于|不超过|不多于|至少|至多|最低|最高|以上|以下|以内|超过/;

/** Whether the words of an edit are those that an aspect is printed in. */
function speaksOf(
	aspect: QuantityAspect,
	{ from, to, vocabulary }: EditContext,
	left: QuantityReading,
	right: QuantityReading,
): boolean {
	const words = `${from} ${to}`;
	switch (aspect) {
		case 'value':
			return numbersIn(from).length + numbersIn(to).length > 0;
		case 'bound':
			return boundWords.test(words) || numbersIn(words).length > 1;
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
