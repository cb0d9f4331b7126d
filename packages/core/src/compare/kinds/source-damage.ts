import type { Doubt } from '@qingdan/schema';
import { withoutLayout } from '../../text/layout.js';
import type { Classifier } from './kind.js';

/**
 * A difference that another reading of a damaged cell would not show is damage in our copy, not the issuer's change.
 */
export const sourceDamage: Classifier = ({ from, to, before, after, doubts }) => {
	const inLeft = from === '' && explained(doubts.left, before.left, to, after.left);
	const inRight = to === '' && explained(doubts.right, before.right, from, after.right);
	return inLeft || inRight
		? { kind: 'transcription-suspect', class: 'source-damage', direction: 'neutral' }
		: undefined;
};

/** Whether a candidate of a doubt reads as the text would with the words put in. */
function explained(doubts: readonly Doubt[], before: string, words: string, after: string): boolean {
	const readings = doubts.flatMap(({ candidates }) => candidates ?? []);
	if (readings.length === 0) return false;
	const reading = withoutLayout(`${before}${words}${after}`).slice(0, 200);
	return readings.some((candidate) => withoutLayout(candidate).startsWith(reading));
}
