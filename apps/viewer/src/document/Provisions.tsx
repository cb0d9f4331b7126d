import type { PresentedProvision } from '@qingdan/core';
import type { DocumentPlace } from '../address/document-place.js';
import { Provision } from './Provision.js';

interface Props {
	readonly provisions: readonly PresentedProvision[];
	readonly place: DocumentPlace;
	readonly level: number;
}

export function Provisions({ provisions, place, level }: Props) {
	return provisions.map((provision) => (
		<Provision key={provision.id} provision={provision} place={place} level={level} />
	));
}
