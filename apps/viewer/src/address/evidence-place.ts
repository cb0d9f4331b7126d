/** The fields of an item that a cell shows. */
export const cellFields = ['name', 'target', 'content', 'serviceType', 'departments'] as const;
export type CellField = (typeof cellFields)[number];

/** A cell of a catalogue, or a parameter or delegation in it. */
export interface CellPlace {
	readonly kind: 'cell';
	readonly item: number;
	readonly field: CellField | 'other';
	/** the header of the column, where the model has no field for it */
	readonly column?: string;
	/** id of the sub-row */
	readonly variant?: string;
	/** id of the parameter or delegation */
	readonly mark?: string;
}

/** A provision, or a target, milestone or citation in it by its index. */
export interface ProvisionPlace {
	readonly kind: 'provision';
	readonly id: string;
	/** the quote that is meant, by its number among the marks of the provision */
	readonly mark?: string;
}

/** A statement about the whole document. */
export const claims = [
	'number',
	'title',
	'issuers',
	'issued',
	'printed',
	'effective',
	'expires',
	'ends',
] as const;
export interface ClaimPlace {
	readonly kind: 'claim';
	readonly claim: (typeof claims)[number];
}

/** Something whose evidence can be opened. */
export type EvidencePlace = CellPlace | ProvisionPlace | ClaimPlace;

// No id and no printed number holds this sign.
const separator = '!';

/** Before the header of a column that the model has no field for. */
const columnSign = 'other:';

function fieldOf(written: string | undefined): Pick<CellPlace, 'field' | 'column'> | undefined {
	if (written?.startsWith(columnSign)) return { field: 'other', column: written.slice(columnSign.length) };
	const field = cellFields.find((candidate) => candidate === written);
	return field && { field };
}

export function formatEvidencePlace(place: EvidencePlace): string {
	switch (place.kind) {
		case 'cell': {
			const field = place.column === undefined ? place.field : `${columnSign}${place.column}`;
			const words = [place.kind, String(place.item), field, place.variant ?? '', place.mark ?? ''];
			return words.join(separator).replace(/!+$/, '');
		}
		case 'provision':
			return [place.kind, place.id, ...(place.mark === undefined ? [] : [place.mark])].join(separator);
		case 'claim':
			return [place.kind, place.claim].join(separator);
	}
}

export function parseEvidencePlace(written: string): EvidencePlace | undefined {
	const [kind, ...words] = written.split(separator);
	if (kind === 'cell') {
		const [item = '', name, variant, mark] = words;
		const field = fieldOf(name);
		if (!field || !/^\d+$/.test(item)) return undefined;
		return { kind, item: Number(item), ...field, ...(variant ? { variant } : {}), ...(mark ? { mark } : {}) };
	}
	if (kind === 'provision') {
		const [id, mark] = words;
		return id ? { kind, id, ...(mark ? { mark } : {}) } : undefined;
	}
	if (kind === 'claim') {
		const claim = claims.find((candidate) => candidate === words[0]);
		return claim && { kind, claim };
	}
	return undefined;
}
