import { check, compare, type RelationToLeft, type Report, standing } from '@qingdan/core';
import { checkFormats } from '@qingdan/publish';
import type { Severity } from '@qingdan/schema';
import { Option } from 'commander';
import { formerEdition, parentOf, type Subject, subjectOf } from '../check-subject.js';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { type Library, openLibrary, prefixOf } from '../input.js';
import { addOutputs, deliver } from '../output.js';
import { demandDate } from '../policy-reference.js';

type FailOn = 'error' | 'warning' | 'notice' | 'never';
const severities: readonly Severity[] = ['error', 'warning', 'notice', 'info'];

interface Choices {
	readonly corpus?: string;
	readonly against?: string;
	readonly relation?: RelationToLeft;
	readonly failOn: FailOn;
	readonly failOnReview?: boolean;
	readonly show: Severity | 'folded';
	readonly on?: string;
}

/** `qingdan check DRAFT --against PARENT` */
export const defineCheck: Define = (add, desk, end) => {
	const { check: words, command: common } = desk.words;
	const command = add(
		'check',
		words.about,
		'qingdan check panjin-2024 --against liaoning-2023\nqingdan check panjin-2024 --against liaoning-2023 --format sarif --out check.sarif --format markdown --out check.md',
	)
		.argument('<DRAFT>', words.draft)
		.option('--against <policy>', words.options.against)
		.addOption(
			new Option('--relation <relation>', words.options.relation).choices([
				'child-of',
				'successor-of',
				'peer-of',
			]),
		)
		.addOption(
			new Option('--fail-on <severity>', words.options.failOn)
				.choices(['error', 'warning', 'notice', 'never'])
				.default('error'),
		)
		.option('--fail-on-review', words.options.failOnReview)
		.addOption(
			new Option('--show <severity>', words.options.show)
				.choices([...severities, 'folded'])
				.default('notice'),
		)
		.option('--on <date>', words.options.on)
		.option('--corpus <dir>', common.options.corpus)
		.addHelpText('after', `\n${common.help.policy}`);
	const outputs = addOutputs(command, checkFormats, desk, ['docx']);
	command.action((reference: string, choices: Choices) => {
		if (choices.on !== undefined) demandDate(choices.on, desk);
		const library = openLibrary(choices.corpus, desk);
		const subject = subjectOf(reference, library, desk);
		const report = reportOn(subject, choices, library, desk);
		const prefix = prefixOf(library.folder, desk);
		const ours = new Set(library.corpus.policies.flatMap(({ file, source }) => [file, source.file]));
		const shown = (file: string) => (ours.has(file) ? prefix + file : file);
		deliver(
			{ report, show: choices.show, shown, vocabulary: library.corpus.vocabulary },
			checkFormats,
			outputs,
			desk,
		);
		end(fails(report, choices) ? 1 : 0);
	});
};

function reportOn(subject: Subject, choices: Choices, library: Library, desk: Desk): Report {
	const { corpus } = library;
	const { on, against, relation = 'child-of' } = choices;
	const day = on === undefined ? {} : { on };
	if (against === undefined) return check({ draft: subject.held, corpus, ...day });
	const parent = parentOf(against, library, desk);
	const comparison = compare(parent, subject.held, corpus.vocabulary, { relation });
	const former = relation === 'child-of' ? formerEdition(subject, parent, library) : undefined;
	return check({
		draft: subject.held,
		parent,
		comparison,
		corpus,
		pinned: subject.pinnedTo === parent.policy.key,
		...(former ? { former } : {}),
		...day,
	});
}

function fails(report: Report, { failOn, failOnReview }: Choices): boolean {
	const open = standing(report);
	const weighty = severities.slice(0, severities.indexOf(failOn as Severity) + 1);
	const against =
		failOn !== 'never' &&
		open.some(({ verdict, severity }) => verdict === 'fail' && weighty.includes(severity));
	return against || (failOnReview === true && open.some(({ verdict }) => verdict === 'review'));
}
