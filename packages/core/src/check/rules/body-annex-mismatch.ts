import type { Item } from '@qingdan/schema';
import { figuresIn, type ReadFigure } from '../../text/figure.js';
import { type CheckContext, cellsOfItem } from '../context.js';
import { alone } from '../noting.js';
import { type Noted, rule } from '../rule.js';

/** The running text says of an item something else than the list does: an age, an amount, a share, the groups served. */
export const bodyAnnexMismatch = rule({
	ids: ['body-annex-mismatch'],
	area: 'consistency',
	stage: 1,
	weights: ['-', '-', '-', 'warning'],
	mirror: 'single-document',
	inspect: (context) =>
		context.draft.items.flatMap(({ item }) =>
			clausesOn(item, context).flatMap(({ provision, clause }) => {
				const figures = otherFigures(item, clause);
				const groups = otherGroups(item, clause, context);
				return [...figures, ...groups.map((text) => ({ text }))].slice(0, 1).map(
					({ text }): Noted =>
						alone('body-annex-mismatch', {
							child: item.number,
							field: 'content',
							to: { text: clause, start: (item.content ?? '').length, end: (item.content ?? '').length },
							details: { provision, clause, words: figures.length > 0 ? text : groups.join('、') },
						}),
				);
			}),
		),
	examples: [
		{
			child: {
				prose: ['一、重点工作。为70周岁及以上老年人发放高龄津贴。'],
				items: [
					{ name: '高龄津贴', target: '80周岁及以上老年人', content: '为80周岁及以上老年人每月发放50元。' },
				],
			},
			found: ['body-annex-mismatch'],
		},
		{
			child: {
				prose: ['一、重点工作。为80岁以上老年人发放高龄津贴。'],
				items: [
					{ name: '高龄津贴', target: '80周岁及以上老年人', content: '为80周岁及以上老年人每月发放50元。' },
				],
			},
			found: ['age-unit-nonstandard', 'boundary-word-inconsistent'],
		},
	],
});

function clausesOn(item: Item, { draft }: CheckContext): { provision: string; clause: string }[] {
	if (item.name.length < 4) return [];
	return draft.provisions.flatMap(({ id, provision }) =>
		(provision.text ?? '')
			.split(/[，。；]/)
			.filter((clause) => clause.includes(item.name))
			.map((clause) => ({ provision: id, clause })),
	);
}

const compared: ReadonlySet<ReadFigure['type']> = new Set([
	'age',
	'amount',
	'ratio',
	'multiple',
	'frequency',
]);

/** Figures of the clause that the row does not print, of a type of which it prints some. */
function otherFigures(item: Item, clause: string): ReadFigure[] {
	const own = cellsOfItem(item).flatMap(({ text }) => figuresIn(text));
	return figuresIn(clause).filter(
		({ type, value, min }) =>
			compared.has(type) &&
			own.some((one) => one.type === type) &&
			!own.some((one) => one.type === type && (one.value ?? one.min) === (value ?? min)),
	);
}

/** Groups of older people that the clause lists and the row does not, where both list several. */
function otherGroups(item: Item, clause: string, { vocabulary }: CheckContext): string[] {
	const names = vocabulary.terms.traits
		.filter(({ category }) => ['living', 'ability', 'disability', 'family'].includes(category))
		.flatMap(({ id, names }) => names.map((name) => ({ id, name })));
	const found = (text: string) => names.filter(({ name }) => text.includes(name));
	const [said, listed] = [
		found(clause),
		found(
			cellsOfItem(item)
				.map(({ text }) => text)
				.join('\n'),
		),
	];
	const ids = new Set(listed.map(({ id }) => id));
	if (new Set(said.map(({ id }) => id)).size < 3 || ids.size < 3) return [];
	return [...new Map(said.filter(({ id }) => !ids.has(id)).map(({ id, name }) => [id, name])).values()];
}
