import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { HeldPolicy } from '@qingdan/core';
import { readDocument } from './corpus.js';
import { isFolder, shownFrom } from './corpus-folder.js';
import type { Desk } from './desk.js';
import { resolveReference } from './draft-file.js';
import { Failure } from './failure.js';
import type { Library } from './input.js';
import { findPolicy } from './policy-reference.js';
import { importDocument, type SourceOptions } from './source-document.js';

/** A draft to be checked: any policy, or a draft over a pinned parent, which is then resolved. */
export interface Subject {
	readonly held: HeldPolicy;
	/** key of the parent that it is pinned to */
	readonly pinnedTo: string | undefined;
	/** the document does not say its level */
	readonly levelOpen: boolean;
}

/** Finds what is to be checked. */
export function subjectOf(reference: string, options: SourceOptions, library: Library, desk: Desk): Subject {
	const source = desk.sources.get(reference);
	if (source) return imported(importDocument(reference, source, library, desk, options).held, options);
	const path = resolve(desk.cwd, reference);
	if (/\.ya?ml$/.test(reference) && existsSync(path) && !isFolder(path)) {
		const read = readDocument(path, shownFrom(desk.cwd, path));
		if ('value' in read && read.value.document.schema === 'qingdan/draft/1')
			return resolvedDraft(reference, library, desk);
	}
	return { held: findPolicy(reference, library, desk), pinnedTo: undefined, levelOpen: false };
}

function imported(held: HeldPolicy, { level }: SourceOptions): Subject {
	const levelOpen = level === undefined && held.policy.sources?.level?.confidence === 'low';
	return { held, pinnedTo: undefined, levelOpen };
}

/** A resolved draft as a policy; what it inherits stands where it names its parent. */
function resolvedDraft(reference: string, library: Library, desk: Desk): Subject {
	const { held, resolution } = resolveReference(reference, library, desk);
	const { file, draft } = held;
	return {
		held: {
			file,
			policy: resolution.policy,
			source: { file, digest: '', text: '' },
			place: (steps) => {
				const origin = resolution.origins(steps);
				if (origin?.evidence.source !== draft.key) return held.place(['parent']);
				const { lines } = origin.evidence;
				return { line: typeof lines === 'number' ? lines : (lines[0] ?? 1), column: 1 };
			},
		},
		pinnedTo: draft.parent.key,
		levelOpen: false,
	};
}

/**
 * Finds the parent; what is unknown, only cited or cannot be read ends the run with 4. `KEY@DATE` is the edition of the
 * key's series on that date.
 */
export function parentOf(reference: string, library: Library, desk: Desk): HeldPolicy {
	const [, key, date] = /^([a-z0-9-]+)@(\d{4}-\d{2}-\d{2})$/.exec(reference) ?? [];
	const named = library.corpus.policies.find(({ policy }) => policy.key === key)?.policy;
	try {
		return findPolicy(named ? `${named.series}@${date}` : reference, library, desk);
	} catch (error) {
		if (error instanceof Failure) throw new Failure(4, error.message, error.problems);
		throw error;
	}
}
