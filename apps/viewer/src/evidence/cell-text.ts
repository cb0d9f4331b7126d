import type { PresentedItem } from '@qingdan/core';
import type { CellField, CellPlace } from '../address/evidence-place.js';

/** The text of a field as one string. */
export function fieldText(item: PresentedItem, field: CellField, variantId?: string): string {
	if (field === 'departments') return item.departments.join('、');
	const variant = item.variants.find(({ id }) => id === variantId);
	if (variant && (field === 'target' || field === 'content')) return variant[field] ?? '';
	return item[field] ?? '';
}

/** What a cell of a column says for which the model has no field. */
export function columnText(item: PresentedItem, column: string, variantId?: string): string {
	const row = item.variants.find(({ id }) => id === variantId) ?? item;
	return row.fields?.[column] ?? '';
}

/** The text of a cell, of whichever column. */
export function cellText(item: PresentedItem, { field, column, variant }: CellPlace): string {
	return field === 'other' ? columnText(item, column ?? '', variant) : fieldText(item, field, variant);
}
