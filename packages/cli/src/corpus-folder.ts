import { statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The corpus that ships with the tool. */
export const shipped = fileURLToPath(new URL('../../../policies', import.meta.url));

/** The folder named by `--corpus`, else the nearest `policies/` from here upward, else the one that ships with the tool. */
export function corpusFolder(cwd: string, named: string | undefined): string {
	if (named !== undefined) return resolve(cwd, named);
	for (let folder = cwd; ; folder = dirname(folder)) {
		const candidate = join(folder, 'policies');
		if (isCorpus(candidate)) return candidate;
		if (dirname(folder) === folder) return shipped;
	}
}

/** Whether a folder looks like a corpus; many projects have some folder named `policies`. */
export function isCorpus(folder: string): boolean {
	return isFolder(join(folder, 'cn')) || isFolder(join(folder, 'vocabulary'));
}

export function isFolder(path: string): boolean {
	try {
		return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
	} catch {
		// A circle of links, a folder without rights: what reads the path says what is in the way.
		return false;
	}
}

/** How a path is shown from a folder: relative, with forward slashes. */
export function shownFrom(folder: string, path: string): string {
	return relative(folder, path).split(sep).join('/');
}
