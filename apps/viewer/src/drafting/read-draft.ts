import {
	type Comparison,
	type Corpus,
	check,
	compare,
	type DraftParent,
	digestOf,
	type HeldDraft,
	type HeldPolicy,
	mainCatalogue,
	type Report,
	type Resolution,
	resolveDraft,
} from '@qingdan/core';
import {
	type Draft,
	type Item,
	nearest,
	type Policy,
	type Problem,
	readYaml,
	type Step,
	validate,
} from '@qingdan/schema';
import {
	type Drafted,
	type DraftedCell,
	type DraftedItem,
	draftedFields,
	type OpenSlip,
	type OpenStandard,
} from './drafted.js';
import type { Ground, WrittenDraft } from './ground.js';
import { draftedProvisions, mainTextOf } from './main-text.js';
import { proposalsFor } from './proposals.js';

/** How a draft is named in messages; it has no file here. */
const file = 'draft.yaml';

/** A draft that can be read, with the document it stands on. */
export interface OpenedDraft {
	readonly held: HeldDraft;
	readonly parent: DraftParent;
	/** the same document as the corpus holds it */
	readonly above: HeldPolicy;
}

export type Opening =
	| { readonly ok: true; readonly opened: OpenedDraft }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the text of a draft and finds its parent: in the corpus, or the document outside that it names. */
export function openDraft({ yaml, ground }: WrittenDraft, corpus: Corpus, name = file): Opening {
	const read = readPolicyFile(yaml, name);
	if (!read.ok) return read;
	const { document, place } = read;
	const refuse = (code: Problem['code'], steps: readonly Step[], values: Problem['values']): Opening => ({
		ok: false,
		problems: [{ code, severity: 'error', file: name, ...place(steps), path: `/${steps.join('/')}`, values }],
	});
	if (document.schema !== 'qingdan/draft/1')
		return refuse('schema-unknown', ['schema'], { found: document.schema, expected: 'qingdan/draft/1' });
	const held = { file: name, draft: document, place };
	const { key, file: outside } = document.parent;
	if (outside !== undefined) {
		if (!ground) return refuse('draft-parent-unknown', ['parent', 'file'], { key: outside, nearest: [] });
		const opening = openGround(ground, corpus);
		return opening.ok ? { ok: true, opened: { held, ...opening.standing } } : opening;
	}
	const above = corpus.policies.find(({ policy }) => policy.key === key);
	if (above) return { ok: true, opened: { held, parent: asParent(above), above } };
	const keys = corpus.policies.map(({ policy }) => policy.key);
	return refuse('draft-parent-unknown', ['parent', 'key'], { key, nearest: nearest(key, keys) });
}

type GroundOpening =
	| { readonly ok: true; readonly standing: Pick<OpenedDraft, 'parent' | 'above'> }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a document outside the corpus as what a draft stands on; a draft is resolved over its own parent. */
export function openGround(ground: Ground, corpus: Corpus): GroundOpening {
	const { file: name, yaml } = ground;
	const read = readPolicyFile(yaml, name);
	if (!read.ok) return read;
	const digest = digestOf(yaml);
	const { document, place } = read;
	const held = (policy: Policy, at: HeldPolicy['place']) => ({
		ok: true as const,
		above: { file: name, digest, policy, source: { file: name, digest: '', text: '' }, place: at },
	});
	if (document.schema === 'qingdan/policy/1') {
		const { above } = held(document, place);
		return { ok: true, standing: { parent: asParent(above), above } };
	}
	const opening = openDraft(ground, corpus, name);
	if (!opening.ok) return opening;
	const resolution = resolveDraft(opening.opened.held, opening.opened.parent, corpus.vocabulary);
	if (!resolution.ok) return { ok: false, problems: resolution.problems };
	const { above } = held(resolution.policy, placeIn(resolution, opening.opened.held));
	const parent = { ...asParent(above), origins: resolution.origins };
	return { ok: true, standing: { parent, above } };
}

/** A YAML file that can be read and keeps to its schema. */
function readPolicyFile(yaml: string, name: string) {
	const read = readYaml(yaml, name);
	if (!read.ok) return { ok: false as const, problems: read.problems };
	const valid = validate(read.yaml);
	if (!valid.ok) return { ok: false as const, problems: valid.problems };
	return { ok: true as const, document: valid.document, place: read.yaml.place };
}

