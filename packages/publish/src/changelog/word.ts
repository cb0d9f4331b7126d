import {
	type Change,
	flatProvisions,
	type HeldPolicy,
	type LogEntry,
	type LogPart,
	numberedProvisions,
	type UnitId,
} from '@qingdan/core';
import { fieldInWords } from '../compare/details.js';
import { unitInWords } from '../compare/place.js';
import type { Page } from '../page.js';
import {
	type MarkedRun,
	type MarkedText,
	type WordBlock,
	type WordCell,
	type WordRow,
	wordParagraph,
} from '../word/blocks.js';
import { wordFile } from '../word/file.js';
import type { Words } from '../words.js';
import type { Logged, LogStep } from './logged.js';
import { Sentences } from './sentences.js';
import { type EntryView, type StepView, viewOf } from './view.js';

/**
 * A change log as Word: 新旧对照表, old and new side by side with the words that changed marked, in the order of the document.
 * The public gets two columns; others a third one with what changed, where it stands, and what was noted.
 */
export function changelogAsWord(logged: Logged, { words }: Page): Promise<Uint8Array> {
	const { steps } = viewOf(logged, words);
	return wordFile({
		title: words.changelog.tableName(logged.steps[0]?.right.policy.title ?? ''),
		language: words.language,
		sections: steps.map((view, index) => ({
			landscape: true,
			blocks: blocksOf(logged.steps[index] as LogStep, view, logged, words),
		})),
	});
}

function blocksOf(step: LogStep, view: StepView, logged: Logged, words: Words): WordBlock[] {
	const { changelog: say, report } = words;
	const several = step.log.parts.filter((part) => part.sections.length > 0).length > 1;
	return [
		wordParagraph('table-title', say.tableName(step.right.policy.title)),
		...view.documents.map(({ role, text }) => wordParagraph('note', `${role}${report.colon}${text}`)),
		...view.warnings.map((text) => wordParagraph('note', text)),
		...step.log.parts.flatMap((part, index) => {
			const entries = view.parts[index]?.sections.flatMap((section) => section.entries) ?? [];
			const note = view.parts[index]?.note ?? '';
			if (note !== '') return [wordParagraph('note', note)];
			if (part.sections.length === 0) return [];
			return [
				...(several ? [wordParagraph('part', say.part[part.kind])] : []),
				tableOf(part, step, entries, logged, words),
			];
		}),
		...(logged.audience === 'public' ? [] : view.suggestion.map((text) => wordParagraph('note', text))),
	];
}

function tableOf(
	part: LogPart,
	step: LogStep,
	views: readonly EntryView[],
	logged: Logged,
	words: Words,
): WordBlock {
	const { changelog: say } = words;
	const sentences = new Sentences(step, logged.vocabulary, words);
	const remarks = logged.audience !== 'public';
	const rows = rowsOf(part, step).map((row): WordRow => {
		const old = cellOf(row, 'left', sentences, words);
		const latest = cellOf(row, 'right', sentences, words);
		const cells = [old, latest];
		return { cells: remarks ? [...cells, remarkCell(row, views, words)] : cells };
	});
	const header = [say.from[step.log.relation], say.to[step.log.relation]];
	return {
		kind: 'table',
		widths: remarks ? [5, 5, 4] : [1, 1],
		header: remarks ? [...header, say.column.remark] : header,
		rows,
	};
}

/** What belongs together on both sides, with its entries and changes. */
interface TableRow {
	readonly left: UnitId[];
	readonly right: UnitId[];
	readonly changes: Change[];
	readonly entries: LogEntry[];
}

