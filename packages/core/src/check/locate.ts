import type { Lines, Step } from '@qingdan/schema';
import type { ChangeSide, ComparedField } from '../comparison.js';
import { placeOfWords } from '../text/source.js';
import type { Side } from './context.js';
import type { Location, Unit } from './finding.js';

/**
 * Where a field of an item or provision stands: in the file of the policy and, where that is another one, in the captured
 * text. Without a unit it is the document.
 */
export function locate(
	side: Side,
	unit: Unit | undefined,
	field: ComparedField | null,
	span: (Pick<ChangeSide, 'text' | 'start'> & { readonly variant?: string }) | null | undefined,
): Location {
	const { held } = side;
	const at = unit === undefined ? undefined : stepsOf(side, unit, field, span?.variant);
	const place = held.place(at?.steps ?? ['title']);
	const source = sourcePlace(side, at?.text, at?.lines, span?.start ?? 0);
	if (held.file === held.source.file) return { file: held.file, ...(source ?? place) };
	return { file: held.file, ...place, ...(source ? { source: { file: held.source.file, ...source } } : {}) };
}

interface Cell {
	readonly steps: readonly Step[];
	readonly text: string | undefined;
	readonly lines: Lines | undefined;
}

function stepsOf(
	side: Side,
	unit: Unit,
	field: ComparedField | null,
	variant: string | undefined,
): Cell | undefined {
	if (typeof unit === 'string') {
		const found = side.provisions.find(({ id }) => id === unit);
		if (!found) return undefined;
		const name = field === 'heading' || field === 'departments' || field === 'number' ? field : 'text';
		return {
			steps: [...found.steps, name],
			text: name === 'heading' ? found.provision.heading : found.provision.text,
			lines: found.provision.evidence.lines,
		};
	}
	const found = side.items.find(({ item }) => item.number === unit);
	if (!found) return undefined;
	const { item, steps } = found;
	const index = (item.variants ?? []).findIndex(({ id }) => id === variant);
	const row = item.variants?.[index] ?? item;
	const name = field === 'item' || field === null ? 'name' : field === 'other' ? 'fields' : field;
	const value = (row as unknown as Record<string, unknown>)[name];
	const merged = index < 0 ? item.sources?.[name as 'name']?.evidence?.lines : undefined;
	return {
		steps: [...steps, ...(index < 0 ? [] : ['variants', index]), name],
		text: typeof value === 'string' ? value : undefined,
		lines: merged ?? row.evidence.lines,
	};
}

function sourcePlace(
	{ held }: Side,
	text: string | undefined,
	lines: Lines | undefined,
	start: number,
): { line: number; column: number } | undefined {
	if (lines === undefined || held.source.text === '') return undefined;
	const [first] = typeof lines === 'number' ? [lines] : lines;
	return (
		(text === undefined ? undefined : placeOfWords(held.source, text, lines, start)) ?? {
			line: first,
			column: 1,
		}
	);
}
