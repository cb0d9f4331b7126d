import type { Place, Problem, ProblemCode, Severity, Step } from '@qingdan/schema';
import { pointer } from '@qingdan/schema';

/** A file that problems can be placed in. */
export interface Placed {
	readonly file: string;
	place(steps: readonly Step[]): Place;
}

/** States a problem at a place of a file. */
export function problemAt(
	placed: Placed,
	steps: readonly Step[],
	code: ProblemCode,
	values: Problem['values'] = {},
	severity: Severity = 'error',
): Problem {
	return { code, severity, file: placed.file, ...placed.place(steps), path: pointer(steps), values };
}
