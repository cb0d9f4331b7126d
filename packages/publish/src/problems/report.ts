import type { Corpus } from '@qingdan/core';
import type { Problem, Severity } from '@qingdan/schema';

/** What was counted in a corpus. */
export interface CorpusCounts {
	readonly policies: number;
	readonly cited: number;
	readonly items: number;
	readonly parameters: number;
	readonly quotes: number;
}

/** The outcome of validating. */
export interface ProblemReport {
	/** missing where there is no corpus to count in */
	readonly counts?: CorpusCounts;
	readonly problems: readonly Problem[];
	/** the path of a file as the reader can open it */
	readonly shown: (file: string) => string;
}

/** How many problems there are of each severity. */
export function bySeverity(problems: readonly Problem[]): Record<Severity, number> {
	const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
	return { error: count('error'), warning: count('warning'), notice: count('notice'), info: count('info') };
}

/** Counts what a corpus holds. */
export function countsOf({ policies, cited }: Corpus): CorpusCounts {
	const items = policies.flatMap(({ policy }) =>
		(policy.catalogues ?? []).flatMap((catalogue) => catalogue.items),
	);
	const rows = items.flatMap((item) => [item, ...(item.variants ?? [])]);
	return {
		policies: policies.length,
		cited: cited.length,
		items: items.length,
		parameters: rows.reduce((sum, row) => sum + (row.parameters?.length ?? 0), 0),
		quotes:
			policies.reduce((sum, { policy }) => sum + quotesIn(policy), 0) +
			cited.reduce((sum, { document }) => sum + quotesIn(document), 0),
	};
}

function quotesIn(value: unknown): number {
	if (Array.isArray(value)) return value.reduce<number>((sum, inner) => sum + quotesIn(inner), 0);
	if (value === null || typeof value !== 'object') return 0;
	return Object.entries(value).reduce(
		(sum, [key, inner]) => sum + (key === 'quote' ? 1 : quotesIn(inner)),
		0,
	);
}
