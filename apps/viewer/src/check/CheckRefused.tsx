import { comeIntoView } from '../shell/come-into-view.js';
import type { CheckState } from './check-session.js';
import { ProblemList } from './ProblemList.js';
import { useCheckWords } from './words.js';

/** Why a draft was not checked, and what to do. */
export function CheckRefused({
	state,
}: {
	readonly state: Extract<CheckState, { kind: 'refused' | 'problems' }>;
}) {
	const words = useCheckWords();
	if (state.kind === 'refused')
		return (
			<p ref={comeIntoView} role="alert" className="check-refused">
				{words.refusals[state.refusal]}
			</p>
		);
	return (
		<div ref={comeIntoView} role="alert" className="check-refused">
			<ProblemList problems={state.problems} />
		</div>
	);
}
