import type { Evidence, Item, ItemPlaces, ItemReadings, Lines, Problem, Variant } from '@qingdan/schema';
import { nearest } from '@qingdan/schema';
import {
	attributed,
	type Carrying,
	carryRow,
	type RenderedRow,
	type Standing,
	type Unread,
} from './carry.js';
import { type DraftParent, draftProblem, type HeldDraft, placeName } from './held-draft.js';
import type { Localisation } from './localisation.js';
import {
	bodiesAfter,
	type ItemTask,
	orderOf,
	type TextField,
	type TextOrder,
	textFields,
} from './operations.js';
import type { OriginAt, OriginMaker, Origins } from './origins.js';
import { readingOrigins } from './reading-origins.js';
import { type Rendered, render } from './rendering.js';
import { applyStated, unknownMembers } from './statement.js';

/** What resolving the items of a draft needs to know. */
export interface ItemSetting {
	readonly held: HeldDraft;
	readonly parent: DraftParent;
	readonly localisation: Localisation;
	readonly standing: Standing;
	readonly origin: OriginMaker;
}

/** An item of the resolved draft; its number follows from its place in the list unless it is stated. */
export interface ResolvedItem {
	readonly item: Omit<Item, 'number'>;
	readonly number?: number;
	readonly origins: Origins;
	readonly unread: readonly Unread[];
	readonly problems: readonly Problem[];
}

/** Resolves an item that comes down from the parent. */
export function resolveItem(task: ItemTask, setting: ItemSetting): ResolvedItem {
	const { item, operations, parentSteps, readings } = task;
	const { held, parent, origin, standing, localisation } = setting;
	const evidence = evidenceOf(task.places, item.evidence, setting);
	const problems: Problem[] = [...unknownNames(task, setting)];
	const origins: OriginAt[] = [[[], origin.parent('inherited', parentSteps, item.evidence)]];
	const own = rowAfter(item, undefined, task, setting);
	problems.push(...own.problems);
	origins.push(...own.origins);

	const listed = operations.filter(({ operation: { field } }) => field === 'departments');
	const { bodies, problems: wrongBodies } = bodiesAfter(
		item,
		listed,
		localisation.body,
		[...parentSteps, 'departments'],
		held,
		parent,
	);
	problems.push(...wrongBodies);
	bodies.forEach(({ name, was, by }, index) => {
		const at =
			was === undefined ? parentSteps : [...parentSteps, 'departments', item.departments.indexOf(was)];
		const from = by
			? origin.changed([by], at, item.evidence, was, was === undefined ? 'added' : undefined)
			: was === name
				? origin.parent('inherited', at, item.evidence)
				: origin.parent('localised', at, item.evidence, { was: was ?? null });
		origins.push([['departments', index], from]);
	});

	const unread: Unread[] = [];
	const carrying: Carrying = {
		localisation,
		parent: parent.policy.key,
		standing,
		places: task.places,
		answered: new Set(
			operations.flatMap(({ operation: { op, delegation } }) =>
				op === 'fill' && delegation ? [delegation] : [],
			),
		),
		// A document with a source text of its own was read by its encoder.
		unread: (one) => {
			if (standing === 'none' || held.enactedBy) unread.push(one);
		},
	};
	const { variants, variantOrigins, variantProblems } = variantsAfter(task, setting, carrying);
	problems.push(...variantProblems);
	origins.push(...variantOrigins);
	const answers = answersOf(task, parent.policy.key);
	const inherited: Record<string, unknown> = {
		...pick(item, ['concept', 'relatedConcepts', 'fields', 'citations', 'groups', 'terms']),
		// What the encoder noted on this very text stays with it.
		...(standing === 'same'
			? pick(item, ['sources', 'answers', 'warrant', 'prose', 'applies', 'repairs', 'anomalies'])
			: {}),
		...carryRow(item, own.rendered, carrying),
		...(variants.length > 0 ? { variants } : {}),
		...(answers.length > 0 ? { answers } : {}),
	};
	for (const { key, index, id } of unknownMembers(inherited, readings)) {
		const known = (inherited[key] as { id: string }[] | undefined)?.map((one) => one.id) ?? [];
		problems.push(
			draftProblem(
				held,
				['readings', item.id, key, index],
				'draft-target-unknown',
				{ target: id, nearest: nearest(id, known) },
				placeName(parent, [...parentSteps, key]),
			),
		);
	}
	const stated = applyStated(inherited, readings);
	origins.push(...readingOrigins(task, setting.origin, inherited, own.orders, evidence));

	const { id, number, problems: wrongIdentity } = identityAfter(task, setting);
	problems.push(...wrongIdentity);
	if (id) origins.push([['id'], id.origin]);
	if (number) origins.push([['number'], number.origin]);
	if (task.places !== undefined)
		origins.push([['evidence'], origin.own(['places', item.id], 'added', undefined, evidence)]);
	return {
		item: {
			id: id?.value ?? item.id,
			name: own.texts.name ?? '',
			target: own.texts.target,
			content: own.texts.content,
			serviceType: own.texts.serviceType,
			departments: bodies.map(({ name }) => name),
			...(stated as Partial<Item>),
			evidence,
		},
		...(number ? { number: number.value } : {}),
		origins,
		unread: unread.filter(({ reading }) => !isStated(readings, reading)),
		problems,
	};
}

