import type { Policy } from '@qingdan/schema';
import type { Corpus, HeldPolicy } from '../corpus.js';
import { notHeldAbove } from '../matrix/catalogue.js';
import { namedPlace, type Place, regionsAbove } from '../text/region.js';
import { isDocument } from '../time/events.js';
import { type StatusOn, standingOf, statusOn } from '../time/status.js';
import { type Addressee, addresseesOf, type Openness, opennessOf } from './addressees.js';
import { isLaidDownIn, provisionQuestions } from './provision-questions.js';
import { type AskedQuestion, type Question, questionsOf } from './question.js';
import { type Reply, replying, replyTo } from './reply.js';

/** A document as the list of delegations names it. */
export interface AskingDocument {
	readonly key: string;
	readonly title: string;
	readonly number: string | null;
	readonly level: Policy['level'];
	readonly region: Place;
}

/** One question, who replied to it, and what is still open for whom. */
export interface OpenedQuestion extends Question {
	readonly policy: AskingDocument;
	readonly replies: readonly (Omit<Reply, 'region'> & { readonly region: AskingDocument['region'] })[];
	readonly addressees: readonly Addressee[];
	readonly state: Openness;
}

/** What was left open, who answered, and what is still open. */
export interface Delegations {
	readonly schema: 'qingdan/delegations/1';
	/** the day for which it is so; null where no day was asked for */
	readonly on: string | null;
	/** by region, then by document and in printed order */
	readonly questions: readonly OpenedQuestion[];
	/** documents above those asked about that are not held: what they leave open cannot be checked */
	readonly notCheckable: readonly { readonly policy: string; readonly above: readonly string[] }[];
	/** documents that were left out because they did not bind on that day, or have been replaced */
	readonly leftOut: readonly { readonly policy: string; readonly state: StatusOn['state'] }[];
}

const upward: ReadonlySet<string> = new Set(['implements', 'based-on', 'parent-catalogue']);

/**
 * What documents leave to others, who replied, and what is still open, for whom.
 * @param keys the documents asked about: questions that they ask or that they reply to; all when empty
 * @param on a day: only what binds on that day, and answers that count by then; without one the newest of each series
 */
export function delegations(corpus: Corpus, keys: readonly string[] = [], on?: string): Delegations {
	const { policies, vocabulary } = corpus;
	const standing = policies.map((held) => ({ held, state: stateOf(held, corpus, on) }));
	const counts = standing
		.filter(({ held, state }) => state === 'in-force' || (on === undefined && keys.includes(held.policy.key)))
		.map(({ held }) => held);
	const nameOf = (code: Place['code']) => namedPlace(code, vocabulary.regions);
	const questions = counts
		.filter(({ policy }) => isDocument(policy))
		.flatMap((above) => {
			const asked = [...questionsOf(above), ...provisionQuestions(above)];
			if (asked.length === 0) return [];
			const below = counts
				.filter((other) => isBound(other, above, corpus))
				.map((other) => replying(above, other, vocabulary));
			return asked.map((question): OpenedQuestion => {
				const replies = below
					.filter((pair) => isAddressed(question, pair.below.policy))
					.filter((pair) => question.kind !== 'rules' || isLaidDownIn(question, pair.below))
					.map((pair) => notBefore(replyTo(question, pair), on))
					.sort((a, b) => compare(a.region.code ?? '', b.region.code ?? '') || compare(a.by, b.by));
				const { row: _, name: __, ...stated } = question;
				const addressees = addresseesOf(question, above.policy.region, replies, vocabulary.regions);
				const { key, title, number, level, region } = above.policy;
				return {
					...stated,
					policy: { key, title, number, level, region: nameOf(region) },
					replies: replies.map((reply) => ({ ...reply, region: nameOf(reply.region.code) })),
					addressees,
					state: opennessOf(addressees, replies),
				};
			});
		});
	const wanted = (key: string) => keys.length === 0 || keys.includes(key);
	return {
		schema: 'qingdan/delegations/1',
		on: on ?? null,
		questions: questions
			.filter(({ policy, replies }) => wanted(policy.key) || replies.some(({ by }) => wanted(by)))
			.map((question, index) => ({ question, index }))
			.sort(
				(a, b) =>
					compare(a.question.policy.region.code ?? '', b.question.policy.region.code ?? '') ||
					compare(a.question.policy.key, b.question.policy.key) ||
					a.index - b.index,
			)
			.map(({ question }) => question),
		notCheckable: counts
			.filter(({ policy }) => wanted(policy.key))
			.map((held) => ({ policy: held.policy.key, above: notHeldAbove(held, corpus) }))
			.filter(({ above }) => above.length > 0)
			.sort((a, b) => compare(a.policy, b.policy)),
		leftOut: standing
			.filter(({ held, state }) => !counts.includes(held) && wanted(held.policy.key) && state !== 'in-force')
			.map(({ held, state }) => ({ policy: held.policy.key, state }))
			.sort((a, b) => compare(a.policy, b.policy)),
	};
}

/** Whether a document binds: on a day by its dates; without a day, unless another document has taken its place. */
function stateOf(held: HeldPolicy, corpus: Corpus, on: string | undefined): StatusOn['state'] {
	if (on === undefined) {
		const standing = standingOf(held, corpus);
		return standing === 'latest' ? 'in-force' : standing;
	}
	const { state } = statusOn(held, corpus, on);
	return state === 'amended' || state === 'in-force' ? 'in-force' : state;
}

/** Whether a document stands below another one: in its territory, at a lower level, and carrying it out. */
function isBound({ policy }: HeldPolicy, above: HeldPolicy, { policies, vocabulary }: Corpus): boolean {
	const { key, region } = above.policy;
	if (region === null || policy.region === region) return false;
	if (!regionsAbove(policy.region, vocabulary.regions).includes(region)) return false;
	const answers = (policy.catalogues ?? []).some(({ items }) =>
		items.some((item) => (item.answers ?? []).some(({ delegation }) => delegation.startsWith(`${key}#`))),
	);
	return answers || carriesOut(policy, key, policies, new Set());
}

/** Whether a document carries out another one, itself or through a held document between them. */
function carriesOut(
	policy: Policy,
	key: string,
	policies: readonly HeldPolicy[],
	seen: Set<string>,
): boolean {
	seen.add(policy.key);
	return (policy.relations ?? []).some(({ type, to }) => {
		if (!upward.has(type) || seen.has(to)) return false;
		if (to === key) return true;
		const between = policies.find((one) => one.policy.key === to);
		return between !== undefined && carriesOut(between.policy, key, policies, seen);
	});
}

/** Whether a question is put to a document: to its level, or to nobody in particular. */
function isAddressed({ to }: AskedQuestion, { level }: Policy): boolean {
	return to.some((one) => one.level === level || one.level === 'unstated');
}

/** On a day before an answer counts, nothing is answered yet; the day on which it will be is told. */
function notBefore(reply: Reply, on: string | undefined): Reply {
	const later = on !== undefined && reply.from !== null && on < reply.from;
	return later ? { ...reply, kind: 'not-yet' } : reply;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
