import { delegations } from '@qingdan/core';
import { delegationFormats } from '@qingdan/publish';
import type { Define } from '../define.js';
import { openLibrary } from '../input.js';
import { addOutputs, deliver } from '../output.js';
import { demandDate, findPolicy } from '../policy-reference.js';

/** `qingdan delegations [POLICY…]` */
export const defineDelegations: Define = (add, desk) => {
	const { delegations: words, command: common } = desk.words;
	const command = add(
		'delegations',
		words.about,
		'qingdan delegations\nqingdan delegations panjin-2024 --on 2024-12-20\nqingdan delegations liaoning-2023 --format csv --out delegations.csv',
	)
		.argument('[POLICY...]', words.policies)
		.option('--corpus <dir>', common.options.corpus)
		.option('--on <date>', common.options.on)
		.addHelpText('after', `\n${common.help.policy}`);
	const outputs = addOutputs(command, delegationFormats, desk);
	command.action((references: readonly string[], { corpus, on }: { corpus?: string; on?: string }) => {
		if (on !== undefined) demandDate(on, desk);
		const library = openLibrary(corpus, desk);
		const named = references.map((reference) => findPolicy(reference, library, desk));
		// A policy that lies outside the corpus takes part with the others.
		const foreign = named.filter((held) => !library.corpus.policies.includes(held));
		const all = { ...library.corpus, policies: [...library.corpus.policies, ...foreign] };
		const keys = named.map(({ policy }) => policy.key);
		deliver(
			{ delegations: delegations(all, keys, on), vocabulary: library.corpus.vocabulary },
			delegationFormats,
			outputs,
			desk,
		);
	});
};
