import type { Item } from '@qingdan/schema';
import { alignItems } from '../align/align-items.js';
import type { Corpus, HeldPolicy } from '../corpus.js';
import { itemsOf } from '../matrix/catalogue.js';
import { type Figure, isThreshold, keyFigures } from '../matrix/figure.js';
import { pairFigures } from '../matrix/standing.js';
import { type Applicability, applicabilityOn } from './applicability.js';
import type { RegionOf } from './region-of.js';
import { effectiveDay, type StatusOn } from './status.js';

/** A text that binds at one level on a day. */
export interface LevelText {
	readonly region: RegionOf;
	readonly held: HeldPolicy;
	readonly status: StatusOn;
}

/** A figure with the level that states it and how it stands on the day. */
export interface FigureThatHolds {
	readonly figure: Figure;
	readonly region: RegionOf;
	/** key of the document that states it */
	readonly by: string;
	readonly applicability: Applicability;
	/** whether it holds: it applies and no nearer level has an applicable one in its place */
	readonly holds: boolean;
}

/** A service as it holds in a region on a day. */
export interface ItemThatHolds {
	readonly id: string;
	readonly number: number;
	readonly name: string;
	/** the level whose words hold: the nearest list that has the item and applies it */
	readonly region: RegionOf;
	readonly by: string;
	readonly applicability: Applicability;
	/** nearer lists in force that do not have the item */
	readonly notListedBy: readonly string[];
	/** what counts for the person: ages and grades aside */
	readonly figures: readonly FigureThatHolds[];
}

/**
 * The services of all levels that bind, nearest first: each once, by the nearest list that has it. Where a nearer figure
 * does not apply yet, that of the level above holds until it does.
 */
export function itemsThatHold(texts: readonly LevelText[], corpus: Corpus): ItemThatHolds[] {
	const lists = texts.filter(({ held }) => itemsOf(held).length > 0);
	const seen = new Map<LevelText, Set<Item>>(lists.map((text) => [text, new Set()]));
	const aligned = alignments(lists, corpus);
	return lists.flatMap((text, depth) =>
		itemsOf(text.held)
			.filter((item) => !seen.get(text)?.has(item))
			.map((item): ItemThatHolds => {
				const above = lists.slice(depth + 1).flatMap((upper) => {
					const partners = aligned(item, text, upper);
					for (const one of partners) seen.get(upper)?.add(one);
					return partners.map((partner) => ({ upper, partner }));
				});
				const rows = [{ upper: text, partner: item }, ...above];
				const standing = (row: Row) =>
					applicabilityOn(row.upper.status, effectiveDay(row.upper.held).date, row.partner);
				const holder = rows.find((row) => standing(row).state === 'applicable') ?? {
					upper: text,
					partner: item,
				};
				const { id, number, name } = holder.partner;
				return {
					id,
					number,
					name,
					region: holder.upper.region,
					by: holder.upper.held.policy.key,
					applicability: standing(holder),
					notListedBy: lists.slice(0, depth).map(({ held }) => held.policy.key),
					figures: figuresThatHold(rows),
				};
			}),
	);
}

/** The items of an upper list that belong to one of a lower list; two lists are aligned once. */
function alignments(lists: readonly LevelText[], { vocabulary }: Corpus) {
	const known = new Map<string, ReturnType<typeof alignItems>>();
	return (item: Item, below: LevelText, above: LevelText): readonly Item[] => {
		const name = `${lists.indexOf(below)}/${lists.indexOf(above)}`;
		const found =
			known.get(name) ?? alignItems(itemsOf(above.held), itemsOf(below.held), vocabulary.concepts);
		known.set(name, found);
		return found.pairs.filter(({ right }) => right.includes(item)).flatMap(({ left }) => left);
	};
}

interface Row {
	readonly upper: LevelText;
	readonly partner: Item;
}

/** The figures of the nearest level, and where one does not apply, the one above that answers the same question. */
function figuresThatHold(rows: readonly Row[]): FigureThatHolds[] {
	const [nearest, ...above] = rows.map(({ upper, partner }) => ({
		upper,
		partner,
		figures: keyFigures(partner, upper.held).filter((figure) => !isThreshold(figure)),
	}));
	if (!nearest) return [];
	const stated = ({ upper, partner }: (typeof above)[number], figure: Figure): FigureThatHolds => {
		const parameter = [partner, ...(partner.variants ?? [])]
			.flatMap(({ parameters }) => parameters ?? [])
			.find(({ id }) => id === figure.id);
		const applicability = applicabilityOn(upper.status, effectiveDay(upper.held).date, partner, parameter);
		return {
			figure,
			region: upper.region,
			by: upper.held.policy.key,
			applicability,
			holds: applicability.state === 'applicable',
		};
	};
	return nearest.figures.flatMap((figure) => {
		const own = stated(nearest, figure);
		if (own.holds) return [own];
		for (const upper of above) {
			const pair = pairFigures(upper.figures, nearest.figures).find((one) => one.own === figure);
			const found = pair?.base && stated(upper, pair.base);
			if (found?.holds) return [own, found];
		}
		return [own];
	});
}
