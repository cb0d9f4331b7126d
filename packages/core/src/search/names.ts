import type { Corpus } from '../corpus.js';
import { flatProvisions, numberedProvisions } from '../policy/provision-id.js';
import { regionName } from '../text/region.js';

/**
 * The names by which something of a corpus is looked for: titles, services and their other names, headings, departments,
 * places. Each once, in the order of their code points; what reads them aloud does so once.
 */
export function searchableNames({ policies, cited, vocabulary }: Corpus): string[] {
	const { concepts, regions } = vocabulary;
	const names = new Set<string>();
	const add = (...found: readonly (string | null | undefined)[]) => {
		for (const name of found) if (name) names.add(name);
	};
	for (const { policy } of policies) {
		add(policy.title, regionName(policy.region, regions));
		for (const item of (policy.catalogues ?? []).flatMap(({ items }) => items))
			add(item.name, ...item.departments);
		for (const { provision } of flatProvisions(numberedProvisions(policy.provisions ?? [])))
			add(provision.heading);
	}
	for (const { document: citation } of cited) add(citation.title.value);
	for (const { zh, aliases } of concepts.concepts) add(zh, ...(aliases ?? []));
	return [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
