import { cellsOfItem, type Side } from './context.js';
import type { Span, Unit } from './finding.js';

/** One text of a document with its place. */
export interface PlacedText {
	readonly unit: Unit;
	readonly field: 'target' | 'content' | 'text';
	readonly text: string;
	readonly variant?: string;
}

/** The list's cells first, then the provisions. */
export function textsOf(side: Side): PlacedText[] {
	return [
		...side.items.flatMap(({ item }) => cellsOfItem(item).map((cell) => ({ unit: item.number, ...cell }))),
		...side.provisions.flatMap(({ id, provision }) =>
			provision.text ? [{ unit: id, field: 'text' as const, text: provision.text }] : [],
		),
	];
}

/** A match as a span. */
export function spanOfMatch(match: RegExpExecArray | RegExpMatchArray, variant: string | undefined): Span {
	const start = match.index ?? 0;
	return {
		text: match[0],
		start,
		end: start + match[0].length,
		...(variant === undefined ? {} : { variant }),
	};
}
