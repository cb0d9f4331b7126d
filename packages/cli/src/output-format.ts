import { extname } from 'node:path';

/** One output: a format, and the file it goes to; without a file it goes to the screen. */
export interface Output {
	format?: string;
	out?: string;
}

/** The formats that a file's ending stands for, the likeliest first. */
const formatsOfEnding: Readonly<Record<string, readonly string[]>> = {
	'.atom': ['atom'],
	'.csv': ['csv'],
	'.docx': ['docx', 'redline'],
	'.htm': ['html'],
	'.html': ['html'],
	'.json': ['json'],
	'.jsonl': ['jsonl'],
	'.markdown': ['markdown'],
	'.md': ['markdown'],
	'.sarif': ['sarif'],
	'.xlsx': ['xlsx'],
	'.yaml': ['yaml'],
	'.yml': ['yaml'],
};

/**
 * The format of an output: the one asked for, else the one that the file's ending stands for, else text.
 * @param names the formats that the command has
 */
export function formatOf({ format, out }: Output, names: readonly string[]): string {
	const meant = formatsOfEnding[extname(out ?? '').toLowerCase()] ?? [];
	return format ?? meant.find((name) => names.includes(name)) ?? 'text';
}
