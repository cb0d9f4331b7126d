import type { Policy, Problem, Step } from '@qingdan/schema';
import type { Vocabulary } from '../corpus.js';
import type { Standing } from './carry.js';
import { type DraftParent, draftProblem, type HeldDraft, type OriginOf, placeName } from './held-draft.js';
import { localisation, noLocalisation } from './localisation.js';
import { type OriginAt, originBook, originMaker, under } from './origins.js';
import { type Omitted, resolveCatalogue, type UnreadInItem } from './resolve-catalogue.js';
import type { ItemSetting } from './resolve-item.js';
import { resolveProvisions } from './resolve-provisions.js';

/** A draft resolved over its parent: its full text, and where each part of it comes from. */
export interface Resolution {
	readonly ok: true;
	readonly policy: Policy;
	readonly origins: OriginOf;
	/** items of the parent that are left out, split or merged */
	readonly omitted: readonly Omitted[];
	/** readings that could not be read again from changed words, and numbers that nothing reads */
	readonly unread: readonly UnreadInItem[];
}

export type Resolving = Resolution | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Resolves a draft over its parent. Every operation is placed on the parent's text before anything changes, so the order
 * of operations does not matter. Nothing is resolved where an operation has no target, its words are not the parent's, two
 * disagree, or the parent is not the one that was pinned.
 */
export function resolveDraft(held: HeldDraft, parent: DraftParent, vocabulary: Vocabulary): Resolving {
	const { draft } = held;
	const problems = [...pinned(held, parent), ...relationProblems(held, parent)];
	const setting: ItemSetting = {
		held,
		parent,
		localisation: draft.localise
			? localisation(parent.policy, draft, draft.localise, vocabulary)
			: noLocalisation,
		standing: standingOf(draft.document?.source, parent.policy.source),
		origin: originMaker(held, parent),
	};
	problems.push(...readingsAlone(setting));
	const catalogue = resolveCatalogue(setting);
	const prose = resolveProvisions(setting);
	problems.push(...catalogue.problems, ...prose.problems);
	if (problems.length > 0) return { ok: false, problems };
	const position = draft.catalogue?.position ?? 0;
	const others = draft.catalogues ?? [];
	const catalogues = [
		...others.slice(0, position),
		...(catalogue.catalogue ? [catalogue.catalogue] : []),
		...others.slice(position),
	];
	const head = headOf(setting);
	const policy = {
		...head.policy,
		...(prose.provisions.length > 0 || draft.provisions?.length === 0
			? { provisions: prose.provisions }
			: {}),
		...(catalogues.length > 0 || draft.catalogues ? { catalogues } : {}),
	} as Policy;
	return {
		ok: true,
		policy,
		origins: originBook([
			[[], setting.origin.own([])],
			...head.origins,
			...others.map(
				(_, index): OriginAt => [
					['catalogues', index < position ? index : index + (catalogue.catalogue ? 1 : 0)],
					setting.origin.own(['catalogues', index]),
				],
			),
			...under(['catalogues', Math.min(position, others.length)], catalogue.origins),
			...prose.origins,
		]),
		omitted: catalogue.omitted,
		unread: catalogue.unread,
	};
}

/** In which source text a draft stands that names one, or none. */
export function standingOf(own: Policy['source'] | undefined, parent: Policy['source']): Standing {
	if (!own) return 'none';
	return own.digest === parent.digest ? 'same' : 'own';
}

/** The parent has to be the one that the draft was written over: key, edition and digest of its file. */
function pinned(held: HeldDraft, parent: DraftParent): Problem[] {
	const { key, edition, digest } = held.draft.parent;
	const found = { key: parent.policy.key, edition: parent.policy.edition, digest: parent.digest };
	const expected = { key, edition, digest };
	return (['key', 'edition', 'digest'] as const).flatMap((part) =>
		expected[part] === found[part]
			? []
			: [
					draftProblem(
						held,
						['parent', part],
						'draft-parent-changed',
						{ part, expected: expected[part], found: found[part] },
						placeName(parent, part === 'digest' ? [] : [part]),
					),
				],
	);
}

