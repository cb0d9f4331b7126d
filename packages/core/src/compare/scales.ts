import type { Cell, Located, QuantityReading } from './cell.js';
import { type Classified, type EditContext, substantive } from './kinds/kind.js';
import { quantityChange, quantityValue } from './quantity-change.js';
import { coversAlike, lowest } from './steps.js';

/** Edits that together make steps out of one benefit, or one out of steps. */
export interface ScaleChange<Edit> {
	readonly edits: readonly Edit[];
	readonly classified: Classified;
}

/** A benefit, and for which age or grade it is. */
interface Step {
	readonly benefit: Located<QuantityReading>;
	readonly threshold: Located<QuantityReading> | undefined;
}

interface Scale {
	readonly steps: readonly Step[];
	readonly start: number;
	readonly end: number;
}

/**
 * 80周岁以上每人每月50元 → 80—89周岁每人每月50元，90周岁以上每人每月100元: a benefit that one text gives alike and the other by
 * steps, in one cell. All that differs between the first and the last step is one change.
 */
export function scaleChanges<Edit extends { readonly context: EditContext }>(
	edits: readonly Edit[],
): ScaleChange<Edit>[] {
	// Where items split or merge, several cells of one side share what the other says.
	const cells = (side: 'left' | 'right') => [
		...new Set(edits.map(({ context }) => context.stretch[side].cell)),
	];
	const [[left, ...ours], [right, ...theirs]] = [cells('left'), cells('right')];
	if (!left || !right || ours.length > 0 || theirs.length > 0) return [];
	if (left.variant !== undefined || right.variant !== undefined) return [];
	const found = edits[0]?.context.field === 'target' ? ages(left, right) : benefits(left, right);
	if (!found) return [];
	const inside = edits.filter(
		({ context: { edit } }) => within(edit.left, found.left) || within(edit.right, found.right),
	);
	return inside.length > 0 ? [{ edits: inside, classified: found.classified }] : [];
}

interface Found {
	readonly left: { readonly start: number; readonly end: number };
	readonly right: { readonly start: number; readonly end: number };
	readonly classified: Classified;
}

function within(span: { start: number; end: number }, region: { start: number; end: number }): boolean {
	return span.start === span.end
		? region.start <= span.start && span.start <= region.end
		: span.start < region.end && span.end > region.start;
}

/** Ages of a target that one side gives in one piece and the other in several that reach as far. */
function ages(left: Cell, right: Cell): Found | undefined {
	const of = ({ parameters }: Cell) => parameters.filter(({ reading }) => reading.type === 'age');
	const [ours, theirs] = [of(left), of(right)];
	const [one, steps] = ours.length === 1 ? [ours[0], theirs] : [theirs[0], ours];
	if (!one || steps.length < 2 || Math.min(ours.length, theirs.length) !== 1) return undefined;
	const sorted = steps.map(({ reading }) => reading).sort((a, b) => (lowest(a) ?? 0) - (lowest(b) ?? 0));
	if (!coversAlike(one.reading, sorted)) return undefined;
	return {
		left: hull(ours),
		right: hull(theirs),
		classified: substantive(steps === theirs ? 'tier-added' : 'tier-removed', 'neutral', {
			tiers: tiersOf(ours, theirs),
		}),
	};
}

function hull(list: readonly Located<QuantityReading>[]) {
	return {
		start: Math.min(...list.map(({ start }) => start)),
		end: Math.max(...list.map(({ end }) => end)),
	};
}

function tiersOf(
	ours: readonly Located<QuantityReading>[],
	theirs: readonly Located<QuantityReading>[],
): NonNullable<Classified['tiers']> {
	const values = (list: readonly Located<QuantityReading>[]) =>
		list.map(({ reading }) => quantityValue(reading));
	return { from: values(ours), to: values(theirs) };
}

const benefitTypes: readonly QuantityReading['type'][] = [
	'amount',
	'ratio',
	'multiple',
	'discount',
	'frequency',
];

function benefits(left: Cell, right: Cell): Found | undefined {
	for (const type of benefitTypes) {
		const [ours, theirs] = [scaleOf(left, type), scaleOf(right, type)];
		if (!ours || !theirs) continue;
		const [few, many] = [ours, theirs].sort((a, b) => a.steps.length - b.steps.length) as [Scale, Scale];
		if (few.steps.length !== 1 || many.steps.length < 2) continue;
		const tiers = tiersOf(
			ours.steps.map(({ benefit }) => benefit),
			theirs.steps.map(({ benefit }) => benefit),
		);
		const classified = many === theirs ? forked(ours, theirs) : joined(ours, theirs);
		return { left: ours, right: theirs, classified: { ...classified, tiers } };
	}
	return undefined;
}

