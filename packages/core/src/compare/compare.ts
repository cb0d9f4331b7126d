import type { Catalogue, Policy } from '@qingdan/schema';
import { alignItems } from '../align/align-items.js';
import { itemDecisions } from '../align/rulings.js';
import type {
	ComparedDocument,
	ComparedUnits,
	Comparison,
	LapsedRuling,
	RelationToLeft,
} from '../comparison.js';
import type { HeldAlignment, HeldPolicy, Vocabulary } from '../corpus.js';
import { isInferredChild, relationTo } from '../policy/relation.js';
import { bodyResolver } from '../text/body.js';
import { dutyWords } from '../text/duty-verbs.js';
import { regionName, regionsAbove, shortRegionName } from '../text/region.js';
import { account, isFolding } from './accounting.js';
import { bodyColumnsOf, compareItems, loneItem, namesBodies, otherColumnsOf } from './compare-items.js';
import { compareProvisions } from './compare-provisions.js';
import { plainWords } from './kinds/writing.js';
import type { Setting } from './text-changes.js';

export interface CompareOptions {
	/** leave concepts, ids and rulings out: text and numbers only */
	readonly ignoreConcepts?: boolean;
	/** what people have decided on what belongs together; those of other policies are passed over */
	readonly alignments?: readonly HeldAlignment[];
	/** how the right document stands to the left one, where they do not say so themselves */
	readonly relation?: RelationToLeft;
}

/** Compares two policies: which items belong together, and every difference between them, typed and located. */
export function compare(
	left: HeldPolicy,
	right: HeldPolicy,
	vocabulary: Vocabulary,
	options: CompareOptions = {},
): Comparison {
	const setting: Setting = {
		left,
		right,
		relation: options.relation ?? relationTo(left.policy, right.policy),
		vocabulary,
		bodies: bodyResolver(vocabulary),
		lexicon: {
			territories: [...new Set([left, right].flatMap(({ policy }) => territoriesOf(policy, vocabulary)))],
			terms: wordsOf(vocabulary),
		},
	};
	const [ours, theirs] = [mainCatalogue(left.policy), mainCatalogue(right.policy)];
	const rulings = options.ignoreConcepts ? [] : (options.alignments ?? []);
	const { lapsed: lapsedInProse, ...prose } = compareProvisions(setting, rulings);
	const { lapsed, ...catalogue } = compareCatalogues(ours, theirs, setting, rulings, options);
	const lapsedRulings = [...lapsed, ...lapsedInProse];
	const units: ComparedUnits = ours && theirs ? catalogue : prose;
	return {
		schema: 'qingdan/comparison/1',
		left: documentOf(left.policy),
		right: documentOf(right.policy),
		relation: setting.relation,
		...(options.relation === undefined && isInferredChild(left.policy, right.policy)
			? { relationInferred: true as const }
			: {}),
		...units,
		summary: {
			same: units.pairs.filter(({ relation }) => relation === 'same').length,
			changed: units.pairs.filter(({ relation }) => relation !== 'same').length,
			added: units.added.length,
			removed: units.removed.length,
			substantive: units.changes.filter((change) => change.class === 'substantive').length,
		},
		...(ours && theirs ? uncompared(ours, theirs) : {}),
		...(lapsedRulings.length > 0 ? { lapsedRulings } : {}),
		...(units === prose ? {} : { prose }),
	};
}

/** The catalogue with most items. */
function mainCatalogue({ catalogues }: Policy): Catalogue | undefined {
	return (catalogues ?? []).reduce<Catalogue | undefined>(
		(best, next) => (best && best.items.length >= next.items.length ? best : next),
		undefined,
	);
}

