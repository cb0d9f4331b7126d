import { type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest time that a ZIP can hold. It is written as local time, so it has to be made of local parts. */
const zipEpoch = () => new Date(1980, 0, 1, 0, 0, 0);

/**
 * The same package with equal bytes wherever and whenever it is made: parts in the order of their names, one fixed time, and
 * whatever `change` makes of a part.
 */
export function sealed(
	bytes: Uint8Array,
	change: (name: string, content: Uint8Array) => Uint8Array = (_, content) => content,
): Uint8Array {
	const parts: Unzipped = unzipSync(bytes);
	const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
	const mtime = zipEpoch();
	const files: Zippable = {};
	for (const name of names) {
		if (name.endsWith('/')) continue;
		files[name] = [change(name, parts[name] as Uint8Array), { mtime, level: 6 }];
	}
	return zipSync(files);
}

/** Readers look for the list of parts first. */
function rank(name: string): number {
	return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
}
