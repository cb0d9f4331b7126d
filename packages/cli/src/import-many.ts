import { mkdirSync, readdirSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { displayWidth, json } from '@qingdan/publish';
import { isFolder } from './corpus-folder.js';
import type { Desk } from './desk.js';
import { type ExitCode, Failure } from './failure.js';
import {
	evidenceNamed,
	type ImportJob,
	type ImportTask,
	importTask,
	spareReviewed,
	type TaskResult,
} from './import-job.js';
import { importOnThreads, threadsFor } from './import-threads.js';
import type { Library } from './input.js';
import { writeTogether, writeWhole } from './output.js';
import type { Output } from './output-format.js';
import { keyOf } from './source-document.js';

/** Formats that a folder is searched for: those that are read, and those of which it is said what to do. */
const formats = new Set(
	'docx docm dotx doc wps rtf odt ofd pdf html htm xhtml mht mhtml md markdown txt tsv csv xls xlsx et'
		.split(' ')
		.map((ending) => `.${ending}`),
);

/**
 * Imports many documents, on two cores where it is worth it, and ends with a table: read, with doubts, failed and why. One that
 * fails does not stop the others. With `--format yaml` a folder gets the policy file of each.
 * @returns 3 where a document could not be read
 */
export async function importMany(
	references: readonly string[],
	job: ImportJob,
	library: Library,
	outputs: readonly Output[],
	desk: Desk,
): Promise<ExitCode> {
	const { imports } = desk.words;
	const folder = folderFor(outputs, desk);
	const table = outputs.find(({ format }) => format !== 'yaml');
	const tasks = tasksOf(references.flatMap((reference) => filesOf(reference, desk)));
	const results = await resultsOf(tasks, job, library, desk);
	const outcomes = results.map(({ outcome }) => outcome);
	if (folder !== undefined) writePolicies(results, folder, job.over, desk);
	const text =
		table?.format === 'json'
			? json({ schema: 'qingdan/imports/1', documents: outcomes })
			: imports.table(outcomes);
	if (table?.out === undefined) desk.stdout.write(text);
	else writeWhole(resolve(desk.cwd, table.out), text, table.out, desk);
	return outcomes.some(({ status }) => status === 'failed') ? 3 : 0;
}

/** The folder for policy files; ends the run where several tables or folders are asked for. */
function folderFor(outputs: readonly Output[], desk: Desk): string | undefined {
	const { imports } = desk.words;
	const [folder, ...folders] = outputs.filter(({ format }) => format === 'yaml');
	const tables = outputs.filter(({ format }) => format !== 'yaml');
	if (folders.length > 0 || tables.length > 1) throw new Failure(2, imports.oneTable);
	if (folder && folder.out === undefined) throw new Failure(2, imports.needsFolder);
	return folder?.out;
}

async function resultsOf(
	tasks: readonly ImportTask[],
	job: ImportJob,
	library: Library,
	desk: Desk,
): Promise<readonly TaskResult[]> {
	let done = 0;
	const show = (file: string) => {
		if (desk.stderr.colour) desk.stderr.write(`\r\u001b[K${bar(done, tasks.length)} ${shortened(file)}`);
	};
	const finished = () => {
		done++;
		show(tasks[done]?.file ?? '');
	};
	show(tasks[0]?.file ?? '');
	const threads = threadsFor(tasks.length);
	// What is named as evidence is looked for first, once: nothing is read in vain.
	const evidence = await evidenceNamed(job.against, library, desk);
	const results: TaskResult[] = [];
	if (threads > 1) results.push(...(await importOnThreads(tasks, job, threads, desk, finished)));
	else
		for (const task of tasks) {
			results.push(await importTask(task, job, evidence, library, desk));
			finished();
		}
	if (desk.stderr.colour) desk.stderr.write('\r\u001b[K');
	return results;
}

function bar(done: number, all: number): string {
	const filled = Math.floor((done / Math.max(1, all)) * 20);
	return `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] ${done}/${all}`;
}

/** A name that leaves the bar on one line of a narrow terminal. */
function shortened(file: string): string {
	const characters = [...file];
	while (displayWidth(characters.join('')) > 44) characters.shift();
	return characters.join('');
}

/** Documents of one name get keys that tell them apart. */
function tasksOf(files: readonly string[]): ImportTask[] {
	const seen = new Map<string, number>();
	return files.map((file) => {
		const key = keyOf(file, '');
		// A name without Latin letters says nothing: the key is made of what the document says.
		if (key.startsWith('imported-')) return { file, key: undefined };
		const times = (seen.get(key) ?? 0) + 1;
		seen.set(key, times);
		return { file, key: times === 1 ? key : `${key}-${times}` };
	});
}

function filesOf(reference: string, desk: Desk): string[] {
	if (!isFolder(resolve(desk.cwd, reference))) return [reference];
	return readdirSync(resolve(desk.cwd, reference), { withFileTypes: true })
		.flatMap((entry) => {
			const inner = join(reference, entry.name);
			// What a word processor keeps beside an open file, and what is hidden, is no document.
			if (/^(?:\.|~\$)/.test(entry.name)) return [];
			if (entry.isDirectory()) return filesOf(inner, desk);
			return entry.isFile() && formats.has(extname(entry.name).toLowerCase()) ? [inner] : [];
		})
		.sort();
}

/** Writes each policy file with its text, or leaves both; what people reviewed is only written over where it was read over. */
function writePolicies(
	results: readonly TaskResult[],
	folder: string,
	over: string | undefined,
	desk: Desk,
): void {
	const files = results.flatMap((result) => result.files ?? []);
	const isOver = over !== undefined && resolve(desk.cwd, over) === resolve(desk.cwd, folder);
	if (!isOver) for (const { key } of files) spareReviewed(join(folder, `${key}.yaml`), desk);
	try {
		mkdirSync(resolve(desk.cwd, folder), { recursive: true });
	} catch {
		throw new Failure(3, desk.words.imports.noFolder(folder));
	}
	for (const { key, yaml, text } of files)
		writeTogether(
			[
				{ path: resolve(desk.cwd, folder, `${key}.txt`), content: text, shown: join(folder, `${key}.txt`) },
				{ path: resolve(desk.cwd, folder, `${key}.yaml`), content: yaml, shown: join(folder, `${key}.yaml`) },
			],
			desk,
		);
}
