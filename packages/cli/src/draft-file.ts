import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
	adopted,
	type Consolidated,
	consolidate,
	type DraftParent,
	derive,
	editionsOf,
	type HeldDraft,
	type HeldPolicy,
	placeName,
	presentResolution,
	type Resolution,
	relationTo,
	resolveDraft,
	type SourceText,
} from '@qingdan/core';
import type { Resolved } from '@qingdan/publish';
import { nearest, type Problem } from '@qingdan/schema';
import { readDocument } from './corpus.js';
import { isFolder, shownFrom } from './corpus-folder.js';
import type { Desk } from './desk.js';
import { Failure } from './failure.js';
import { type Library, prefixOf } from './input.js';
import { findPolicy } from './policy-reference.js';

/** A draft with what it stands on, and the source text in which its evidence lies. */
interface OpenDraft {
	readonly held: HeldDraft;
	readonly parent: DraftParent;
	/** the text of the parent that evidence without a source means */
	readonly source: SourceText;
	/** files of the drafts below the corpus, by key */
	readonly files: ReadonlyMap<string, string>;
}

/** A draft whose parent is being looked for: which drafts lead to it. */
interface Chain {
	readonly held: HeldDraft;
	readonly above: Chain | undefined;
}

/**
 * Resolves what a reference names: a draft file over its parents, or a policy of the corpus over the parent that it names
 * itself. Ends the run with 3 where anything is wrong, with both places.
 */
export function resolveReference(reference: string, library: Library, desk: Desk): Resolved {
	const path = resolve(desk.cwd, reference);
	const isFile = /\.ya?ml$/.test(reference) && (existsSync(path) || !reference.includes(':'));
	const opened = isFile ? openDraft(path, reference, library, desk) : undefined;
	const enacting = opened ? undefined : enactment(reference, library, desk);
	if (enacting) {
		const { held, resolution, file } = enacting;
		const { source } = resolution.policy;
		const text = library.corpus.policies.find((one) => one.source.digest === source.digest)?.source;
		return present(
			held,
			resolution,
			text ?? { ...source, text: '' },
			new Map([[held.draft.key, file]]),
			library,
		);
	}
	const { held, parent, source, files } = opened ?? fromPolicy(reference, library, desk);
	return present(held, resolved(held, parent, library, desk), source, files, library);
}

/** What a document that amends or adopts another one makes of it, and the file of its own text; undefined for any other document. */
function enactment(
	reference: string,
	{ corpus, folder }: Library,
	desk: Desk,
): (NonNullable<Consolidated['last']> & { readonly file: string }) | undefined {
	const held = findPolicy(reference, { corpus, folder }, desk);
	if (held.policy.kind === undefined || held.policy.kind === 'document') return undefined;
	const targets = [...new Set((held.policy.changes ?? []).map(({ target }) => target))];
	const [target] = targets;
	if (target === undefined || targets.length > 1)
		throw new Failure(2, desk.words.time.severalTargets(reference, targets));
	const document = findPolicy(target, { corpus, folder }, desk);
	const known = corpus.policies.includes(held) ? corpus : { ...corpus, policies: [...corpus.policies, held] };
	const edition = editionsOf(document.policy.series, known).find(
		(one) => one.document === document && one.amendedBy.includes(held),
	);
	const text =
		held.policy.kind === 'adoption'
			? adopted(held, document, corpus.vocabulary)
			: consolidate(edition ?? { document, amendedBy: [held], from: '9999-12-31' }, corpus.vocabulary);
	if (!text.ok) throw new Failure(3, desk.words.command.invalidInput, text.problems);
	return text.last && { ...text.last, file: held.source.file };
}

/** A policy as the parent of a draft, with its own origins where it has a parent in the corpus. */
export function asParent(
	held: HeldPolicy,
	library: Library,
	desk: Desk,
	below: readonly string[] = [],
): DraftParent {
	const prefix = library.corpus.policies.includes(held) ? prefixOf(library.folder, desk) : '';
	const { policy, place, digest = '' } = held;
	const own: DraftParent = { file: prefix + held.file, digest, policy, place };
	const above = parentOf(held, library);
	if (!above || below.includes(above.policy.key)) return own;
	const parent = asParent(above, library, desk, [...below, policy.key]);
	const resolution = resolveDraft(derivedDraft(held, parent, library), parent, library.corpus.vocabulary);
	return resolution.ok ? { ...own, origins: resolution.origins } : own;
}

/** The policy in the corpus that a policy names as the one above it. */
function parentOf({ policy }: HeldPolicy, { corpus }: Library): HeldPolicy | undefined {
	const bound = corpus.policies.filter((other) => relationTo(other.policy, policy) === 'child-of');
	const named = (type: string) =>
		bound.find((other) =>
			(policy.relations ?? []).some((one) => one.type === type && one.to === other.policy.key),
		);
	return named('parent-catalogue') ?? named('implements');
}

/** The differential of a policy of the corpus as a draft; its places are those of the policy's file. */
function derivedDraft(held: HeldPolicy, parent: DraftParent, { corpus }: Library): HeldDraft {
	const draft = derive(parent, held.policy, corpus.vocabulary, corpus.alignments);
	return { file: held.file, draft, place: () => ({ line: 1, column: 1 }) };
}

