import { problemWords } from '@qingdan/publish';
import type { Problem } from '@qingdan/schema';
import { usePublishWords } from '../words/publish-words.js';
import { useDraftingWords } from './words.js';

interface Props {
	readonly problems: readonly Problem[];
	/** goes to a place of the text; places are only named where there is none to go to */
	readonly onGo?: (line: number, column: number) => void;
}

/** What is wrong in a file, each with its place, what was expected and what to do. */
export function DraftProblems({ problems, onGo }: Props) {
	const words = useDraftingWords();
	const publish = usePublishWords();
	return (
		<div role="alert" className="check-refused">
			<ul>
				{problems.slice(0, 20).map((problem) => {
					const { file, line, column, code, path } = problem;
					const { what, expected, remedy } = problemWords(problem, publish);
					const place = words.problemLine(line, column);
					return (
						<li key={`${line} ${column} ${code} ${path}`}>
							{onGo ? (
								<button type="button" className="plain" onClick={() => onGo(line, column)}>
									{place}
								</button>
							) : (
								<span className="quiet">
									{file} {place}
								</span>
							)}{' '}
							{[what, expected, remedy].filter((text) => text).join(' ')}
						</li>
					);
				})}
			</ul>
		</div>
	);
}
