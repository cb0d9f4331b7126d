import type { Severity } from '@qingdan/schema';
import { type Annotation, annotation } from '../github.js';
import type { Page } from '../page.js';
import { problemWords } from '../words.js';
import type { ProblemReport } from './report.js';

const commands: Readonly<Record<Severity, Annotation['command']>> = {
	error: 'error',
	warning: 'warning',
	notice: 'notice',
	info: 'notice',
};

/** Problems as annotations of GitHub Actions, one a line. */
export function problemsAsGithub({ problems, shown }: ProblemReport, { words }: Page): string {
	return problems
		.map((problem) => {
			const { what, expected, remedy } = problemWords(problem, words);
			const message = [what, ...(expected ? [`${words.report.expected}${expected}`] : []), remedy].join('\n');
			return annotation({
				command: commands[problem.severity],
				file: shown(problem.file),
				line: problem.line,
				column: problem.column,
				title: problem.code,
				message,
			});
		})
		.join('');
}
