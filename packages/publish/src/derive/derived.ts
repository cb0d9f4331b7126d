import type { DraftParent } from '@qingdan/core';
import type { Draft } from '@qingdan/schema';

/** A differential with the parent that it stands on. */
export interface Derived {
	readonly draft: Draft;
	readonly parent: DraftParent;
}
