/** What is wrong, what was expected where that can be said, and what to do about it. */
export interface ProblemWords {
	readonly what: string;
	readonly expected?: string;
	readonly remedy: string;
}

/** Gives a value of a problem as text; '' where the problem has none of that name. */
export type Say = (name: string) => string;

/** The first and last line of a span, or the one line that it is. */
export function span(lines: string, separator: string): string {
	const [first = '', last = first] = lines.split(separator);
	return first === last ? first : `${first}–${last}`;
}

export type ProblemSentence = (say: Say) => ProblemWords;
