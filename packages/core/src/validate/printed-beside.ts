import type { Item, Lines, Variant } from '@qingdan/schema';
import { lineSpan, type SourceIndex } from '../text/source.js';

/** What a row prints beside the cells of the model. */
export interface PrintedBeside {
	/** the field that holds it */
	readonly step: string;
	readonly text: string;
	readonly lines: Lines;
}

/**
 * The number of an item as printed, columns that the model does not know, and the bodies that a sub-row lists itself. Text of
 * a merged cell stands in the lines above its row.
 */
export function printedBeside(row: Item | Variant, item: Item, source: SourceIndex): PrintedBeside[] {
	const { lines } = row.evidence;
	const printed = item.printedNumber === null ? [] : [item.printedNumber ?? String(item.number)];
	const numbers = row === item ? printed.map((text) => ({ step: 'number', text, lines })) : [];
	const bodies =
		row === item ? [] : (row.departments ?? []).map((text) => ({ step: 'departments', text, lines }));
	const fields = Object.values(row.fields ?? {})
		.flatMap((text) => text.split('\n'))
		.filter((text) => text !== '')
		.map((text): PrintedBeside => {
			const above: Lines = [1, Math.min(lineSpan(lines)[1], source.lineCount)];
			return { step: 'fields', text, lines: source.find(text, lines).length > 0 ? lines : above };
		});
	const label = 'label' in row ? row.label : undefined;
	const labels =
		label !== undefined && source.find(label, lines).length > 0
			? [{ step: 'label', text: label, lines }]
			: [];
	return [...numbers, ...labels, ...fields, ...bodies];
}