/** Localisation, filling and the like suppose a binding parent; between peers there are only set, add and omit. */
function relationProblems(held: HeldDraft, parent: DraftParent): Problem[] {
	const { draft } = held;
	const relation = draft.relation ?? 'child-of';
	const problems: Problem[] = [];
	const refuse = (steps: readonly Step[], op: string) =>
		problems.push(
			draftProblem(
				held,
				steps,
				'draft-relation',
				{ op, relation },
				placeName(held, draft.relation ? ['relation'] : ['parent']),
			),
		);
	if (draft.localise && relation !== 'child-of') refuse(['localise'], 'localise');
	for (const [id, operations] of Object.entries(draft.items ?? {})) {
		operations.forEach(({ op }, index) => {
			const binding =
				op === 'fill'
					? ['child-of']
					: ['correct', 'split', 'merge'].includes(op)
						? ['child-of', 'successor-of']
						: undefined;
			if (binding && !binding.includes(relation)) refuse(['items', id, index, 'op'], op);
		});
	}
	const region = draft.localise?.region;
	if (region && region.from !== parent.policy.region)
		problems.push(
			draftProblem(held, ['localise', 'region', 'from'], 'draft-conflict', {}, placeName(parent, ['region'])),
		);
	if (region && region.to !== draft.region)
		problems.push(
			draftProblem(held, ['localise', 'region', 'to'], 'draft-conflict', {}, placeName(held, ['region'])),
		);
	return problems;
}

/** A draft without a source text changes words; it does not read the parent's words in another way. */
function readingsAlone({ held, parent, standing }: ItemSetting): Problem[] {
	const { draft } = held;
	if (standing !== 'none') return [];
	return Object.entries(draft.readings ?? {}).flatMap(([id, readings]) => {
		if ((draft.items?.[id] ?? []).length > 0) return [];
		return (['parameters', 'delegations', 'funding', 'population', 'mayExtend'] as const).flatMap((key) =>
			readings[key] === undefined
				? []
				: [draftProblem(held, ['readings', id, key], 'draft-reading-alone', { key }, placeName(parent, []))],
		);
	});
}

/** What the document says of itself: stated by the draft; what it leaves open is not guessed. */
function headOf({ held, parent, origin }: ItemSetting): {
	policy: Omit<Policy, 'catalogues' | 'provisions'>;
	origins: OriginAt[];
} {
	const { draft } = held;
	const above = parent.policy;
	const open = { value: null, basis: 'unstated' as const };
	const defaults = {
		id: `cn-${draft.region}/draft/${draft.key}`,
		series: `draft/${draft.key}`,
		edition: draft.parent.edition,
		encoding: { revision: 1, reviewed: null },
		source: above.source,
		number: null,
		form: above.form,
		issuers: [],
		dates: { issued: open, effective: open },
	};
	const { issuers, ...stated } = draft.document ?? {};
	const line = { source: draft.key, lines: held.place(['document', 'issuers']).line };
	const document = {
		...stated,
		...(issuers ? { issuers: issuers.map((one) => ({ ...one, evidence: one.evidence ?? line })) } : {}),
	};
	const { key, title, level, region } = draft;
	const evidence = { lines: 1 };
	const set = (name: 'title' | 'level' | 'region' | 'key'): OriginAt => [
		[name],
		draft[name] === above[name]
			? origin.parent('inherited', [name], evidence)
			: origin.own([name], 'set', above[name]),
	];
	return {
		policy: { schema: 'qingdan/policy/1', key, ...defaults, title, level, region, ...document } as Policy,
		origins: [
			...(['key', 'title', 'level', 'region'] as const).map(set),
			...(['form', 'source', 'edition'] as const).map(
				(name): OriginAt => [[name], origin.parent('inherited', [name], evidence)],
			),
			...Object.keys(document).map((name): OriginAt => {
				const was = above[name as keyof Policy];
				const plain = typeof was === 'string' ? was : undefined;
				return [[name], origin.own(['document', name], plain === undefined ? 'added' : 'set', plain)];
			}),
		],
	};
}
