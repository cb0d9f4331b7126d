import { type Dirent, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Corpus, HeldAlignment, HeldCitation, HeldPolicy, SourceText, Vocabulary } from '@qingdan/core';
import {
	type AnyDocument,
	byPlace,
	type Policy,
	type Problem,
	validate,
	type YamlFile,
} from '@qingdan/schema';
import { isCorpus, isFolder, shipped } from './corpus-folder.js';
import { problemOfFile, readTextFile, type TextReading } from './files.js';
import { readYamlQuickly } from './quick-yaml.js';

/** What was found in a corpus folder. The corpus is missing where its vocabulary could not be read. */
export interface CorpusReading {
	readonly folder: string;
	readonly corpus: Corpus | undefined;
	/** what cannot be read or breaks the schema, sorted; what stands in these files is not in the corpus */
	readonly problems: readonly Problem[];
}

/** A YAML file that was read and keeps its schema. */
export interface ReadDocument {
	readonly yaml: YamlFile;
	readonly document: AnyDocument;
	/** SHA-256 of the file's bytes */
	readonly digest: string;
}

type Outcome<Value> = { readonly value: Value } | { readonly problems: readonly Problem[] };

/**
 * Reads a corpus folder: every YAML file under `cn/`, in `alignments/` and in `vocabulary/`, and the source text of each
 * policy. A folder without these parts is a corpus by the YAML files below it. One without vocabularies of its own is read
 * with those that ship with the tool.
 */
export function readCorpus(folder: string): CorpusReading {
	const { files, problems } = filesOf(folder);
	return readFiles(folder, files, problems);
}

/**
 * Reads one policy of a corpus folder with the vocabularies and nothing else; undefined where no file, or more than one, is
 * named after the key, or the file is not that policy. What is wrong with other files is not looked for.
 */
export function readPolicyAlone(folder: string, key: string): CorpusReading | undefined {
	if (!isCorpus(folder)) return undefined;
	const { files } = filesOf(folder);
	const named = files.filter((file) => basename(file).replace(/\.ya?ml$/, '') === key);
	const [file] = named;
	if (file === undefined || named.length > 1 || !file.startsWith('cn/')) return undefined;
	const words = files.filter((one) => one.startsWith('vocabulary/'));
	const reading = readFiles(folder, [file, ...words], []);
	const isRead = reading.corpus?.policies.some(({ policy }) => policy.key === key) === true;
	return isRead || reading.problems.length > 0 ? reading : undefined;
}

