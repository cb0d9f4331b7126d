import type { Draft, Evidence, Place, Policy, Problem, ProblemCode, Step } from '@qingdan/schema';
import { pointer } from '@qingdan/schema';

/** A draft as it was read from its file. */
export interface HeldDraft {
	readonly file: string;
	readonly draft: Draft;
	/** Where a value stands in the file. */
	place(steps: readonly Step[]): Place;
	/**
	 * where the enacting document says so, where the draft stands for what a document enacts on the very text of the parent:
	 * what it changes has no place in that text and must be read anew
	 */
	readonly enactedBy?: Evidence;
}

/** What a draft stands on: an issued policy, or another draft that was resolved. */
export interface DraftParent {
	readonly file: string;
	/** SHA-256 of the file's bytes, as `sha256:…` */
	readonly digest: string;
	readonly policy: Policy;
	/** Where a value of the policy stands in the file. */
	place(steps: readonly Step[]): Place;
	/** Where the parent's own values come from, where it has a parent itself. */
	readonly origins?: OriginOf;
}

/** How a value of a resolved draft came to be. */
export type OriginStatus = 'inherited' | 'localised' | 'filled' | 'set' | 'corrected' | 'added' | 'omitted';

/** Where a value of a resolved draft comes from. */
export interface Origin {
	readonly status: OriginStatus;
	/** key of the document that the value comes from */
	readonly from: string;
	/** the operation that made it, as a place in that document: `items.old-age-allowance[0]` */
	readonly op?: string;
	/** the value in the parent, where it is another one */
	readonly was?: string | number | boolean | null | undefined;
	/** the lines of the source text or of the draft on which it rests */
	readonly evidence: { readonly source: string; readonly lines: number | readonly [number, number] };
	/** where the parent has the value from, where the parent has a parent */
	readonly above?: Origin;
}

/** The origin of the value at a path of a policy. */
export type OriginOf = (steps: readonly Step[]) => Origin | undefined;

/** A problem of a draft, at a place of its file; `other` is the second place that it speaks of. */
export function draftProblem(
	held: HeldDraft,
	steps: readonly Step[],
	code: ProblemCode,
	values: Problem['values'] = {},
	other?: string,
): Problem {
	return {
		code,
		severity: 'error',
		file: held.file,
		...held.place(steps),
		path: pointer(steps),
		values: { ...values, ...(other === undefined ? {} : { other }) },
	};
}

/** A place as it is named in messages: file:line:column. */
export function placeName(
	{ file, place }: Pick<HeldDraft, 'file' | 'place'>,
	steps: readonly Step[],
): string {
	const { line, column } = place(steps);
	return `${file}:${line}:${column}`;
}
