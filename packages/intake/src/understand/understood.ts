import type { OpenDoubt, Policy } from '@qingdan/schema';

/** Where the characters of a source went; spaces are not counted. */
export interface Account {
	readonly characters: number;
	/** listed as page furniture or withheld */
	readonly omitted: number;
	/** given to no part, each with a doubt */
	readonly doubted: number;
	/** in neither, counted a second time by taking what the policy prints out of the source; 0 where nothing is lost */
	readonly unaccounted: number;
}

/** A policy read from a document, with all that was not sure. */
export interface Understood {
	readonly kind: 'policy';
	readonly policy: Policy;
	/** what the lines of the policy's evidence count */
	readonly text: string;
	readonly doubts: readonly OpenDoubt[];
	readonly account: Account;
}

/** A document in which nothing of a policy was found. */
export interface NoPolicy {
	readonly kind: 'no-policy';
	/** what stands where tables have their headers, for a person to see why they were not known; of the first tables only */
	readonly tables: readonly string[];
}
