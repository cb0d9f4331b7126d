import type { EvidencePlace } from '../address/evidence-place.js';
import { provisionsOf } from '../corpus/documents.js';
import type { LibraryDocument } from '../corpus/library.js';

/**
 * How a place of a document is cited in an official text: 《…清单》第4项，盘政办发〔2024〕12号. A provision is cited by its
 * printed numbers, a statement about the whole document by the document.
 */
export function citationOf({ policy }: LibraryDocument, place: EvidencePlace | undefined): string {
	const number = policy.number === null ? '' : `，${policy.number}`;
	if (place?.kind === 'cell') {
		const catalogue = (policy.catalogues ?? []).find(({ items }) =>
			items.some((item) => item.number === place.item),
		);
		return `《${catalogue?.title ?? policy.title}》第${place.item}项${number}`;
	}
	if (place?.kind === 'provision') return `《${policy.title}》${numbersOf(policy, place.id)}${number}`;
	return `《${policy.title}》${policy.number ?? ''}`;
}

/** The printed numbers that lead to a provision: 二、（三）6. is 二（三）6. */
function numbersOf({ provisions }: LibraryDocument['policy'], id: string): string {
	const steps = id.split('/');
	const known = new Map(provisionsOf(provisions).map((provision) => [provision.id, provision]));
	return steps
		.map((_, index) => known.get(steps.slice(0, index + 1).join('/'))?.number ?? '')
		.map((number) => number.replace(/[、.．]$/, ''))
		.join('');
}
