import type { Concepts, Item } from '@qingdan/schema';
import { alignItems } from '../align/align-items.js';
import { itemDecisions } from '../align/rulings.js';
import type { Corpus, HeldPolicy } from '../corpus.js';
import { itemsOf } from '../matrix/catalogue.js';
import { type Figure, keyFigures } from '../matrix/figure.js';
import { pairFigures } from '../matrix/standing.js';
import { exactLines } from '../text/source.js';
import { type Measure, namesOf } from './measure.js';
import { type Mention, mentionsOfWords } from './mention.js';
import { type Passage, passagesOf } from './passage.js';
import { sentenceAround } from './words.js';

type ParameterMeasure = Extract<Measure, { kind: 'parameter' }>;

/** The items of a policy that are a concept, a part of it or made of it, each with its key figures. */
export function followConcept(concept: string, held: HeldPolicy, { concepts }: Concepts): Mention[] {
	const parts = new Map(concepts.map(({ id, parts: made }) => [id as string, made ?? []]));
	const own = new Set<string>([concept, ...(parts.get(concept) ?? [])]);
	const isMeant = ({ concept: given }: Item) =>
		given !== undefined && (own.has(given) || (parts.get(given) ?? []).some((part) => part === concept));
	return itemsOf(held)
		.filter(isMeant)
		.flatMap((item) => mentionsOfItem(item, keyFigures(item, held), held));
}

/** An item as mentions: each sentence that holds figures with those it holds. */
function mentionsOfItem(item: Item, figures: readonly Figure[], held: HeldPolicy): Mention[] {
	const bySentence = new Map<string, Figure[]>();
	for (const figure of figures) {
		const { quote, evidence } = mentionOfItem(item, [figure], held);
		const key = `${evidence.lines.join()} ${quote}`;
		bySentence.set(key, [...(bySentence.get(key) ?? []), figure]);
	}
	const groups = [...bySentence.values()];
	return (groups.length > 0 ? groups : [[]]).map((own) => mentionOfItem(item, own, held));
}

/** An item as one mention: the sentence of its first figure, else the first sentence of its content, with its figures. */
function mentionOfItem(item: Item, figures: readonly Figure[], held: HeldPolicy): Mention {
	const passages = passagesOf(held).filter(
		({ section }) => section.kind === 'item' && section.id === item.id,
	);
	const placed = figures.flatMap((figure) =>
		passages.flatMap((passage) =>
			passage.readings
				.filter((one) => one.figure.id === figure.id && one.figure.variant === figure.variant)
				.map(({ span }) => ({ passage, span })),
		),
	);
	const found = placed[0] ?? firstWords(passages);
	const { passage, span } = found ?? { passage: passages[0] as Passage, span: { start: 0, end: 0 } };
	const sentence = sentenceAround(passage.text, span);
	const quote = passage.text.slice(sentence.start, sentence.end).trim();
	return {
		section: passage.section,
		field: passage.field,
		quote,
		figures,
		evidence: { file: held.source.file, lines: exactLines(held.source, quote, passage.lines) },
	};
}

function firstWords(passages: readonly Passage[]) {
	const passage = passages.find(({ field }) => field === 'content') ?? passages[0];
	return passage && { passage, span: { start: 0, end: 1 } };
}

/**
 * Follows one parameter of an item, or one target of a provision. In other documents it is the figure that answers the same
 * question in the item that belongs to this one (by concept, else by alignment), or the target of the same id or indicator.
 * @returns nothing for any document where the measure names no parameter or target that there is
 */
