import type { HeldDraft, PresentedResolution, Resolution } from '@qingdan/core';

/** A resolved draft with the draft that it comes from. */
export interface Resolved {
	readonly held: HeldDraft;
	readonly resolution: Resolution;
	readonly presented: PresentedResolution;
}
