import type { Draft, RegionCode } from '@qingdan/schema';
import type { RelationToLeft } from '../comparison.js';
import type { Vocabulary } from '../corpus.js';
import { levelOfRegion, regionsAbove } from '../text/region.js';
import type { DraftParent } from './held-draft.js';
import { localisation } from './localisation.js';
import { mainCatalogue } from './resolve-catalogue.js';

/** How a document for a region stands to one of another region, by the places alone. */
export function relationOfRegions(
	parent: RegionCode | null,
	region: RegionCode,
	{ regions }: Vocabulary,
): RelationToLeft {
	if (parent === region) return 'successor-of';
	return parent !== null && regionsAbove(region, regions).includes(parent) ? 'child-of' : 'peer-of';
}

/**
 * A draft that says nothing yet: the list of the parent for another region. Below the parent its names change with the
 * level; running text is not taken over, and what the document says of itself is left open.
 */
export function startDraft(parent: DraftParent, region: RegionCode, vocabulary: Vocabulary): Draft {
	const { policy, digest } = parent;
	const relation = relationOfRegions(policy.region, region, vocabulary);
	const level = levelOfRegion(region);
	const seat = { level, region };
	const bound = relation === 'child-of';
	const list = mainCatalogue(policy)?.catalogue;
	return {
		schema: 'qingdan/draft/1',
		key: `draft-${region}`,
		title: localisation(policy, seat, {}, vocabulary).title(list?.title ?? policy.title),
		level,
		region,
		parent: { key: policy.key, edition: policy.edition, digest },
		...(bound ? {} : { relation }),
		...(bound
			? { document: { relations: [{ type: 'parent-catalogue', to: policy.key, basis: 'inferred' }] } }
			: {}),
		...(bound && policy.region !== null ? { localise: { region: { from: policy.region, to: region } } } : {}),
		...(policy.provisions && list ? { provisions: null } : {}),
		keep: 'all-others',
	};
}
