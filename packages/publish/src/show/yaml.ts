import { stringify } from 'yaml';
import type { Shown } from './shown.js';

/** The policy in the format of its file, or one part of it: without anchors, strings that look like numbers quoted. */
export function showAsYaml({ held, part }: Shown): string {
	const { policy } = held;
	const value =
		part?.kind === 'item'
			? (policy.catalogues ?? [])
					.flatMap(({ items }) => items)
					.find(({ id, number }) => id === part.item.id && number === part.item.number)
			: (part?.provision ?? policy);
	return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0, version: '1.2', schema: 'core' });
}
