import type { SourceDocument } from '@qingdan/intake';

/** What was noticed: `code: text` for what is left out, `code? text` for what is unsure. */
export function noticed({ notices }: SourceDocument): string[] {
	return notices.map(({ code, effect, text = '' }) =>
		`${code}${effect === 'left-out' ? ':' : '?'} ${text}`.trimEnd(),
	);
}
