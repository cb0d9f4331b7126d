import { problemWords } from '@qingdan/publish';
import type { Problem } from '@qingdan/schema';
import { usePublishWords } from '../words/publish-words.js';
import { useCheckWords } from './words.js';

/** More than these are not read at once. */
const shownAtOnce = 50;

/** What is wrong in a file, each with its place, what was expected and what to do. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
	const words = useCheckWords();
	const publish = usePublishWords();
	return (
		<ul>
			{problems.slice(0, shownAtOnce).map((problem) => {
				const { what, expected, remedy } = problemWords(problem, publish);
				const { severity, line, column, code, path } = problem;
				// A file that is no text has no lines to be named.
				const hasPlace = line > 1 || column > 1;
				return (
					<li key={`${line} ${column} ${code} ${path} ${what}`}>
						<p>
							{severity !== 'error' && <span className="tag">{publish.labels.severity[severity]}</span>}{' '}
							{hasPlace && <span className="quiet">{words.place(line, column)} </span>}
							{what}
						</p>
						{expected && <p>{`${publish.report.expected}${expected}`}</p>}
						<p>{`${publish.report.remedy}${remedy}`}</p>
					</li>
				);
			})}
			{problems.length > shownAtOnce && <li>{words.moreProblems(problems.length - shownAtOnce)}</li>}
		</ul>
	);
}
