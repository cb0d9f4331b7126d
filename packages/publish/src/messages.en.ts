import { changelogEn } from './messages/changelog.en.js';
import { checkEn } from './messages/check.en.js';
import { commandEn } from './messages/command.en.js';
import { dataEn } from './messages/data.en.js';
import { delegationsEn } from './messages/delegations.en.js';
import { importEn } from './messages/import.en.js';
import { inheritEn } from './messages/inherit.en.js';
import { labelsEn } from './messages/labels.en.js';
import { matrixEn } from './messages/matrix.en.js';
import { noticesEn } from './messages/notices.en.js';
import { officialEn } from './messages/official.en.js';
import { problemsEn } from './messages/problems.en.js';
import { redlineEn } from './messages/redline.en.js';
import { reportEn } from './messages/report.en.js';
import { ruleNamesEn, rulesEn } from './messages/rules/rules.en.js';
import { timeEn } from './messages/time.en.js';
import { traceEn } from './messages/trace.en.js';
import type { zh } from './messages.zh.js';

/** All words in English. */
export const en: typeof zh = {
	language: 'en-GB',
	official: officialEn,
	problems: problemsEn,
	labels: labelsEn,
	redline: redlineEn,
	report: reportEn,
	command: commandEn,
	changelog: changelogEn,
	imports: importEn,
	data: dataEn,
	inherit: inheritEn,
	matrix: matrixEn,
	notices: noticesEn,
	trace: traceEn,
	delegations: delegationsEn,
	time: timeEn,
	check: checkEn,
	rules: rulesEn,
	ruleNames: ruleNamesEn,
};
