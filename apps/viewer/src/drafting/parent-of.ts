import { type DraftParent, digestOf } from '@qingdan/core';
import { draftNumber } from '../address/draft-key.js';
import type { LibraryDocument } from '../corpus/library.js';
import { groundOf } from './ground-of.js';

/** A document as what a draft stands on; one that the page holds alone is found again by its file. */
export function parentOf(document: LibraryDocument): {
	readonly parent: DraftParent;
	readonly file: string | undefined;
} {
	const { file, policy, digest = '', place } = document.held;
	if (draftNumber(document.key) === undefined)
		return { parent: { file, digest, policy, place }, file: undefined };
	const ground = groundOf(document);
	return {
		parent: { file: ground.file, digest: digestOf(ground.yaml), policy, place },
		file: ground.file,
	};
}
