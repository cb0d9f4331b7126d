import type {
	Anomaly,
	Delegation,
	Extension,
	Item,
	Lines,
	Parameter,
	Population,
	Variant,
} from '@qingdan/schema';
import type { ChangeSide, UnitId } from '../comparison.js';
import type { SourceText } from '../corpus.js';
import { exactLines } from '../text/source.js';

/** Fields of an item that hold one text a row. */
export type TextField = 'name' | 'target' | 'content' | 'serviceType';

/** One text of one row or provision, with what was read in it. */
export interface Cell {
	/** printed number of the item, or id of the provision */
	readonly unit: UnitId;
	readonly variant?: string;
	readonly text: string;
	/** name of the item or heading of the provision */
	readonly subject: string;
	/** what the unit's other column says */
	readonly elsewhere?: string;
	readonly anomalies: readonly Anomaly[];
	readonly extensions: readonly Extension[];
	readonly population?: Population;
	readonly parameters: readonly Located<QuantityReading>[];
	readonly delegations: readonly Located<Delegation>[];
	readonly evidence: ChangeSide['evidence'];
}

/** A quantity that was read in a cell or a provision. */
export type QuantityReading = Omit<Parameter, 'field'>;

/** A reading with the span of its quote. */
export interface Located<Reading> {
	readonly reading: Reading;
	readonly start: number;
	readonly end: number;
}

/** A span of a cell's text. */
export interface CellSpan {
	readonly cell: Cell;
	readonly start: number;
	readonly end: number;
}

/** The cells of a field: one of the item, or one of each sub-row that carries it. */
export function cellsOf(item: Item, field: TextField, source: SourceText): Cell[] {
	const rows: (Item | Variant)[] = [item, ...(item.variants ?? [])];
	return rows.flatMap((row) => {
		const text = field in row ? (row as Item)[field] : null;
		if (text === null || text === undefined) return [];
		return [
			{
				unit: item.number,
				...(row === item ? {} : { variant: row.id }),
				text,
				subject: item.name,
				elsewhere: otherColumn(item, field),
				anomalies: item.anomalies ?? [],
				extensions: item.mayExtend ?? [],
				...(row.population ? { population: row.population } : {}),
				parameters: located(
					row.parameters?.filter((one) => one.field === field),
					text,
				),
				delegations: located(
					row.delegations?.filter((one) => one.field === field),
					text,
				),
				evidence: { file: source.file, lines: exactLines(source, text, linesOfCell(item, row, field)) },
			},
		];
	});
}

/** The cells of a column that the model has no field for; an empty one where an item says nothing in it. */
export function columnCellsOf(item: Item, header: string, source: SourceText): Cell[] {
	const rows: readonly (Item | Variant)[] = (item.variants ?? []).some(
		({ fields }) => fields?.[header] !== undefined,
	)
		? (item.variants ?? [])
		: [item];
	return rows.map((row): Cell => {
		const text = row.fields?.[header] ?? '';
		return {
			unit: item.number,
			...(row === item ? {} : { variant: (row as Variant).id }),
			text,
			subject: item.name,
			anomalies: [],
			extensions: [],
			parameters: [],
			delegations: [],
			evidence: { file: source.file, lines: exactLines(source, text, row.evidence.lines) },
		};
	});
}

/** All that the rows of an item say in the column beside a target or a content. */
function otherColumn(item: Item, field: TextField): string {
	const other = field === 'target' ? 'content' : field === 'content' ? 'target' : undefined;
	if (other === undefined) return '';
	return [item, ...(item.variants ?? [])].map((row) => row[other] ?? '').join('\n');
}

function linesOfCell(item: Item, row: Item | Variant, field: TextField): Lines {
	const merged = row === item ? item.sources?.[field] : undefined;
	return merged?.evidence?.lines ?? row.evidence.lines;
}

/** Finds each quote in the text; readings that share a quote take its places in turn. */
function located<Reading extends { quote: string }>(
	readings: readonly Reading[] | undefined,
	text: string,
): Located<Reading>[] {
	const after = new Map<string, number>();
	return (readings ?? []).flatMap((reading) => {
		const next = text.indexOf(reading.quote, after.get(reading.quote) ?? 0);
		const start = next >= 0 ? next : text.indexOf(reading.quote);
		if (start < 0) return [];
		after.set(reading.quote, start + reading.quote.length);
		return [{ reading, start, end: start + reading.quote.length }];
	});
}

/** The side of a change that a span stands for. */
export function sideOf({ cell, start, end }: CellSpan): ChangeSide {
	return {
		text: cell.text.slice(start, end),
		start,
		end,
		...(cell.variant === undefined ? {} : { variant: cell.variant }),
		evidence: cell.evidence,
	};
}
