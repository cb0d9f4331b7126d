import type { ProblemCode, Severity } from '@qingdan/schema';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { json, type Page } from '../page.js';
import { problemWords } from '../words.js';
import type { ProblemReport } from './report.js';

const levels: Readonly<Record<Severity, Result.level>> = {
	error: 'error',
	warning: 'warning',
	notice: 'note',
	info: 'note',
};

/** Problems as SARIF 2.1.0, as code hosts show them. */
export function problemsAsSarif({ problems, shown }: ProblemReport, { words }: Page): string {
	const codes = [...new Set(problems.map(({ code }) => code))].sort();
	const log: Log = {
		version: '2.1.0',
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		runs: [
			{
				tool: { driver: { name: 'qingdan', rules: codes.map(descriptor) } },
				columnKind: 'utf16CodeUnits',
				results: problems.map((problem) => {
					const { what, expected, remedy } = problemWords(problem, words);
					return {
						ruleId: problem.code,
						ruleIndex: codes.indexOf(problem.code),
						level: levels[problem.severity],
						message: {
							text: [what, ...(expected ? [`${words.report.expected}${expected}`] : []), remedy].join('\n'),
						},
						locations: [
							{
								physicalLocation: {
									artifactLocation: { uri: encodeURI(shown(problem.file)) },
									region: { startLine: problem.line, startColumn: problem.column },
								},
								...(problem.path ? { logicalLocations: [{ fullyQualifiedName: problem.path }] } : {}),
							},
						],
					};
				}),
			},
		],
	};
	return json(log);
}

function descriptor(code: ProblemCode): ReportingDescriptor {
	return { id: code };
}
