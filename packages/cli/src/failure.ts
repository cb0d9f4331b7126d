import type { Problem } from '@qingdan/schema';

/** How a run ends: 0 done, 1 findings, 2 usage, 3 input, 4 what it is held against, 5 a fault of the program. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5;

/** A run that ends early for a reason that is the user's to mend. The message is in the user's language. */
export class Failure extends Error {
	readonly exitCode: ExitCode;
	/** what is wrong with the input, to be listed */
	readonly problems: readonly Problem[];

	constructor(exitCode: ExitCode, message: string, problems: readonly Problem[] = []) {
		super(message);
		this.exitCode = exitCode;
		this.problems = problems;
	}
}

/** The reason of a failed system call, such as ENOSPC. */
export function reasonOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
