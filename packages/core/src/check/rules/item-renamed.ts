import type { Level } from '@qingdan/schema';
import { withoutLayout } from '../../text/layout.js';
import { regionsAbove } from '../../text/region.js';
import type { CheckContext } from '../context.js';
import { rule } from '../rule.js';

/** Items that belong together have different names; whether the draft's is the one that a higher level uses is said. */
export const itemRenamed = rule({
	ids: ['item-renamed'],
	area: 'item',
	stage: 1,
	weights: ['notice', 'notice', 'info', '-'],
	mirror: 'symmetric',
	takes: ({ kind, right }, context) => {
		if (kind !== 'item-renamed') return undefined;
		const name = context.draft.items.find(({ item }) => item.number === right[0])?.item.name;
		return name !== undefined && isUsedAbove(name, context)
			? { rule: kind, facets: ['matches-higher-level-name'] }
			: { rule: kind };
	},
	examples: [
		{ field: 'name', parent: '健康体检', child: '免费健康体检', found: ['item-renamed'] },
		{
			library: [
				{ key: 'nation', level: 'national', region: '000000', items: [{ id: 'a', name: '免费健康体检' }] },
			],
			parent: { items: [{ id: 'a', name: '健康体检' }] },
			child: { items: [{ id: 'a', name: '免费健康体检' }] },
			found: ['item-renamed'],
		},
		{ field: 'name', parent: '健康体检', child: '健康体检', found: [] },
	],
});

const order: readonly Level[] = ['national', 'province', 'city', 'county', 'township'];

/** Whether a held list above the parent, in whose territory it lies, has an item of that name. */
function isUsedAbove(name: string, { parent, corpus, vocabulary }: CheckContext): boolean {
	if (!parent) return false;
	const { level, region } = parent.held.policy;
	const above = new Set(regionsAbove(region, vocabulary.regions));
	return corpus.policies.some(
		({ policy }) =>
			order.indexOf(policy.level) < order.indexOf(level) &&
			policy.region !== null &&
			above.has(policy.region) &&
			(policy.catalogues ?? []).some(({ items }) =>
				items.some((item) => withoutLayout(item.name) === withoutLayout(name)),
			),
	);
}
