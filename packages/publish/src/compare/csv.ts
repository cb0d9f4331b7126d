import type { Change, ChangeSide, LapsedRuling, QuantityValue } from '@qingdan/core';
import { csv } from '../csv.js';
import type { Page } from '../page.js';
import { quantityInWords } from '../quantity.js';
import type { Words } from '../words.js';
import { type ComparedColumn, comparedColumns } from './columns.js';
import { type Compared, type ComparedPart, partsOf, type SideTexts, sideTexts } from './compared.js';
import { fieldInWords, lapsedInWords } from './details.js';

type Row = Readonly<Partial<Record<ComparedColumn, string>>>;

/** Every change as a row of a table, foldings included, then the rulings that decide nothing any more. */
export function compareAsCsv(compared: Compared, { words }: Page): string {
	const sides = { left: sideTexts(compared.left), right: sideTexts(compared.right) };
	const rows = [
		...partsOf(compared).flatMap(({ kind, units }) =>
			units.changes.map((change) => changeRow(change, kind, sides, compared, words)),
		),
		...(compared.comparison.lapsedRulings ?? []).map((ruling) => lapsedRow(ruling, words)),
	];
	return csv(
		comparedColumns.map((column) => words.data.compared[column][0]),
		rows.map((row) => comparedColumns.map((column) => row[column] ?? '')),
	);
}

function changeRow(
	change: Change,
	part: ComparedPart['kind'],
	sides: { readonly left: SideTexts; readonly right: SideTexts },
	{ vocabulary }: Compared,
	words: Words,
): Row {
	const { labels, report } = words;
	const { left, right, from, to, values, facets = [], bounded } = change;
	const standard = (value: QuantityValue | null | undefined) =>
		value ? quantityInWords(value, words, vocabulary) : '';
	const source = (side: ChangeSide | null) =>
		side ? `${side.evidence.file}:${side.evidence.lines.join('-')}` : '';
	return {
		fingerprint: change.fingerprint,
		part: report.compare[part],
		leftUnit: left.join('、'),
		rightUnit: right.join('、'),
		leftName: left[0] === undefined ? '' : sides.left.name(left[0]),
		rightName: right[0] === undefined ? '' : sides.right.name(right[0]),
		field: fieldInWords(change, words),
		kind: labels.change[change.kind],
		facets: facets.map((facet) => labels.change[facet]).join('、'),
		class: labels.class[change.class],
		direction: labels.direction[change.direction],
		leftText: from?.text ?? '',
		rightText: to?.text ?? '',
		leftValue: standard(values?.from),
		rightValue: standard(values?.to),
		leftSource: source(from),
		rightSource: source(to),
		note: bounded ? report.compare.bounded : '',
	};
}

function lapsedRow(ruling: LapsedRuling, words: Words): Row {
	return {
		part: words.report.compare[ruling.list === 'rulings' ? 'catalogue' : 'prose'],
		leftUnit: ruling.left.join('、'),
		rightUnit: ruling.right.join('、'),
		kind: words.report.compare.lapsedRulings,
		note: lapsedInWords([ruling], words).join(''),
	};
}
