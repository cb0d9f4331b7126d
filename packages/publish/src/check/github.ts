import type { Severity } from '@qingdan/schema';
import { type Annotation, annotation } from '../github.js';
import type { Page } from '../page.js';
import {
	type Checked,
	findingInWords,
	ruleName,
	shownFindings,
	sideInWords,
	subjectInWords,
} from './checked.js';
import { placesInWords, summaryInWords } from './text.js';

const commands: Readonly<Record<Severity, Annotation['command']>> = {
	error: 'error',
	warning: 'warning',
	notice: 'notice',
	info: 'notice',
};

/** Findings as annotations of GitHub Actions, one a line, then the count. */
export function checkAsGithub(checked: Checked, { words }: Page): string {
	const { check, report } = words;
	const lines = shownFindings(checked).shown.map((finding) => {
		const { locations, rule, severity, verdict, accepted } = finding;
		const place = locations.new ?? locations.parent ?? { file: '', line: 1, column: 1 };
		const { reason, fix } = findingInWords(finding, checked, words);
		const sides = (['from', 'to'] as const).flatMap((side) => {
			const text = sideInWords(finding, side, words, checked.vocabulary);
			return text === null
				? []
				: [`${side === 'from' ? check.parentSide : check.draftSide}${report.colon}${text}`];
		});
		return annotation({
			command: verdict === 'fail' && !accepted ? commands[severity] : 'notice',
			file: checked.shown(place.file),
			line: place.line,
			column: place.column,
			title: `${rule} ${ruleName(rule, words)}`,
			message: [
				subjectInWords(finding, words),
				...(finding.places
					? [check.placesCount(finding.places.length), ...placesInWords(finding, checked, words)]
					: []),
				...sides,
				`${check.why}${report.colon}${reason}`,
				`${check.what}${report.colon}${fix}`,
			].join('\n'),
		});
	});
	return `${lines.join('')}${summaryInWords(checked, words)}\n`;
}
