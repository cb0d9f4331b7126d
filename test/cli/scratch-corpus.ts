import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const smallest = fileURLToPath(new URL('./smallest', import.meta.url));

/** Words of a file that are replaced; the file is the one policy unless another is named. */
export interface Edit {
	readonly file?: string;
	readonly from: string;
	readonly to: string;
}

/** What is wrong with a copy of the smallest corpus. */
export interface Damage {
	readonly edits?: readonly Edit[];
	/** files written over or beside the others */
	readonly files?: Readonly<Record<string, string>>;
	/** files written as bytes, in hexadecimal */
	readonly bytes?: Readonly<Record<string, string>>;
	readonly removed?: readonly string[];
}

export const policyFile = 'cn/example/example-2024.yaml';

/** Makes a copy of the smallest corpus with something broken in it, in a folder of its own. */
export function scratchCorpus({ edits = [], files = {}, bytes = {}, removed = [] }: Damage = {}): {
	folder: string;
	remove: () => void;
} {
	const folder = mkdtempSync(join(tmpdir(), 'qingdan-'));
	cpSync(smallest, folder, { recursive: true });
	for (const { file = policyFile, from, to } of edits) {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		if (text.split(from).length !== 2) throw new Error(`“${from}” has to stand once in ${file}`);
		writeFileSync(
			path,
			text.replace(from, () => to),
		);
	}
	for (const file of removed) rmSync(join(folder, file), { recursive: true });
	const write = (file: string, content: string | Uint8Array) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), content);
	};
	for (const [file, content] of Object.entries(files)) write(file, content);
	for (const [file, content] of Object.entries(bytes)) write(file, Buffer.from(content, 'hex'));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
