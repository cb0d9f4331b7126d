import type { BodyResolver } from '@qingdan/core';
import type { Lines } from '../document.js';
import type { Doubts } from './doubts.js';
import type { Grid } from './grid.js';
import type { Column } from './headers.js';

/** What a catalogue is made with. */
export interface CatalogueSetting {
	readonly id: string;
	readonly title: string;
	readonly titleLines: Lines;
	readonly bodies: BodyResolver;
	readonly doubts: Doubts;
	/** an id for an item by its name and place, unique in the document */
	readonly itemId: (name: string, number: number) => string;
}

/** The fields of an item that hold text as printed. */
export type TextField = 'name' | 'target' | 'content' | 'serviceType' | 'departments';
/** What reading a row needs. */
export interface RowSetting {
	readonly number: number;
	readonly grid: Grid;
	readonly columns: readonly Column[];
	readonly setting: CatalogueSetting;
}
