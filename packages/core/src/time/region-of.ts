import type { Level } from '@qingdan/schema';
import type { Vocabulary } from '../corpus.js';
import { levelOfRegion, regionName } from '../text/region.js';

/** A region as an answer names it. */
export interface RegionOf {
	readonly code: string;
	readonly name: string;
	readonly level: Level;
}

/** A region by its code, with its name and level. */
export function regionOf(code: string, { regions }: Vocabulary): RegionOf {
	return { code, name: regionName(code, regions) ?? code, level: levelOfRegion(code) };
}
