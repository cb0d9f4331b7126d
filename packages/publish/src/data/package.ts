import { json } from '../page.js';
import type { Words } from '../words.js';
import type { DataTable } from './columns.js';

/** A file of an export: its bytes or text under its name. */
export interface ExportedFile {
	readonly name: string;
	readonly content: string | Uint8Array;
	readonly digest: string;
	readonly bytes: number;
	/** the table that it holds, where it holds one */
	readonly table?: string;
}

/**
 * What an export holds, as a data package (https://datapackage.org/standard/data-package/): every file with its digest and the
 * columns of its table, and the digests of the policies that it was made from.
 */
export function dataPackage(
	files: readonly ExportedFile[],
	tables: readonly DataTable[],
	inputs: Readonly<Record<string, string>>,
	words: Words,
): string {
	return json({
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'qingdan',
		resources: files.map(({ name, digest, bytes, table }) => {
			const known = tables.find((one) => one.name === table);
			return {
				name: name.replace(/[^a-z0-9-]+/g, '-'),
				path: name,
				bytes,
				hash: digest,
				...(known
					? { description: words.data.table[known.name], schema: { fields: fieldsOf(known, words) } }
					: {}),
			};
		}),
		sources: Object.entries(inputs).map(([path, hash]) => ({ title: path, path, hash })),
	});
}

function fieldsOf({ name, columns }: DataTable, { data }: Words): object[] {
	const about: Readonly<Record<string, string>> = data.column[name];
	return columns.map((column) => ({ ...column, description: about[column.name] }));
}