/** The columns that one of the two catalogues has alone: further ones, and those that name who is responsible. */
function uncompared(left: Catalogue, right: Catalogue): Pick<Comparison, 'uncomparedColumns'> {
	const own = (catalogue: Catalogue, other: Catalogue) => [
		...otherColumnsOf(catalogue).filter((header) => !otherColumnsOf(other).includes(header)),
		...(namesBodies(other) ? [] : bodyColumnsOf(catalogue)),
	];
	const alone = { left: own(left, right), right: own(right, left) };
	return alone.left.length + alone.right.length > 0 ? { uncomparedColumns: alone } : {};
}

function documentOf({ key, title, number }: Policy): ComparedDocument {
	return { key, title, number };
}

const words = new WeakMap<Vocabulary, readonly string[]>();

/** What the vocabularies name: indices, people by their traits, offices without their place, verbs of duty. */
function wordsOf(vocabulary: Vocabulary): readonly string[] {
	const known = words.get(vocabulary);
	if (known) return known;
	const { terms, bodies } = vocabulary;
	const made = [
		...new Set([
			...terms.indices.flatMap(({ names }) => names),
			...terms.traits.flatMap(({ names }) => names.filter((name) => isWord(name, names))),
			...bodies.bodies.map(({ zh }) => zh),
			...dutyWords,
			...plainWords,
		]),
	];
	words.set(vocabulary, made);
	return made;
}

/** 低保 begins 低保对象 and 低保家庭, which are the words; 残疾人 and 残疾老年人 are 残疾 with a noun behind it, which changes by itself, as 老年人 does into 老年残疾人. */
function isWord(name: string, names: readonly string[]): boolean {
	const longer = names.filter(
		(other) => other !== name && other.startsWith(name) && other !== `${name}人` && other !== `${name}老年人`,
	);
	return (
		name !== '老年人' &&
		longer.length < 2 &&
		!names.some((other) => name === `${other}人` || name === `${other}老年人`)
	);
}

/** Names that stand for a document's own territory or one above it. */
function territoriesOf({ region }: Policy, { regions }: Vocabulary): string[] {
	return [region, ...regionsAbove(region, regions)].flatMap((code) => {
		const name = regionName(code, regions);
		return name === undefined || name === '全国' ? [] : [name, shortRegionName(name)];
	});
}

/** Compares the items of two catalogues; where a side has none, only says which rulings lapse for it. */
function compareCatalogues(
	left: Catalogue | undefined,
	right: Catalogue | undefined,
	setting: Setting,
	alignments: readonly HeldAlignment[],
	{ ignoreConcepts }: CompareOptions,
): ComparedUnits & { readonly lapsed: readonly LapsedRuling[] } {
	const [ours, theirs] = [left?.items ?? [], right?.items ?? []];
	const decisions = itemDecisions(
		alignments,
		{ key: setting.left.policy.key, items: ours },
		{ key: setting.right.policy.key, items: theirs },
	);
	const alignment = alignItems(
		ours,
		theirs,
		ignoreConcepts ? undefined : setting.vocabulary.concepts,
		decisions,
	);
	const compared = alignment.pairs.map((pair) => ({ pair, ...compareItems(pair.left, pair.right, setting) }));
	return {
		pairs: compared.map(({ pair, changes }) => {
			const differs = changes.some((change) => !isFolding(change.class) && change.field !== 'number');
			return {
				left: pair.left.map(({ number }) => number),
				right: pair.right.map(({ number }) => number),
				relation:
					pair.right.length > 1 ? 'split' : pair.left.length > 1 ? 'merged' : differs ? 'changed' : 'same',
				confidence: pair.confidence,
				method: pair.method,
				reasons: pair.reasons,
				review: pair.review,
			};
		}),
		related: alignment.related,
		added: alignment.added.map(({ number }) => number),
		removed: alignment.removed.map(({ number }) => number),
		changes: [
			...compared.flatMap(({ changes }) => changes),
			...alignment.removed.map((item) => loneItem(item, 'left', setting)),
			...alignment.added.map((item) => loneItem(item, 'right', setting)),
		],
		accounting: account(compared.flatMap(({ entries }) => entries)),
		lapsed: decisions.lapsed,
	};
}
