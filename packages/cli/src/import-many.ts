import { readdirSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { json } from '@qingdan/publish';
import { isFolder } from './corpus-folder.js';
import type { Desk } from './desk.js';
import { type ExitCode, Failure } from './failure.js';
import type { Library } from './input.js';
import type { Output } from './output.js';
import { writeWhole } from './output.js';
import { importDocument, readSource, type SourceOptions } from './source-document.js';

/** What became of one document of many. */
interface Outcome {
	readonly file: string;
	readonly status: 'read' | 'with-doubts' | 'failed';
	readonly items: number;
	readonly provisions: number;
	readonly doubts: number;
	/** why it could not be read */
	readonly why: string | null;
}

/** Formats that a folder is searched for. */
const formats = new Set(['.docx', '.html', '.htm', '.md', '.markdown', '.txt', '.pdf']);

/**
 * Reads many documents one after the other and ends with a table: read, with doubts, failed and why. One that fails does not
 * stop the others.
 * @returns 3 where a document could not be read
 */
export async function importMany(
	references: readonly string[],
	library: Library,
	options: SourceOptions,
	outputs: readonly Output[],
	desk: Desk,
): Promise<ExitCode> {
	const [output, ...more] = outputs;
	const { imports } = desk.words;
	if (more.length > 0 || output?.format === 'yaml') throw new Failure(2, imports.oneFile('--format yaml'));
	const files = references.flatMap((reference) => filesOf(reference, desk));
	const outcomes: Outcome[] = [];
	for (const file of files) {
		if (desk.stderr.colour) desk.stderr.write(`\r\u001b[K${bar(outcomes.length, files.length)} ${file}`);
		outcomes.push(await outcomeOf(file, library, options, desk));
	}
	if (desk.stderr.colour) desk.stderr.write('\r\u001b[K');
	const text =
		output?.format === 'json'
			? json({ schema: 'qingdan/imports/1', documents: outcomes })
			: imports.table(outcomes);
	if (output?.out === undefined) desk.stdout.write(text);
	else writeWhole(resolve(desk.cwd, output.out), text, output.out, desk);
	return outcomes.some(({ status }) => status === 'failed') ? 3 : 0;
}

function bar(done: number, all: number): string {
	const filled = Math.floor((done / Math.max(1, all)) * 20);
	return `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] ${done}/${all}`;
}

function filesOf(reference: string, desk: Desk): string[] {
	if (!isFolder(resolve(desk.cwd, reference))) return [reference];
	return readdirSync(resolve(desk.cwd, reference), { withFileTypes: true })
		.flatMap((entry) => {
			const inner = join(reference, entry.name);
			if (entry.isDirectory()) return filesOf(inner, desk);
			return entry.isFile() && formats.has(extname(entry.name).toLowerCase()) ? [inner] : [];
		})
		.sort();
}

async function outcomeOf(
	file: string,
	library: Library,
	options: SourceOptions,
	desk: Desk,
): Promise<Outcome> {
	try {
		const { held } = importDocument(file, await readSource(file, desk), library, desk, options);
		const { catalogues = [], provisions = [], doubts = [] } = held.policy;
		return {
			file,
			status: doubts.length > 0 ? 'with-doubts' : 'read',
			items: catalogues.reduce((sum, { items }) => sum + items.length, 0),
			provisions: provisions.length,
			doubts: doubts.length,
			why: null,
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const why = error.problems
			.map((problem) => desk.words.problems[problem.code]((name) => String(problem.values[name] ?? '')).what)
			.join('; ');
		return {
			file,
			status: 'failed',
			items: 0,
			provisions: 0,
			doubts: 0,
			why: why === '' ? error.message : why,
		};
	}
}
