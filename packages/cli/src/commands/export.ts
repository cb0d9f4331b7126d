import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Option } from 'commander';
import type { Define } from '../define.js';
import { type ExportFormat, exportFormats, exportOf, manifest, workbook } from '../exported.js';
import { Failure } from '../failure.js';
import { mayReplace, writeFolder } from '../folder.js';
import { openLibrary } from '../input.js';
import { writeWhole } from '../output.js';
import { findPolicy } from '../policy-reference.js';

interface ExportChoices {
	readonly corpus?: string;
	readonly out: string;
	readonly format: readonly ExportFormat[];
	readonly bom: boolean;
}

/** `qingdan export [POLICY…] --out DIR` */
export const defineExport: Define = (add, desk) => {
	const { data: words, command: common } = desk.words;
	add(
		'export',
		words.about,
		'qingdan export --out data --format csv parquet\nqingdan export panjin-2024 --out documents --format docx',
	)
		.argument('[POLICY...]', words.policies)
		.requiredOption('--out <dir>', words.out)
		.addOption(
			new Option('--format <format...>', words.format(exportFormats))
				.choices([...exportFormats])
				.default(['csv'], 'csv'),
		)
		.option('--no-bom', words.noMark)
		.option('--corpus <dir>', common.options.corpus)
		.addHelpText('after', `\n${words.csvNote}\n${common.help.policy}`)
		.action(async (references: string[], choices: ExportChoices) => {
			const library = openLibrary(choices.corpus, desk);
			const target = resolve(desk.cwd, choices.out);
			if (!mayReplace(target, [manifest])) throw new Failure(2, words.notAnExport(choices.out));
			const named = references.map((reference) => findPolicy(reference, library, desk));
			const policies = named.length > 0 ? [...new Set(named)] : library.corpus.policies;
			const { files, tooLong } = await exportOf(policies, choices.format, choices.bom, library, desk);
			writeFolder(target, choices.out, desk, (folder) => {
				mkdirSync(folder);
				for (const file of files)
					writeWhole(join(folder, file.name), file.content, `${choices.out}/${file.name}`, desk);
			});
			if (tooLong > 0) desk.stderr.write(`${words.tooLong(workbook, String(tooLong))}\n`);
			desk.stdout.write(`${words.done(choices.out, String(files.length))}\n`);
		});
};
