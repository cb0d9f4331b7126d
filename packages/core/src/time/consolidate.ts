import type { Amendment, Draft, Policy, Problem, Provision, Step } from '@qingdan/schema';
import type { HeldPolicy, Vocabulary } from '../corpus.js';
import {
	type DraftParent,
	draftProblem,
	type HeldDraft,
	type OriginOf,
	placeName,
} from '../inherit/held-draft.js';
import { type Resolution, resolveDraft } from '../inherit/resolve.js';
import type { UnreadInItem } from '../inherit/resolve-catalogue.js';
import { amendedProvisions, inText } from './amended-provisions.js';
import type { Edition } from './editions.js';
import { dayOfChange } from './events.js';

/** A text put together from a document and what amends or adopts it. It is the editors', not an official one. */
export interface Consolidated {
	readonly ok: true;
	/** marked by `consolidation`; its file and source text are those of the document */
	readonly held: HeldPolicy;
	/** where each value comes from; undefined for the document as issued */
	readonly origins: OriginOf | undefined;
	/** readings that the amendments do not state and that cannot be read from their words */
	readonly unread: readonly (UnreadInItem & { readonly by: string })[];
	/** the last change as a draft over the text before it, and what came of it */
	readonly last?: { readonly held: HeldDraft; readonly resolution: Resolution };
}

export type Consolidating = Consolidated | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The text of an edition: the document with the operations of its amendments applied one after the other, in the order in
 * which they take effect. An operation without its target, words that are no longer there, or two amendments of one day
 * that speak of the same part are problems with both places.
 */
export function consolidate(edition: Edition, vocabulary: Vocabulary): Consolidating {
	const { document, amendedBy, from } = edition;
	const clashes = amendedBy.length > 1 ? clashesOfOneDay(document, amendedBy) : [];
	if (clashes.length > 0) return { ok: false, problems: clashes };
	let current: Consolidated = { ok: true, held: document, origins: undefined, unread: [] };
	for (const by of amendedBy) {
		for (const [index, change] of changesOf(by, document, from)) {
			const next = apply(change, index, by, current, document, vocabulary);
			if (!next.ok) return next;
			current = next;
		}
	}
	return current;
}

/** The text of a document in the place that adopts it: localised and changed as the adoption says. */
export function adopted(adoption: HeldPolicy, document: HeldPolicy, vocabulary: Vocabulary): Consolidating {
	let current: Consolidated = { ok: true, held: document, origins: undefined, unread: [] };
	for (const [index, change] of changesOf(adoption, document, '9999-12-31')) {
		const next = apply(change, index, adoption, current, document, vocabulary);
		if (!next.ok) return next;
		current = next;
	}
	return current;
}

/** What a document changes in another one by a day, with its place. */
function changesOf({ policy }: HeldPolicy, document: HeldPolicy, by: string): [number, Amendment][] {
	return (policy.changes ?? []).flatMap((change, index): [number, Amendment][] => {
		if (change.target !== document.policy.key || change.repeal) return [];
		const from = dayOfChange(change, policy).date;
		return from !== null && from > by ? [] : [[index, change]];
	});
}

function apply(
	change: Amendment,
	index: number,
	by: HeldPolicy,
	current: Consolidated,
	document: HeldPolicy,
	vocabulary: Vocabulary,
): Consolidating {
	const { policy } = current.held;
	const adopts = by.policy.kind === 'adoption';
	const parent: DraftParent = {
		file: document.file,
		digest: document.digest ?? '',
		policy,
		place: document.place,
		...(current.origins ? { origins: current.origins } : {}),
	};
	const places = { stepsOf: (steps: readonly Step[]): readonly Step[] => steps };
	const held: HeldDraft = {
		file: by.file,
		draft: draftOf(change, by, parent, adopts),
		place: (steps) => by.place(['changes', index, ...places.stepsOf(steps)]),
		enactedBy: change.evidence,
	};
	if (change.edition !== document.policy.edition) {
		const values = { part: 'edition', expected: change.edition, found: document.policy.edition };
		const other = placeName(document, ['edition']);
		return { ok: false, problems: [draftProblem(held, ['edition'], 'draft-parent-changed', values, other)] };
	}
	const prose = amendedProvisions(change.provisions ?? {}, parent, by.policy.key, held);
	places.stepsOf = prose.stepsOf;
	const draft: Draft = prose.provisions ? { ...held.draft, provisions: [...prose.provisions] } : held.draft;
	const resolution = resolveDraft({ ...held, draft }, parent, vocabulary);
	const problems = [...prose.problems, ...(resolution.ok ? [] : resolution.problems)];
	if (!resolution.ok || problems.length > 0) return { ok: false, problems };
	const earlier = policy.consolidation?.by ?? [];
	const from = dayOfChange(change, by.policy).date ?? by.policy.edition;
	const own = (by.policy.provisions ?? []).map((one) => standingIn(one, by.policy.key));
	const text: Policy = {
		...resolution.policy,
		...(adopts && own.length > 0 ? { provisions: own } : {}),
		key: adopts ? by.policy.key : policy.key,
		edition: from,
		consolidation: {
			of: document.policy.key,
			edition: document.policy.edition,
			by: [...new Set([...earlier, by.policy.key])],
		},
	};
	return {
		ok: true,
		held: { ...document, policy: text },
		last: { held: { ...held, draft }, resolution: { ...resolution, policy: text } },
		origins: resolution.origins,
		unread: [...current.unread, ...resolution.unread.map((one) => ({ ...one, by: by.policy.key }))],
	};
}

