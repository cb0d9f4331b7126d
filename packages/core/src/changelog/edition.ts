import type { EditionStep, EditionSuggestion, LogGroup, LogPart } from './log.js';

/**
 * By how much an edition number should go up: reductions and removals are a new major edition, other changes of
 * substance a minor one, wording alone a patch. What is unclear counts as no reduction and is said to be unclear.
 */
export function suggestionOf(parts: readonly LogPart[]): EditionSuggestion {
	const sections = parts.flatMap((part) => part.sections);
	const entries = (...groups: LogGroup[]) =>
		sections.flatMap((section) => (groups.includes(section.group) ? section.entries : []));
	const counts = {
		reductions: entries('lowered', 'removed').length,
		additions: entries('raised', 'added').length,
		others: entries('responsibility', 'conditions', 'restructured').length,
		wording: entries('wording').length,
	};
	const unclear = sections.flatMap((section) => section.entries).filter((one) => one.direction === 'unclear');
	return { step: stepOf(counts), ...counts, unclear: unclear.length };
}

function stepOf(counts: Omit<EditionSuggestion, 'step' | 'unclear'>): EditionStep {
	if (counts.reductions > 0) return 'major';
	if (counts.additions + counts.others > 0) return 'minor';
	return counts.wording > 0 ? 'patch' : 'none';
}

/** The number after `number` (`2.1.0`, `2.1` or `2`, with or without `v`); undefined where it is no such number. */
export function nextEditionNumber(number: string, step: EditionStep): string | undefined {
	const [, mark = '', ...digits] = /^(v?)(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?$/.exec(number) ?? [];
	if (digits[0] === undefined) return undefined;
	const [major = 0, minor = 0, patch = 0] = digits.map((digit) => Number(digit ?? 0));
	const next = {
		major: [major + 1, 0, 0],
		minor: [major, minor + 1, 0],
		patch: [major, minor, patch + 1],
		none: [major, minor, patch],
	}[step];
	return `${mark}${next.join('.')}`;
}
