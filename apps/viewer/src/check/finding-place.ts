import type { Finding } from '@qingdan/core';
import { cellFields, type EvidencePlace } from '../address/evidence-place.js';

/** Where the evidence of a finding is on one side; undefined where it has no place there. */
export function findingPlace(
	{ item, field, claims }: Finding,
	side: 'parent' | 'child',
): EvidencePlace | undefined {
	const unit = item?.[side];
	if (unit === null || unit === undefined) return undefined;
	if (typeof unit === 'string') return { kind: 'provision', id: unit };
	const cell = cellFields.find((candidate) => candidate === field) ?? 'name';
	const claim = claims.find((one) => one.side === (side === 'parent' ? 'from' : 'to') && one.field === field);
	const split = cell === 'target' || cell === 'content';
	return {
		kind: 'cell',
		item: unit,
		field: cell,
		...(split && claim?.variant !== undefined ? { variant: claim.variant } : {}),
	};
}
