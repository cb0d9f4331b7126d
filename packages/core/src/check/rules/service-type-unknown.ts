import { alone, spanOf } from '../noting.js';
import { rule } from '../rule.js';

/** A service type that is none of those of the vocabulary (物质帮助、照护服务、关爱服务). */
export const serviceTypeUnknown = rule({
	ids: ['service-type-unknown'],
	area: 'type',
	stage: 1,
	weights: ['-', '-', '-', 'error'],
	mirror: 'single-document',
	inspect: ({ draft, vocabulary }) => {
		const known = new Set(vocabulary.terms.serviceTypes.map(({ zh }) => zh));
		return draft.items.flatMap(({ item }) => {
			const { serviceType, number } = item;
			// Lists of other subjects have other columns of that name.
			if (serviceType === null || typesIn(serviceType).every((type) => known.has(type))) return [];
			if (!draft.items.some((one) => typesIn(one.item.serviceType ?? '').some((type) => known.has(type))))
				return [];
			return [
				alone('service-type-unknown', {
					child: number,
					field: 'serviceType',
					to: spanOf(serviceType, serviceType),
					details: { found: serviceType, known: [...known] },
				}),
			];
		});
	},
	examples: [
		{
			child: {
				items: [
					{ name: '健康体检', serviceType: '关爱服务' },
					{ name: '高龄津贴', serviceType: '其他服务' },
				],
			},
			found: ['service-type-unknown'],
		},
		{ child: { items: [{ name: '特困供养', serviceType: '照护服务、物质帮助' }] }, found: [] },
	],
});

/** The types that a cell names: 照护服务、物质帮助. */
function typesIn(cell: string): string[] {
	return cell.split(/[\s、，；/／]+|和|及/).filter((type) => type !== '');
}
