import { execFileSync } from 'node:child_process';
import type { HeldPolicy } from '@qingdan/core';
import { limits, nearest } from '@qingdan/schema';
import { hold, readDocument } from './corpus.js';
import type { Desk } from './desk.js';
import { Failure, reasonOf } from './failure.js';
import { decode, problemOfFile, type TextReading } from './files.js';

/** A file as it is in a revision of a git repository: `HEAD~3:policies/a.yaml`, or `HEAD~3:./a.yaml` from the own folder. */
interface Revision {
	readonly revision: string;
	readonly path: string;
}

/** The revision that a reference names; undefined where it has another form. A single letter is a drive, no revision. */
function revisionNamed(reference: string): Revision | undefined {
	const [, revision = '', path = ''] = /^([^:\s]{2,}):(.+\.ya?ml)$/.exec(reference) ?? [];
	return revision === '' ? undefined : { revision, path };
}

/**
 * Reads a policy out of a revision, its source text from the same one. Undefined where the reference names no revision;
 * ends the run where there is no repository, no such revision, or no such file in it.
 */
export function policyInRevision(reference: string, desk: Desk): HeldPolicy | undefined {
	const named = revisionNamed(reference);
	if (!named) return undefined;
	demandFile(named, desk);
	const { invalidInput, policy: words } = desk.words.command;
	const read = readDocument(reference, reference, (_, shown) => blob(shown, desk));
	if (!('value' in read)) throw new Failure(3, invalidInput, read.problems);
	const held = hold(read.value, '', (_, shown) => blob(shown, desk));
	if (!('value' in held)) throw new Failure(3, invalidInput, held.problems);
	if (!held.value) throw new Failure(3, words.noPolicy(reference));
	return held.value;
}

/** Ends the run where the file cannot be there, and says which part of the reference is wrong. */
function demandFile({ revision, path }: Revision, desk: Desk): void {
	const { git: words } = desk.words.command;
	try {
		git(['rev-parse', '--git-dir'], desk);
	} catch (error) {
		throw new Failure(3, reasonOf(error) === 'ENOENT' ? words.missing : words.notARepository);
	}
	// What begins with a dash would be an option of git.
	if (
		revision.startsWith('-') ||
		!succeeds(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], desk)
	)
		throw new Failure(2, words.revisionUnknown(revision));
	if (succeeds(['cat-file', '-e', `${revision}:${path}`], desk)) return;
	const names = git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', revision], desk)
		.toString('utf8')
		.split('\0')
		.filter((name) => /\.ya?ml$/.test(name));
	throw new Failure(2, words.notInRevision(path, revision, nearest(path, names)));
}

function blob(spec: string, desk: Desk): TextReading {
	try {
		return decode(git(['cat-file', 'blob', spec], desk), spec);
	} catch (error) {
		const code = reasonOf(error);
		const problem =
			code === 'ENOBUFS'
				? problemOfFile('limit-file-bytes', spec, { limit: limits.fileBytes, found: limits.fileBytes + 1 })
				: problemOfFile('file-missing', spec);
		return { ok: false, problem };
	}
}

function succeeds(args: readonly string[], desk: Desk): boolean {
	try {
		git(args, desk);
		return true;
	} catch {
		return false;
	}
}

/** Runs git without a shell, in the user's folder. */
function git(args: readonly string[], { cwd }: Desk): Buffer {
	return execFileSync('git', args, {
		cwd,
		maxBuffer: limits.fileBytes,
		stdio: ['ignore', 'pipe', 'ignore'],
	});
}
