import type { Frozen } from '@qingdan/core';
import type { Shown } from '../show/shown.js';

/** A policy to be issued, as it is shown and as it is stored. */
export interface FrozenShown {
	readonly shown: Shown;
	readonly frozen: Frozen;
}
