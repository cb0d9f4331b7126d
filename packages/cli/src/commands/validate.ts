import { validateCorpus } from '@qingdan/core';
import { bySeverity, countsOf, type ProblemReport, problemFormats } from '@qingdan/publish';
import { type Problem, severities } from '@qingdan/schema';
import { Option } from 'commander';
import { readCorpus } from '../corpus.js';
import { corpusFolder } from '../corpus-folder.js';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { prefixOf } from '../input.js';
import { addOutputs, deliver } from '../output.js';
import { problemsOfPaths } from '../validated-paths.js';

type FailOn = 'error' | 'warning' | 'notice' | 'never';

/** `qingdan validate [PATH…]` */
export const defineValidate: Define = (add, desk, end) => {
	const { validate, options } = desk.words.command;
	const command = add(
		'validate',
		validate.about,
		'qingdan validate\nqingdan validate policies/cn/liaoning --format sarif --out problems.sarif',
	)
		.argument('[PATH...]', validate.paths)
		.option('--corpus <dir>', options.corpus)
		.addOption(
			new Option('--fail-on <severity>', options.failOn)
				.choices(['error', 'warning', 'notice', 'never'])
				.default('error'),
		);
	const outputs = addOutputs(command, problemFormats, desk);
	command.action((paths: string[], { corpus, failOn }: { corpus?: string; failOn: FailOn }) => {
		const report = reportOn(corpusFolder(desk.cwd, corpus), paths, desk);
		deliver(report, problemFormats, outputs, desk);
		end(fails(report.problems, failOn) ? 1 : 0);
	});
};

function reportOn(folder: string, paths: readonly string[], desk: Desk): ProblemReport {
	const reading = readCorpus(folder);
	const { corpus } = reading;
	const prefix = prefixOf(folder, desk, reading);
	const found = corpus ? withoutEchoes(validateCorpus(corpus), reading.problems) : [];
	const { problems, outside } = problemsOfPaths(
		paths,
		{ ...reading, problems: [...reading.problems, ...found] },
		desk,
	);
	const shown = (file: string) => (outside.has(file) ? file : prefix + file);
	return { problems, shown, ...(corpus ? { counts: countsOf(corpus) } : {}) };
}

/** Leaves out that something refers to a file which is broken: the file's own problem says so already. */
function withoutEchoes(found: readonly Problem[], broken: readonly Problem[]): Problem[] {
	const keys = new Set(broken.map(({ file }) => file.replace(/^.*\//, '').replace(/\.ya?ml$/, '')));
	return found.filter(
		({ code, values }) =>
			code !== 'reference-unknown' || !keys.has(String(values.reference).replace(/#.*$/, '')),
	);
}

function fails(problems: readonly Problem[], failOn: FailOn): boolean {
	const counts = bySeverity(problems);
	return (
		failOn !== 'never' &&
		severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => counts[severity] > 0)
	);
}
