import { compare } from '@qingdan/core';
import { compareFormats } from '@qingdan/publish';
import type { Define } from '../define.js';
import { openLibrary } from '../input.js';
import { addOutputs, deliver } from '../output.js';
import { findPolicy } from '../policy-reference.js';

/** `qingdan compare LEFT RIGHT` */
export const defineCompare: Define = (add, desk) => {
	const { compare: words, options, help } = desk.words.command;
	const command = add(
		'compare',
		words.about,
		'qingdan compare liaoning-2023 panjin-2024\nqingdan compare liaoning-2023 luliang-2023 --format markdown --out comparison.md',
	)
		.argument('<LEFT>', words.left)
		.argument('<RIGHT>', words.right)
		.option('--corpus <dir>', options.corpus)
		.option('--ignore-concepts', options.ignoreConcepts)
		.addHelpText('after', `\n${help.policy}`);
	const outputs = addOutputs(command, compareFormats, desk, ['html', 'redline']);
	command.action(
		(
			left: string,
			right: string,
			{ corpus, ignoreConcepts }: { corpus?: string; ignoreConcepts?: boolean },
		) => {
			const library = openLibrary(corpus, desk);
			const { vocabulary } = library.corpus;
			const [from, to] = [findPolicy(left, library, desk), findPolicy(right, library, desk)];
			const comparison = compare(from, to, vocabulary, { ignoreConcepts: ignoreConcepts === true });
			deliver({ comparison, left: from, right: to, vocabulary }, compareFormats, outputs, desk);
		},
	);
};
