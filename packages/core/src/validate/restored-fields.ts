import type { Item } from '@qingdan/schema';
import { withoutLayout } from '../text/layout.js';

type Repair = NonNullable<Item['repairs']>[number];

/** The fields of a sub-row whose text a repair of its item has joined of the pieces as captured. */
export function restoredFields(
	repairs: readonly Repair[] | undefined,
	cells: readonly (readonly [Repair['field'], string | null])[],
): Set<Repair['field']> {
	const joined = ({ before }: Repair) => withoutLayout(before.map(({ text }) => text).join(''));
	return new Set(
		cells.flatMap(([field, text]) =>
			text !== null &&
			(repairs ?? []).some((repair) => repair.field === field && joined(repair) === withoutLayout(text))
				? [field]
				: [],
		),
	);
}
