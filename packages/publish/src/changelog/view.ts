import type { LogEntry, LogGroup, LogPart } from '@qingdan/core';
import { nextEditionNumber } from '@qingdan/core';
import { editionInWords } from '../edition.js';
import { numberInWords, type Words } from '../words.js';
import type { Audience, Logged, LogStep } from './logged.js';
import { Sentences } from './sentences.js';

/** A log as it is read, before it takes a format: every text is there, in its order. */
export interface LogView {
	readonly audience: Audience;
	readonly steps: readonly StepView[];
}

export interface StepView {
	readonly title: string;
	/** what the two documents are */
	readonly documents: readonly { readonly role: string; readonly text: string }[];
	readonly warnings: readonly string[];
	readonly headline: readonly string[];
	readonly counts: readonly string[];
	readonly parts: readonly PartView[];
	readonly suggestion: readonly string[];
	readonly inputs: readonly string[];
}

export interface PartView {
	readonly kind: LogPart['kind'];
	readonly title: string;
	/** what has to be said where there is nothing to list */
	readonly note: string;
	readonly sections: readonly SectionView[];
	readonly folded: string;
}

export interface SectionView {
	readonly group: LogGroup;
	readonly title: string;
	readonly entries: readonly EntryView[];
	/** what of this section is counted and not listed */
	readonly counted: string;
}

export interface EvidenceLink {
	readonly label: string;
	readonly href: string;
}

export interface EntryView {
	readonly fingerprint: string;
	readonly unit: string;
	/** what changed, a whole sentence without its unit */
	readonly sentence: string;
	/** effect, doubt and places, in brackets behind the sentence; '' where there is nothing to add */
	readonly remark: string;
	readonly effect: string;
	/** what was added or removed says, whole; nothing for what changed */
	readonly detail: readonly string[];
	/** the words of both sides, each once */
	readonly old: readonly string[];
	readonly new: readonly string[];
	/** where the words stand: file and line, with a link where one is asked for */
	readonly evidence: readonly EvidenceLink[];
	readonly notes: readonly { readonly name: string; readonly text: string }[];
}

/** How many lines a headline has at most; more are counted. */
const headlines = 6;

/** Puts a log into words for its audience. */
export function viewOf(logged: Logged, words: Words): LogView {
	return { audience: logged.audience, steps: logged.steps.map((step) => stepView(step, logged, words)) };
}

function stepView(step: LogStep, logged: Logged, words: Words): StepView {
	const { log } = step;
	const { changelog: say } = words;
	const sentences = new Sentences(step, logged.vocabulary, words);
	const title = { public: say.title, drafter: say.sheetTitle, researcher: say.tableTitle }[logged.audience];
	const document = (side: 'left' | 'right') =>
		say.document(log[side].title, log[side].number ?? '', editionInWords(step[side].policy, words));
	return {
		title: title(log.right.title),
		documents: [
			{ role: say.from[log.relation], text: document('left') },
			{ role: say.to[log.relation], text: document('right') },
		],
		warnings: log.warnings.map((warning) => say.warning[warning]),
		headline: headlineOf(log.parts, sentences, words),
		counts: countsOf(log.parts, words),
		parts: log.parts.map((part) => partView(part, step, sentences, logged, words)),
		suggestion: suggestionOf(step, logged, words),
		inputs: [log.left, log.right].flatMap(({ key, digests }) => [
			say.digest(key, [digests.policy, digests.source].filter((one) => one !== undefined).join(' ')),
		]),
	};
}

/** The sentences that matter most, of the first part that has any. */
function headlineOf(parts: readonly LogPart[], sentences: Sentences, words: Words): string[] {
	const part = parts.find(({ headline }) => headline.length > 0);
	if (!part) return [];
	const entries = part.sections.flatMap((section) => section.entries);
	const lines = part.headline.flatMap((fingerprint) => {
		const entry = entries.find((one) => one.fingerprint === fingerprint);
		return entry ? [line(entry, part, sentences, words)] : [];
	});
	if (lines.length <= headlines) return lines;
	return [
		...lines.slice(0, headlines - 1),
		words.changelog.more(numberInWords(lines.length - headlines + 1, words)),
	];
}

