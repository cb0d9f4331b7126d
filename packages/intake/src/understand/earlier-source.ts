import { lineSpan, linesOf, withoutLayout } from '@qingdan/core';
import type { Evidence } from '@qingdan/schema';

type Places = Evidence['lines'];

/** The text that people worked on, beside the one that is read now: it tells what the source changed from what they did. */
export interface EarlierSource {
	/** Whether lines of the earlier text say what lines of this one do, layout aside. */
	same(before: Places, now: Places): boolean;
	/** Whether the earlier text says anywhere what these lines say; blank lines say nothing new. */
	holds(now: Places): boolean;
}

/** @param earlier undefined where it is not at hand: then nothing is known to be the same */
export function earlierSource(earlier: string | undefined, now: string): EarlierSource {
	if (earlier === undefined) return { same: () => false, holds: () => false };
	const [old, fresh] = [linesOf(earlier), linesOf(now)];
	const whole = withoutLayout(earlier);
	const said = (lines: readonly string[], places: Places): string => {
		const [first, last] = lineSpan(places);
		return withoutLayout(lines.slice(first - 1, last).join('\n'));
	};
	return {
		same: (before, here) => said(old, before) === said(fresh, here),
		holds(here) {
			return whole.includes(said(fresh, here));
		},
	};
}
