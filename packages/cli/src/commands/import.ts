import { importFormats, shown as shownPolicy } from '@qingdan/publish';
import type { Level } from '@qingdan/schema';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { Failure } from '../failure.js';
import { type Library, openLibrary } from '../input.js';
import { addOutputs, deliver } from '../output.js';
import { importDocument, readSource, type SourceOptions } from '../source-document.js';

interface ImportFlags {
	corpus?: string;
	level?: string;
	region?: string;
}

/** `qingdan import FILE…` */
export const defineImport: Define = (add, desk) => {
	const { imports, command: common } = desk.words;
	const command = add(
		'import',
		imports.about,
		'qingdan import 清单.md\nqingdan import draft.txt --format yaml --out draft.yaml',
	)
		.argument('<FILE...>', imports.files)
		.option('--corpus <dir>', common.options.corpus)
		.option('--level <level>', imports.level)
		.option('--region <code>', imports.region);
	const outputs = addOutputs(command, importFormats, desk);
	command.action(async (files: string[], flags: ImportFlags) => {
		const library = openLibrary(flags.corpus, desk);
		const options = sourceOptions(flags, library, desk);
		for (const file of files) {
			const { held, understood } = importDocument(
				file,
				desk.sources.get(file) ?? (await readSource(file, desk)),
				library,
				desk,
				options,
			);
			const doubts = held.policy.doubts ?? [];
			const subject = {
				shown: shownPolicy(held, library.corpus.vocabulary),
				doubts,
				account: understood.account,
			};
			deliver(subject, importFormats, outputs, desk);
		}
	});
};

const levels: readonly string[] = ['national', 'province', 'city', 'county', 'township'];

/** What the user says of level and region, checked. */
function sourceOptions({ level, region }: ImportFlags, { corpus }: Library, { words }: Desk): SourceOptions {
	if (level !== undefined && !levels.includes(level)) throw new Failure(2, words.imports.levelInvalid(level));
	if (region !== undefined && region !== '000000' && !(region in corpus.vocabulary.regions.regions))
		throw new Failure(2, words.imports.regionUnknown(region));
	return {
		...(level === undefined ? {} : { level: level as Level }),
		...(region === undefined ? {} : { region }),
	};
}