function line(entry: LogEntry, part: LogPart, sentences: Sentences, words: Words): string {
	const sentence = sentences.sentence(entry, part);
	return isLone(entry) ? sentence : `${sentences.unit(entry)}${words.report.colon}${sentence}`;
}

function isLone({ kind }: LogEntry): boolean {
	return ['item-added', 'item-missing', 'item-split', 'item-merged'].includes(kind);
}

/** How many entries of each section, a line for each part. */
function countsOf(parts: readonly LogPart[], words: Words): string[] {
	const { changelog: say } = words;
	const lines = parts.flatMap((part) => {
		const counts = part.sections.map(({ group, entries }) =>
			say.counted(groupTitle(group, part, words), numberInWords(entries.length, words)),
		);
		return counts.length === 0 ? [] : [say.counts(parts.length > 1 ? say.part[part.kind] : '', counts)];
	});
	if (lines.length > 0) return lines;
	return [parts.some(({ folded }) => folded.length > 0) ? say.onlyFolded : say.nothing];
}

function groupTitle(group: LogGroup, { kind }: LogPart, { changelog: say }: Words): string {
	const isOwn = kind === 'prose' && (group === 'added' || group === 'removed');
	return isOwn ? say.proseGroup[group] : say.group[group];
}

function partView(
	part: LogPart,
	step: LogStep,
	sentences: Sentences,
	logged: Logged,
	words: Words,
): PartView {
	const { changelog: say, labels, report } = words;
	const strangers = part.pairs === 0 && part.sections.length === 0 && part.alone.left + part.alone.right > 0;
	const folded = part.folded.map(({ kind, count }) =>
		say.kindCounted(labels.change[kind], numberInWords(count, words)),
	);
	return {
		kind: part.kind,
		title: say.part[part.kind],
		note: strangers
			? say.strangers(numberInWords(part.alone.left, words), numberInWords(part.alone.right, words))
			: '',
		sections: part.sections.map((section) => sectionView(section, part, step, sentences, logged, words)),
		folded: folded.length === 0 ? '' : say.folded(folded.join(report.comma)),
	};
}

function sectionView(
	{ group, entries }: LogPart['sections'][number],
	part: LogPart,
	step: LogStep,
	sentences: Sentences,
	{ audience, hide, recipe }: Logged,
	words: Words,
): SectionView {
	const { changelog: say } = words;
	const title = groupTitle(group, part, words);
	const hidden = entries.filter((entry) => hide.includes(group) && mayHide(entry, group));
	const folded = entries.filter(
		(entry) => !hidden.includes(entry) && audience === 'public' && isWording(entry, group),
	);
	const shown = entries.filter((entry) => !hidden.includes(entry) && !folded.includes(entry));
	return {
		group,
		title,
		entries: shown.map((entry) => ({
			...entryView(entry, part, sentences, words),
			notes: notesOf(entry, step, audience, words),
			evidence: evidenceOf(entry, recipe.evidenceBase),
		})),
		counted: [
			...(folded.length === 0 ? [] : [say.wordingCounted(kindsOf(folded, words))]),
			...(hidden.length === 0 ? [] : [say.hidden(title, numberInWords(hidden.length, words))]),
		].join(''),
	};
}

/** What may take something away is never left out: reductions, removals and what is unclear. */
function mayHide({ direction }: LogEntry, group: LogGroup): boolean {
	return (
		group !== 'lowered' && group !== 'removed' && direction !== 'less-generous' && direction !== 'unclear'
	);
}

/** A revision of the wording that changes nothing; a correction or a damage of our copy is told. */
function isWording({ changes }: LogEntry, group: LogGroup): boolean {
	return group === 'wording' && changes.every((change) => change.class === 'editorial');
}