/** A row for each unit that changed in more than its writing, in the order of the new document; what is gone stands where it stood. */
function rowsOf(part: LogPart, { left, right }: LogStep): TableRow[] {
	const rows: TableRow[] = [];
	const add = (ours: readonly UnitId[], theirs: readonly UnitId[], entry: LogEntry, change?: Change) => {
		const stands = (ids: readonly UnitId[], known: readonly UnitId[]) => {
			const articles = new Set(known.map(articleOf));
			return ids.some((id) => articles.has(articleOf(id)));
		};
		let row = rows.find((one) => stands(ours, one.left) || stands(theirs, one.right));
		if (!row) {
			row = { left: [], right: [], changes: [], entries: [] };
			rows.push(row);
		}
		for (const id of ours) if (!row.left.includes(id)) row.left.push(id);
		for (const id of theirs) if (!row.right.includes(id)) row.right.push(id);
		if (change) row.changes.push(change);
		if (!row.entries.includes(entry)) row.entries.push(entry);
	};
	for (const { entries } of part.sections) {
		for (const entry of entries) {
			if (entry.changes.length === 0 || isLone(entry)) add(entry.left, entry.right, entry);
			else for (const change of entry.changes) add(change.left, change.right, entry, change);
		}
	}
	const [ours, theirs] = [orderOf(left), orderOf(right)];
	const inPrint = (places: ReadonlyMap<UnitId, number>) => (a: UnitId, b: UnitId) =>
		(places.get(a) ?? 0) - (places.get(b) ?? 0);
	for (const row of rows) {
		row.left.sort(inPrint(ours));
		row.right.sort(inPrint(theirs));
	}
	const place = ({ left: from, right: to }: TableRow): number => {
		const [id] = to;
		if (id !== undefined) return theirs.get(id) ?? 0;
		return (ours.get(from[0] ?? '') ?? 0) - 0.5;
	};
	return rows
		.filter(({ entries }) => entries.some((entry) => !isMinor(entry)))
		.sort((a, b) => place(a) - place(b));
}

/** The article that a paragraph or item of it belongs to; what is no article stands for itself. */
function articleOf(id: UnitId): UnitId {
	return typeof id === 'string' ? (/^第[^/]+条[^/]*(?=\/)/.exec(id)?.[0] ?? id) : id;
}

function isLone({ kind }: LogEntry): boolean {
	return kind === 'item-added' || kind === 'item-missing';
}

/** Numbers and punctuation alone make no row. */
function isMinor({ changes }: LogEntry): boolean {
	return (
		changes.length > 0 &&
		changes.every(({ kind }) => kind === 'item-renumbered' || kind === 'punctuation-only')
	);
}

function orderOf({ policy }: HeldPolicy): Map<UnitId, number> {
	const items = (policy.catalogues ?? []).flatMap((one) => one.items.map(({ number }) => number));
	const provisions = flatProvisions(numberedProvisions(policy.provisions ?? [])).map(({ id }) => id);
	return new Map<UnitId, number>([
		...items.map((id, index): [UnitId, number] => [id, index]),
		...provisions.map((id, index): [UnitId, number] => [id, index]),
	]);
}

/** A field, or a column that the model has no field for. */
type Field = Pick<Change, 'field' | 'column'>;

const fields: readonly Field[] = (
	['target', 'content', 'serviceType', 'departments', 'heading', 'text'] as const
).map((field) => ({ field }));

/** The fields of a row, the further columns in which something changed behind them. */
function fieldsOf({ changes }: TableRow): Field[] {
	const columns = new Set(changes.flatMap(({ column }) => column ?? []));
	return [...fields, ...[...columns].map((column): Field => ({ field: 'other', column }))];
}

function isIn({ field, column }: Field, change: Change): boolean {
	return change.field === field && change.column === column;
}

