import { tableAsCsv } from '../data/formats.js';
import { changesTable } from '../data/tables.js';
import type { Logged } from './logged.js';

/** A change log as a table for spreadsheets: every change a row, the columns those of the table `changes` of an export. */
export function changelogAsCsv({ steps }: Logged): string {
	return tableAsCsv(changesTable(steps), true);
}