export function followParameter(measure: ParameterMeasure, corpus: Corpus): (held: HeldPolicy) => Mention[] {
	const home = corpus.policies.find(({ policy }) => policy.key === measure.key);
	const item =
		home && itemsOf(home).find(({ id, number }) => id === measure.unit || String(number) === measure.unit);
	const figure = home && item && keyFiguresWithTwins(item, home).find(({ id }) => id === measure.parameter);
	if (home && item && figure) {
		const names = item.concept ? namesOf(item.concept, corpus.vocabulary.concepts) : [item.name];
		return (held) => orNamed(answersTo(figure, item, home, held, corpus), names, held);
	}
	const target =
		home &&
		targetsOf(home).find(({ unit, figure: { id } }) => unit === measure.unit && id === measure.parameter)
			?.figure;
	if (!target) return () => [];
	return (held) => {
		const found = targetsOf(held).filter(
			({ figure: { id, label } }) => id === target.id || label === target.label,
		);
		return orNamed(
			found.map(({ mention }) => mention),
			target.of === undefined ? [] : [target.of],
			held,
		);
	};
}

/** Where nothing answers, the sentences that name the service or what the share is of: they state no figure for it. */
function orNamed(answers: Mention[], names: readonly string[], held: HeldPolicy): Mention[] {
	return answers.length > 0
		? answers
		: mentionsOfWords(names, held).map((mention) => ({ ...mention, figures: [] }));
}

/** Every parameter of an item: also those that repeat a threshold. */
function keyFiguresWithTwins(item: Item, held: HeldPolicy): Figure[] {
	const placed = passagesOf(held).flatMap(({ section, readings }) =>
		section.kind === 'item' && section.id === item.id ? readings.map(({ figure }) => figure) : [],
	);
	return [...keyFigures(item, held), ...placed];
}

function answersTo(
	figure: Figure,
	item: Item,
	home: HeldPolicy,
	held: HeldPolicy,
	{ vocabulary, alignments }: Corpus,
): Mention[] {
	if (held === home) return [mentionOfItem(item, [figure], held)];
	const [ours, theirs] = [itemsOf(home), itemsOf(held)];
	const decisions = itemDecisions(
		alignments,
		{ key: home.policy.key, items: ours },
		{ key: held.policy.key, items: theirs },
	);
	const { pairs } = alignItems(ours, theirs, vocabulary.concepts, decisions);
	const counterparts = pairs.find(({ left }) => left.includes(item))?.right ?? [];
	const own = keyFigures(item, home);
	const asked = own.find(({ id, variant }) => id === figure.id && variant === figure.variant);
	// All figures of the item take part, so that none answers for its neighbour.
	const base = asked ? own.map((one) => (one === asked ? figure : one)) : [figure, ...own];
	const answers = pairFigures(
		base,
		counterparts.flatMap((one) => keyFigures(one, held)),
	).flatMap((pair) => (pair.base === figure && pair.own ? [pair.own] : []));
	return counterparts
		.map((one) => {
			const mine = new Set(keyFigures(one, held).map((mineToo) => JSON.stringify(mineToo)));
			return mentionOfItem(
				one,
				answers.filter((answer) => mine.has(JSON.stringify(answer))),
				held,
			);
		})
		.filter(({ figures }, _, all) => figures.length > 0 || all.every((one) => one.figures.length === 0));
}

/** All names by which a parameter or target of a policy can be asked for: by id and by number of the item. */
export function parameterNames(held: HeldPolicy): string[] {
	return passagesOf(held).flatMap(({ section, readings }) =>
		readings.flatMap(({ figure: { id } }) =>
			section.kind === 'item' ? [`${section.id}/${id}`, `${section.number}/${id}`] : [`${section.id}/${id}`],
		),
	);
}

function targetsOf(held: HeldPolicy): { unit: string; figure: Figure; mention: Mention }[] {
	return passagesOf(held)
		.filter(({ section }) => section.kind === 'provision')
		.flatMap((passage) =>
			passage.readings.map(({ figure, span }) => {
				const sentence = sentenceAround(passage.text, span);
				const quote = passage.text.slice(sentence.start, sentence.end).trim();
				const { section, field } = passage;
				return {
					unit: section.id,
					figure,
					mention: { section, field, quote, figures: [figure], evidence: figure.evidence },
				};
			}),
		);
}
