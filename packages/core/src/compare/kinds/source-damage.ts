import type { Doubt } from '@qingdan/schema';
import { withoutLayout } from '../../text/layout.js';
import type { TextEdit } from '../difference.js';
import type { Classifier } from './kind.js';

/**
 * A difference that another reading of a damaged cell would not show is damage in our copy, not the issuer's change.
 */
export const sourceDamage: Classifier = ({ from, to, edit, stretch, doubts }) => {
	const inLeft = from === '' && explained(doubts.left, stretch.left.cell.text, edit.left, to);
	const inRight = to === '' && explained(doubts.right, stretch.right.cell.text, edit.right, from);
	return inLeft || inRight
		? { kind: 'transcription-suspect', class: 'source-damage', direction: 'neutral' }
		: undefined;
};

/** Whether a candidate of a doubt reads as the text would with the words put in. */
function explained(
	doubts: readonly Doubt[],
	text: string,
	{ start, end }: TextEdit['left'],
	words: string,
): boolean {
	const readings = doubts.flatMap(({ candidates }) => candidates ?? []);
	if (readings.length === 0) return false;
	const reading = withoutLayout(`${text.slice(0, start)}${words}${text.slice(end)}`).slice(0, 200);
	return readings.some((candidate) => withoutLayout(candidate).startsWith(reading));
}
