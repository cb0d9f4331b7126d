import type { ChangeLog, HeldPolicy, Vocabulary } from '@qingdan/core';
import type { Logged } from '@qingdan/publish';
import type { Audience } from '../address/changes-place.js';

/** The change log of two documents, ready to be put into words; the recipe makes the same log again. */
export function loggedPair(
	log: ChangeLog,
	left: HeldPolicy,
	right: HeldPolicy,
	vocabulary: Vocabulary,
	{ audience, language }: { readonly audience: Audience; readonly language: string },
): Logged {
	return {
		steps: [{ log, left, right, notes: [] }],
		vocabulary,
		audience,
		hide: [],
		recipe: {
			of: [left.policy.key, right.policy.key],
			for: audience,
			hide: [],
			language,
			inputs: Object.fromEntries([left, right].map(({ source }) => [source.file, source.digest])),
		},
	};
}
