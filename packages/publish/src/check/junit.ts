import type { Finding } from '@qingdan/core';
import { escaped } from '../html.js';
import type { Page } from '../page.js';
import { type Checked, findingInWords, ruleName, subjectInWords } from './checked.js';
import { placesInWords, titleInWords } from './text.js';

/**
 * A report as JUnit XML: a case for each finding and for each rule that held. Errors and warnings fail; what is accepted,
 * folded, known from the baseline or for a person to look at is skipped, with the reason.
 */
export function checkAsJunit(checked: Checked, { words }: Page): string {
	const { findings, passes } = checked.report;
	const cases = [
		...findings.map((finding) => ({ finding, outcome: outcomeOf(finding) })),
		...passes.map(({ rule, item }) => ({ pass: { rule, item }, outcome: 'passed' as const })),
	];
	const count = (outcome: string) => cases.filter((one) => one.outcome === outcome).length;
	const counts = `tests="${cases.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}"`;
	const lines = cases.map((one) => {
		if ('pass' in one) {
			const about = one.pass.item
				? ` ${subjectInWords({ ...one.pass, reason: 'no-parent', details: {}, field: null }, words)}`
				: '';
			return `    <testcase classname="${escaped(one.pass.rule)}" name="${escaped(`${ruleName(one.pass.rule, words)}${about}`)}"/>`;
		}
		const { finding, outcome } = one;
		const head = `    <testcase classname="${escaped(finding.rule)}" name="${attribute(`${subjectInWords(finding, words)} ${finding.fingerprint}`)}"`;
		if (outcome === 'passed') return `${head}/>`;
		const { reason, fix } = findingInWords(finding, checked, words);
		const text = attribute(`${ruleName(finding.rule, words)}${words.report.colon}${reason}`);
		if (outcome === 'skipped') return `${head}><skipped message="${text}"/></testcase>`;
		const body = [...placesInWords(finding, checked, words), reason, fix].join('\n');
		return `${head}><failure type="${finding.severity}" message="${text}">${escaped(body)}</failure></testcase>`;
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<testsuites name="qingdan" ${counts}>`,
		`  <testsuite name="${attribute(titleInWords(checked, words))}" ${counts}>`,
		...lines,
		'  </testsuite>',
		'</testsuites>',
		'',
	].join('\n');
}

function outcomeOf({ severity, verdict, accepted, baseline }: Finding): 'failed' | 'skipped' | 'passed' {
	if (accepted || baseline === 'unchanged' || verdict === 'folded' || verdict === 'review') return 'skipped';
	return severity === 'error' || severity === 'warning' ? 'failed' : 'passed';
}

/** A line break in an attribute would be read as a space. */
function attribute(text: string): string {
	return escaped(text).replace(/\s{0,64}\n\s{0,64}/g, ' ');
}