/** A policy of the corpus as what a draft stands on. */
export function asParent({ file, policy, digest = '', place }: HeldPolicy): DraftParent {
	return { file, digest, policy, place };
}

/** A draft that resolves, held against its parent and judged. */
export interface JudgedDraft {
	readonly held: HeldDraft;
	/** what it stands on */
	readonly standing: DraftParent;
	readonly resolution: Resolution;
	/** the full text as a document */
	readonly subject: HeldPolicy;
	readonly parent: HeldPolicy;
	readonly comparison: Comparison;
	readonly report: Report;
}

export type Judging =
	| { readonly ok: true; readonly judged: JudgedDraft }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** Resolves a draft over its parent, compares the two and checks the draft. */
export function judgeDraft(written: WrittenDraft, corpus: Corpus): Judging {
	const opening = openDraft(written, corpus);
	if (!opening.ok) return opening;
	const { held, parent, above } = opening.opened;
	const resolution = resolveDraft(held, parent, corpus.vocabulary);
	if (!resolution.ok) return { ok: false, problems: resolution.problems };
	const subject = heldOf(resolution, held);
	const { relation = 'child-of' } = held.draft;
	const comparison = compare(above, subject, corpus.vocabulary, { relation });
	const report = check({ draft: subject, parent: above, comparison, corpus, pinned: true });
	return {
		ok: true,
		judged: { held, standing: parent, resolution, subject, parent: above, comparison, report },
	};
}

/** What a draft comes to: its full text with the origin of every cell, what is still open, and what the check finds. */
export function readDraft(written: WrittenDraft, corpus: Corpus): Drafted {
	const judging = judgeDraft(written, corpus);
	if (!judging.ok) return { written, problems: judging.problems, text: undefined };
	const { held, standing, resolution, parent, report } = judging.judged;
	const { draft } = held;
	return {
		written,
		problems: [],
		text: {
			draft,
			parentTitle: parent.policy.title,
			policy: resolution.policy,
			items: itemsOf(resolution, draft, parent.policy),
			open: openStandards(draft, parent.policy, corpus),
			mainText: mainTextOf(draft, standing),
			provisions: draftedProvisions(draft, standing, resolution.policy.provisions ?? []),
			unread: resolution.unread.map(({ item, number, quote }) => ({ item, number, quote })),
			report,
		},
	};
}

/** A resolved draft as a document; what it inherits stands where it names its parent. */
function heldOf(resolution: Resolution, held: HeldDraft): HeldPolicy {
	return {
		file,
		policy: resolution.policy,
		source: { file, digest: '', text: '' },
		place: placeIn(resolution, held),
	};
}

/** Where a value of a resolved text stands in the file of its draft. */
function placeIn({ origins }: Resolution, { draft, place }: HeldDraft): HeldPolicy['place'] {
	return (steps) => {
		const origin = origins(steps);
		if (origin?.evidence.source !== draft.key) return place(['parent']);
		const { lines } = origin.evidence;
		return { line: typeof lines === 'number' ? lines : (lines[0] ?? 1), column: 1 };
	};
}

/** The items of the resolved text in order, then those of the parent that are left out. */
function itemsOf({ policy, origins, omitted }: Resolution, draft: Draft, parent: Policy): DraftedItem[] {
	const main = mainCatalogue(policy);
	const above = mainCatalogue(parent)?.catalogue.items ?? [];
	const own = ownSteps(draft);
	const renamed = new Map(
		Object.entries(draft.items ?? {}).flatMap(([id, operations]) =>
			operations.flatMap((one) => (one.op === 'set' && one.id ? [[one.id, id] as const] : [])),
		),
	);
	const items = (main?.catalogue.items ?? []).map((item, index): DraftedItem => {
		const steps = own.get(item.id);
		const parentId = steps ? undefined : (renamed.get(item.id) ?? item.id);
		const from = above.find(({ id }) => id === parentId);
		const operations = parentId === undefined ? [] : (draft.items?.[parentId] ?? []);
		return {
			id: item.id,
			number: item.number,
			name: item.name,
			parent: from?.id,
			own: steps,
			cells: cellsOf(item, from, (rest) => {
				const found = origins([...(main?.steps ?? []), 'items', index, ...rest]);
				return found?.status ?? 'added';
			}),
			slips: from ? slipsOf(from, operations) : [],
			operations,
		};
	});
	const left = omitted.flatMap(({ item }): DraftedItem[] => {
		const from = above.find(({ id }) => id === item);
		const operations = draft.items?.[item] ?? [];
		if (!from) return [];
		return [
			{
				id: from.id,
				number: undefined,
				name: from.name,
				parent: from.id,
				own: undefined,
				cells: [],
				slips: [],
				operations,
			},
		];
	});
	return [...items, ...left];
}

