import { problemWords } from '@qingdan/publish';
import { usePublishWords } from '../words/publish-words.js';
import type { CheckState } from './check-session.js';
import { useCheckWords } from './words.js';

/** Why a draft was not checked, and what to do. */
export function CheckRefused({
	state,
}: {
	readonly state: Extract<CheckState, { kind: 'refused' | 'problems' }>;
}) {
	const words = useCheckWords();
	const publish = usePublishWords();
	if (state.kind === 'refused')
		return (
			<p role="alert" className="check-refused">
				{words.refusals[state.refusal]}
			</p>
		);
	return (
		<div role="alert" className="check-refused">
			<ul>
				{state.problems.slice(0, 20).map((problem) => {
					const { what, expected, remedy } = problemWords(problem, publish);
					return (
						<li key={`${problem.line} ${problem.column} ${problem.code} ${problem.path}`}>
							<p>
								{problem.line > 1 && <span className="quiet">{words.doubtLine(problem.line)} </span>}
								{what}
							</p>
							{[expected, remedy].map((text) => text && <p key={text}>{text}</p>)}
						</li>
					);
				})}
			</ul>
		</div>
	);
}
