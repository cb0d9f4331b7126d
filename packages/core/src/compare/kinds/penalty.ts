import type { ChangeKind } from '../../comparison.js';
import { behindLast } from '../../text/clause-end.js';
import type { Classified, EditContext } from './kind.js';

const penal = /罚款|罚金|滞纳金|罚没|没收|违约金/;

/** Kinds that speak of what is promised to people. */
const promises: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
	'quantified-commitment-added',
	'quantified-commitment-dropped',
	'quantified-commitment-raised',
	'quantified-commitment-lowered',
	'amount-omitted',
]);

/**
 * What a quantity that an offender pays can be told as: higher or lower it is a change, but nobody gains by it; come or gone it
 * is no commitment, and the words around it say what it is.
 */
export function withoutPromise(found: Classified, context: EditContext): Classified | undefined {
	if (found.class !== 'substantive' || !isPenal(context)) return found;
	return promises.has(found.kind) ? undefined : { ...found, direction: 'unclear' };
}

/** Whether the clause of either text speaks of a fine. */
function isPenal({ from, to, before, after }: EditContext): boolean {
	const clause = (ahead: string, words: string, behind: string) =>
		`${behindLast(ahead, '，。；：')}${words}${/^[^，。；：]*/.exec(behind)?.[0] ?? ''}`;
	return (
		penal.test(clause(before.left, from, after.left)) || penal.test(clause(before.right, to, after.right))
	);
}