/** Every unit of one side: its number and name, and the texts that changed, whole, with the changed words marked. */
function cellOf(row: TableRow, side: 'left' | 'right', sentences: Sentences, words: Words): WordCell {
	const ids = row[side];
	const end = side === 'left' ? 'from' : 'to';
	const mark = side === 'left' ? 'deleted' : 'inserted';
	const lone = row[side === 'left' ? 'right' : 'left'].length === 0;
	const texts = sentences.sides[side];
	const paragraphs = ids.flatMap((id): MarkedText[] => {
		// An article that says all in its paragraphs is named by them.
		const silent = texts.name(id) === '' && !texts.text(id, 'text');
		if (silent && ids.some((one) => String(one).startsWith(`${id}/`))) return [];
		const own = row.changes.filter((change) => change[side].includes(id));
		const spansIn = (field: Field, variant?: string) =>
			own.flatMap((change) => {
				const span = change[end];
				return span && isIn(field, change) && span.variant === variant ? [span] : [];
			});
		const named = spansIn({ field: 'name' });
		const name = texts.name(id);
		const number = unitInWords(id, words);
		const head: MarkedText = [
			{ text: typeof id === 'number' ? `${id}. ` : `${number} `, mark: lone ? mark : 'same', strong: true },
			...withMarks(name, named, lone, mark).map((run) => ({ ...run, strong: true })),
		];
		const body = fieldsOf(row).flatMap((field) =>
			variantsOf(row, id, side, field).flatMap((variant): MarkedText[] => {
				const text = texts.text(id, field.field, variant, field.column);
				const touched = row.changes.some(
					(change) =>
						isIn(field, change) &&
						(change.left.includes(id) || change.right.includes(id) || change[side].includes(id)),
				);
				if (text === undefined || text === '' || (!touched && !lone) || field.field === 'heading') return [];
				const label = typeof id === 'number' ? `${fieldInWords(field, words)}${words.report.colon}` : '';
				return [
					[
						...(label === '' ? [] : [{ text: label, mark: 'same' as const }]),
						...withMarks(text, spansIn(field, variant), lone, mark),
					],
				];
			}),
		);
		return [head, ...body];
	});
	return { paragraphs: paragraphs.length === 0 ? [[{ text: '—', mark: 'same' }]] : paragraphs, top: true };
}

/** The sub-rows in which a field changed; the row itself where it has none. */
function variantsOf(row: TableRow, id: UnitId, side: 'left' | 'right', field: Field): (string | undefined)[] {
	const end = side === 'left' ? 'from' : 'to';
	const found = row.changes
		.filter((change) => isIn(field, change) && change[side].includes(id))
		.sort((a, b) => (a[end]?.evidence.lines[0] ?? 0) - (b[end]?.evidence.lines[0] ?? 0))
		.map((change) => change[end]?.variant);
	return found.length === 0 ? [undefined] : [...new Set(found)];
}

function withMarks(
	text: string,
	spans: readonly { readonly start: number; readonly end: number; readonly text: string }[],
	whole: boolean,
	mark: 'inserted' | 'deleted',
): MarkedRun[] {
	if (whole) return text === '' ? [] : [{ text, mark }];
	const runs: MarkedRun[] = [];
	let at = 0;
	for (const { start, end, text: quoted } of [...spans].sort((a, b) => a.start - b.start)) {
		if (end <= start || start < at || text.slice(start, end) !== quoted) continue;
		runs.push({ text: text.slice(at, start), mark: 'same' }, { text: text.slice(start, end), mark });
		at = end;
	}
	runs.push({ text: text.slice(at), mark: 'same' });
	return runs.filter((run) => run.text !== '');
}

/** What changed in words, what people noted, and where it stands. */
function remarkCell({ entries }: TableRow, views: readonly EntryView[], words: Words): WordCell {
	const own = views.filter(({ fingerprint }) => entries.some((entry) => entry.fingerprint === fingerprint));
	const lines = own.flatMap(({ sentence, remark, notes, evidence }) => [
		`${sentence}${remark === '' ? '' : words.report.inBrackets(remark)}`,
		...notes.map(({ name, text }) => `${name}${words.report.colon}${text}`),
		...(evidence.length === 0 ? [] : [evidence.map(({ label }) => label).join(words.report.comma)]),
	]);
	return {
		paragraphs: lines.length === 0 ? [[]] : lines.map((text) => [{ text, mark: 'same' }]),
		top: true,
	};
}
