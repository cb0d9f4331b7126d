import type { Problem } from '@qingdan/schema';
import type { Corpus, HeldPolicy } from '../corpus.js';
import { regionsAbove } from '../text/region.js';
import { adopted, consolidate } from './consolidate.js';
import { editionsOf } from './editions.js';
import { isDocument } from './events.js';
import { type Family, familiesOf } from './families.js';
import { type ItemThatHolds, itemsThatHold, type LevelText } from './items-that-hold.js';
import { type RegionOf, regionOf } from './region-of.js';
import { type StatusOn, statusOn } from './status.js';

/** A document at one level, and how it stands. */
export interface DocumentAtLevel {
	readonly key: string;
	readonly title: string;
	readonly number: string | null;
	/** null where it is not held: then nothing can be said */
	readonly status: StatusOn | null;
	/** the document that it adopts, where that is all it does */
	readonly adopts?: string;
	/** what amends it by that day */
	readonly amendedBy?: readonly string[];
}

/**
 * What one level says of a family: it answers; its documents do not bind on that day; a document is known there and not
 * held, so that what stands above can only be guessed; or nothing is known of it.
 */
export interface LevelAnswer {
	readonly region: RegionOf;
	readonly answer: 'answers' | 'not-in-force' | 'not-held' | 'nothing-known';
	readonly documents: readonly DocumentAtLevel[];
}

/** What holds of one family of documents. */
export interface FamilyAnswer {
	readonly family: string;
	/** the nearest level that answers; null where none does */
	readonly answeredBy: { readonly region: RegionOf; readonly keys: readonly string[] } | null;
	/** where the way up stops: at documents that are known and not held */
	readonly unknownAbove: { readonly region: RegionOf; readonly keys: readonly string[] } | null;
	/** from the region upward, as far as the way leads */
	readonly levels: readonly LevelAnswer[];
	/** each service with the level whose words hold, and the figures with theirs */
	readonly items: readonly ItemThatHolds[];
}

/** What applies in a region on a day. */
export interface AppliesIn {
	readonly schema: 'qingdan/applies/1';
	readonly region: RegionOf;
	readonly on: string;
	readonly families: readonly FamilyAnswer[];
}

export type Applying =
	| { readonly ok: true; readonly applies: AppliesIn }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * What applies in a region on a day: for each family of documents the way from the region up to the nation. The nearest
 * level with a document in force answers; a level of which a document is known and not held ends the way, for nobody knows
 * what it says. That nothing is known of a level does not mean that there is nothing.
 */
export function appliesIn(code: string, on: string, corpus: Corpus): Applying {
	const { regions } = corpus.vocabulary;
	const chain = [code, ...regionsAbove(code, regions)].map((one) => regionOf(one, corpus.vocabulary));
	const problems: Problem[] = [];
	const families = familiesOf(corpus).flatMap((family) => {
		const answer = familyIn(family, chain, on, corpus, problems);
		return answer.levels.every((level) => level.answer === 'nothing-known') ? [] : [answer];
	});
	if (problems.length > 0) return { ok: false, problems };
	const region = regionOf(code, corpus.vocabulary);
	return { ok: true, applies: { schema: 'qingdan/applies/1', region, on, families } };
}

