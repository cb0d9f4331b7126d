import type { CheckAnswer, CheckRequest } from '../check/check-job.js';
import type { DraftingAnswer, DraftingRequest } from '../drafting/drafting-job.js';

/** What the worker is asked, by the view that asks. */
export type DeskRequest =
	| { readonly for: 'check'; readonly request: CheckRequest }
	| { readonly for: 'drafting'; readonly request: DraftingRequest };

/** What it answers. */
export type DeskAnswer =
	| { readonly for: 'check'; readonly answer: CheckAnswer }
	| { readonly for: 'drafting'; readonly answer: DraftingAnswer };
