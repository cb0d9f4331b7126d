import {
	type Consolidated,
	consolidate,
	editionsOf,
	type HeldPolicy,
	presentResolution,
} from '@qingdan/core';
import type { Desk } from './desk.js';
import { Failure } from './failure.js';
import { type Library, prefixOf } from './input.js';

/**
 * The text of a document on a day: as issued, or with the amendments by then. Ends the run with 3 where they do not fit the
 * text, with both places.
 */
export function textOn(held: HeldPolicy, on: string, library: Library, desk: Desk): Consolidated {
	const { corpus, folder } = library;
	const edition = editionsOf(held.policy.series, corpus)
		.filter(({ document, from }) => document === held && from <= on)
		.at(-1);
	if (!edition || edition.amendedBy.length === 0) return { ok: true, held, origins: undefined, unread: [] };
	const text = consolidate(edition, corpus.vocabulary);
	if (text.ok) return text;
	const prefix = prefixOf(folder, desk);
	const problems = text.problems.map((problem) => ({ ...problem, file: prefix + problem.file }));
	throw new Failure(3, desk.words.command.invalidInput, problems);
}

/** A consolidated text as it is shown: the policy, and where its changed values come from. */
export function presentText(text: Consolidated, { corpus }: Library) {
	const { held, origins } = text;
	if (!origins) return undefined;
	const fileOf = (key: string) =>
		corpus.policies.find(({ policy }) => policy.key === key)?.source.file ?? key;
	const presented = presentResolution(
		{ policy: held.policy, origins },
		held.source,
		fileOf,
		corpus.vocabulary,
	);
	const changed = Object.entries(presented.origins).filter(
		([path, { status, from }]) =>
			status !== 'inherited' && from !== held.policy.key && /^\/(?:catalogue|provisions)\//.test(path),
	);
	return { policy: presented.policy, origins: Object.fromEntries(changed) };
}
