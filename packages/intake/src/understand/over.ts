import { flatProvisions, indexSource, numberedProvisions, withoutLayout } from '@qingdan/core';
import type { Catalogue, Evidence, Item, OpenDoubt, Policy, Provision } from '@qingdan/schema';
import { Doubts } from './doubts.js';
import { type EarlierSource, earlierSource } from './earlier-source.js';
import type { Understood } from './understood.js';

/** A policy read again over the file that people worked on. */
export interface Overlaid {
	readonly policy: Policy;
	/** what the source changed, then what people left open */
	readonly doubts: readonly OpenDoubt[];
}

/**
 * Lays a fresh reading over a policy that people worked on. Where the source says the same, layout aside, what they decided
 * stays: ids, concepts, readings, repairs, cells that they wrote otherwise, rows that they took away, doubts that they settled.
 * Where it says something else the fresh text is taken, with a doubt that offers both. What only moved is found again by its
 * words.
 * @param earlier the text that the policy was read from; without it a cell that differs counts as changed by the source
 */
export function readOver(fresh: Understood, previous: Policy, earlier?: string): Overlaid {
	if (fresh.policy.source.digest === previous.source.digest) return { policy: previous, doubts: [] };
	const doubts = new Doubts();
	const place = placeFinder(fresh.text);
	const source = earlierSource(earlier, fresh.text);
	const over = { doubts, source, place };
	const catalogues = (fresh.policy.catalogues ?? []).map((catalogue, index) =>
		overCatalogue(catalogue, previous.catalogues?.[index], over),
	);
	const provisions = overProvisions(fresh.policy.provisions ?? [], previous.provisions ?? [], over);
	const policy: Policy = {
		...fresh.policy,
		key: previous.key,
		id: previous.id,
		series: previous.series,
		level: previous.level,
		region: previous.region,
		encoding: {
			...previous.encoding,
			revision: previous.encoding.revision + 1,
			reviewed: doubts.found.length > 0 ? null : previous.encoding.reviewed,
		},
		source: { ...fresh.policy.source, file: previous.source.file },
		...(previous.inheritance ? { inheritance: movedPermissions(previous.inheritance, place) } : {}),
		...(previous.relations ? { relations: previous.relations.flatMap((one) => moved(one, place)) } : {}),
		...(provisions.length > 0 ? { provisions } : {}),
		...(catalogues.length > 0 ? { catalogues } : {}),
	};
	const open = fresh.doubts.filter((doubt) => !settled(doubt, previous, source));
	return { policy, doubts: [...doubts.found, ...open] };
}

/** A doubt on a cell, or on words that the source said before, is settled where people left none. */
function settled(
	{ code, item, field, evidence }: OpenDoubt,
	previous: Policy,
	source: EarlierSource,
): boolean {
	const before = previous.doubts ?? [];
	if (item !== null) return !before.some((one) => one.item === item && one.field === field);
	// What was not found is missed in the whole; everything else is said of the words at its place.
	const ofWhole = code.endsWith('-not-found');
	return (
		source.holds(evidence.lines) &&
		!before.some((one) => one.code === code && (ofWhole || source.same(one.evidence.lines, evidence.lines)))
	);
}

/** What a reading is laid over by. */
interface Over {
	readonly doubts: Doubts;
	readonly source: EarlierSource;
	readonly place: PlaceFinder;
}

/** Where words stand now: within some lines, else anywhere. */
type PlaceFinder = (quote: string, within?: Evidence['lines']) => Evidence['lines'] | undefined;

function placeFinder(text: string): PlaceFinder {
	const index = indexSource(text);
	return (quote, within) => {
		const [near] = within === undefined ? [] : index.find(quote, within);
		const found = near ?? index.find(quote, [1, index.lineCount])[0];
		if (!found) return undefined;
		const [first, last] = [index.placeAt(found.start).line, index.placeAt(found.end - 1).line];
		return first === last ? first : [first, last];
	};
}