function familyIn(
	family: Family,
	chain: readonly RegionOf[],
	on: string,
	corpus: Corpus,
	problems: Problem[],
): FamilyAnswer {
	const levels: LevelAnswer[] = [];
	const texts: LevelText[] = [];
	for (const region of chain) {
		const { documents, held } = documentsAt(family, region, on, corpus, problems);
		const inForce = documents.some(({ status }) => status?.inForce === true);
		const notHeld = documents.some(({ status }) => status === null);
		const answer = inForce
			? 'answers'
			: notHeld
				? 'not-held'
				: documents.length > 0
					? 'not-in-force'
					: 'nothing-known';
		levels.push({ region, answer, documents });
		if (inForce) texts.push(...held.map((text) => ({ ...text, region })));
		if (notHeld) break;
	}
	const nearest = levels.find(({ answer }) => answer === 'answers');
	const last = levels.at(-1);
	const keysWhere = (level: LevelAnswer, fits: (status: StatusOn | null) => boolean) =>
		level.documents.filter(({ status }) => fits(status)).map(({ key }) => key);
	return {
		family: family.name,
		answeredBy: nearest
			? { region: nearest.region, keys: keysWhere(nearest, (status) => status?.inForce === true) }
			: null,
		unknownAbove: last?.documents.some(({ status }) => status === null)
			? { region: last.region, keys: keysWhere(last, (status) => status === null) }
			: null,
		levels,
		items: itemsThatHold(texts, corpus),
	};
}

/** The documents of a family at one level, and the texts of those that bind. */
function documentsAt(
	family: Family,
	region: RegionOf,
	on: string,
	corpus: Corpus,
	problems: Problem[],
): { documents: DocumentAtLevel[]; held: Omit<LevelText, 'region'>[] } {
	const own = family.held.filter(
		({ policy }) => policy.region === region.code && (isDocument(policy) || policy.kind === 'adoption'),
	);
	const judged = own.map((held) => ({ held, status: statusOn(held, corpus, on) }));
	const texts = judged
		.filter(({ status }) => status.inForce === true)
		.flatMap(({ held, status }) => {
			const text = textOf(held, on, corpus, problems);
			return text ? [{ held: text, status }] : [];
		});
	const documents = [
		...judged.map(({ held, status }): DocumentAtLevel => {
			const { key, title, number } = held.policy;
			const amendedBy = amending(held, on, corpus);
			const target = held.policy.kind === 'adoption' ? held.policy.changes?.[0]?.target : undefined;
			return {
				key,
				title,
				number,
				status,
				...(target === undefined ? {} : { adopts: target }),
				...(amendedBy.length > 0 ? { amendedBy } : {}),
			};
		}),
		...family.cited
			.filter(({ document }) => document.region === region.code && document.catalogue !== 'no')
			.filter(({ document }) => !isLater(document.number, on))
			.map(({ document: { key, title, number } }) => ({ key, title: title.value, number, status: null })),
	];
	return { documents: documents.sort((a, b) => (a.key < b.key ? -1 : 1)), held: texts };
}

/** Whether a document's number has a year after that of a day: then it was not there yet. */
function isLater(number: string | null, on: string): boolean {
	const year = /〔(\d{4})〕/.exec(number ?? '')?.[1];
	return year !== undefined && year > on.slice(0, 4);
}

function amending({ policy }: HeldPolicy, on: string, corpus: Corpus): string[] {
	const last = editionsOf(policy.series, corpus)
		.filter(({ document, from }) => document.policy.key === policy.key && from <= on)
		.at(-1);
	return (last?.amendedBy ?? []).map((by) => by.policy.key);
}

/** The text that a document has on a day: amended by then; that of another document, where it adopts one. */
function textOf(held: HeldPolicy, on: string, corpus: Corpus, problems: Problem[]): HeldPolicy | undefined {
	const amended = (document: HeldPolicy): HeldPolicy | undefined => {
		const edition = editionsOf(document.policy.series, corpus)
			.filter((one) => one.document === document && one.from <= on)
			.at(-1);
		if (!edition) return document;
		const text = consolidate(edition, corpus.vocabulary);
		if (text.ok) return text.held;
		problems.push(...text.problems);
		return undefined;
	};
	if (held.policy.kind !== 'adoption') return amended(held);
	const target = held.policy.changes?.[0]?.target;
	const document = corpus.policies.find(({ policy }) => policy.key === target);
	if (!document) return undefined;
	const text = adopted(held, document, corpus.vocabulary);
	if (text.ok) return text.held;
	problems.push(...text.problems);
	return undefined;
}
