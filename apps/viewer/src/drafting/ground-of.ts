import { yamlText } from '@qingdan/publish';
import type { LibraryDocument } from '../corpus/library.js';
import { yamlOfDraft } from '../drafts/held-drafts.js';
import type { Ground } from './ground.js';

/** A draft that the page holds as what another one stands on: the file that it is, or what was read of it. */
export function groundOf({ key, held }: LibraryDocument): Ground {
	const name = held.policy.key;
	// The draft that is written over it is exported under this name.
	const file = name === 'draft' ? 'parent.yaml' : `${name}.yaml`;
	return { file, yaml: yamlOfDraft(key) ?? yamlText(held.policy) };
}
