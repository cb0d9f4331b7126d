import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type Imported, importFormats, plain, shown as shownPolicy } from '@qingdan/publish';
import type { Policy } from '@qingdan/schema';
import { readDocument } from '../corpus.js';
import { isFolder, shownFrom } from '../corpus-folder.js';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { Failure } from '../failure.js';
import { importMany } from '../import-many.js';
import { type Library, openLibrary } from '../input.js';
import { addOutputs, deliver, type Output, writeTogether } from '../output.js';
import {
	type ImportedDocument,
	importDocument,
	laidOver,
	readSource,
	type SourceFlags,
	sourceOptions,
} from '../source-document.js';

interface ImportFlags extends SourceFlags {
	corpus?: string;
	over?: string;
}

/** `qingdan import FILE…` */
export const defineImport: Define = (add, desk, end) => {
	const { imports, command: common } = desk.words;
	const command = add(
		'import',
		imports.about,
		'qingdan import 清单.docx\nqingdan import draft.md --out panshan-2025.yaml',
	)
		.argument('<FILE...>', imports.files)
		.option('--corpus <dir>', common.options.corpus)
		.option('--level <level>', imports.level)
		.option('--region <code>', imports.region)
		.option('--over <file>', imports.over)
		.option('--keep-personal-data', imports.keepPersonalData);
	const outputs = addOutputs(command, importFormats, desk);
	command.action(async (files: string[], flags: ImportFlags) => {
		const library = openLibrary(flags.corpus, desk);
		const options = sourceOptions(flags, library, desk);
		const [only] = files;
		if (only === undefined || files.length > 1 || isFolder(resolve(desk.cwd, only))) {
			if (flags.over !== undefined) throw new Failure(2, imports.oneFile('--over'));
			end(await importMany(files, library, options, outputs, desk));
			return;
		}
		const reading = desk.sources.get(only) ?? (await readSource(only, desk));
		const previous = flags.over === undefined ? undefined : previousPolicy(flags.over, desk);
		const key = previous?.key ?? keyOfOutput(outputs);
		const named = key === undefined ? options : { ...options, key };
		const imported = importDocument(only, reading, library, desk, named);
		write(only, previous ? laidOver(imported, previous, desk) : imported, library, outputs, desk);
	});
};

/** The policy file that is read over; ends the run where it is none. */
function previousPolicy(reference: string, desk: Desk): Policy {
	const read = readDocument(resolve(desk.cwd, reference), shownFrom(desk.cwd, resolve(desk.cwd, reference)));
	if (!('value' in read)) throw new Failure(3, desk.words.command.invalidInput, read.problems);
	const { document } = read.value;
	if (document.schema !== 'qingdan/policy/1')
		throw new Failure(3, desk.words.command.policy.noPolicy(reference));
	return document;
}

/** The YAML file that is asked for gives the policy its key and its source text a name. */
function keyOfOutput(outputs: readonly Output[]): string | undefined {
	const out = outputs.find(isPolicyFile)?.out;
	if (out === undefined) return undefined;
	const name = basename(out, extname(out));
	return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name.length <= 80 ? name : undefined;
}

function isPolicyFile({ format, out }: Output): boolean {
	return out !== undefined && (format === 'yaml' || (format === undefined && /\.ya?ml$/i.test(out)));
}

/** A policy file and the text that its evidence counts are written together, or neither is. */
function write(
	input: string,
	imported: ImportedDocument,
	library: Library,
	outputs: readonly Output[],
	desk: Desk,
): void {
	const { held, understood } = imported;
	const subject: Imported = {
		shown: shownPolicy(held, library.corpus.vocabulary),
		doubts: held.policy.doubts ?? [],
		account: understood.account,
	};
	const [pairs, others] = [outputs.filter(isPolicyFile), outputs.filter((output) => !isPolicyFile(output))];
	if (others.length > 0 || pairs.length === 0) deliver(subject, importFormats, others, desk);
	for (const { out = '' } of pairs) {
		const path = resolve(desk.cwd, out);
		const text = join(dirname(path), held.policy.source.file);
		const yaml = importFormats.yaml(subject, { ...desk.page, style: plain });
		if (text === resolve(desk.cwd, input) && readFileSync(text, 'utf8') !== understood.text)
			throw new Failure(2, desk.words.imports.wouldReplace(input));
		writeTogether(
			[
				{ path: text, content: understood.text, shown: join(dirname(out), held.policy.source.file) },
				{ path, content: yaml, shown: out },
			],
			desk,
		);
	}
	if (pairs.length > 0) desk.stderr.write(`${importFormats.account(subject, desk.diagnostics)}`);
}
