import { type Corpus, type HeldPolicy, lineSpan, type Vocabulary, validateCorpus } from '@qingdan/core';
import type { Evidence, Item, OpenDoubt, Policy, ReadingNoticeCode } from '@qingdan/schema';
import type { ReadingNotice, SourceDocument } from '../document.js';
import type { Doubts } from './doubts.js';
import { plain } from './plain.js';
import { remainderOf } from './remainder.js';
import { policyLines } from './spans.js';
import type { Understood } from './understood.js';

const place = () => ({ line: 1, column: 1 });

/** A policy as it is held beside its source text. */
export function heldOf(policy: Policy, text: string, file: string, source = file): HeldPolicy {
	return { file, policy, place, source: { file: source, digest: policy.source.digest, text } };
}

/**
 * Proves a policy against its text: what no part of it claims becomes a doubt, what a second count finds lost is one that
 * bars a review, and so is every reading that cannot be found where it says.
 */
export function accountFor(
	policy: Policy,
	document: SourceDocument,
	doubts: Doubts,
	vocabulary: Vocabulary,
): Understood {
	const { text } = document;
	for (const notice of document.notices) doubtNotice(notice, policy, doubts);
	const problems = check(policy, text, vocabulary);
	const left = problems.filter(({ code }) => code === 'line-unclaimed');
	for (const { line, values } of left)
		doubts.onDocument(
			'text-unassigned',
			'warning',
			{ lines: line, quote: String(values.text) },
			{ text: String(values.text) },
		);
	for (const { code, path, line, values } of problems)
		if (unproven.has(code))
			doubts.onDocument(
				'reading-unproven',
				'error',
				{ lines: line },
				{ code, path, text: String(values.text ?? values.quote ?? '') },
			);
	const remainder = remainderOf(policy, document, doubts.found);
	for (const { line, text: lost } of remainder)
		doubts.onDocument('text-unassigned', 'error', { lines: line }, { text: lost });
	const furniture = (policy.furniture ?? []).map((one) => one.text);
	const withheld = (policy.withheld ?? []).map(({ evidence }) => evidence.quote ?? '');
	return {
		kind: 'policy',
		policy,
		text,
		doubts: doubts.found,
		account: {
			characters: count(text),
			omitted: [...furniture, ...withheld].reduce((sum, one) => sum + count(one), 0),
			doubted: left.reduce((sum, { values }) => sum + count(String(values.text)), 0),
			unaccounted: remainder.reduce((sum, one) => sum + count(one.text), 0),
		},
	};
}

/** What a reader could not make out at all, and what it only guessed; anything else it merely says. */
const severities: Partial<Record<ReadingNoticeCode, OpenDoubt['severity']>> = {
	'table-not-rebuilt': 'error',
	'page-without-text': 'error',
	'character-unknown': 'error',
	'table-columns-guessed': 'warning',
	'text-at-page-edge': 'warning',
	'columns-guessed': 'warning',
};

/** What a reader noticed is a doubt: on the cells whose lines it names, where it stands in a catalogue, else on the document. */
function doubtNotice(
	{ code, lines, text = '', effect }: ReadingNotice,
	policy: Policy,
	doubts: Doubts,
): void {
	const kind = effect === 'left-out' ? 'left-out' : 'reader-unsure';
	const severity = severities[code] ?? 'notice';
	const evidence = { lines: lines ? policyLines(lines) : 1 };
	const values = { code, text };
	const items = (policy.catalogues ?? []).flatMap((catalogue) => catalogue.items);
	const item = lines && items.find((one) => isWithin(lines, one.evidence.lines));
	const field = item && fieldWith(plain(text), item);
	if (item && field) doubts.onItem(item.number, field, kind, severity, evidence, values);
	else doubts.onDocument(kind, severity, evidence, values);
}

function isWithin([first, last]: readonly [number, number], lines: Evidence['lines']): boolean {
	const [from, to] = lineSpan(lines);
	return from <= first && last <= to;
}

/** The field of an item in which words stand. */
function fieldWith(words: string, item: Item): string | undefined {
	if (words === '') return undefined;
	const rows = [item, ...(item.variants ?? [])];
	const field = (['name', 'target', 'content', 'serviceType'] as const).find((one) =>
		rows.some((row) => one in row && (row as Item)[one]?.includes(words)),
	);
	if (field) return field;
	const own = rows.flatMap(({ fields = {} }) => Object.entries(fields));
	const [header] = own.find(([, text]) => text.includes(words)) ?? [];
	if (header !== undefined) return header;
	return rows.some(({ departments = [] }) => departments.some((body) => words.includes(body)))
		? 'departments'
		: undefined;
}

const unproven: ReadonlySet<string> = new Set([
	'cell-not-found',
	'quote-not-found',
	'quote-not-in-field',
	'repair-not-equal',
	'lines-out-of-range',
]);

function check(policy: Policy, text: string, vocabulary: Vocabulary): ReturnType<typeof validateCorpus> {
	const corpus: Corpus = {
		policies: [heldOf(policy, text, `${policy.key}.yaml`, policy.source.file)],
		cited: [],
		alignments: [],
		vocabulary,
	};
	return validateCorpus(corpus);
}

function count(text: string): number {
	return [...text.replace(/\s/g, '')].length;
}
