import type { Policy } from '@qingdan/schema';
import type { Corpus, HeldCitation, HeldPolicy } from '../corpus.js';
import { isDocument } from './events.js';

/** Documents of all levels that are about one thing: each carries out the one above, or bears its name in its series. */
export interface Family {
	/** the series' own name, without the place: basic-elderly-care */
	readonly name: string;
	readonly held: readonly HeldPolicy[];
	/** cited and not held, named as what a document of the family carries out */
	readonly cited: readonly HeldCitation[];
}

const upward: ReadonlySet<string> = new Set(['implements', 'based-on', 'parent-catalogue', 'continues']);

/** The families of a corpus, by name. */
export function familiesOf({ policies, cited }: Corpus): Family[] {
	const names = [...new Set(policies.map(({ policy }) => familyName(policy)))].sort();
	return names.map((name) => {
		const held = policies.filter(({ policy }) => familyName(policy) === name);
		const carriedOut = new Set(
			held
				.filter(({ policy }) => isDocument(policy))
				.flatMap(({ policy }) => (policy.relations ?? []).filter(({ type }) => upward.has(type)))
				.map(({ to }) => to),
		);
		return {
			name,
			held,
			cited: cited.filter(
				({ document }) =>
					carriedOut.has(document.key) ||
					(document.series !== undefined && lastPart(document.series) === name),
			),
		};
	});
}

function familyName({ series }: Policy): string {
	return lastPart(series);
}

function lastPart(series: string): string {
	return series.slice(series.indexOf('/') + 1);
}