interface RowAfter {
	readonly texts: Readonly<Record<TextField, string | null>>;
	readonly rendered: RenderedRow;
	readonly orders: Readonly<Partial<Record<TextField, TextOrder>>>;
	readonly origins: Origins;
	readonly problems: readonly Problem[];
}

/** The texts of an item or of one of its sub-rows after localisation and operations. */
function rowAfter(
	row: Item | Variant,
	variant: string | undefined,
	task: ItemTask,
	setting: ItemSetting,
): RowAfter {
	const { localisation, held, parent, origin } = setting;
	const texts: Record<string, string | null> = {};
	const rendered: Partial<Record<TextField, Rendered>> = {};
	const orders: Partial<Record<TextField, TextOrder>> = {};
	const origins: OriginAt[] = [];
	const problems: Problem[] = [];
	const index = variant === undefined ? -1 : (task.item.variants ?? []).findIndex(({ id }) => id === variant);
	const parentSteps = index < 0 ? task.parentSteps : [...task.parentSteps, 'variants', index];
	for (const field of index < 0 ? textFields : (['target', 'content'] as const)) {
		const text = (row as Item)[field];
		const mine = task.operations.filter(
			({ operation }) => operation.field === field && operation.variant === variant,
		);
		const at = [...parentSteps, field];
		const { order, problems: wrong } = orderOf(text, mine, at, held, parent);
		problems.push(...wrong);
		orders[field] = order;
		const pieces =
			text !== null && (field === 'target' || field === 'content') ? localisation.cell(text) : [];
		if (order.kind === 'whole') {
			texts[field] = order.to;
			const status = order.to === null ? 'omitted' : undefined;
			origins.push([[field], origin.changed([order.by], at, row.evidence, text, status)]);
			continue;
		}
		const after = text === null ? undefined : render(text, pieces, order.replacements);
		texts[field] = after?.text ?? null;
		if (after && field !== 'serviceType') rendered[field] = after;
		const by = order.replacements.map((one) => one.by);
		origins.push([
			[field],
			by.length > 0
				? origin.changed(by, at, row.evidence, text)
				: texts[field] === text
					? origin.parent('inherited', at, row.evidence)
					: origin.parent('localised', at, row.evidence, { was: text }),
		]);
	}
	return {
		texts: texts as RowAfter['texts'],
		rendered: rendered as RenderedRow,
		orders,
		origins,
		problems,
	};
}