/** The YAML files of a corpus folder, and what is in the way of looking for them. */
function filesOf(folder: string): { files: string[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const parts = isCorpus(folder) ? ['alignments', 'cn', 'vocabulary'] : [''];
	return { files: parts.flatMap((part) => yamlFiles(folder, part, problems)), problems };
}

function readFiles(folder: string, files: readonly string[], problems: Problem[]): CorpusReading {
	if (files.length === 0)
		return { folder, corpus: undefined, problems: [problemOfFile('corpus-missing', basename(folder))] };
	const keep = <Value>(outcome: Outcome<Value>): Value[] => {
		if ('value' in outcome) return [outcome.value];
		problems.push(...outcome.problems);
		return [];
	};
	const documents = files.flatMap((file) => keep(readDocument(join(folder, file), file)));
	const policies = documents.flatMap((read) => keep(hold(read, folder)).flatMap((held) => held ?? []));
	const words = isFolder(join(folder, 'vocabulary')) ? documents : shippedVocabulary();
	const vocabulary = keep(vocabularyOf(words, problems))[0];
	return {
		folder,
		corpus: vocabulary && {
			policies,
			cited: documents.flatMap(citation),
			alignments: documents.flatMap(alignmentOf),
			vocabulary,
		},
		problems: problems.sort(byPlace),
	};
}

/** How a file is read: from the disk unless it stands elsewhere. */
type ReadFile = (path: string, shown: string) => TextReading;

/** Reads one YAML file and holds it against its schema. */
export function readDocument(
	path: string,
	shown: string,
	readFile: ReadFile = readTextFile,
): Outcome<ReadDocument> {
	const file = readFile(path, shown);
	if (!file.ok) return { problems: [file.problem] };
	const reading = readYamlQuickly(file.text, shown);
	if (!reading.ok) return { problems: reading.problems };
	const validation = validate(reading.yaml);
	if (!validation.ok) return { problems: validation.problems };
	return { value: { yaml: reading.yaml, document: validation.document, digest: file.digest } };
}

/** Joins a policy with its source text; undefined for any other document. */
export function hold(
	{ yaml, document, digest }: ReadDocument,
	folder: string,
	readFile: ReadFile = readTextFile,
): Outcome<HeldPolicy | undefined> {
	if (document.schema !== 'qingdan/policy/1') return { value: undefined };
	const source = readSource(document, yaml, folder, readFile);
	if (!('value' in source)) return source;
	const { file, place } = yaml;
	return { value: { file, digest, place, policy: document, source: source.value } };
}

function readSource(
	{ source }: Policy,
	yaml: YamlFile,
	folder: string,
	readFile: ReadFile,
): Outcome<SourceText> {
	// Only where something is wrong is the place looked for.
	const missing = (): Problem => ({
		...problemOfFile('source-missing', yaml.file, { file: source.file }),
		...yaml.place(['source', 'file']),
		path: '/source/file',
	});
	// Only a file beside the policy: a name with a folder in it could lead anywhere.
	if (/[\\/]|^\.\.?$/.test(source.file)) return { problems: [missing()] };
	const beside = dirname(yaml.file);
	const shown = beside === '.' ? source.file : `${beside}/${source.file}`;
	const text = readFile(join(folder, shown), shown);
	if (text.ok) return { value: { file: shown, digest: text.digest, text: text.text } };
	return { problems: [text.problem.code === 'file-missing' ? missing() : text.problem] };
}

function citation({ yaml, document }: ReadDocument): HeldCitation[] {
	const { file, place } = yaml;
	return document.schema === 'qingdan/cited/1' ? [{ file, place, document }] : [];
}

/** An alignment file of the corpus; nothing for any other document. */
export function alignmentOf({ yaml, document }: ReadDocument): HeldAlignment[] {
	const { file, place } = yaml;
	return document.schema === 'qingdan/alignment/1' ? [{ file, place, alignment: document }] : [];
}

function shippedVocabulary(): ReadDocument[] {
	return yamlFiles(shipped, 'vocabulary', []).flatMap((file) => {
		const read = readDocument(join(shipped, file), file);
		return 'value' in read ? [read.value] : [];
	});
}

/** The four vocabularies. One that is absent is a problem, unless its file is there and has problems of its own. */
function vocabularyOf(documents: readonly ReadDocument[], known: readonly Problem[]): Outcome<Vocabulary> {
	const [regions, bodies, concepts, terms] = [
		documentOf(documents, 'qingdan/regions/1'),
		documentOf(documents, 'qingdan/bodies/1'),
		documentOf(documents, 'qingdan/concepts/1'),
		documentOf(documents, 'qingdan/terms/1'),
	];
	if (regions && bodies && concepts && terms) return { value: { regions, bodies, concepts, terms } };
	const absent = Object.entries({ regions, bodies, concepts, terms }).flatMap(([name, found]) =>
		found ? [] : [`vocabulary/${name}.yaml`],
	);
	const unexplained = absent.filter((file) => !known.some((problem) => problem.file === file));
	return { problems: unexplained.map((file) => problemOfFile('file-missing', file)) };
}

function documentOf<Schema extends AnyDocument['schema']>(
	documents: readonly ReadDocument[],
	schema: Schema,
): Extract<AnyDocument, { schema: Schema }> | undefined {
	const found = documents.find(({ document }) => document.schema === schema)?.document;
	return found as Extract<AnyDocument, { schema: Schema }> | undefined;
}

/** Paths of the YAML files below a folder of the corpus, in code-point order. A link is refused: it could lead anywhere. */
function yamlFiles(folder: string, part: string, problems: Problem[]): string[] {
	const visit = (shown: string): string[] =>
		entriesOf(join(folder, shown)).flatMap((entry) => {
			const inner = shown === '' ? entry.name : `${shown}/${entry.name}`;
			if (entry.isDirectory()) return visit(inner);
			if (entry.isSymbolicLink()) problems.push(problemOfFile('file-unreadable', inner, { reason: 'ELINK' }));
			return entry.isFile() && /\.ya?ml$/.test(entry.name) ? [inner] : [];
		});
	return visit(part).sort();
}

function entriesOf(path: string): Dirent[] {
	try {
		return readdirSync(path, { withFileTypes: true });
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	}
}
