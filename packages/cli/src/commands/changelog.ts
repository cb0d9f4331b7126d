import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
	bindNotes,
	changeLog,
	digestOf,
	type HeldPolicy,
	type LogGroup,
	logGroups,
	nextEditionNumber,
} from '@qingdan/core';
import {
	type Audience,
	changelogFileFormats,
	changelogFormats,
	generatedParts,
	type Logged,
	type LogRecipe,
	type LogStep,
	plain,
	withGenerated,
	wordsOf,
} from '@qingdan/publish';
import { Option } from 'commander';
import { type NotesFile, problemsOfNotes, readNotes, reportNotes } from '../change-notes.js';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { Failure } from '../failure.js';
import { readTextFile } from '../files.js';
import { alignmentsOf, type Library, openLibrary } from '../input.js';
import { addOutputs, deliverFiles } from '../output.js';
import type { Output } from '../output-format.js';
import { findPolicy } from '../policy-reference.js';

interface ChangelogChoices {
	readonly corpus?: string;
	readonly for: Audience;
	readonly hide?: readonly LogGroup[];
	readonly number?: string;
	readonly notes?: string;
	readonly evidenceBase?: string;
}

/** Formats that hold their recipe: a file of theirs is brought up to date, and can be checked. */
const updatable: readonly (keyof typeof changelogFormats)[] = ['markdown', 'html'];

/** `qingdan changelog OLD NEW`, `qingdan changelog SERIES`, `qingdan changelog check FILE` */
export const defineChangelog: Define = (add, desk, end) => {
	const { changelog: words, command: common } = desk.words;
	const command = add(
		'changelog',
		words.about,
		'qingdan changelog liaoning-2023 panjin-2024\nqingdan changelog liaoning-2023 panjin-2024 --for drafter --format markdown --out opinion.md\nqingdan changelog liaoning-2023 panjin-2024 --format docx --out old-and-new.docx\nqingdan changelog check opinion.md',
	)
		.argument('<OLD>', words.old)
		.argument('[NEW]', words.new)
		.addOption(
			new Option('--for <audience>', words.audience)
				.choices(['public', 'drafter', 'researcher'])
				.default('public'),
		)
		.option('--notes <file>', words.notes)
		.addOption(new Option('--hide <section...>', words.hide).choices([...logGroups]))
		.option('--number <edition>', words.number)
		.option('--evidence-base <url>', words.evidenceBase)
		.option('--corpus <dir>', common.options.corpus)
		.addHelpText('after', `\n${words.check}\n${common.help.policy}`);
	const outputs = addOutputs(command, { ...changelogFormats, ...changelogFileFormats }, desk);
	command.action(async (older: string, newer: string | undefined, choices: ChangelogChoices) => {
		const library = openLibrary(choices.corpus, desk);
		if (older === 'check' && newer !== undefined) {
			end(checkFile(newer, library, desk) ? 0 : 1);
			return;
		}
		const { hide = [], number } = choices;
		const refused = hide.find((group) => group === 'lowered' || group === 'removed');
		if (refused) throw new Failure(2, words.hideRefused(words.group[refused]));
		if (number !== undefined && nextEditionNumber(number, 'none') === undefined)
			throw new Failure(2, words.numberInvalid(number));
		const notes = choices.notes === undefined ? undefined : readNotes(choices.notes, desk);
		const wanted = {
			of: newer === undefined ? [older] : [older, newer],
			for: choices.for,
			hide,
			...(number === undefined ? {} : { number }),
			...(choices.evidenceBase === undefined ? {} : { evidenceBase: choices.evidenceBase }),
			language: desk.words.language,
		};
		const logged = loggedOf(wanted, notes, library, desk);
		if (notes) reportNotes(problemsOfNotes(notes, logged.steps), desk);
		await deliverFiles(logged, changelogFormats, changelogFileFormats, outputs, desk, (content, output) =>
			updated(content, output, desk),
		);
	});
};