function kindsOf(entries: readonly LogEntry[], words: Words): string {
	const counts = new Map<string, number>();
	for (const { kind } of entries.flatMap(({ changes }) => changes)) {
		const name = words.labels.change[kind];
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts]
		.map(([name, count]) => words.changelog.kindCounted(name, numberInWords(count, words)))
		.join(words.report.comma);
}

function entryView(
	entry: LogEntry,
	part: LogPart,
	sentences: Sentences,
	words: Words,
): Omit<EntryView, 'notes' | 'evidence'> {
	const { changelog: say, report } = words;
	const quotes = sentences.quotes(entry);
	const alone = entry.kind === 'item-added' || entry.kind === 'item-missing';
	const detail = alone ? sentences.described(entry) : [];
	const effect = say.effect[entry.direction];
	const count = placesOf(entry);
	const places = count > 1 ? [say.places(sentences.places(entry), numberInWords(count, words))] : [];
	const own = ['raised', 'lowered'];
	return {
		fingerprint: entry.fingerprint,
		unit: isLone(entry) ? '' : sentences.unit(entry),
		sentence: sentences.sentence(entry, part),
		remark: [
			...places,
			...(effect === '' || own.includes(groupNameOf(entry, part)) ? [] : [effect]),
			...(entry.review ? [say.review] : []),
		].join(report.semicolon),
		effect,
		detail,
		old: detail.length > 0 && entry.right.length === 0 ? detail : quotes.old,
		new: detail.length > 0 && entry.right.length > 0 ? detail : quotes.new,
	};
}

/** At how many places an entry shows one and the same edit; 1 where its sentence tells all. */
function placesOf(entry: LogEntry): number {
	const edits = entry.changes.filter(({ kind }) => kind !== 'item-effective-differs');
	const alike = new Set(edits.map(({ from, to }) => JSON.stringify([from?.text ?? '', to?.text ?? '']))).size;
	return isLone(entry) || entry.kind === 'text-rewritten' || alike > 1 ? 1 : edits.length;
}

/** What people noted on an entry: the public reads what was written for it, others all of it. */
function notesOf(
	{ fingerprint }: LogEntry,
	{ notes }: LogStep,
	audience: Audience,
	{ changelog: say, report }: Words,
): EntryView['notes'] {
	const own = notes.filter(({ entries }) => entries.includes(fingerprint));
	const kinds = audience === 'public' ? (['forPublic'] as const) : (['why', 'basis', 'forPublic'] as const);
	return own.flatMap(({ note, state }) =>
		kinds.flatMap((kind) => {
			const text = note[kind];
			if (text === undefined) return [];
			const doubt = state === 'stale' ? report.inBrackets(say.note.stale) : '';
			return [{ name: say.note[kind], text: `${text}${doubt}` }];
		}),
	);
}

function groupNameOf(entry: LogEntry, { sections }: LogPart): string {
	return sections.find(({ entries }) => entries.includes(entry))?.group ?? '';
}

/** Each place once, by the name of its file and its line. */
function evidenceOf({ changes }: LogEntry, base: string | undefined): EvidenceLink[] {
	const places = new Map<string, EvidenceLink>();
	for (const side of changes.flatMap(({ from, to }) => [from, to])) {
		if (!side) continue;
		const { file, lines } = side.evidence;
		const label = `${file.split('/').at(-1)}:${lines[0]}`;
		const href =
			base === undefined ? '' : `${base}${file.split('/').map(encodeURIComponent).join('/')}#L${lines[0]}`;
		places.set(`${file}:${lines[0]}`, { label, href });
	}
	return [...places.values()];
}

function suggestionOf({ log: { suggestion } }: LogStep, { number }: Logged, words: Words): string[] {
	const { suggestion: say } = words.changelog;
	const next = number === undefined ? undefined : nextEditionNumber(number, suggestion.step);
	const colon = words.report.colon;
	return [
		`${say.title}${colon}${say.step[suggestion.step]}${next === undefined ? '' : `${words.report.clause}${say.next(number ?? '', next)}`}`,
		...(suggestion.unclear === 0 || suggestion.step === 'major'
			? []
			: [say.unclear(numberInWords(suggestion.unclear, words))]),
	];
}
