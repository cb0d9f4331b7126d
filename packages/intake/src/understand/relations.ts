import type { Policy, Provision } from '@qingdan/schema';
import type { Citations } from './citations.js';
import type { Doubts } from './doubts.js';

type Relation = NonNullable<Policy['relations']>[number];

/** What a document says of others: what it carries out, what it rests on, what it ends. */
export function relationsOf(
	{ notice, provisions = [] }: Policy,
	citations: Citations,
	doubts: Doubts,
): Relation[] {
	const covering = notice ? [{ ...notice, number: null }] : [];
	return [
		...restsOn([...covering, ...provisions.slice(0, 2)], citations),
		...ended([...covering, ...provisions], citations, doubts),
	];
}

/** 为贯彻落实《…》 and 根据《…》, where the document is known. */
function restsOn(provisions: readonly Provision[], citations: Citations): Relation[] {
	const opening = provisions.filter(({ number }) => number === null || /^第[一1]条|^一、/.test(number));
	return opening.flatMap(({ text = '', evidence }) =>
		citations.of(text).flatMap(({ to, quote }) => {
			if (to === undefined) return [];
			const before = text.slice(0, text.indexOf(quote));
			const verb = [...before.matchAll(/贯彻|落实|依据|根据|按照|遵照/g)].at(-1)?.[0];
			if (verb === undefined) return [];
			const type = /贯彻|落实/.test(verb) ? ('implements' as const) : ('based-on' as const);
			return [{ type, to, basis: 'stated' as const, evidence: { lines: evidence.lines, quote } }];
		}),
	);
}

const ends = /(?:同时|相应|一并|即行|予以|自行)?(?:废止|失效|停止执行|停止施行|不再执行)/;
/** What ends on a day of its own, or under a condition, is not ended by this sentence. */
const later = /有效期|期满|到期|届满|不得|可以|申请|解除|证|合同/;

/** 《…》（…号）同时废止: a document that is known becomes a relation, another one a doubt. */
function ended(provisions: readonly Provision[], citations: Citations, doubts: Doubts): Relation[] {
	return provisions.flatMap((provision): Relation[] => {
		const { text = '', evidence, children = [] } = provision;
		const own = [...text.matchAll(/[^。；]+/g)].flatMap(([sentence]): Relation[] => {
			const end = ends.exec(sentence);
			if (!end || later.test(sentence.slice(sentence.lastIndexOf('》') + 1))) return [];
			return citations
				.named(sentence.slice(0, end.index))
				.flatMap(({ to, quote, title = '' }): Relation[] => {
					const where = { lines: evidence.lines, quote };
					if (to !== undefined)
						return [
							{
								type: end[0].startsWith('同时') ? 'supersedes' : 'repeals',
								to,
								basis: 'stated',
								evidence: where,
							},
						];
					doubts.onDocument('citation-unknown', 'notice', where, { text: title });
					return [];
				});
		});
		return [...own, ...ended(children, citations, doubts)];
	});
}
