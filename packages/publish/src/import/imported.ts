import type { Doubt } from '@qingdan/schema';
import type { Shown } from '../show/shown.js';

/** A document that was read as a policy. */
export interface Imported {
	readonly shown: Shown;
	readonly doubts: readonly Doubt[];
	/** where the characters of the source went */
	readonly account: {
		readonly characters: number;
		readonly omitted: number;
		readonly doubted: number;
		readonly unaccounted: number;
	};
	/** the file that it was read over, as people left it, and whether its policy stays as it was */
	readonly over?: { readonly yaml: string; readonly unchanged: boolean };
}
