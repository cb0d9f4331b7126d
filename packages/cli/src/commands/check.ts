import {
	besideParent,
	type CheckOptions,
	check,
	compare,
	formerEdition,
	type RelationToLeft,
	type Report,
	standing,
} from '@qingdan/core';
import { checkFileFormats, checkFormats } from '@qingdan/publish';
import { type Severity, severities } from '@qingdan/schema';
import { Option } from 'commander';
import { readAcceptances, readBaseline, readSettings } from '../check-settings.js';
import { parentOf, type Subject, subjectOf } from '../check-subject.js';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { type Library, openLibrary, prefixOf } from '../input.js';
import { addOutputs, deliverFiles } from '../output.js';
import { demandDate } from '../policy-reference.js';
import { type SourceFlags, sourceOptions } from '../source-document.js';

type FailOn = 'error' | 'warning' | 'notice' | 'never';

interface Choices extends SourceFlags {
	readonly corpus?: string;
	readonly against?: string;
	readonly relation?: RelationToLeft;
	readonly failOn: FailOn;
	readonly failOnReview?: boolean;
	readonly show: Severity | 'folded';
	readonly on?: string;
	readonly rules?: string;
	readonly accepted?: string;
	readonly baseline?: string;
	readonly sarifOmitAccepted?: boolean;
}

/** `qingdan check DRAFT --against PARENT` */
export const defineCheck: Define = (add, desk, end) => {
	const { check: words, imports, command: common } = desk.words;
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
		.option('--rules <file>', words.options.rules)
		.option('--accepted <file>', words.options.accepted)
		.option('--baseline <file>', words.options.baseline)
		.option('--sarif-omit-accepted', words.options.sarifOmitAccepted)
		.option('--on <date>', words.options.on)
		.option('--level <level>', imports.level)
		.option('--region <code>', imports.region)
		.option('--corpus <dir>', common.options.corpus)
		.addHelpText('after', `\n${common.help.policy}`);
	const outputs = addOutputs(command, { ...checkFormats, ...checkFileFormats }, desk);
	command.action(async (reference: string, choices: Choices) => {
		if (choices.on !== undefined) demandDate(choices.on, desk);
		const library = openLibrary(choices.corpus, desk);
		const subject = subjectOf(reference, sourceOptions(choices, library, desk), library, desk);
		const report = reportOn(subject, reference, choices, library, desk);
		const prefix = prefixOf(library.folder, desk);
		const ours = new Set(library.corpus.policies.flatMap(({ file, source }) => [file, source.file]));
		const shown = (file: string) => (ours.has(file) ? prefix + file : file);
		await deliverFiles(
			{
				report,
				show: choices.show,
				shown,
				vocabulary: library.corpus.vocabulary,
				omitAccepted: choices.sarifOmitAccepted === true,
			},
			checkFormats,
			checkFileFormats,
			outputs,
			desk,
		);
		end(fails(report, choices) ? 1 : 0);
	});
};

function reportOn(
	subject: Subject,
	reference: string,
	choices: Choices,
	library: Library,
	desk: Desk,
): Report {
	const { corpus } = library;
	const { on, against, relation = 'child-of' } = choices;
	const baseline = readBaseline(choices.baseline, desk);
	const options: CheckOptions = {
		settings: readSettings(choices.rules, desk),
		acceptances: readAcceptances(choices.accepted, reference, desk),
		...(baseline ? { baseline } : {}),
	};
	const day = on === undefined ? {} : { on };
	if (against === undefined) return check({ draft: subject.held, corpus, ...day }, options);
	const parent = parentOf(against, library, desk);
	const draft = subject.levelOpen
		? besideParent(subject.held, parent, relation, corpus.vocabulary)
		: subject.held;
	const comparison = compare(parent, draft, corpus.vocabulary, {
		relation,
		...(corpus.alignments ? { alignments: corpus.alignments } : {}),
	});
	const former =
		relation === 'child-of' ? formerEdition(subject.held, subject.pinnedTo, parent, corpus) : undefined;
	const pinned = subject.pinnedTo === parent.policy.key;
	return check(
		{
			draft,
			parent,
			comparison,
			corpus,
			pinned,
			levelAssumed: subject.levelOpen,
			...(former ? { former } : {}),
			...day,
		},
		options,
	);
}

function fails(report: Report, { failOn, failOnReview }: Choices): boolean {
	const open = standing(report);
	const weighty = severities.slice(0, severities.indexOf(failOn as Severity) + 1);
	const against =
		failOn !== 'never' &&
		open.some(({ verdict, severity }) => verdict === 'fail' && weighty.includes(severity));
	return against || (failOnReview === true && open.some(({ verdict }) => verdict === 'review'));
}