/** Where the draft holds items in full, by their ids. */
function ownSteps(draft: Draft): ReadonlyMap<string, readonly Step[]> {
	const found = new Map<string, readonly Step[]>();
	for (const [index, { item }] of (draft.add ?? []).entries())
		if (item) found.set(item.id, ['add', index, 'item']);
	for (const [id, operations] of Object.entries(draft.items ?? {})) {
		for (const [index, { item, into }] of operations.entries()) {
			if (item) found.set(item.id, ['items', id, index, 'item']);
			for (const [part, one] of (into ?? []).entries()) found.set(one.id, ['items', id, index, 'into', part]);
		}
	}
	return found;
}

function cellsOf(
	item: Item,
	from: Item | undefined,
	status: (steps: readonly Step[]) => DraftedCell['status'],
): DraftedCell[] {
	const variants = item.variants ?? [];
	return draftedFields.flatMap((field): DraftedCell[] => {
		if (field === 'departments') {
			const first = status(['departments', 0]);
			return [
				{
					field,
					text: item.departments.join('、'),
					was: from ? from.departments.join('、') : null,
					status: item.departments.reduce<DraftedCell['status']>(
						(so, _, index) => (so === 'inherited' ? status(['departments', index]) : so),
						first,
					),
				},
			];
		}
		const rows = (field === 'target' || field === 'content') && variants.length > 0 ? variants : [];
		const own =
			rows.length > 0 && (item[field] === null || item[field] === '')
				? []
				: [
						{
							field,
							text: item[field] ?? '',
							was: from ? (from[field] ?? '') : null,
							status: status([field]),
						},
					];
		return [
			...own,
			...rows.map((row, index): DraftedCell => {
				const cell = field as 'target' | 'content';
				const above = from?.variants?.find(({ id }) => id === row.id);
				return {
					field,
					variant: { id: row.id, label: row.label ?? row.id },
					text: row[cell] ?? '',
					was: above ? (above[cell] ?? '') : null,
					status: status(['variants', index, cell]),
				};
			}),
		];
	});
}

function slipsOf(item: Item, operations: DraftedItem['operations']): OpenSlip[] {
	return (item.anomalies ?? []).flatMap(({ id, reading, spans }): OpenSlip[] => {
		const quote = spans[0]?.quote;
		const field = (['name', 'target', 'content', 'serviceType'] as const).find(
			(one) => quote !== undefined && item[one]?.includes(quote),
		);
		if (reading === undefined || quote === undefined || !field) return [];
		const corrected = operations.some(({ anomaly }) => anomaly === id);
		return [{ anomaly: id, field, was: quote, reading, corrected }];
	});
}

/** What the parent leaves to those below it, and what the draft says in its place. */
function openStandards(draft: Draft, parent: Policy, corpus: Corpus): OpenStandard[] {
	if ((draft.relation ?? 'child-of') !== 'child-of') return [];
	return (mainCatalogue(parent)?.catalogue.items ?? []).flatMap((item) => {
		const operations = draft.items?.[item.id] ?? [];
		if (operations.some(({ op }) => op === 'omit' || op === 'split' || op === 'merge')) return [];
		return [item, ...(item.variants ?? [])].flatMap((row) =>
			(row.delegations ?? []).flatMap((one): OpenStandard[] => {
				const variant = row === item ? undefined : row.id;
				const filled = operations.find((op) => op.delegation === one.id && op.variant === variant)?.to;
				const addressed = one.to.some(({ level }) => level === draft.level || level === 'unstated');
				if (!addressed || (one.field !== 'target' && one.field !== 'content')) return [];
				return [
					{
						item: item.id,
						itemNumber: item.number,
						itemName: item.name,
						...(variant === undefined ? {} : { variant }),
						delegation: one.id,
						field: one.field,
						quote: one.quote,
						...(filled ? { filled } : {}),
						proposals: proposalsFor(item, row, one, draft, corpus),
					},
				];
			}),
		);
	});
}
