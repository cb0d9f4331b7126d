import { basename, dirname, extname, join, resolve } from 'node:path';
import { isHeld, matrix, proposedRulings, type Subject } from '@qingdan/core';
import { type AlignmentPair, alignmentAsYaml, matrixFileFormats, matrixFormats } from '@qingdan/publish';
import { nearest } from '@qingdan/schema';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { Failure } from '../failure.js';
import { alignmentsOf, type Library, openLibrary } from '../input.js';
import { addOutputs, deliverFiles, writeWhole } from '../output.js';
import { demandDate, findPolicy } from '../policy-reference.js';

interface MatrixChoices {
	readonly corpus?: string;
	readonly base?: string;
	readonly concept?: readonly string[];
	readonly on?: string;
	readonly ignoreConcepts?: boolean;
	readonly propose?: string;
	readonly alignment?: readonly string[];
}

/** `qingdan matrix POLICY…` */
export const defineMatrix: Define = (add, desk) => {
	const { matrix: words, command: common } = desk.words;
	const command = add(
		'matrix',
		words.about,
		'qingdan matrix liaoning-2023 panjin-2024 luliang-2023 --base liaoning-2023\nqingdan matrix liaoning-2023 panjin-2024 --concept benefit/old-age-allowance --format csv --out matrix.csv\nqingdan matrix liaoning-2023 luliang-2023 --ignore-concepts --propose alignment.yaml',
	)
		.argument('<POLICY...>', words.policies)
		.option('--base <policy>', words.base)
		.option('--concept <id...>', words.concept)
		.option('--on <date>', common.options.on)
		.option('--ignore-concepts', common.options.ignoreConcepts)
		.option('--alignment <file...>', common.options.alignment)
		.option('--propose <file>', words.propose)
		.option('--corpus <dir>', common.options.corpus)
		.addHelpText('after', `\n${words.csvNote}\n${common.help.policy}`);
	const outputs = addOutputs(command, { ...matrixFormats, ...matrixFileFormats }, desk);
	command.action(async (references: string[], choices: MatrixChoices) => {
		const { on, base } = choices;
		if (on !== undefined) demandDate(on, desk);
		const opened = openLibrary(choices.corpus, desk);
		const ignoreConcepts = choices.ignoreConcepts === true;
		const baseSubject = base === undefined ? undefined : findSubject(base, opened, desk);
		const named = references.map((reference) => findSubject(reference, opened, desk));
		const subjects = baseSubject && !named.includes(baseSubject) ? [baseSubject, ...named] : named;
		const alignments = alignmentsOf(choices.alignment ?? [], subjects.filter(isHeld), opened, desk);
		const library = { ...opened, corpus: { ...opened.corpus, alignments } };
		const result = matrix(subjects, library.corpus, {
			ignoreConcepts,
			...(on === undefined ? {} : { on }),
			...(baseSubject ? { base: keyOf(baseSubject) } : {}),
			...(choices.concept ? { concepts: knownConcepts(choices.concept, library, desk) } : {}),
		});
		const proposals =
			choices.propose === undefined ? [] : proposalsFor(subjects, choices.propose, library, ignoreConcepts);
		const subject = { matrix: result, vocabulary: library.corpus.vocabulary };
		await deliverFiles(subject, matrixFormats, matrixFileFormats, outputs, desk);
		for (const { shown, pair } of proposals) {
			writeWhole(resolve(desk.cwd, shown), alignmentAsYaml(pair, desk.words), shown, desk);
			desk.stderr.write(`${words.proposalWritten(shown, String(pair.rulings.length))}\n`);
		}
		if (choices.propose !== undefined && proposals.every(({ pair }) => pair.rulings.length === 0))
			desk.stderr.write(`${words.nothingToPropose}\n`);
	});
};

/** A held policy by any form of reference; a document that is only cited by its key or number. */
function findSubject(reference: string, library: Library, desk: Desk): Subject {
	const { cited, policies } = library.corpus;
	const found = cited.filter(({ document }) => document.key === reference || document.number === reference);
	const shared = policies.some(({ policy }) => policy.number === reference);
	const [only] = found;
	return only && found.length === 1 && !shared ? only : findPolicy(reference, library, desk);
}

function keyOf(subject: Subject): string {
	return isHeld(subject) ? subject.policy.key : subject.document.key;
}

function knownConcepts(asked: readonly string[], { corpus }: Library, desk: Desk): string[] {
	const known = corpus.vocabulary.concepts.concepts.map(({ id }) => id as string);
	const ids = asked.flatMap((one) => one.split(',')).filter((id) => id !== '');
	const unknown = ids.find((id) => !known.includes(id));
	if (unknown !== undefined)
		throw new Failure(2, desk.words.matrix.unknownConcept(unknown, nearest(unknown, known)));
	return ids;
}

/** A file for each two held catalogues: the one named where there are two, else one beside it for each pair that has something. */
function proposalsFor(
	subjects: readonly Subject[],
	file: string,
	{ corpus }: Library,
	ignoreConcepts: boolean,
): { shown: string; pair: AlignmentPair }[] {
	const held = subjects.filter(isHeld);
	const pairs = held.flatMap((left, index) =>
		held.slice(index + 1).map((right) => ({
			left,
			right,
			rulings: proposedRulings(left, right, corpus, { ignoreConcepts }),
		})),
	);
	if (pairs.length === 1) return pairs.map((pair) => ({ shown: file, pair }));
	const kind = extname(file);
	const beside = ({ left, right }: AlignmentPair) =>
		join(dirname(file), `${basename(file, kind)}.${left.policy.key}~${right.policy.key}${kind}`);
	return pairs.filter(({ rulings }) => rulings.length > 0).map((pair) => ({ shown: beside(pair), pair }));
}