/** The one benefit of a type in a cell, or its steps in one sentence; undefined where the cell is neither. */
function scaleOf({ text, parameters }: Cell, type: QuantityReading['type']): Scale | undefined {
	const all = parameters.filter(({ reading }) => reading.type === type && reading.bound !== 'unset');
	const [first, last] = [all[0], all.at(-1)];
	if (!first || !last) return undefined;
	const steps = all.map((benefit, at) => {
		const from = all[at - 1]?.end ?? text.lastIndexOf('。', benefit.start) + 1;
		const threshold = parameters.findLast(
			({ reading, start, end }) =>
				(reading.type === 'age' || reading.type === 'grade') && start >= from && end <= benefit.end,
		);
		return { benefit, threshold };
	});
	const graded = all.length === 1 || steps.every(({ threshold }) => threshold !== undefined);
	if (!graded || text.slice(first.start, last.start).includes('。')) return undefined;
	const clause = Math.max(...[...'，。；：'].map((mark) => text.lastIndexOf(mark, first.start))) + 1;
	return { steps, start: Math.min(first.start, steps[0]?.threshold?.start ?? clause), end: last.end };
}

function sizeOf({ benefit: { reading } }: Step): number {
	return reading.value ?? reading.min ?? 0;
}

/** One benefit becomes several: whoever gets less than all got weighs first, then who gets none. */
function forked({ steps: [one] }: Scale, { steps }: Scale): Classified {
	const was = one as Step;
	const least = steps.reduce((low, step) => (sizeOf(step) < sizeOf(low) ? step : low));
	const values = { from: quantityValue(was.benefit.reading), to: quantityValue(least.benefit.reading) };
	const change = worst(was, least);
	if (change) {
		const all = steps.every((step) => sizeOf(step) <= sizeOf(was));
		return substantive(change, all ? 'less-generous' : 'unclear', { values, facets: ['tier-added'] });
	}
	const raised = thresholdRaised(was, steps);
	if (raised) return { ...raised, facets: ['tier-added'] };
	// Whom the grades leave out no number tells.
	const graded = steps.some(({ threshold }) => threshold?.reading.type === 'grade');
	const more = steps.some((step) => sizeOf(step) > sizeOf(was));
	return substantive('tier-added', graded ? 'unclear' : more ? 'more-generous' : 'neutral');
}

/** What falls where a step is below what all got: its size, or its bound. */
function worst({ benefit: was }: Step, { benefit: is }: Step): Classified['kind'] | undefined {
	const reading = { ...is.reading, unit: was.reading.unit };
	if ((reading.value ?? reading.min ?? 0) < (was.reading.value ?? was.reading.min ?? 0))
		return quantityChange(was.reading, reading, 'value').kind;
	const { kind, direction } = quantityChange(was.reading, reading, 'bound');
	return was.reading.bound !== reading.bound && direction === 'less-generous' ? kind : undefined;
}

function thresholdRaised({ threshold }: Step, steps: readonly Step[]): Classified | undefined {
	const from = threshold?.reading.type === 'age' ? lowest(threshold.reading) : undefined;
	const others = steps.flatMap((step) =>
		step.threshold?.reading.type === 'age' ? (lowest(step.threshold.reading) ?? []) : [],
	);
	const first = steps.find(
		(step) => step.threshold && lowest(step.threshold.reading) === Math.min(...others),
	);
	if (!threshold || from === undefined || !first?.threshold || Math.min(...others) <= from) return undefined;
	return substantive('age-threshold-raised', 'less-generous', {
		values: { from: quantityValue(threshold.reading), to: quantityValue(first.threshold.reading) },
	});
}

/** Steps become one: better only where nobody got more. */
function joined({ steps }: Scale, { steps: [one] }: Scale): Classified {
	const is = one as Step;
	const most = steps.reduce((high, step) => (sizeOf(step) > sizeOf(high) ? step : high));
	const values = { from: quantityValue(most.benefit.reading), to: quantityValue(is.benefit.reading) };
	const change = worst(most, is);
	if (change) {
		const all = steps.every((step) => sizeOf(step) >= sizeOf(is));
		return substantive(change, all ? 'less-generous' : 'unclear', { values, facets: ['tier-removed'] });
	}
	const lower = steps.some((step) => sizeOf(step) < sizeOf(is));
	return substantive('tier-removed', lower ? 'more-generous' : 'neutral');
}
