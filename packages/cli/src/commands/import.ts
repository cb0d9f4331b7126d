import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { importFormats, plain } from '@qingdan/publish';
import { Option } from 'commander';
import { isFolder } from '../corpus-folder.js';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { Failure } from '../failure.js';
import { evidenceNamed, importedSubject, previousPolicy, spareReviewed } from '../import-job.js';
import { importMany } from '../import-many.js';
import { type Library, openLibrary } from '../input.js';
import { addOutputs, deliver, writeTogether } from '../output.js';
import type { Output } from '../output-format.js';
import {
	type ImportedDocument,
	importDocument,
	laidOver,
	readSource,
	type SourceFlags,
	type SourceOptions,
	sourceOptions,
	type Tracked,
} from '../source-document.js';

interface ImportFlags extends SourceFlags {
	readonly corpus?: string;
	readonly over?: string;
	readonly against?: string;
	readonly tracked: Tracked | 'both';
}

/** `qingdan import FILE…` */
export const defineImport: Define = (add, desk, end) => {
	const { imports, command: common } = desk.words;
	const command = add(
		'import',
		imports.about,
		'qingdan import 清单.docx\nqingdan import draft.md --out panshan-2025.yaml\nqingdan import 收文 --format yaml --out policies-read',
	)
		.argument('<FILE...>', imports.files)
		.option('--corpus <dir>', common.options.corpus)
		.option('--level <level>', imports.level)
		.option('--region <code>', imports.region)
		.option('--over <file>', imports.over)
		.option('--against <policy>', imports.against)
		.addOption(
			new Option('--tracked <edition>', imports.tracked)
				.choices(['accepted', 'original', 'both'])
				.default('accepted'),
		)
		.option('--keep-personal-data', imports.keepPersonalData);
	const outputs = addOutputs(command, importFormats, desk);
	command.action(async (files: string[], flags: ImportFlags) => {
		const library = openLibrary(flags.corpus, desk);
		const said = sourceOptions(flags, library, desk);
		const [only] = files;
		const { tracked, over, against } = flags;
		if (only !== undefined && files.length === 1 && !isFolder(resolve(desk.cwd, only))) {
			const options = { ...said, ...(await evidenceNamed(against, library, desk)) };
			if (tracked === 'both') await importBoth(only, options, over, library, outputs, desk);
			else
				write(
					only,
					await imported(only, options, tracked, over, library, outputs, desk),
					over,
					library,
					outputs,
					desk,
				);
			return;
		}
		if (tracked === 'both') throw new Failure(2, imports.oneFile('--tracked both'));
		if (over !== undefined && !isFolder(resolve(desk.cwd, over)))
			throw new Failure(2, imports.overFolder(over));
		const job = {
			cwd: desk.cwd,
			corpus: flags.corpus,
			language: desk.words.language === 'zh-CN' ? ('zh' as const) : ('en' as const),
			limits: [...desk.limits],
			options: said,
			tracked,
			over,
			against,
			asFiles: outputs.some(({ format }) => format === 'yaml'),
		};
		end(await importMany(files, job, library, outputs, desk));
	});
};

async function imported(
	file: string,
	options: SourceOptions,
	tracked: Tracked,
	over: string | undefined,
	library: Library,
	outputs: readonly Output[],
	desk: Desk,
): Promise<ImportedDocument> {
	const reading = await readSource(file, desk, tracked);
	if (tracked === 'original' && reading.ok && reading.document.format !== 'docx')
		throw new Failure(2, desk.words.imports.trackedInWord(file));
	const previous = over === undefined ? undefined : previousPolicy(over, desk);
	const key = previous?.policy.key ?? keyOfOutput(outputs);
	const named = key === undefined ? options : { ...options, key };
	const fresh = importDocument(file, reading, library, desk, named);
	return previous ? laidOver(fresh, previous, desk) : fresh;
}

/** The text with all tracked changes, and the text before them as a policy file of its own, named `…-original`. */
async function importBoth(
	file: string,
	options: SourceOptions,
	over: string | undefined,
	library: Library,
	outputs: readonly Output[],
	desk: Desk,
): Promise<void> {
	const { imports } = desk.words;
	const [output] = outputs;
	if (outputs.length !== 1 || !output || !isPolicyFile(output)) throw new Failure(2, imports.bothNeedFile);
	if (over !== undefined) throw new Failure(2, imports.notBoth);
	const { out = '' } = output;
	const ending = extname(out);
	const original = [{ ...output, out: `${out.slice(0, out.length - ending.length)}-original${ending}` }];
	const [before, after] = [
		await imported(file, options, 'original', over, library, original, desk),
		await imported(file, options, 'accepted', over, library, outputs, desk),
	];
	if (before.understood.text === after.understood.text)
		desk.stderr.write(`${imports.nothingTracked(file)}\n`);
	else write(file, before, over, library, original, desk);
	write(file, after, over, library, outputs, desk);
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
	document: ImportedDocument,
	over: string | undefined,
	library: Library,
	outputs: readonly Output[],
	desk: Desk,
): void {
	const { held, understood } = document;
	const subject = importedSubject(document, library);
	const [pairs, others] = [outputs.filter(isPolicyFile), outputs.filter((output) => !isPolicyFile(output))];
	for (const { out = '' } of pairs)
		if (over === undefined || resolve(desk.cwd, over) !== resolve(desk.cwd, out)) spareReviewed(out, desk);
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
