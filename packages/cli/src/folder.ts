import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Desk } from './desk.js';
import { Failure, reasonOf } from './failure.js';

/**
 * Puts a folder in its place whole or not at all: `fill` makes it beside the place, then it takes the name. An older folder
 * goes only once the new one is complete.
 */
export function writeFolder(target: string, shown: string, desk: Desk, fill: (folder: string) => void): void {
	let work: string | undefined;
	try {
		work = mkdtempSync(join(dirname(target), `.${basename(target)}.`));
		const made = join(work, 'new');
		fill(made);
		if (existsSync(target)) renameSync(target, join(work, 'old'));
		renameSync(made, target);
	} catch (error) {
		throw error instanceof Failure
			? error
			: new Failure(3, desk.words.command.writeFailed(shown, reasonOf(error)));
	} finally {
		if (work !== undefined) {
			if (!existsSync(target) && existsSync(join(work, 'old'))) renameSync(join(work, 'old'), target);
			rmSync(work, { recursive: true, force: true });
		}
	}
}

/** Whether a folder may be replaced: it is not there, or empty, or holds all the files by which an earlier run is known. */
export function mayReplace(target: string, known: readonly string[]): boolean {
	if (!existsSync(target)) return true;
	try {
		const entries = readdirSync(target);
		return entries.length === 0 || known.every((name) => entries.includes(name));
	} catch {
		return false;
	}
}
