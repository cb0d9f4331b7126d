import { check, compare, digestOf, type HeldPolicy, logOf, relationTo } from '@qingdan/core';
import {
	type DataTable,
	dataPackage,
	type ExportedFile,
	plain,
	policyFileFormats,
	policyFormats,
	type TabledReport,
	type TabledStep,
	tableAsCsv,
	tableAsJsonLines,
	tableAsParquet,
	tablesAsWorkbook,
	tablesOf,
	textsTooLong,
} from '@qingdan/publish';
import type { Desk } from './desk.js';
import { alignmentsOf, type Library } from './input.js';

export const exportFormats = ['csv', 'jsonl', 'parquet', 'xlsx', 'docx', 'html', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What an export is known by. */
export const manifest = 'datapackage.json';
export const workbook = 'qingdan.xlsx';

/** The files of an export, the list of all of them last. */
export interface Exported {
	readonly files: readonly ExportedFile[];
	/** texts that end with … in the workbook */
	readonly tooLong: number;
}

/** Makes policies into files: tables of data, or a document for each. */
export async function exportOf(
	policies: readonly HeldPolicy[],
	formats: readonly ExportFormat[],
	byteOrderMark: boolean,
	library: Library,
	desk: Desk,
): Promise<Exported> {
	const asked = exportFormats.filter((format) => formats.includes(format));
	const pairs = heldAgainst(policies, library, desk);
	const tables = tablesOf({
		policies,
		steps: pairs.map(({ step }) => step),
		reports: pairs.map(({ report }) => report),
		vocabulary: library.corpus.vocabulary,
	});
	const files = await filesOf(asked, policies, tables, byteOrderMark, desk);
	const content = dataPackage(files, tables, inputsOf(policies, library), desk.words);
	return {
		files: [...files, exported(manifest, content)],
		tooLong: asked.includes('xlsx') ? textsTooLong(tables) : 0,
	};
}

/** From each policy to those that are bound by it or follow it: what changed, and what the rules find. */
export function heldAgainst(
	policies: readonly HeldPolicy[],
	library: Library,
	desk: Desk,
): { step: TabledStep; report: TabledReport }[] {
	const { corpus } = library;
	return policies.flatMap((left) =>
		policies
			.filter((right) => relationTo(left.policy, right.policy) !== 'peer-of')
			.map((right) => {
				const alignments = alignmentsOf([], [left, right], library, desk);
				const comparison = compare(left, right, corpus.vocabulary, { alignments });
				const { findings } = check({ draft: right, parent: left, comparison, corpus });
				const [parent, draft] = [left.policy.key, right.policy.key];
				return {
					step: { left, right, log: logOf(comparison, left, right) },
					report: { parent, draft, findings },
				};
			}),
	);
}

async function filesOf(
	asked: readonly ExportFormat[],
	policies: readonly HeldPolicy[],
	tables: readonly DataTable[],
	byteOrderMark: boolean,
	desk: Desk,
): Promise<ExportedFile[]> {
	const page = { ...desk.page, style: plain };
	const files: ExportedFile[] = [];
	for (const format of asked) {
		if (format === 'csv')
			files.push(
				...tables.map((one) => exported(`${one.name}.csv`, tableAsCsv(one, byteOrderMark), one.name)),
			);
		else if (format === 'jsonl')
			files.push(...tables.map((one) => exported(`${one.name}.jsonl`, tableAsJsonLines(one), one.name)));
		else if (format === 'parquet')
			for (const one of tables)
				files.push(exported(`${one.name}.parquet`, await tableAsParquet(one), one.name));
		else if (format === 'xlsx') files.push(exported(workbook, await tablesAsWorkbook(tables)));
		else {
			for (const held of policies) {
				const content = await (format === 'docx'
					? policyFileFormats.docx(held, page)
					: policyFormats[format](held, page));
				const ending = format === 'markdown' ? 'md' : format;
				files.push(exported(`${held.policy.key}.${ending}`, content));
			}
		}
	}
	return files;
}

function exported(name: string, content: string | Uint8Array, table?: string): ExportedFile {
	const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
	return {
		name,
		content,
		digest: digestOf(bytes),
		bytes: bytes.length,
		...(table === undefined ? {} : { table }),
	};
}

/** Digests of what was read, by the path in the corpus. */
export function inputsOf(policies: readonly HeldPolicy[], { corpus }: Library): Record<string, string> {
	const files = policies.flatMap(({ file, digest, source }): [string, string][] => [
		...(digest === undefined ? [] : ([[file, digest]] as [string, string][])),
		[source.file, source.digest],
	]);
	return Object.fromEntries([
		...files.sort(([a], [b]) => (a < b ? -1 : 1)),
		['vocabulary', digestOf(JSON.stringify(corpus.vocabulary))],
	]);
}
