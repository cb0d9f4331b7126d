import { csv } from '../csv.js';
import type { Page } from '../page.js';
import { quantityInWords } from '../quantity.js';
import { type Compared, partsOf, sideTexts } from './compared.js';

/** Every change as a row of a table, foldings included. */
export function compareAsCsv(compared: Compared, { words }: Page): string {
	const { compare } = words.report;
	const sides = { left: sideTexts(compared.left), right: sideTexts(compared.right) };
	const each = (name: string) => [`${compare.left} ${name}`, `${compare.right} ${name}`];
	const header = [
		'fingerprint',
		...each(words.labels.field.number),
		...each(words.labels.field.name),
		compare.field,
		compare.kind,
		compare.class,
		compare.direction,
		...each(words.labels.field.text),
		...each(words.labels.field.parameters),
		...each(words.report.show.source),
	];
	const rows = partsOf(compared).flatMap(({ units }) =>
		units.changes.map(
			({ fingerprint, left, right, field, kind, class: weight, direction, from, to, values }) => {
				const quantity = (value: NonNullable<typeof values>['from'] | undefined) =>
					value ? quantityInWords(value, words, compared.vocabulary) : '';
				const place = (side: typeof from) =>
					side ? `${side.evidence.file}:${side.evidence.lines.join('-')}` : '';
				return [
					fingerprint,
					left.join(words.report.comma),
					right.join(words.report.comma),
					left[0] === undefined ? '' : sides.left.name(left[0]),
					right[0] === undefined ? '' : sides.right.name(right[0]),
					words.labels.field[field],
					words.labels.change[kind],
					words.labels.class[weight],
					words.labels.direction[direction],
					from?.text ?? '',
					to?.text ?? '',
					quantity(values?.from),
					quantity(values?.to),
					place(from),
					place(to),
				];
			},
		),
	);
	return csv(header, rows);
}