function fromPolicy(reference: string, library: Library, desk: Desk): OpenDraft {
	const held = findPolicy(reference, library, desk);
	const above = parentOf(held, library);
	if (!above) throw new Failure(2, desk.words.inherit.notADraft(reference));
	const parent = asParent(above, library, desk);
	return { held: derivedDraft(held, parent, library), parent, source: above.source, files: new Map() };
}

/** Reads a draft and what it stands on; undefined where the file is a policy. */
function openDraft(path: string, reference: string, library: Library, desk: Desk): OpenDraft | undefined {
	const shown = shownFrom(desk.cwd, path);
	const read = readDocument(path, shown);
	if (!('value' in read)) throw new Failure(3, desk.words.command.invalidInput, read.problems);
	const { document, yaml } = read.value;
	if (document.schema === 'qingdan/policy/1') return undefined;
	if (document.schema !== 'qingdan/draft/1') throw new Failure(3, desk.words.inherit.noDraft(reference));
	const held: HeldDraft = { file: shown, draft: document, place: yaml.place };
	return { held, ...standingOn({ held, above: undefined }, library, desk) };
}

/** What a draft stands on: a policy of the corpus, or the policy or draft in a file that it names. */
function standingOn(chain: Chain, library: Library, desk: Desk): Omit<OpenDraft, 'held'> {
	const { held } = chain;
	const { key, file } = held.draft.parent;
	const fail = (problem: Problem): never => {
		throw new Failure(3, desk.words.command.invalidInput, [problem]);
	};
	const problem = (code: Problem['code'], steps: readonly string[], values: Problem['values']): Problem => ({
		code,
		severity: 'error',
		file: held.file,
		...held.place(steps),
		path: `/${steps.join('/')}`,
		values,
	});
	if (file === undefined) {
		const policy = library.corpus.policies.find((one) => one.policy.key === key);
		if (!policy) {
			const cited = library.corpus.cited.find(({ document }) => document.key === key);
			if (cited) {
				const file = prefixOf(library.folder, desk) + cited.file;
				const other = placeName({ file, place: cited.place }, ['key']);
				return fail(problem('draft-parent-not-held', ['parent', 'key'], { key, other }));
			}
			const keys = library.corpus.policies.map((one) => one.policy.key);
			return fail(problem('draft-parent-unknown', ['parent', 'key'], { key, nearest: nearest(key, keys) }));
		}
		return { parent: asParent(policy, library, desk), source: policy.source, files: new Map() };
	}
	const shown = join(dirname(held.file), file);
	const path = join(desk.cwd, shown);
	if (!existsSync(path) || isFolder(path))
		return fail(problem('draft-parent-unknown', ['parent', 'file'], { key: shown, nearest: [] }));
	const read = readDocument(path, shown);
	if (!('value' in read)) throw new Failure(3, desk.words.command.invalidInput, read.problems);
	const { document, yaml, digest } = read.value;
	if (document.schema === 'qingdan/policy/1') {
		const policy = findPolicy(shown, library, desk);
		return { parent: asParent(policy, library, desk), source: policy.source, files: new Map() };
	}
	if (document.schema !== 'qingdan/draft/1') throw new Failure(3, desk.words.inherit.noDraft(shown));
	const next: HeldDraft = { file: shown, draft: document, place: yaml.place };
	for (let one: Chain | undefined = chain; one; one = one.above) {
		if (one.held.file !== shown) continue;
		const names = chainOf(chain).map((link) => link.draft.key);
		const values = {
			chain: [...names, document.key].join(' → '),
			other: placeName(one.held, ['parent', 'file']),
		};
		return fail(problem('draft-cycle', ['parent', 'file'], values));
	}
	const below = standingOn({ held: next, above: chain }, library, desk);
	const { policy, origins } = resolved(next, below.parent, library, desk);
	const place = (steps: readonly (string | number)[]) => {
		const origin = origins(steps);
		const lines = origin?.evidence.source === document.key ? origin.evidence.lines : 1;
		return { line: typeof lines === 'number' ? lines : (lines[0] ?? 1), column: 1 };
	};
	return {
		parent: { file: shown, digest, policy, place, origins },
		source: below.source,
		files: new Map([...below.files, [document.key, shown]]),
	};
}

function chainOf(chain: Chain): HeldDraft[] {
	return chain.above ? [...chainOf(chain.above), chain.held] : [chain.held];
}

function resolved(held: HeldDraft, parent: DraftParent, { corpus }: Library, desk: Desk): Resolution {
	const resolution = resolveDraft(held, parent, corpus.vocabulary);
	if (!resolution.ok) throw new Failure(3, desk.words.command.invalidInput, resolution.problems);
	return resolution;
}

function present(
	held: HeldDraft,
	resolution: Resolution,
	source: SourceText,
	files: ReadonlyMap<string, string>,
	{ corpus }: Library,
): Resolved {
	const own = held.draft.document?.source;
	const known = own && corpus.policies.find((one) => one.source.digest === own.digest)?.source;
	const text = known ?? (own ? { file: own.file, digest: own.digest, text: '' } : source);
	const fileOf = (key: string) =>
		files.get(key) ??
		(key === held.draft.key
			? held.file
			: (corpus.policies.find(({ policy }) => policy.key === key)?.source.file ?? key));
	return {
		held,
		resolution,
		presented: presentResolution(resolution, text, fileOf, corpus.vocabulary),
	};
}