function moved<One extends { evidence?: Evidence }>(one: One, place: PlaceFinder): One[] {
	const quote = one.evidence?.quote;
	if (one.evidence === undefined || quote === undefined) return [];
	const lines = place(quote);
	return lines === undefined ? [] : [{ ...one, evidence: { ...one.evidence, lines } }];
}

/** What the document allows below it, found again by its words. */
function movedPermissions(
	permissions: NonNullable<Policy['inheritance']>,
	place: PlaceFinder,
): NonNullable<Policy['inheritance']> {
	const entries = Object.entries(permissions).flatMap(([name, one]) => {
		if (one.evidence === undefined) return [[name, one] as const];
		return moved(one, place).map((found) => [name, found] as const);
	});
	return Object.fromEntries(entries);
}

const fields = ['name', 'target', 'content', 'serviceType'] as const;

function overCatalogue(fresh: Catalogue, previous: Catalogue | undefined, over: Over): Catalogue {
	if (!previous) return fresh;
	const { doubts, source } = over;
	const items = fresh.items.flatMap((item) => {
		const { lines } = item.evidence;
		const before =
			previous.items.find(({ name, number }) => name === item.name && number === item.number) ??
			previous.items.find(({ name }) => name === item.name) ??
			previous.items.find(({ evidence }) => source.same(evidence.lines, lines));
		if (before) return [overItem(item, before, over)];
		if (source.holds(lines)) {
			// The row stood there before: people took it away, and its words are given to nothing.
			doubts.onDocument('text-unassigned', 'warning', { lines }, { text: item.name });
			return [];
		}
		doubts.onItem(item.number, 'name', 'source-changed', 'warning', { lines }, { text: item.name });
		return [item];
	});
	for (const item of previous.items)
		if (!items.some(({ id }) => id === item.id))
			doubts.onDocument('source-changed', 'warning', { lines: fresh.evidence.lines }, { text: item.name }, [
				item.name,
			]);
	return { ...fresh, id: previous.id, ...(previous.groups ? { groups: previous.groups } : {}), items };
}

function overItem(fresh: Item, before: Item, { doubts, source, place }: Over): Item {
	const same = source.same(before.evidence.lines, fresh.evidence.lines);
	const changed = fields.filter(
		(field) => !same && !sameText(fresh[field], before[field]) && !isRepaired(before, field),
	);
	const bodies =
		!same &&
		fresh.departments.join('、') !== before.departments.join('、') &&
		!isRepaired(before, 'departments');
	for (const field of [...changed, ...(bodies ? ['departments' as const] : [])])
		doubts.onItem(
			fresh.number,
			field,
			'source-changed',
			'warning',
			{ lines: fresh.evidence.lines },
			{ text: textOf(fresh, field) },
			[textOf(before, field), textOf(fresh, field)],
		);
	const { concept, relatedConcepts, id } = before;
	const decided = {
		id,
		...(concept === undefined ? {} : { concept }),
		...(relatedConcepts ? { relatedConcepts } : {}),
	};
	if (changed.length > 0 || bodies || (fresh.variants?.length ?? 0) !== (before.variants?.length ?? 0))
		return { ...fresh, ...decided };
	const { repairs: _, sources: __, anomalies: ___, ...kept } = before;
	return {
		...withoutLines(kept),
		...noted(before, fresh, place),
		...(fresh.sources ? { sources: fresh.sources } : {}),
		...(kept.variants
			? {
					variants: kept.variants.map((row, index) => ({
						...withoutLines(row),
						evidence: fresh.variants?.[index]?.evidence ?? fresh.evidence,
					})),
				}
			: {}),
		number: fresh.number,
		evidence: fresh.evidence,
	};
}

