import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { HeldPolicy } from '@qingdan/core';
import {
	heldOf,
	readDocument,
	readOver,
	type Understood,
	UnreadableDocument,
	understand,
} from '@qingdan/intake';
import { wordedDoubts } from '@qingdan/publish';
import type { Level, Policy } from '@qingdan/schema';
import { characterMaps } from './character-maps.js';
import { isFolder } from './corpus-folder.js';
import type { Desk } from './desk.js';
import { Failure } from './failure.js';
import { digestOf, problemOfFile, readFileBytes } from './files.js';
import type { Library } from './input.js';
import type { SourceReading } from './source-reading.js';

/** What a user says about a document that its text does not. */
export interface SourceOptions {
	readonly level?: Level;
	readonly region?: string;
	readonly keepPersonalData?: boolean;
	/** a policy whose text is evidence for repairs */
	readonly against?: HeldPolicy;
	/** key of the policy; made of the file's name where it is left out */
	readonly key?: string;
}

/** Which edition of a Word file with tracked changes is read: all of them accepted, or the text before them. */
export type Tracked = 'accepted' | 'original';

/** A document read and understood. */
export interface ImportedDocument {
	readonly understood: Understood;
	/** the policy with its doubts in words, beside its text */
	readonly held: HeldPolicy;
	/** the policy file that it was laid over, as it is written, and whether its policy stays as it was */
	readonly over?: { readonly yaml: string; readonly unchanged: boolean };
}

/** Whether a reference names a file that is no policy file of our own: a document to be read. */
export function isSourceFile(reference: string, desk: Desk): boolean {
	const path = resolve(desk.cwd, reference);
	return !/\.ya?ml$/i.test(reference) && existsSync(path) && !isFolder(path);
}

/** Reads a document of any format; what is in the way is a problem of the file. */
export async function readSource(
	reference: string,
	desk: Desk,
	tracked: Tracked = 'accepted',
): Promise<SourceReading> {
	const read = readFileBytes(resolve(desk.cwd, reference), reference);
	if (!read.ok) return read;
	try {
		return {
			ok: true,
			document: await readDocument(read.bytes, basename(reference), {
				characterMaps,
				revisions: tracked === 'original' ? 'rejected' : 'accepted',
				limits: Object.fromEntries(desk.limits),
			}),
		};
	} catch (error) {
		if (!(error instanceof UnreadableDocument)) throw error;
		const { code, values, place } = error;
		const { line = 1, column = 1 } = place;
		const path = place.part ?? (place.page === undefined ? '' : String(place.page));
		return {
			ok: false,
			problem: { ...problemOfFile(code, reference, { ...place, ...values }), line, column, path },
		};
	}
}

/**
 * Understands a document that was read as a policy. Ends the run with 3 where the file cannot be read, or nothing of a policy
 * is found in it.
 */
export function importDocument(
	reference: string,
	reading: SourceReading,
	library: Library,
	desk: Desk,
	options: SourceOptions = {},
): ImportedDocument {
	const { command, imports } = desk.words;
	if (!reading.ok) throw new Failure(3, command.invalidInput, [reading.problem]);
	const { document } = reading;
	const understood = understand(document, {
		key: options.key ?? keyOf(reference, document.text),
		vocabulary: library.corpus.vocabulary,
		corpus: library.corpus,
		...(options.against === undefined ? {} : { against: options.against }),
		...(options.level === undefined ? {} : { level: options.level }),
		...(options.region === undefined ? {} : { region: options.region }),
		...(options.keepPersonalData === undefined ? {} : { keepPersonalData: options.keepPersonalData }),
	});
	if (understood.kind === 'no-policy')
		throw new Failure(3, imports.nothingFound(reference, understood.tables));
	const doubts = wordedDoubts(understood.doubts, desk.words);
	const policy = { ...understood.policy, ...(doubts.length > 0 ? { doubts } : {}) };
	return { understood, held: heldOf(policy, understood.text, reference) };
}

/** A policy file that is read over, the text it was read from where that still lies beside it, and the file as written. */
export interface Previous {
	readonly policy: Policy;
	readonly source: string | undefined;
	readonly yaml: string;
}

/** A document laid over the policy that people made of an earlier reading. */
export function laidOver(
	imported: ImportedDocument,
	{ policy: previous, source, yaml }: Previous,
	{ words }: Desk,
): ImportedDocument {
	const { understood, held } = imported;
	const { policy, doubts } = readOver(understood, previous, source);
	const worded = wordedDoubts(doubts, words);
	const kept = policy === previous ? (previous.doubts ?? []) : worded;
	const { doubts: _, ...rest } = policy;
	return {
		understood,
		held: heldOf({ ...rest, ...(kept.length > 0 ? { doubts: kept } : {}) }, understood.text, held.file),
		over: { yaml, unchanged: policy === previous },
	};
}

/** A key made of a file's name: lower-case letters, digits and hyphens; of its content where the name has none. */
export function keyOf(reference: string, text: string): string {
	const name = basename(reference).replace(/\.[^.]*$/, '');
	const key = name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
	return key === '' ? `imported-${digestOf(text).slice(7, 15)}` : key;
}

/** What a user says of a document on the command line. */
export interface SourceFlags {
	readonly level?: string;
	readonly region?: string;
	readonly keepPersonalData?: boolean;
}

const levels: readonly string[] = ['national', 'province', 'city', 'county', 'township'];

/** What the user says of level and region, checked. */
export function sourceOptions(
	{ level, region, keepPersonalData }: SourceFlags,
	{ corpus }: Library,
	{ words }: Desk,
): SourceOptions {
	if (level !== undefined && !levels.includes(level)) throw new Failure(2, words.imports.levelInvalid(level));
	if (region !== undefined && region !== '000000' && !(region in corpus.vocabulary.regions.regions))
		throw new Failure(2, words.imports.regionUnknown(region));
	return {
		...(level === undefined ? {} : { level: level as Level }),
		...(region === undefined ? {} : { region }),
		...(keepPersonalData === true ? { keepPersonalData } : {}),
	};
}
