import { type Amendment, nearest, type Policy, type Problem, type Step } from '@qingdan/schema';
import type { Corpus, HeldCitation, HeldPolicy } from '../corpus.js';
import { indexSource, lineSpan, type SourceIndex } from '../text/source.js';
import { adopted, consolidate } from '../time/consolidate.js';
import { editionsOf } from '../time/editions.js';
import { problemAt } from './report.js';

/**
 * Documents that amend or adopt others say so, their targets are held, their operations fit the text that they change, the
 * words of the amendment are where each operation says, and what they leave unread is named.
 */
export function checkAmendments(corpus: Corpus): Problem[] {
	const amending = corpus.policies.filter(({ policy }) => policy.kind !== undefined || policy.changes);
	const targets = new Set(
		amending.flatMap(({ policy }) => (policy.changes ?? []).map(({ target }) => target)),
	);
	return [
		...amending.flatMap((held) => [...kinds(held), ...reach(held, corpus), ...evidence(held)]),
		...corpus.cited.flatMap((held) => citedRelations(held, corpus)),
		...corpus.policies
			.filter(({ policy }) => targets.has(policy.key))
			.flatMap((document) => [...texts(document, corpus), ...adoptions(document, corpus)]),
	];
}

/** What a document is and what it changes agree. */
function kinds(held: HeldPolicy): Problem[] {
	const { kind = 'document', changes = [] } = held.policy;
	if ((kind === 'document') === (changes.length === 0)) return [];
	const steps: Step[] = kind === 'document' ? ['changes'] : ['kind'];
	return [problemAt(held, steps, 'amendment-kind', { kind, changes: changes.length })];
}

/** Whether the documents changed are held. */
function reach(held: HeldPolicy, { policies, cited }: Corpus): Problem[] {
	const keys = policies.map(({ policy }) => policy.key);
	return (held.policy.changes ?? []).flatMap(({ target }, index): Problem[] => {
		const steps: Step[] = ['changes', index, 'target'];
		if (keys.includes(target)) return [];
		const known = cited.find(({ document }) => document.key === target);
		if (known) {
			const { line, column } = known.place(['key']);
			const other = `${known.file}:${line}:${column}`;
			return [problemAt(held, steps, 'amendment-target-not-held', { target, other })];
		}
		return [
			problemAt(held, steps, 'reference-unknown', { reference: target, nearest: nearest(target, keys) }),
		];
	});
}

/** Every text that amendments make of a document can be put together; its last one is read in full. */
function texts(document: HeldPolicy, corpus: Corpus): Problem[] {
	const editions = editionsOf(document.policy.series, corpus).filter(
		(edition) => edition.document === document && edition.amendedBy.length > 0,
	);
	const last = editions.at(-1);
	if (!last) return [];
	const text = consolidate(last, corpus.vocabulary);
	if (!text.ok) return [...text.problems];
	return text.unread.flatMap(({ by, item, reading, quote }) => {
		const amending = corpus.policies.find(({ policy }) => policy.key === by);
		return amending ? [unread(amending, document.policy, item, reading, quote)] : [];
	});
}

function unread(by: HeldPolicy, { key }: Policy, item: string, reading: string, quote: string): Problem {
	const changes: readonly Amendment[] = by.policy.changes ?? [];
	const index = changes.findIndex(({ target }) => target === key);
	const steps: Step[] = changes[index]?.items?.[item]
		? ['changes', index, 'items', item]
		: ['changes', index];
	return problemAt(by, steps, 'amendment-reading-missing', { item, reading, quote });
}

function adoptions(document: HeldPolicy, { policies, vocabulary }: Corpus): Problem[] {
	return policies
		.filter(({ policy }) => policy.kind === 'adoption')
		.filter(({ policy }) => (policy.changes ?? []).some(({ target }) => target === document.policy.key))
		.flatMap((adoption) => {
			const text = adopted(adoption, document, vocabulary);
			return text.ok ? [] : [...text.problems];
		});
}

/** What a cited document is said to do to others: both documents are known, and the words are where it says. */
function citedRelations(held: HeldCitation, { policies, cited }: Corpus): Problem[] {
	const keys = [...policies.map(({ policy }) => policy.key), ...cited.map(({ document }) => document.key)];
	return (held.document.relations ?? []).flatMap(({ to, by, evidence: { quote, lines, source } }, index) => {
		const unknown = (['to', 'by'] as const).flatMap((name) => {
			const reference = name === 'to' ? to : by;
			const steps = ['relations', index, name];
			return keys.includes(reference)
				? []
				: [problemAt(held, steps, 'reference-unknown', { reference, nearest: nearest(reference, keys) })];
		});
		const text = policies.find(({ policy }) => policy.key === (source ?? by))?.source.text;
		const missing =
			quote === undefined || text === undefined || found(indexSource(text), quote, lines)
				? []
				: [
						problemAt(held, ['relations', index, 'evidence', 'quote'], 'quote-not-found', {
							quote,
							lines: lineSpan(lines).map(String),
						}),
					];
		return [...unknown, ...missing];
	});
}

/** The words of the amendment stand where each change and each operation says. */
function evidence(held: HeldPolicy): Problem[] {
	const source = indexSource(held.source.text);
	return placesOf(held.policy.changes ?? [], ['changes']).flatMap(({ steps, quote, lines }) =>
		found(source, quote, lines)
			? []
			: [problemAt(held, steps, 'quote-not-found', { quote, lines: lineSpan(lines).map(String) })],
	);
}

function found(source: SourceIndex, quote: string, lines: Parameters<SourceIndex['find']>[1]): boolean {
	return source.find(quote, lines).length > 0;
}

interface QuoteAt {
	readonly steps: readonly Step[];
	readonly quote: string;
	readonly lines: Parameters<SourceIndex['find']>[1];
}

/** All quotes with evidence of the document's own, wherever they stand in its changes. */
function placesOf(value: unknown, steps: readonly Step[]): QuoteAt[] {
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]): QuoteAt[] => {
		const at = [...steps, Array.isArray(value) ? Number(key) : key];
		if (key !== 'evidence' || inner === null || typeof inner !== 'object') return placesOf(inner, at);
		const { quote, lines, source } = inner as { quote?: string; lines: QuoteAt['lines']; source?: string };
		return quote === undefined || source !== undefined ? [] : [{ steps: [...at, 'quote'], quote, lines }];
	});
}
