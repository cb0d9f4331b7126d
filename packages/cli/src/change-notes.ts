import { resolve } from 'node:path';
import type { BoundNote } from '@qingdan/core';
import type { LogStep } from '@qingdan/publish';
import { problemAsText } from '@qingdan/publish';
import type { ChangeNotes, Problem, ProblemCode } from '@qingdan/schema';
import { type ReadDocument, readDocument } from './corpus.js';
import type { Desk } from './desk.js';
import { Failure } from './failure.js';

/** A file of notes on changes, with the digest of its bytes. */
export interface NotesFile {
	readonly shown: string;
	readonly notes: ChangeNotes;
	readonly digest: string;
	readonly yaml: ReadDocument['yaml'];
}

/** Reads a file of notes; ends the run where it cannot be read or is something else. */
export function readNotes(shown: string, desk: Desk): NotesFile {
	const read = readDocument(resolve(desk.cwd, shown), shown);
	if (!('value' in read)) throw new Failure(3, desk.words.command.invalidInput, read.problems);
	const { document, digest, yaml } = read.value;
	if (document.schema !== 'qingdan/change-notes/1')
		throw new Failure(3, desk.words.changelog.notNotes(shown));
	return { shown, notes: document, digest, yaml };
}

/** Notes that are lost or stale, and notes on other documents than those at hand, each at its place. */
export function problemsOfNotes(file: NotesFile, steps: readonly LogStep[]): Problem[] {
	const { left, right } = file.notes;
	const own = steps.find((step) => step.left.policy.key === left && step.right.policy.key === right);
	if (!own) return [problemAt(file, ['right'], 'note-of-others', { left, right })];
	return own.notes.flatMap((bound) => problemOf(file, bound));
}

function problemOf(file: NotesFile, { index, note, state, change }: BoundNote): Problem[] {
	const steps = ['notes', index, 'on'];
	if (state === 'lost') {
		const on = String(note.on.change ?? note.on.item ?? note.on.provision ?? '');
		return [problemAt(file, steps, 'note-lost', { on })];
	}
	if (state === 'current') return [];
	const values = { from: change?.from?.text ?? '', to: change?.to?.text ?? '' };
	return [problemAt(file, steps, 'note-stale', values)];
}

function problemAt(
	{ shown, yaml }: NotesFile,
	steps: readonly (string | number)[],
	code: ProblemCode,
	values: Problem['values'],
): Problem {
	const path = `/${steps.join('/')}`;
	return { code, severity: 'warning', file: shown, ...yaml.place(steps), path, values };
}

/** Says what is wrong with the notes on stderr; the log is made all the same. */
export function reportNotes(problems: readonly Problem[], desk: Desk): void {
	for (const problem of problems) desk.stderr.write(`${problemAsText(problem, desk.diagnostics)}\n`);
}
