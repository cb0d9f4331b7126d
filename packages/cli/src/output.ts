import { randomBytes } from 'node:crypto';
import {
	closeSync,
	fsyncSync,
	openSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type FileFormats, type Formats, type Page, plain } from '@qingdan/publish';
import { nearest } from '@qingdan/schema';
import { type Command, Option } from 'commander';
import type { Desk } from './desk.js';
import { Failure, reasonOf } from './failure.js';
import { formatOf, type Output } from './output-format.js';

/**
 * Adds `--format` and `--out` to a command. Both may be given several times: each `--out` belongs to the `--format` beside
 * it. `later` names formats that are to come.
 */
export function addOutputs(
	command: Command,
	formats: Readonly<Record<string, unknown>>,
	desk: Desk,
	later: readonly string[] = [],
): Output[] {
	const outputs: Output[] = [];
	const names = Object.keys(formats);
	const { options, usage } = desk.words.command;
	command.addOption(
		new Option('--format <format>', options.format(names)).argParser((value: string) => {
			if (later.includes(value)) throw new Failure(2, usage.formatLater(value, names));
			if (!names.includes(value))
				throw new Failure(2, usage.unknownFormat(value, names, nearest(value, names)));
			attach(outputs, 'format', value);
			return value;
		}),
	);
	command.addOption(
		new Option('--out <file>', options.out).argParser((value: string) => {
			attach(outputs, 'out', value);
			return value;
		}),
	);
	return outputs;
}

/** Puts a value into the output begun last where that still lacks it, else into a new one. */
function attach(outputs: Output[], key: keyof Output, value: string): void {
	const last = outputs.at(-1);
	if (last && last[key] === undefined) last[key] = value;
	else outputs.push({ [key]: value });
}

/** Prints a subject in every format asked for, and only then writes. */
export function deliver<Subject>(
	subject: Subject,
	formats: Formats<Subject>,
	asked: readonly Output[],
	desk: Desk,
): void {
	const printed = paired(asked, desk).map((output) => {
		const format = formatOf(output, Object.keys(formats));
		const print = formats[format];
		if (!print) throw unknownFormat(format, formats, desk);
		return { out: output.out, content: print(subject, pageFor(output.out, desk)) };
	});
	for (const { out, content } of printed) put(content, out, desk);
}

/** The same where some formats are files that no screen shows. `update` may keep what a file holds already. */
export async function deliverFiles<Subject>(
	subject: Subject,
	formats: Formats<Subject>,
	files: FileFormats<Subject>,
	asked: readonly Output[],
	desk: Desk,
	update: (content: string, output: Output) => string = (content) => content,
): Promise<void> {
	const names = [...Object.keys(formats), ...Object.keys(files)];
	const outputs = paired(asked, desk).map((output) => ({ ...output, format: formatOf(output, names) }));
	const shown = outputs.find(({ format, out }) => out === undefined && files[format]);
	if (shown) throw new Failure(2, desk.words.redline.needsFile(shown.format));
	const made: { out: string | undefined; content: string | Uint8Array }[] = [];
	for (const { format, out } of outputs) {
		const print = files[format] ?? formats[format];
		if (!print) throw unknownFormat(format, { ...formats, ...files }, desk);
		const content = await print(subject, pageFor(out, desk));
		made.push({
			out,
			content:
				typeof content === 'string'
					? update(content, { format, ...(out === undefined ? {} : { out }) })
					: content,
		});
	}
	for (const { out, content } of made) put(content, out, desk);
}

/** The outputs asked for, where it is clear which file belongs to which format and no more than one goes to the screen. */
function paired(asked: readonly Output[], desk: Desk): readonly Output[] {
	const outputs = asked.length > 0 ? asked : [{}];
	const { usage } = desk.words.command;
	// Some format without a file and some file without a format: which belongs to which was not said.
	const unpaired =
		outputs.some(({ out }) => out === undefined) && outputs.some(({ format }) => format === undefined);
	if (outputs.length > 1 && unpaired) throw new Failure(2, usage.unpaired);
	const files = outputs.flatMap(({ out }) => (out === undefined ? [] : [resolve(desk.cwd, out)]));
	const twice = files.find((file, index) => files.indexOf(file) !== index);
	if (twice !== undefined) throw new Failure(2, usage.sameOut(basename(twice)));
	if (outputs.length - files.length > 1) throw new Failure(2, usage.twoToScreen);
	return outputs;
}

function pageFor(out: string | undefined, desk: Desk): Page {
	return out === undefined ? desk.page : { ...desk.page, style: plain };
}

function unknownFormat(format: string, formats: Readonly<Record<string, unknown>>, desk: Desk): Failure {
	return new Failure(2, desk.words.command.usage.unknownFormat(format, Object.keys(formats), []));
}

function put(content: string | Uint8Array, out: string | undefined, desk: Desk): void {
	if (out !== undefined) writeWhole(resolve(desk.cwd, out), content, out, desk);
	else if (typeof content === 'string') desk.stdout.write(content);
}

/** A file to be written. */
interface WrittenFile {
	readonly path: string;
	readonly content: string | Uint8Array;
	/** its path as the user knows it */
	readonly shown: string;
}

/** Writes a file whole or not at all: to a temporary file beside it, which then takes its name. */
export function writeWhole(path: string, content: string | Uint8Array, shown: string, desk: Desk): void {
	writeTogether([{ path, content, shown }], desk);
}

/** Writes files that belong together: none takes its name before all of them are on the disk. */
export function writeTogether(files: readonly WrittenFile[], desk: Desk): void {
	const staged: { temporary: string; target: string }[] = [];
	let shown = '';
	try {
		for (const file of files) {
			shown = file.shown;
			const target = realPath(file.path);
			if (isDevice(target)) {
				writeFileSync(target, file.content);
				continue;
			}
			const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
			staged.push({ temporary, target });
			writeTemporary(temporary, file.content);
		}
		for (const { temporary, target } of staged) renameSync(temporary, target);
	} catch (error) {
		for (const { temporary } of staged) discard(temporary);
		throw new Failure(3, desk.words.command.writeFailed(shown, reasonOf(error)));
	}
}

function writeTemporary(path: string, content: string | Uint8Array): void {
	const handle = openSync(path, 'wx');
	try {
		const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
		for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

/** Where a link leads; the path itself where nothing is there yet. */
function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}

/** A terminal, a pipe or the null device is written through: a rename would put a file in its place. */
function isDevice(path: string): boolean {
	const entry = statSync(path, { throwIfNoEntry: false });
	return entry !== undefined && !entry.isFile() && !entry.isDirectory();
}

/** What cannot even be removed was never there. */
function discard(temporary: string): void {
	try {
		rmSync(temporary, { force: true });
	} catch {}
}
