import { type Language, plain, wordsOf } from '@qingdan/publish';
import type { Limits } from '@qingdan/schema';
import type { Desk, Surroundings } from './desk.js';
import { styleFor } from './style.js';

/** What every command works with, in a language and with the limits that the user set. */
export function makeDesk(
	language: Language,
	surroundings: Surroundings,
	limits: Desk['limits'] = new Map<keyof Limits, number>(),
): Desk {
	const words = wordsOf(language);
	return {
		...surroundings,
		words,
		sources: new Map(),
		limits,
		page: { words, style: styleFor(surroundings.stdout.colour) },
		diagnostics: { words, style: surroundings.stderr.colour ? styleFor(true) : plain },
	};
}