/** What people noted on the text, found again by its words, and what the reader repaired besides. */
function noted<Noted extends Pick<Item, 'repairs' | 'anomalies' | 'evidence'>>(
	before: Noted,
	fresh: Noted,
	place: PlaceFinder,
): Pick<Item, 'repairs' | 'anomalies'> {
	const within = fresh.evidence.lines;
	const kept = (before.repairs ?? []).flatMap((repair) => {
		const pieces = repair.before.flatMap((piece) => {
			const lines = place(piece.text, within);
			return lines === undefined ? [] : [{ ...piece, lines }];
		});
		const own = repair.kind !== 'row-split' && pieces.length === repair.before.length;
		return own ? [{ ...repair, before: pieces }] : [];
	});
	const repairs = [
		...kept,
		...(fresh.repairs ?? []).filter(({ field }) => !kept.some((one) => one.field === field)),
	];
	const anomalies = (before.anomalies ?? []).flatMap((anomaly) => {
		const spans = anomaly.spans.flatMap((span) => {
			const lines = span.quote === undefined ? undefined : place(span.quote, within);
			return lines === undefined ? [] : [{ ...span, lines }];
		});
		return spans.length > 0 ? [{ ...anomaly, spans }] : [];
	});
	return {
		...(repairs.length > 0 ? { repairs } : {}),
		...(anomalies.length > 0 ? { anomalies } : {}),
	};
}

function textOf(item: Item, field: (typeof fields)[number] | 'departments'): string {
	return field === 'departments' ? item.departments.join('、') : (item[field] ?? '');
}

function isRepaired({ repairs }: Item, field: string): boolean {
	return (repairs ?? []).some((repair) => repair.field === field && repair.kind !== 'row-split');
}

function sameText(one: string | null | undefined, other: string | null | undefined): boolean {
	return withoutLayout(one ?? '') === withoutLayout(other ?? '');
}

/** Readings whose lines counted another capture take those of their row. */
function withoutLines<Row extends Pick<Item, 'parameters' | 'delegations'>>(row: Row): Row {
	const bare = <One extends { lines?: unknown }>(list: readonly One[]): One[] =>
		list.map(({ lines: _, ...one }) => one as One);
	return {
		...row,
		...(row.parameters ? { parameters: bare(row.parameters) } : {}),
		...(row.delegations ? { delegations: bare(row.delegations) } : {}),
	};
}

function overProvisions(
	fresh: readonly Provision[],
	previous: readonly Provision[],
	{ doubts, source, place }: Over,
): Provision[] {
	const before = new Map(
		flatProvisions(numberedProvisions(previous)).map(({ id, provision }) => [id, provision]),
	);
	const ids = new Map(flatProvisions(numberedProvisions(fresh)).map(({ id, provision }) => [provision, id]));
	const lay = (provision: Provision): Provision => {
		const old = before.get(ids.get(provision) ?? '');
		const children = provision.children?.map(lay);
		const below = children ? { children } : {};
		const same = old !== undefined && source.same(old.evidence.lines, provision.evidence.lines);
		const unlike = !sameText(old?.heading, provision.heading) || !sameText(old?.text, provision.text);
		if (!old || (unlike && !same)) {
			const text = provision.heading ?? provision.text?.slice(0, 40) ?? '';
			doubts.onDocument(
				'source-changed',
				'warning',
				{ lines: provision.evidence.lines },
				{ text },
				old?.text === undefined ? [] : [old.text],
			);
			return { ...provision, ...below };
		}
		const bare = <One extends { lines?: unknown }>(list: readonly One[]): One[] =>
			list.map(({ lines: _, ...one }) => one as One);
		const { children: _, repairs: __, anomalies: ___, ...kept } = old;
		return {
			...kept,
			...(kept.targets ? { targets: bare(kept.targets) } : {}),
			...(kept.citations ? { citations: bare(kept.citations) } : {}),
			...noted(old, provision, place),
			evidence: provision.evidence,
			...below,
		};
	};
	return fresh.map(lay);
}
