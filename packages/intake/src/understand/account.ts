import { type Corpus, type HeldPolicy, type Vocabulary, validateCorpus } from '@qingdan/core';
import type { Policy } from '@qingdan/schema';
import type { SourceDocument } from '../document.js';
import type { Doubts } from './doubts.js';
import { remainderOf } from './remainder.js';
import type { Understood } from './understood.js';

const place = () => ({ line: 1, column: 1 });

/** A policy as it is held beside its source text. */
export function heldOf(policy: Policy, text: string, file: string, source = file): HeldPolicy {
	return { file, policy, place, source: { file: source, digest: policy.source.digest, text } };
}

/**
 * Proves a policy against its text: what no part of it claims becomes a doubt, and so does every reading that cannot be
 * found where it says.
 */
export function accountFor(
	policy: Policy,
	document: SourceDocument,
	doubts: Doubts,
	vocabulary: Vocabulary,
): Understood {
	const { text } = document;
	for (const { code, lines, text: about, effect } of document.notices)
		doubts.onDocument(
			effect === 'left-out' ? 'left-out' : 'reader-unsure',
			'notice',
			{ lines: lines ? [...lines] : 1 },
			{ code, text: about ?? '' },
		);
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
			unaccounted: remainderOf(policy, document, doubts.found).reduce((sum, one) => sum + count(one.text), 0),
		},
	};
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
