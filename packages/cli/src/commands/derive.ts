import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { derive } from '@qingdan/core';
import { deriveFormats } from '@qingdan/publish';
import { shownFrom } from '../corpus-folder.js';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { asParent } from '../draft-file.js';
import { openLibrary } from '../input.js';
import { addOutputs, deliver } from '../output.js';
import type { Output } from '../output-format.js';
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
		const held = findPolicy(above, library, desk);
		const parent = asParent(held, library, desk);
		const { policy } = findPolicy(below, library, desk);
		const draft = derive(parent, policy, library.corpus.vocabulary, library.corpus.alignments);
		// A parent outside the corpus is found again by its file alone.
		const file = library.corpus.policies.includes(held) ? undefined : fileBeside(above, outputs, desk);
		const pinned = file === undefined ? draft : { ...draft, parent: { ...draft.parent, file } };
		deliver({ draft: pinned, parent }, deriveFormats, outputs, desk);
		if (desk.sources.has(above)) desk.stderr.write(`${words.parentNotStored(above)}\n`);
	});
};

/** The way from the draft to a YAML file that a reference names; undefined where it names anything else. */
function fileBeside(reference: string, outputs: readonly Output[], desk: Desk): string | undefined {
	const path = resolve(desk.cwd, reference);
	if (!/\.ya?ml$/.test(reference) || !existsSync(path)) return undefined;
	const out = outputs.find(({ out }) => out !== undefined)?.out;
	return shownFrom(out === undefined ? desk.cwd : dirname(resolve(desk.cwd, out)), path);
}
