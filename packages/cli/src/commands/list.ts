import { listFormats, listingOf } from '@qingdan/publish';
import type { Define } from '../define.js';
import { openLibrary } from '../input.js';
import { addOutputs, deliver } from '../output.js';
import { demandDate } from '../policy-reference.js';

/** `qingdan list` */
export const defineList: Define = (add, desk) => {
	const { list, options } = desk.words.command;
	const command = add(
		'list',
		list.about,
		'qingdan list\nqingdan list --on 2024-06-01 --format csv --out policies.csv',
	)
		.option('--corpus <dir>', options.corpus)
		.option('--on <date>', options.on);
	const outputs = addOutputs(command, listFormats, desk);
	command.action(({ corpus, on }: { corpus?: string; on?: string }) => {
		if (on !== undefined) demandDate(on, desk);
		deliver(listingOf(openLibrary(corpus, desk).corpus, on), listFormats, outputs, desk);
	});
};
