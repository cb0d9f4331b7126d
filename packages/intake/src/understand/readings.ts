import type { Corpus, Vocabulary } from '@qingdan/core';
import type { Catalogue, Item, Policy, Provision, Variant } from '@qingdan/schema';
import { type Citations, citationsOver } from './citations.js';
import { delegationsOf } from './delegations.js';
import type { Doubts } from './doubts.js';
import { parametersOf } from './parameters.js';
import { populationOf } from './population.js';
import { relationsOf } from './relations.js';
import { aimsOf } from './targets.js';

/** What typed readings are made with. */
export interface ReadingSetting {
	readonly vocabulary: Vocabulary;
	readonly corpus?: Corpus;
	readonly doubts: Doubts;
	readonly conceptOf: (name: string) => string | undefined;
}

/** A policy with its typed readings: quantities, populations, delegations, targets, milestones, citations, relations. */
export function withReadings(policy: Policy, setting: ReadingSetting): Policy {
	const own = [
		policy.title,
		...(policy.notice ? [policy.notice.title] : []),
		...(policy.components ?? []).map(({ title }) => title),
		...(policy.catalogues ?? []).map(({ title }) => title),
	];
	const citations = citationsOver(setting.corpus, own);
	const relations = relationsOf(policy, citations, setting.doubts);
	return {
		...policy,
		...(relations.length > 0 ? { relations } : {}),
		...(policy.provisions
			? {
					provisions: policy.provisions.map((one) =>
						provisionReadings(one, citations, setting.doubts, yearOf(policy)),
					),
				}
			: {}),
		...(policy.catalogues
			? {
					catalogues: policy.catalogues.map((one) =>
						catalogueReadings(one, policy.region, citations, setting),
					),
				}
			: {}),
	};
}

/** The year of which a document is: by its title, else that in which it is issued. */
function yearOf({ title, dates }: Policy): string | undefined {
	return /(?<![—–~～至-])(20\d{2})年(?![—–~～至-]|以来)/.exec(title)?.[1] ?? dates.issued.value?.slice(0, 4);
}

function provisionReadings(
	provision: Provision,
	citations: Citations,
	doubts: Doubts,
	year: string | undefined,
): Provision {
	const cited = citations.of(`${provision.heading ?? ''}${provision.text ?? ''}`);
	const { children, evidence, ...rest } = provision;
	return {
		...rest,
		...aimsOf(provision, doubts, year),
		...(cited.length > 0 ? { citations: cited } : {}),
		evidence,
		...(children
			? { children: children.map((child) => provisionReadings(child, citations, doubts, year)) }
			: {}),
	};
}

function catalogueReadings(
	catalogue: Catalogue,
	region: string | null,
	citations: Citations,
	setting: ReadingSetting,
): Catalogue {
	return {
		...catalogue,
		items: catalogue.items.map((item) => {
			const concept = setting.conceptOf(item.name);
			const cited = citations.of(`${item.target ?? ''}\n${item.content ?? ''}`);
			const variants = item.variants?.map((variant) => ({
				...variant,
				...rowReadings(variant, item.number, region, setting),
			}));
			if (concept === undefined) proposeConcepts(item, setting);
			return {
				...item,
				...(concept === undefined ? {} : { concept }),
				...rowReadings(item, item.number, region, setting),
				...(variants ? { variants } : {}),
				...(cited.length > 0 ? { citations: cited } : {}),
			};
		}),
	};
}

type RowReadings = Pick<Variant, 'population' | 'parameters' | 'delegations' | 'untyped'>;

function rowReadings(
	row: Item | Variant,
	item: number,
	region: string | null,
	{ vocabulary, doubts }: ReadingSetting,
): RowReadings {
	const { unread, unsure, ...readings } = readRow(row, region, vocabulary);
	for (const { field, text } of unsure)
		doubts.onItem(item, field, 'parameter-unsure', 'info', { lines: row.evidence.lines }, { text });
	for (const { field, text } of unread)
		doubts.onItem(item, field, 'number-unread', 'notice', { lines: row.evidence.lines }, { text });
	const own = readings.parameters?.filter(({ field }) => field === 'target') ?? [];
	const left =
		row.target === null
			? ''
			: (populationOf(row.target, own, region, vocabulary)?.left ?? row.target.slice(0, 60));
	if (left !== '')
		doubts.onItem(
			item,
			'population',
			'population-unsure',
			'info',
			{ lines: row.evidence.lines },
			{ text: left },
		);
	return readings;
}

interface FieldWords {
	readonly field: 'target' | 'content';
	readonly text: string;
}

/**
 * Reads the cells of a row by grammar alone: its quantities, who is served, what it leaves open, numbers that are none.
 * @param region whose households `本市户籍` and the like mean
 * @param taken ids that the row uses already
 */
export function readRow(
	{ target, content }: Pick<Item, 'target' | 'content'>,
	region: string | null,
	vocabulary: Vocabulary,
	taken = new Set<string>(),
): RowReadings & {
	readonly unread: readonly FieldWords[];
	readonly unsure: readonly FieldWords[];
} {
	const cells = [
		['target', target],
		['content', content],
	] as const;
	const read = cells.map(([field, text]) => ({
		field,
		text: text ?? '',
		...parametersOf(text ?? '', field, vocabulary, taken),
	}));
	const open = read.map(({ field, text, parameters }) => delegationsOf(text, field, parameters, taken));
	const parameters = [...read, ...open].flatMap((one) => one.parameters);
	const delegations = open.flatMap((one) => one.delegations);
	const untyped = read.flatMap((one) => one.untyped);
	const population =
		target === null
			? undefined
			: populationOf(target, read[0]?.parameters ?? [], region, vocabulary)?.population;
	return {
		...(population ? { population } : {}),
		...(parameters.length > 0 ? { parameters } : {}),
		...(delegations.length > 0 ? { delegations } : {}),
		...(untyped.length > 0 ? { untyped } : {}),
		unread: read.flatMap(({ field, unread }) => unread.map((text) => ({ field, text }))),
		unsure: [
			...read.flatMap(({ field, unsure }) => unsure.map((text) => ({ field, text }))),
			...open.flatMap(({ parameters: added }) =>
				added.map(({ field, quote }) => ({
					field: field === 'target' ? ('target' as const) : ('content' as const),
					text: quote,
				})),
			),
		],
	};
}

/** A name that holds the name of a concept, or stands in one, may mean it: a person decides. */
function proposeConcepts({ number, name, evidence }: Item, { vocabulary, doubts }: ReadingSetting): void {
	const near = vocabulary.concepts.concepts.filter(({ zh, aliases }) =>
		[zh, ...(aliases ?? [])].some(
			(one) => [...one].length >= 4 && [...name].length >= 4 && (name.includes(one) || one.includes(name)),
		),
	);
	if (near.length > 0)
		doubts.onItem(
			number,
			'concept',
			'concept-proposed',
			'info',
			{ lines: evidence.lines },
			{ name },
			near.map(({ id }) => id),
		);
}
