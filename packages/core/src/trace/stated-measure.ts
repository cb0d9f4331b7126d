import type { Level } from '@qingdan/schema';
import type { Figure } from '../matrix/figure.js';
import type { Place } from '../text/region.js';
import type { Mention } from './mention.js';

/** figure: a figure is stated; open: it is left to somebody; named: the measure is named without a figure */
export type TraceState = 'figure' | 'open' | 'named' | 'absent';

/** What one document says of the measure. */
export interface StatedMeasure {
	readonly key: string;
	readonly title: string;
	readonly number: string | null;
	readonly level: Level;
	readonly region: Place;
	/** the day of issue, as stated or assumed */
	readonly date: string;
	readonly state: TraceState;
	/** all figures stated, each once */
	readonly figures: readonly Figure[];
	readonly mentions: readonly Mention[];
}
