import type { Policy } from '@qingdan/schema';
import { useLabels } from '../words/use-labels.js';
import { useWords } from '../words/use-words.js';
import { ClaimLink } from './ClaimLink.js';

interface Props {
	readonly documentKey: string;
	readonly dates: Policy['dates'];
}

const order = ['issued', 'printed', 'effective', 'expires', 'ends'] as const;

/** The dates of a document, each with what is not stated said as such. */
export function DateClaims({ documentKey, dates }: Props) {
	const words = useWords();
	const labels = useLabels();
	return order.map((name) => {
		const claim = dates[name];
		if (!claim) return null;
		return (
			<div key={name}>
				<dt>{labels.date[name]}</dt>
				<dd>
					{claim.value === null ? (
						<span className="quiet">
							{claim.assumed ? words.dateAssumed(claim.assumed) : words.dateUnstated}
						</span>
					) : claim.evidence ? (
						<ClaimLink documentKey={documentKey} claim={name}>
							{claim.value}
						</ClaimLink>
					) : (
						claim.value
					)}
				</dd>
			</div>
		);
	});
}
