import { resolveFormats } from '@qingdan/publish';
import type { Define } from '../define.js';
import { resolveReference } from '../draft-file.js';
import { openLibrary } from '../input.js';
import { addOutputs, deliver } from '../output.js';

/** `qingdan resolve DRAFT` */
export const defineResolve: Define = (add, desk) => {
	const { resolve: words, unreadNote } = desk.words.inherit;
	const { options } = desk.words.command;
	const command = add(
		'resolve',
		words.about,
		'qingdan resolve examples/county-draft/panshan-example.yaml\nqingdan resolve panjin-2024 --format json --out panjin-resolved.json',
	)
		.argument('<DRAFT>', words.draft)
		.option('--corpus <dir>', options.corpus);
	const outputs = addOutputs(command, resolveFormats, desk);
	command.action((reference: string, { corpus }: { corpus?: string }) => {
		const found = resolveReference(reference, openLibrary(corpus, desk), desk);
		deliver(found, resolveFormats, outputs, desk);
		const { unread } = found.resolution;
		if (unread.length > 0) desk.stderr.write(`${unreadNote(String(unread.length))}\n`);
	});
};