function variantsAfter(task: ItemTask, setting: ItemSetting, carrying: Carrying) {
	const variantProblems: Problem[] = [];
	const variantOrigins: OriginAt[] = [];
	const variants = (task.item.variants ?? []).map((variant, index): Variant => {
		const after = rowAfter(variant, variant.id, task, setting);
		variantProblems.push(...after.problems);
		for (const [steps, from] of after.origins) variantOrigins.push([['variants', index, ...steps], from]);
		const place = placesOf(task.places)?.variants?.[variant.id];
		const { population: _, parameters: __, delegations: ___, untyped: ____, ...rest } = variant;
		return {
			...rest,
			target: after.texts.target,
			content: after.texts.content,
			...carryRow(variant, after.rendered, carrying),
			evidence:
				place === undefined
					? attributed(variant.evidence, setting.parent.policy.key, setting.standing)
					: asEvidence(place),
		};
	});
	return { variants, variantOrigins, variantProblems };
}

/** Answers that follow from the operations which fill. */
function answersOf({ item, operations }: ItemTask, parent: string): NonNullable<Item['answers']> {
	const seen = new Set<string>();
	return operations.flatMap(({ operation: { op, delegation, answer } }) => {
		if (op !== 'fill' || delegation === undefined || seen.has(delegation)) return [];
		seen.add(delegation);
		const of = item.delegations?.find(({ id }) => id === delegation)?.of;
		return [
			{
				delegation: `${parent}#${item.id}/${delegation}`,
				...(of === undefined ? {} : { with: of }),
				how: answer ?? ('full' as const),
				basis: 'stated' as const,
			},
		];
	});
}

/** Delegations, anomalies and sub-rows that operations name have to be there. */
function unknownNames({ item, operations, parentSteps }: ItemTask, { held, parent }: ItemSetting): Problem[] {
	const known = {
		delegation: [...(item.delegations ?? []), ...(item.mayExtend ?? [])].map(({ id }) => id),
		anomaly: (item.anomalies ?? []).map(({ id }) => id),
		variant: (item.variants ?? []).map(({ id }) => id),
	};
	return operations.flatMap(({ operation, steps }) =>
		(['delegation', 'anomaly', 'variant'] as const).flatMap((key) => {
			const target = operation[key];
			if (target === undefined || known[key].includes(target)) return [];
			const values = { target, nearest: nearest(target, known[key]) };
			return [
				draftProblem(held, [...steps, key], 'draft-target-unknown', values, placeName(parent, parentSteps)),
			];
		}),
	);
}

/** A new id or number: at most one operation may set each. */
function identityAfter({ item, operations }: ItemTask, { held, origin }: ItemSetting) {
	const problems: Problem[] = [];
	const only = <Value>(key: 'id' | 'number', was: Value) => {
		const [first, ...rest] = operations.filter(({ operation }) => operation[key] !== undefined);
		for (const { steps } of rest) {
			problems.push(
				draftProblem(held, [...steps, key], 'draft-conflict', {}, placeName(held, first?.steps ?? [])),
			);
		}
		if (!first) return undefined;
		const value = first.operation[key] as Value;
		return { value, origin: origin.own(first.steps, 'set', was as string | number) };
	};
	return { id: only('id', item.id), number: only('number', item.number), problems };
}

function isStated(readings: ItemReadings | undefined, id: string): boolean {
	if (!readings) return false;
	return (['parameters', 'delegations', 'funding', 'mayExtend'] as const).some((key) => {
		const stated = readings[key];
		return stated !== undefined && (stated === null || !stated.some((one: unknown) => one === id));
	});
}

function placesOf(places: ItemPlaces | undefined) {
	return typeof places === 'object' && !Array.isArray(places) ? places : undefined;
}

/** Evidence from the short form of a place. */
export function asEvidence(place: Lines | Evidence): Evidence {
	return typeof place === 'number' || Array.isArray(place) ? { lines: place } : place;
}

function evidenceOf(
	places: ItemPlaces | undefined,
	inherited: Evidence,
	{ parent, standing }: ItemSetting,
): Evidence {
	if (places === undefined) return attributed(inherited, parent.policy.key, standing);
	return asEvidence(typeof places === 'object' && !Array.isArray(places) ? places.at : places);
}

function pick(item: Item, keys: readonly (keyof Item)[]): Record<string, unknown> {
	return Object.fromEntries(keys.flatMap((key) => (item[key] === undefined ? [] : [[key, item[key]]])));
}
