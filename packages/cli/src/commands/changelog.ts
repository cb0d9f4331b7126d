import { changeLog, type LogGroup, logGroups, nextEditionNumber } from '@qingdan/core';
import { type Audience, changelogFormats, type LogStep } from '@qingdan/publish';
import { Option } from 'commander';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { Failure } from '../failure.js';
import { type Library, openLibrary } from '../input.js';
import { addOutputs, deliver } from '../output.js';
import { findPolicy } from '../policy-reference.js';

interface ChangelogChoices {
	readonly corpus?: string;
	readonly for: Audience;
	readonly hide?: readonly LogGroup[];
	readonly number?: string;
}

/** `qingdan changelog OLD NEW`, `qingdan changelog SERIES` */
export const defineChangelog: Define = (add, desk) => {
	const { changelog: words, command: common } = desk.words;
	const command = add(
		'changelog',
		words.about,
		'qingdan changelog liaoning-2023 panjin-2024\nqingdan changelog liaoning-2023 panjin-2024 --for drafter --format markdown --out opinion.md',
	)
		.argument('<OLD>', words.old)
		.argument('[NEW]', words.new)
		.addOption(
			new Option('--for <audience>', words.audience)
				.choices(['public', 'drafter', 'researcher'])
				.default('public'),
		)
		.addOption(new Option('--hide <section...>', words.hide).choices([...logGroups]))
		.option('--number <edition>', words.number)
		.option('--corpus <dir>', common.options.corpus)
		.addHelpText('after', `\n${common.help.policy}`);
	const outputs = addOutputs(command, changelogFormats, desk);
	command.action((older: string, newer: string | undefined, choices: ChangelogChoices) => {
		const { hide = [], number } = choices;
		const refused = hide.find((group) => group === 'lowered' || group === 'removed');
		if (refused) throw new Failure(2, words.hideRefused(words.group[refused]));
		if (number !== undefined && nextEditionNumber(number, 'none') === undefined)
			throw new Failure(2, words.numberInvalid(number));
		const library = openLibrary(choices.corpus, desk);
		const steps =
			newer === undefined ? seriesSteps(older, library, desk) : [step(older, newer, library, desk)];
		const logged = {
			steps,
			vocabulary: library.corpus.vocabulary,
			audience: choices.for,
			hide,
			...(number === undefined ? {} : { number }),
		};
		deliver(logged, changelogFormats, outputs, desk);
	});
};

function step(older: string, newer: string, library: Library, desk: Desk): LogStep {
	const [left, right] = [findPolicy(older, library, desk), findPolicy(newer, library, desk)];
	if (left === right) throw new Failure(2, desk.words.changelog.sameDocument(left.policy.key));
	return { log: changeLog(left, right, library.corpus.vocabulary), left, right };
}

/** From each edition of a series to the next, the newest step first. */
function seriesSteps(series: string, library: Library, desk: Desk): LogStep[] {
	const { vocabulary, policies } = library.corpus;
	const editions = policies
		.filter(({ policy }) => policy.series === series)
		.sort((a, b) => (a.policy.edition < b.policy.edition ? -1 : 1));
	// What is no series is a reference that lacks its other side, or one to nothing.
	if (editions.length === 0) editions.push(findPolicy(series, library, desk));
	const [only] = editions;
	if (only && editions.length === 1)
		throw new Failure(2, desk.words.changelog.oneEdition(only.policy.series, only.policy.edition));
	return editions
		.slice(1)
		.map((right, index) => {
			const left = editions[index] as typeof right;
			return { log: changeLog(left, right, vocabulary), left, right };
		})
		.reverse();
}
