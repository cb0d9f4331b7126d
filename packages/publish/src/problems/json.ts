import { wordsOf } from '../languages.js';
import { json } from '../page.js';
import { problemWords } from '../words.js';
import { bySeverity, type ProblemReport } from './report.js';

/** Problems for other tools: the same bytes in every language, with the words of both. */
export function problemsAsJson({ problems, counts }: ProblemReport): string {
	const { error, warning, notice, info } = bySeverity(problems);
	return json({
		schema: 'qingdan/validation/1',
		...(counts ? { counts } : {}),
		summary: { errors: error, warnings: warning, notices: notice, infos: info },
		problems: problems.map((problem) => ({
			...problem,
			zh: problemWords(problem, wordsOf('zh')),
			en: problemWords(problem, wordsOf('en')),
		})),
	});
}
