import type { Doubt, OpenDoubt } from '@qingdan/schema';
import type { Words } from '../words.js';

/** What a reader noticed, in words. */
function noticed(code: string | undefined, words: Words): string {
	const notices: Readonly<Record<string, string>> = words.notices;
	return notices[code ?? ''] ?? '';
}

/** Doubts with their words, as a policy stores them. */
export function wordedDoubts(doubts: readonly OpenDoubt[], words: Words): Doubt[] {
	return doubts.map(({ code, item, field, severity, evidence, candidates, values }) => ({
		code,
		item,
		field,
		message: words.imports.doubts[code]((name) =>
			name === 'notice' ? noticed(values.code, words) : (values[name] ?? ''),
		),
		severity,
		evidence,
		...(candidates === undefined ? {} : { candidates }),
	}));
}