/** The log that a recipe describes, of the policies as they are now. */
function loggedOf(
	recipe: Omit<LogRecipe, 'inputs' | 'notes'>,
	notes: NotesFile | undefined,
	library: Library,
	desk: Desk,
): Logged {
	const [older = '', newer] = recipe.of;
	const pairs =
		newer === undefined
			? seriesPairs(older, library, desk)
			: [[findPolicy(older, library, desk), findPolicy(newer, library, desk)] as const];
	const steps = pairs.map(([left, right]) => stepOf(left, right, notes, library, desk));
	const { vocabulary } = library.corpus;
	const inputs = [...new Set(pairs.flat())].flatMap(({ file, digest, source }) => [
		...(digest === undefined ? [] : [[file, digest]]),
		[source.file, source.digest],
	]);
	return {
		steps,
		vocabulary,
		audience: recipe.for,
		hide: recipe.hide,
		...(recipe.number === undefined ? {} : { number: recipe.number }),
		recipe: {
			...recipe,
			...(notes ? { notes: notes.shown } : {}),
			inputs: Object.fromEntries([
				...inputs.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
				['vocabulary', digestOf(JSON.stringify(vocabulary))],
				...(notes ? [['notes', notes.digest]] : []),
			]),
		},
	};
}

function stepOf(
	left: HeldPolicy,
	right: HeldPolicy,
	file: NotesFile | undefined,
	library: Library,
	desk: Desk,
): LogStep {
	if (left === right) throw new Failure(2, desk.words.changelog.sameDocument(left.policy.key));
	const alignments = alignmentsOf([], [left, right], library, desk);
	const log = changeLog(left, right, library.corpus.vocabulary, { alignments });
	const own = file?.notes.left === left.policy.key && file.notes.right === right.policy.key;
	return { log, left, right, notes: file && own ? bindNotes(log, file.notes.notes) : [] };
}

/** From each edition of a series to the next, the newest step first. */
function seriesPairs(series: string, library: Library, desk: Desk): (readonly [HeldPolicy, HeldPolicy])[] {
	const editions = library.corpus.policies
		.filter(({ policy }) => policy.series === series)
		.sort((a, b) => (a.policy.edition < b.policy.edition ? -1 : 1));
	// What is no series is a reference that lacks its other side, or one to nothing.
	if (editions.length === 0) editions.push(findPolicy(series, library, desk));
	const [only] = editions;
	if (only && editions.length === 1)
		throw new Failure(2, desk.words.changelog.oneEdition(only.policy.series, only.policy.edition));
	return editions
		.slice(1)
		.map((right, index) => [editions[index] as HeldPolicy, right] as const)
		.reverse();
}

/** What a file is to hold: where it has a generated part, that part anew and the rest as it stands. */
function updated(content: string, { format, out }: Output, desk: Desk): string {
	if (out === undefined || !updatable.some((name) => name === format)) return content;
	const path = resolve(desk.cwd, out);
	if (!existsSync(path)) return content;
	const words = desk.words.changelog;
	const file = readFileSync(path, 'utf8');
	if (file.trim() === '') return content;
	const parts = generatedParts(file);
	if (!parts) throw new Failure(2, words.otherMarkers(out));
	if (parts.length === 0) throw new Failure(2, words.noMarkers(out));
	const latest = generatedParts(content)?.[0]?.text ?? content;
	const whole = withGenerated(file, latest);
	if (whole === undefined) throw new Failure(2, words.otherMarkers(out));
	return whole;
}

/** Whether every log in a file is the one that its recipe makes now; says of each how it stands. */
function checkFile(shown: string, library: Library, desk: Desk): boolean {
	const { changelog: words, command } = desk.words;
	const read = readTextFile(resolve(desk.cwd, shown), shown);
	if (!read.ok) throw new Failure(3, command.invalidInput, [read.problem]);
	const parts = generatedParts(read.text);
	if (!parts) throw new Failure(3, words.otherMarkers(shown));
	if (parts.length === 0) throw new Failure(3, words.nothingToCheck(shown));
	const isHtml = /^\s*<!doctype html>/i.test(read.text);
	const standings = parts.map(({ recipe, text, untouched }) => {
		if (!recipe) return { of: '', holds: false, line: words.outdated(shown, '') };
		const of = recipe.of.join(' → ');
		if (!untouched) return { of, holds: false, line: words.edited(shown, of) };
		const notes = recipe.notes === undefined ? undefined : readNotes(recipe.notes, desk);
		const logged = loggedOf(recipe, notes, library, desk);
		const page = { words: wordsOf(recipe.language.startsWith('en') ? 'en' : 'zh'), style: plain };
		const made = changelogFormats[isHtml ? 'html' : 'markdown'](logged, page);
		const holds = generatedParts(made)?.[0]?.text === text.replaceAll('\r\n', '\n');
		return { of, holds, line: holds ? words.upToDate(shown, of) : words.outdated(shown, of) };
	});
	for (const { line } of standings) desk.stdout.write(`${line}\n`);
	return standings.every(({ holds }) => holds);
}
