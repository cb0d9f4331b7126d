import { json } from '../page.js';
import type { Logged } from './logged.js';

/** A change log for other tools: every entry with all its places, for every audience the same. */
export function changelogAsJson({ steps, recipe }: Logged): string {
	return json({
		schema: 'qingdan/changelog/1',
		inputs: recipe.inputs,
		steps: steps.map(({ log, notes }) => ({
			...log,
			notes: notes.map(({ note, state, entries }) => ({ ...note, state, entries })),
		})),
	});
}
