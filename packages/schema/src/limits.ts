/** What the program reads at most. Each is far above the largest real document. */
export const limits = {
	/** bytes of one file */
	fileBytes: 50 * 1024 * 1024,
	/** nesting of a YAML document */
	yamlDepth: 64,
	/** keys of one YAML map */
	mapKeys: 5000,
	/** tokens of two texts together up to which they are compared token by token; longer ones sentence by sentence first */
	comparedTokens: 50_000,
	/** insertions and deletions that are looked for between two texts; beyond, a stretch counts as replaced */
	edits: 8000,
	/** pairs of clauses up to which the clauses of two texts are aligned; beyond, the texts are compared as they stand */
	clausePairs: 250_000,
} as const;
