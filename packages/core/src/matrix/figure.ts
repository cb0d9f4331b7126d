import type { Delegation, Item, Parameter, Target, Variant } from '@qingdan/schema';
import type { QuantityReading } from '../compare/cell.js';
import type { ChangeSide } from '../comparison.js';
import type { HeldPolicy } from '../corpus.js';
import { printedFigure } from '../text/figure.js';
import { exactLines } from '../text/source.js';

/** A quantity of one document, by itself: enough to read, sort and compare it. */
export interface Figure
	extends Pick<Parameter, 'type' | 'bound' | 'unit'>,
		Partial<
			Pick<
				Parameter,
				'value' | 'min' | 'max' | 'inclusive' | 'approx' | 'of' | 'to' | 'favours' | 'payer' | 'when'
			>
		> {
	readonly id: string;
	/** what it measures, where the text names it */
	readonly label: string | null;
	/** the service or provision that it belongs to */
	readonly subject: string;
	/** the sub-row, where there are several */
	readonly variant: string | null;
	/** the number to sort by, the lower end of a range; null where the text leaves it open */
	readonly number: number | null;
	/** the figure as printed, with its bound and unit */
	readonly printed: string;
	/** encoded as a parameter or a target, or read from the words alone */
	readonly source: 'parameter' | 'target' | 'read';
	/** the day from which it applies, where the document states one of its own */
	readonly from?: string;
	/** who is to fill it in, where it is left open */
	readonly delegation?: Delegation;
	readonly evidence: ChangeSide['evidence'];
}

/** What states a standard comes before who is meant by it. */
const order: readonly Parameter['type'][] = [
	'amount',
	'reference',
	'ratio',
	'multiple',
	'discount',
	'frequency',
	'count',
	'quantity',
	'duration',
	'age',
	'grade',
];

/** Whether a figure says who is meant, not what they get. */
export function isThreshold({ type }: Pick<Figure, 'type'>): boolean {
	return type === 'age' || type === 'grade';
}

/** The figures of an item, each once: standards first, then ages and grades, else as printed. */
export function keyFigures(item: Item, held: HeldPolicy): Figure[] {
	const rows: readonly (Item | Variant)[] = [item, ...(item.variants ?? [])];
	const all = rows.flatMap((row) =>
		(row.parameters ?? []).map((parameter) => figureOfParameter(parameter, row, item, held)),
	);
	return distinct(all).sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

/** What of a figure is needed to sort and filter by it. */
export interface FigureNumber extends Pick<Figure, 'type' | 'unit' | 'number'> {
	readonly min?: number | null;
	readonly max?: number | null;
}

/** The figures of some items as mere numbers, in the order of `keyFigures`: what can be read for thousands of cells at once. */
export function figureNumbers(items: readonly Item[]): FigureNumber[] {
	const found: FigureNumber[] = [];
	for (const item of items)
		for (const row of item.variants ? [item, ...item.variants] : [item])
			for (const { type, unit, value, min, max } of row.parameters ?? [])
				found.push({ type, unit, number: value ?? min ?? max ?? null, min: min ?? null, max: max ?? null });
	return found.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

/** One parameter of a row of an item as a figure. */
export function figureOfParameter(
	parameter: QuantityReading,
	row: Item | Variant,
	item: Item,
	{ source }: HeldPolicy,
): Figure {
	const delegation = (row.delegations ?? []).find(({ of }) => of === parameter.id);
	const lines = parameter.lines ?? row.evidence.lines;
	const { id, type, bound, unit, value, min, max, inclusive, approx, of, to, favours, payer, when } =
		parameter;
	return {
		id,
		label: parameter.label ?? null,
		subject: item.name,
		variant: row === item ? null : ((row as Variant).label ?? row.target ?? row.id),
		type,
		bound,
		unit,
		...given({ value, min, max, inclusive, approx, of, to, favours, payer, when }),
		...given({ from: parameter.applies?.from }),
		...(delegation && bound === 'unset' ? { delegation } : {}),
		number: value ?? min ?? max ?? null,
		printed: printedFigure(parameter.quote, parameter),
		source: 'parameter',
		evidence: { file: source.file, lines: exactLines(source, parameter.quote, lines) },
	};
}

/** A target of a provision as a figure; undefined where it states no number. */
export function figureOfTarget(
	{ id, indicator, value: measured, quote }: Target,
	subject: string,
	evidence: ChangeSide['evidence'],
): Figure | undefined {
	if (!measured) return undefined;
	const { type, bound, unit, value, min, max, approx, of } = measured;
	return {
		id,
		label: indicator,
		subject,
		variant: null,
		type,
		bound,
		unit,
		...given({ value, min, max, approx, of }),
		number: value ?? min ?? max ?? null,
		printed: printedFigure(quote, measured),
		source: 'target',
		evidence,
	};
}

/** Figures without those that say the same again; a threshold is one wherever it stands. */
export function distinct(figures: readonly Figure[]): Figure[] {
	const seen = new Set<string>();
	return figures.filter((figure) => {
		const { type, value, min, max, bound, approx, unit, of, to, when, label, variant, id } = figure;
		const own = isThreshold(figure) ? null : [label, when, id, figure.subject];
		const sex = JSON.stringify(when ?? null).match(/"sex":"\w+"/)?.[0];
		const key = JSON.stringify([type, value, min, max, bound, approx, unit, of, to, variant, sex, own]);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** The members that have a value. */
function given<Values extends object>(values: Values): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
	return Object.fromEntries(
		Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
	) as { [Key in keyof Values]?: NonNullable<Values[Key]> };
}
