import type { CommandWords } from './command.zh.js';

const or = (names: readonly string[]): string => names.join(', ');
const perhaps = (nearest: readonly string[], otherwise: string): string =>
	nearest.length > 0 ? `Did you mean ${nearest.join(', ')}?` : otherwise;

/** What to do where writing fails. */
const writing: Readonly<Record<string, string>> = {
	EISDIR: 'it is a folder; name a file',
	ENOENT: 'the folder that it is to stand in is not there; make it first, or check the path',
	ENOTDIR: 'a part of the path is no folder; check the path',
	EEXIST: 'there is something of that name already; choose another name',
	ENOTEMPTY: 'the folder is not empty; choose another name',
	EACCES: 'you may not write there; choose another place or change its permissions',
	EPERM: 'you may not write there; choose another place or change its permissions',
	EROFS: 'that place can only be read; choose another one',
	ENOSPC: 'the disk is full; make room and try again',
	EDQUOT: 'your disk quota is used up; make room and try again',
	EMFILE: 'too many files are open; close some and try again',
	EBUSY: 'something else uses it; close that and try again',
	ENAMETOOLONG: 'the name is too long; shorten it',
	ELOOP: 'its links lead in a circle; check the path',
};
/** What to do where reading fails. */
const reading: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file or folder; check the path',
	ENOTDIR: 'a part of the path is no folder; check the path',
	EACCES: 'you may not read it; change its permissions',
	EPERM: 'you may not read it; change its permissions',
	ENAMETOOLONG: 'the name is too long; check the path',
	ELOOP: 'its links lead in a circle; check the path',
};

