import { compare } from '@qingdan/core';
import { compareFileFormats, compareFormats } from '@qingdan/publish';
import type { Define } from '../define.js';
import { alignmentsOf, openLibrary } from '../input.js';
import { addOutputs, deliverFiles } from '../output.js';
import { demandDate, findPolicy } from '../policy-reference.js';
import { textOn } from '../text-on.js';

interface Choices {
	readonly corpus?: string;
	readonly ignoreConcepts?: boolean;
	readonly alignment?: readonly string[];
	readonly on?: string;
}

/** `qingdan compare LEFT RIGHT` */
export const defineCompare: Define = (add, desk) => {
	const { compare: words, options, help } = desk.words.command;
	const command = add(
		'compare',
		words.about,
		'qingdan compare liaoning-2023 panjin-2024\nqingdan compare liaoning-2023 luliang-2023 --format markdown --out comparison.md\nqingdan compare liaoning-2023 panjin-2024 --format redline --out redline.docx',
	)
		.argument('<LEFT>', words.left)
		.argument('<RIGHT>', words.right)
		.option('--corpus <dir>', options.corpus)
		.option('--ignore-concepts', options.ignoreConcepts)
		.option('--alignment <file...>', options.alignment)
		.option('--on <date>', options.on)
		.addHelpText('after', `\n${help.policy}`);
	const outputs = addOutputs(command, { ...compareFormats, ...compareFileFormats }, desk);
	command.action(
		async (left: string, right: string, { corpus, ignoreConcepts, alignment = [], on }: Choices) => {
			const library = openLibrary(corpus, desk);
			const { vocabulary } = library.corpus;
			if (on !== undefined) demandDate(on, desk);
			const side = (reference: string) => {
				const held = findPolicy(reference, library, desk);
				return on === undefined ? held : textOn(held, on, library, desk).held;
			};
			const [from, to] = [side(left), side(right)];
			const comparison = compare(from, to, vocabulary, {
				ignoreConcepts: ignoreConcepts === true,
				alignments: alignmentsOf(alignment, [from, to], library, desk),
			});
			const compared = { comparison, left: from, right: to, vocabulary };
			await deliverFiles(compared, compareFormats, compareFileFormats, outputs, desk);
		},
	);
};
