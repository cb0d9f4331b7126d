import { type ComparedField, lineSpan, type PresentedItem, type UnitId } from '@qingdan/core';
import type { Part } from '../address/document-place.js';
import { cellFields, type EvidencePlace } from '../address/evidence-place.js';
import { provisionsOf } from '../corpus/documents.js';
import type { LibraryDocument } from '../corpus/library.js';
import { columnText, fieldText } from '../evidence/cell-text.js';

/** A field of a unit, or of one of its sub-rows. */
export interface UnitCell {
	readonly field: ComparedField;
	/** the header of the column, where the model has no field for it */
	readonly column?: string;
	readonly text: string;
	readonly variant?: { readonly id: string; readonly label: string };
	readonly place: EvidencePlace;
	/** first line of its source */
	readonly line: number;
	readonly repaired: boolean;
}

/** An item or provision, as a comparison lays it out. */
export interface Unit {
	readonly id: UnitId;
	/** as printed */
	readonly number: string;
	readonly name: string;
	readonly cells: readonly UnitCell[];
}

export type Units = ReadonlyMap<UnitId, Unit>;

/** The units of a document's catalogue or text, by the ids that a comparison uses, in printed order. */
export function unitsOf(document: LibraryDocument, part: Part): Units {
	const units = part === 'catalogue' ? itemUnits(document) : provisionUnits(document);
	return new Map(units.map((unit) => [unit.id, unit]));
}

function itemUnits({ policy }: LibraryDocument): Unit[] {
	const columns = (policy.catalogue?.columns ?? []).flatMap(({ field, header }) =>
		field === 'other' ? [header] : [],
	);
	return (policy.catalogue?.items ?? []).map((item) => {
		const repaired = (field: ComparedField) =>
			item.repairs?.some((repair) => repair.field === field) ?? false;
		const cells = cellFields.flatMap((field): UnitCell[] => {
			const place = { kind: 'cell', item: item.number, field } as const;
			const split = (field === 'target' || field === 'content') && item.variants.length > 0;
			if (!split) {
				const [line] = lineSpan(item.evidence.lines);
				return [{ field, text: fieldText(item, field), place, line, repaired: repaired(field) }];
			}
			return item.variants.map((variant) => ({
				field,
				text: fieldText(item, field, variant.id),
				variant: { id: variant.id, label: variant.label ?? variant.id },
				place: { ...place, variant: variant.id },
				line: lineSpan(variant.evidence.lines)[0],
				repaired: repaired(field),
			}));
		});
		const others = columns.flatMap((column) => columnCells(item, column));
		return { id: item.number, number: String(item.number), name: item.name, cells: [...cells, ...others] };
	});
}

/** The cells of a column that the model has no field for, as a comparison reads them: of the sub-rows where they have any. */
function columnCells(item: PresentedItem, column: string): UnitCell[] {
	const split = item.variants.some(({ fields }) => fields?.[column] !== undefined);
	const rows = split ? item.variants : [undefined];
	return rows.map((variant) => ({
		field: 'other',
		column,
		text: columnText(item, column, variant?.id),
		...(variant ? { variant: { id: variant.id, label: variant.label ?? variant.id } } : {}),
		place: {
			kind: 'cell',
			item: item.number,
			field: 'other',
			column,
			...(variant ? { variant: variant.id } : {}),
		},
		line: lineSpan((variant ?? item).evidence.lines)[0],
		repaired: false,
	}));
}

function provisionUnits({ policy }: LibraryDocument): Unit[] {
	return provisionsOf(policy.provisions).map((provision) => {
		const place = { kind: 'provision', id: provision.id } as const;
		const [line] = lineSpan(provision.evidence.lines);
		const repaired = (provision.repairs ?? []).length > 0;
		const cell = (field: ComparedField, text: string): UnitCell => ({ field, text, place, line, repaired });
		return {
			id: provision.id,
			number: provision.number ?? provision.id.split('/').at(-1) ?? '',
			name: provision.heading ?? '',
			cells: [
				...(provision.heading === null ? [] : [cell('heading', provision.heading)]),
				...(provision.text === null ? [] : [cell('text', provision.text)]),
			],
		};
	});
}
