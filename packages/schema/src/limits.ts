/** What the program reads at most. Each is far above the largest real document. */
export const limits = {
	/** bytes of one file */
	fileBytes: 50 * 1024 * 1024,
	/** nesting of a YAML document */
	yamlDepth: 64,
	/** keys of one YAML map */
	mapKeys: 5000,
} as const;
