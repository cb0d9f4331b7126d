import { changelogZh } from './messages/changelog.zh.js';
import { checkZh } from './messages/check.zh.js';
import { commandZh } from './messages/command.zh.js';
import { dataZh } from './messages/data.zh.js';
import { delegationsZh } from './messages/delegations.zh.js';
import { importZh } from './messages/import.zh.js';
import { inheritZh } from './messages/inherit.zh.js';
import { labelsZh } from './messages/labels.zh.js';
import { matrixZh } from './messages/matrix.zh.js';
import { noticesZh } from './messages/notices.zh.js';
import { officialZh } from './messages/official.zh.js';
import { problemsZh } from './messages/problems.zh.js';
import { redlineZh } from './messages/redline.zh.js';
import { reportZh } from './messages/report.zh.js';
import { ruleNamesZh, rulesZh } from './messages/rules/rules.zh.js';
import { timeZh } from './messages/time.zh.js';
import { traceZh } from './messages/trace.zh.js';

/** 中文的全部用语 / all words in Chinese; the English ones have the same shape, or the build fails */
export const zh = {
	language: 'zh-CN',
	official: officialZh,
	problems: problemsZh,
	labels: labelsZh,
	redline: redlineZh,
	report: reportZh,
	command: commandZh,
	changelog: changelogZh,
	imports: importZh,
	data: dataZh,
	inherit: inheritZh,
	matrix: matrixZh,
	notices: noticesZh,
	trace: traceZh,
	delegations: delegationsZh,
	time: timeZh,
	check: checkZh,
	rules: rulesZh,
	ruleNames: ruleNamesZh,
};