/** What the command line says, in English. */
export const commandEn: CommandWords = {
	program: 'Compares Chinese public-policy catalogues item by item; everything runs on this machine',
	help: {
		usage: 'Usage:',
		arguments: 'Arguments:',
		options: 'Options:',
		commands: 'Commands:',
		example: 'Example:',
		helpOption: 'show help',
		version: 'show the version',
		more: 'Options and an example of each command: qingdan <command> --help',
		policy:
			'POLICY is a key (liaoning-2023), a series with a date (liaoning/basic-elderly-care@2024-06-01), a document number (辽政办发〔2023〕11号), a YAML file, REV:path in git (HEAD~3:policies/…/a.yaml), or a source document (text, Markdown, Word).',
	},
	options: {
		lang: 'language: zh or en (default: from the environment)',
		limit: 'raise or lower one limit on reading documents, for example gridCells=1000000',
		corpus:
			'folder of the corpus (default: the nearest policies/ upward, else the one that ships with the tool)',
		format: (formats) =>
			`format: ${or(formats)} (default text; may be given several times, in pairs with --out)`,
		out: 'write to a file, whole or not at all; without --format its ending says which',
		on: 'a date, YYYY-MM-DD',
		failOn: 'end with 1 from this severity up: error, warning, notice or never',
		alignment: 'follow the confirmed rulings of an alignment file (before those of the corpus)',
		ignoreConcepts: 'ignore concepts, ids and stored rulings: text and numbers only',
		address: 'address of the site (https://…): writes sitemap.xml, and the feed links to its pages',
		site: 'folder to write (default: site); for a single file its path (default: qingdan.html)',
		singleFile: 'write one HTML file',
	},
	list: { about: 'list the policies held, and the cited documents that are not' },
	show: {
		about: 'show a policy, or one of its items',
		policy: 'a policy; #id, #number or #provision names a part of it',
	},
	validate: {
		about: 'check schema, references, evidence, vocabulary and coverage',
		paths: 'files or folders; the whole corpus when left out',
	},
	compare: {
		about: 'compare two policies item by item, with typed changes',
		left: 'the policy on the left (parent or old edition)',
		right: 'the policy on the right (child or new edition)',
	},
	build: { about: 'turn the corpus into a static site' },
	error: (what) => `Error: ${what}`,
	usage: {
		unknownOption: (flag, nearest) =>
			`There is no option ${flag}. ${perhaps(nearest, '--help lists the options.')}`,
		unknownCommand: (name, nearest) =>
			`There is no command ${name}. ${perhaps(nearest, '--help lists the commands.')}`,
		missingArgument: (name) => `The argument ${name} is missing. --help shows the usage.`,
		missingOption: (option) => `The option ${option} is required.`,
		missingOptionValue: (option) => `The option ${option} needs a value.`,
		tooManyArguments: (expected, found) =>
			`Too many arguments: at most ${expected}, and ${found} were given.`,
		notAChoice: (option, found, choices) =>
			`The option ${option} cannot be “${found}”; it can be ${or(choices)}.`,
		unknownLimit: (name: string, all: readonly string[], nearest: readonly string[]) =>
			`There is no limit ${name}. ${nearest.length > 0 ? `${perhaps(nearest, '')} ` : ''}There are: ${or(all)}.`,
		badLimit: (name: string, value: string) =>
			`The limit ${name} must be a positive whole number, for example ${name}=1000, not “${value}”.`,
		unknownFormat: (found, formats, nearest) =>
			`There is no format ${found}. ${nearest.length > 0 ? `${perhaps(nearest, '')} ` : ''}There are: ${or(formats)}.`,
		formatLater: (found, formats) => `The format ${found} is not supported yet. There are: ${or(formats)}.`,
		unpaired:
			'--format and --out are not in pairs: write --format A --out FILE-OF-A --format B --out FILE-OF-B',
		twoToScreen: 'Only one format can go to the screen; write the others to files with --out.',
		sameOut: (path) => `The same file would be written twice: ${path}.`,
		dateInvalid: (found) => `“${found}” is no day of the calendar; write YYYY-MM-DD, for example 2024-06-01.`,
	},
	policy: {
		unknown: (reference, nearest) =>
			`Unknown policy “${reference}”. ${perhaps(nearest, 'qingdan list shows the policies.')}`,
		onlyCited: (reference, by) =>
			`“${reference}” is only cited (by ${or(by)}); the corpus does not hold its text.`,
		numberShared: (number, candidates) =>
			`More than one document has the number “${number}”: ${or(candidates)}. Name it by its key.`,
		seriesUnknown: (series, nearest) =>
			`Unknown series “${series}”. ${perhaps(nearest, 'qingdan list shows the series.')}`,
		seriesNeedsDate: (series, editions) =>
			`The series “${series}” needs a date, for example ${series}@${editions.at(-1) ?? ''}. Editions: ${or(editions)}.`,
		editionShared: (series, edition, candidates) =>
			`Several documents are edition ${edition} of the series ${series}: ${candidates.join(', ')}. Name one by its key.`,
		noEdition: (series, date, editions) =>
			`The series “${series}” had no edition on ${date}. Editions: ${or(editions)}.`,
		unitUnknown: (policy, unit, nearest) =>
			`${policy} has no “${unit}”. ${perhaps(nearest, 'Use the id or number of an item, or the id of a provision.')}`,
		unitNotHere: (reference) => `A whole policy is needed here, without #: “${reference}”.`,
		sourceNotYaml: (path) =>
			`A YAML file is needed here, and ${path} is a source document. Read it first: qingdan import ${path} --out policy.yaml`,
		draftLater: (path) => `Drafts cannot be read yet: ${path}. Give a whole policy.`,
		noPolicy: (path) => `${path} is no policy.`,
	},
	git: {
		missing: 'git is not there, so revisions cannot be read. Install git, or give a file.',
		notARepository:
			'This is no git repository, so revisions cannot be read. Run it in a repository, or give a file.',
		revisionUnknown: (revision) => `The repository has no revision “${revision}”. git log shows them.`,
		notInRevision: (path, revision, nearest) =>
			`Revision ${revision} has no ${path}. ${perhaps(nearest, 'Paths start at the root of the repository; begin with ./ to start here.')}`,
	},
	invalidInput: 'The input is not valid; nothing was done:',
	noAlignment: (file) =>
		`${file} is no alignment file (schema: qingdan/alignment/1); matrix --propose writes one.`,
	alignmentOfOthers: (file, left, right) =>
		`${file} speaks of ${left} and ${right}, not of the policies given here.`,
	writeFailed: (path, reason) =>
		`${path} cannot be written (${reason}): ${writing[reason] ?? 'check the path and its permissions'}.`,
	pathUnreadable: (path, reason) =>
		`${path} cannot be read (${reason}): ${reading[reason] ?? 'check the path and its permissions'}.`,
	site: {
		viewerMissing: 'The viewer is not built yet. First run in the repository root: npm run build.',
		addressInvalid: (found) => `“${found}” is no address; write https://example.org/.`,
		notAFile: (path) => `${path} is a folder; --single-file takes a file name, such as qingdan.html.`,
		fileDone: (path, policies) =>
			`Written to ${path}: ${policies} policies. It opens by a double click, without a server.`,
		notASite: (path) =>
			`The folder ${path} is not empty and no earlier site; nothing was changed. Choose another --out.`,
		done: (path, policies) => `Written to ${path}: ${policies} policies. Open it with any web server.`,
	},
	fault: (message) => `The program failed: ${message} (QINGDAN_DEBUG=1 shows more)`,
};
