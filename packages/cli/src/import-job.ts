import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Imported, importFormats, type Language, plain, shown as shownPolicy } from '@qingdan/publish';
import type { Limits } from '@qingdan/schema';
import { parentOf } from './check-subject.js';
import { readDocument } from './corpus.js';
import { shownFrom } from './corpus-folder.js';
import type { Desk } from './desk.js';
import { Failure } from './failure.js';
import { readTextFile } from './files.js';
import type { Library } from './input.js';
import {
	type ImportedDocument,
	importDocument,
	isSourceFile,
	laidOver,
	type Previous,
	readSource,
	type SourceOptions,
	type Tracked,
} from './source-document.js';

/** What is the same for all documents of one import; plain data, as another thread takes it. */
export interface ImportJob {
	readonly cwd: string;
	readonly corpus: string | undefined;
	readonly language: Language;
	readonly limits: readonly (readonly [keyof Limits, number])[];
	readonly options: SourceOptions;
	readonly tracked: Tracked;
	/** folder of policy files that people worked on */
	readonly over: string | undefined;
	/** a policy whose text is evidence for repairs */
	readonly against: string | undefined;
	/** whether the policy files themselves are wanted */
	readonly asFiles: boolean;
}

/** A document of many, and the key that tells it from another of the same name. */
export interface ImportTask {
	readonly file: string;
	readonly key: string | undefined;
}

/** What became of one document of many. */
export interface Outcome {
	readonly file: string;
	readonly status: 'read' | 'with-doubts' | 'failed';
	readonly items: number;
	readonly provisions: number;
	readonly doubts: number;
	/** why it could not be read */
	readonly why: string | null;
}

/** A policy file and the text that its evidence counts, ready to be written. */
export interface PolicyFiles {
	readonly key: string;
	readonly yaml: string;
	readonly text: string;
}

export interface TaskResult {
	readonly outcome: Outcome;
	readonly files?: PolicyFiles;
}

/** The policy that is named as evidence for repairs; ends the run with 4 where it is unknown, only cited or cannot be read. */
export async function evidenceNamed(
	reference: string | undefined,
	library: Library,
	desk: Desk,
): Promise<Pick<SourceOptions, 'against'>> {
	if (reference === undefined) return {};
	if (isSourceFile(reference, desk) && !desk.sources.has(reference))
		desk.sources.set(reference, await readSource(reference, desk));
	return { against: parentOf(reference, library, desk) };
}

/** Imports one document of many; what a user did wrong or a file holds is an outcome, a fault of the program is thrown. */
export async function importTask(
	{ file, key }: ImportTask,
	{ options, tracked, over, asFiles }: ImportJob,
	evidence: Pick<SourceOptions, 'against'>,
	library: Library,
	desk: Desk,
): Promise<TaskResult> {
	try {
		const named = { ...options, ...evidence, ...(key === undefined ? {} : { key }) };
		const fresh = importDocument(file, await readSource(file, desk, tracked), library, desk, named);
		const previous = over === undefined ? undefined : previousIn(over, fresh.held.policy.key, desk);
		const imported = previous ? laidOver(fresh, previous, desk) : fresh;
		const { catalogues = [], provisions = [], doubts = [] } = imported.held.policy;
		const outcome: Outcome = {
			file,
			status: doubts.length > 0 ? 'with-doubts' : 'read',
			items: catalogues.reduce((sum, { items }) => sum + items.length, 0),
			provisions: provisions.length,
			doubts: doubts.length,
			why: null,
		};
		return asFiles ? { outcome, files: policyFilesOf(imported, library, desk) } : { outcome };
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return { outcome: failed(file, whyOf(error, desk)) };
	}
}

/** A document that could not be read, and why. */
export function failed(file: string, why: string): Outcome {
	return { file, status: 'failed', items: 0, provisions: 0, doubts: 0, why };
}

function whyOf({ message, problems }: Failure, { words }: Desk): string {
	const found = problems.map(({ code, values }) => {
		const { what, remedy } = words.problems[code]((name) => String(values[name] ?? ''));
		return `${what} ${remedy}`;
	});
	return found.length === 0 ? message : found.join(' ');
}

/** A document as it is printed: the policy, its doubts and the account of its text. */
export function importedSubject({ held, understood, over }: ImportedDocument, { corpus }: Library): Imported {
	return {
		shown: shownPolicy(held, corpus.vocabulary),
		doubts: held.policy.doubts ?? [],
		account: understood.account,
		...(over ? { over } : {}),
	};
}

function policyFilesOf(imported: ImportedDocument, library: Library, desk: Desk): PolicyFiles {
	return {
		key: imported.held.policy.key,
		yaml: importFormats.yaml(importedSubject(imported, library), { ...desk.page, style: plain }),
		text: imported.understood.text,
	};
}

function previousIn(folder: string, key: string, desk: Desk): Previous | undefined {
	const reference = join(folder, `${key}.yaml`);
	return existsSync(resolve(desk.cwd, reference)) ? previousPolicy(reference, desk) : undefined;
}

/** The policy file that is read over; ends the run where it is none. */
export function previousPolicy(reference: string, desk: Desk): Previous {
	const read = readDocument(resolve(desk.cwd, reference), shownFrom(desk.cwd, resolve(desk.cwd, reference)));
	if (!('value' in read)) throw new Failure(3, desk.words.command.invalidInput, read.problems);
	const { document } = read.value;
	if (document.schema !== 'qingdan/policy/1')
		throw new Failure(3, desk.words.command.policy.noPolicy(reference));
	const path = resolve(desk.cwd, reference);
	const beside = readTextFile(join(dirname(path), document.source.file), document.source.file);
	const whole = readTextFile(path, reference);
	return {
		policy: document,
		source: beside.ok && beside.digest === document.source.digest ? beside.text : undefined,
		yaml: whole.ok ? whole.text : '',
	};
}

/** Ends the run where a file that people have reviewed would be written over without being asked what they decided. */
export function spareReviewed(out: string, desk: Desk): void {
	const path = resolve(desk.cwd, out);
	if (!existsSync(path)) return;
	const read = readDocument(path, out);
	// A policy file with a slip in it may be one that people worked on.
	if (!('value' in read)) throw new Failure(2, desk.words.imports.unreadable(out), read.problems);
	if (read.value.document.schema !== 'qingdan/policy/1') return;
	if (read.value.document.encoding.reviewed !== null) throw new Failure(2, desk.words.imports.reviewed(out));
}
