import type { Severity } from '@qingdan/schema';
import type { Page } from '../page.js';
import { visible } from '../visible.js';
import { problemWords } from '../words.js';
import type { ProblemReport } from './report.js';

const commands: Readonly<Record<Severity, string>> = {
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
			const place = `file=${property(shown(problem.file))},line=${problem.line},col=${problem.column}`;
			return `::${commands[problem.severity]} ${place},title=${property(problem.code)}::${data(message)}\n`;
		})
		.join('');
}

/** Escapes as GitHub's runner expects it. */
function data(text: string): string {
	return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
