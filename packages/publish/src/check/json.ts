import { json, type Page } from '../page.js';
import { type Checked, findingInWords } from './checked.js';

/** A report for other tools, by `qingdan/report/1`: all findings, passes and what could not be judged. */
export function checkAsJson(checked: Checked, { words }: Page): string {
	const { findings, ...report } = checked.report;
	const { schema, draft, parent, relation, on, ...rest } = report;
	return json({
		schema,
		draft,
		parent,
		relation,
		on,
		findings: findings.map(({ accepted, baseline, ...finding }) => {
			const one = { ...finding, ...(accepted ? { accepted } : {}), ...(baseline ? { baseline } : {}) };
			return { ...one, ...findingInWords(one, checked, words) };
		}),
		...rest,
	});
}
