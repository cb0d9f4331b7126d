import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
import { Option } from 'commander';
import type { Define } from '../define.js';
import type { Desk } from '../desk.js';
import { Failure } from '../failure.js';
import { mayReplace, writeFolder } from '../folder.js';
import { alignmentsOf, type Library, openLibrary } from '../input.js';
import { writeWhole } from '../output.js';
import { findPolicy } from '../policy-reference.js';

const formats = ['csv', 'jsonl', 'parquet', 'xlsx', 'docx', 'html', 'markdown'] as const;
type ExportFormat = (typeof formats)[number];

interface ExportChoices {
	readonly corpus?: string;
	readonly out: string;
	readonly format: readonly ExportFormat[];
	readonly bom: boolean;
}

/** What an export is known by. */
const manifest = 'datapackage.json';

/** `qingdan export [POLICY…] --out DIR` */
export const defineExport: Define = (add, desk) => {
	const { data: words, command: common } = desk.words;
	add(
		'export',
		words.about,
		'qingdan export --out data --format csv parquet\nqingdan export panjin-2024 --out documents --format docx',
	)
		.argument('[POLICY...]', words.policies)
		.requiredOption('--out <dir>', words.out)
		.addOption(
			new Option('--format <format...>', words.format(formats)).choices([...formats]).default(['csv'], 'csv'),
		)
		.option('--no-bom', words.noMark)
		.option('--corpus <dir>', common.options.corpus)
		.addHelpText('after', `\n${words.csvNote}\n${common.help.policy}`)
		.action(async (references: string[], choices: ExportChoices) => {
			const library = openLibrary(choices.corpus, desk);
			const target = resolve(desk.cwd, choices.out);
			if (!mayReplace(target, [manifest])) throw new Failure(2, words.notAnExport(choices.out));
			const named = references.map((reference) => findPolicy(reference, library, desk));
			const policies = named.length > 0 ? [...new Set(named)] : library.corpus.policies;
			const { vocabulary } = library.corpus;
			const pairs = heldAgainst(policies, library, desk);
			const tables = tablesOf({
				policies,
				steps: pairs.map(({ step }) => step),
				reports: pairs.map(({ report }) => report),
				vocabulary,
			});
			const asked = formats.filter((format) => choices.format.includes(format));
			const files = await filesOf(asked, policies, tables, choices, desk);
			const content = dataPackage(files, tables, inputsOf(policies, library), desk.words);
			const whole = [...files, exported(manifest, content)];
			writeFolder(target, choices.out, desk, (folder) => {
				mkdirSync(folder);
				for (const file of whole)
					writeWhole(join(folder, file.name), file.content, `${choices.out}/${file.name}`, desk);
			});
			const tooLong = asked.includes('xlsx') ? textsTooLong(tables) : 0;
			if (tooLong > 0) desk.stderr.write(`${words.tooLong(workbook, String(tooLong))}\n`);
			desk.stdout.write(`${words.done(choices.out, String(whole.length))}\n`);
		});
};

/** From each policy to those that are bound by it or follow it: what changed, and what the rules find. */
function heldAgainst(
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

const workbook = 'qingdan.xlsx';

async function filesOf(
	asked: readonly ExportFormat[],
	policies: readonly HeldPolicy[],
	tables: readonly DataTable[],
	{ bom }: ExportChoices,
	desk: Desk,
): Promise<ExportedFile[]> {
	const page = { ...desk.page, style: plain };
	const files: ExportedFile[] = [];
	for (const format of asked) {
		if (format === 'csv')
			files.push(...tables.map((one) => exported(`${one.name}.csv`, tableAsCsv(one, bom), one.name)));
		else if (format === 'jsonl')
			files.push(...tables.map((one) => exported(`${one.name}.jsonl`, tableAsJsonLines(one), one.name)));
		else if (format === 'parquet')
			files.push(...tables.map((one) => exported(`${one.name}.parquet`, tableAsParquet(one), one.name)));
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
function inputsOf(policies: readonly HeldPolicy[], { corpus }: Library): Record<string, string> {
	const files = policies.flatMap(({ file, digest, source }): [string, string][] => [
		...(digest === undefined ? [] : ([[file, digest]] as [string, string][])),
		[source.file, source.digest],
	]);
	return Object.fromEntries([
		...files.sort(([a], [b]) => (a < b ? -1 : 1)),
		['vocabulary', digestOf(JSON.stringify(corpus.vocabulary))],
	]);
}
