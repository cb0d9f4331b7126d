import type { Problem } from '@qingdan/schema';
import type { Page } from '../page.js';
import { visibleLine } from '../visible.js';
import { numberInWords, problemWords } from '../words.js';
import { bySeverity, type ProblemReport } from './report.js';

/** Problems for people: place, what is wrong, what was expected, what to do; a line of counts at the end. */
export function problemsAsText({ problems, counts, shown }: ProblemReport, page: Page): string {
	const number = (value: number) => numberInWords(value, page.words);
	const words = page.words.report.problems;
	const severities = bySeverity(problems);
	const found =
		problems.length === 0
			? words.none
			: words.found({
					errors: number(severities.error),
					warnings: number(severities.warning),
					notices: number(severities.notice),
					infos: number(severities.info),
				});
	const counted = counts && [
		words.counted({
			policies: number(counts.policies),
			cited: number(counts.cited),
			items: number(counts.items),
			parameters: number(counts.parameters),
			quotes: number(counts.quotes),
		}),
	];
	const summary = [...(counted ?? []), found].join(page.words.report.semicolon);
	return [
		...problems.map((problem) => `${problemAsText({ ...problem, file: shown(problem.file) }, page)}\n\n`),
		page.style.strong(summary),
		'\n',
	].join('');
}

/** One problem for people, without a line break at the end. */
export function problemAsText(problem: Problem, { words, style }: Page): string {
	const { what, expected, remedy } = problemWords(problem, words);
	const colour = problem.severity === 'error' ? style.error : style.warning;
	const place = `${problem.file}:${problem.line}:${problem.column}`;
	return [
		`${visibleLine(place)}  ${colour(words.labels.severity[problem.severity])} ${problem.code}`,
		`  ${visibleLine(what)}${problem.path && ` ${style.faint(visibleLine(problem.path))}`}`,
		...(expected ? [`  ${words.report.expected}${visibleLine(expected)}`] : []),
		`  ${words.report.remedy}${visibleLine(remedy)}`,
	].join('\n');
}
