import type { ReactNode } from 'react';
import type { ClaimPlace } from '../address/evidence-place.js';
import { useLinkTo } from '../address/use-address.js';

interface Props {
	readonly documentKey: string;
	readonly claim: ClaimPlace['claim'];
	readonly children: ReactNode;
}

/** A statement about the document that opens its evidence. */
export function ClaimLink({ documentKey, claim, children }: Props) {
	const linkTo = useLinkTo();
	return (
		<a
			className="claim"
			href={linkTo({ view: 'document', key: documentKey, evidence: { kind: 'claim', claim } })}
		>
			{children}
		</a>
	);
}