/** A provision of an adopting document: it stands in that document's own text. */
function standingIn({ evidence, children, ...rest }: Provision, key: string): Provision {
	return {
		...rest,
		...(children ? { children: children.map((child) => standingIn(child, key)) } : {}),
		evidence: inText(evidence, key),
	};
}

/** What a change of a document comes to as a draft over its text. */
function draftOf(change: Amendment, by: HeldPolicy, { policy, digest }: DraftParent, adopts: boolean): Draft {
	const { key, title, level, region } = by.policy;
	const { items, add, order, readings, localise } = change;
	const {
		catalogues: _,
		provisions: __,
		key: ___,
		schema: ____,
		title: own,
		level: at,
		region: of,
		...rest
	} = policy;
	const { consolidation: _c, changes: _ch, kind: _k, ...document } = rest;
	const added = add?.map((operation) => ({
		...operation,
		...(operation.item
			? {
					item: {
						...operation.item,
						evidence: inText(operation.item.evidence ?? operation.evidence ?? change.evidence, key),
					},
				}
			: {}),
	}));
	const { dates, number, id, series, issuers, form, relations } = by.policy;
	return {
		schema: 'qingdan/draft/1',
		key,
		title: adopts ? title : own,
		level: adopts ? level : at,
		region: adopts ? region : of,
		parent: { key: policy.key, edition: policy.edition, digest },
		...(adopts ? {} : { relation: 'successor-of' as const }),
		document: (adopts
			? {
					dates,
					number,
					id,
					series,
					issuers,
					form,
					...(relations ? { relations } : {}),
					source: document.source,
				}
			: document) as NonNullable<Draft['document']>,
		...(adopts ? { provisions: null } : {}),
		...(localise ? { localise } : {}),
		...(items ? { items } : {}),
		...(added ? { add: added } : {}),
		...(order ? { order } : {}),
		...(readings ? { readings } : {}),
		keep: 'all-others',
	};
}

/** Two amendments that take effect on one day have no order: both may not speak of the same part. */
function clashesOfOneDay(document: HeldPolicy, amendedBy: readonly HeldPolicy[]): Problem[] {
	const parts = amendedBy.flatMap((by) =>
		(by.policy.changes ?? []).flatMap((change, index) =>
			change.target === document.policy.key ? partsOf(change, index, by) : [],
		),
	);
	return parts.flatMap((one, index) => {
		const other = parts.slice(0, index).find(({ name, day, by }) => {
			return by !== one.by && name === one.name && day === one.day;
		});
		if (!other) return [];
		const held = { file: one.by.file, place: one.by.place } as HeldDraft;
		return [draftProblem(held, one.steps, 'draft-conflict', {}, placeName(other.by, other.steps))];
	});
}

interface Part {
	readonly name: string;
	readonly day: string | null;
	readonly by: HeldPolicy;
	readonly steps: readonly Step[];
}

function partsOf(change: Amendment, index: number, by: HeldPolicy): Part[] {
	const day = dayOfChange(change, by.policy).date;
	return (['items', 'provisions'] as const).flatMap((list) =>
		Object.keys(change[list] ?? {}).map((id) => ({
			name: `${list}/${id}`,
			day,
			by,
			steps: ['changes', index, list, id],
		})),
	);
}
