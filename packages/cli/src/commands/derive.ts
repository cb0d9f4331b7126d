import { derive } from '@qingdan/core';
import { deriveFormats } from '@qingdan/publish';
import type { Define } from '../define.js';
import { asParent } from '../draft-file.js';
import { openLibrary } from '../input.js';
import { addOutputs, deliver } from '../output.js';
import { findPolicy } from '../policy-reference.js';

/** `qingdan derive PARENT CHILD` */
export const defineDerive: Define = (add, desk) => {
	const { derive: words } = desk.words.inherit;
	const { options, help } = desk.words.command;
	const command = add(
		'derive',
		words.about,
		'qingdan derive liaoning-2023 panjin-2024\nqingdan derive liaoning-2023 panjin-2024 --format yaml --out panjin-draft.yaml',
	)
		.argument('<PARENT>', words.parent)
		.argument('<CHILD>', words.child)
		.option('--corpus <dir>', options.corpus)
		.addHelpText('after', `\n${help.policy}`);
	const outputs = addOutputs(command, deriveFormats, desk);
	command.action((above: string, below: string, { corpus }: { corpus?: string }) => {
		const library = openLibrary(corpus, desk);
		const parent = asParent(findPolicy(above, library, desk), library, desk);
		const { policy } = findPolicy(below, library, desk);
		const draft = derive(parent, policy, library.corpus.vocabulary, library.corpus.alignments);
		deliver({ draft, parent }, deriveFormats, outputs, desk);
	});
};
