import type { Addressee, Delegations, OpenedQuestion, Vocabulary } from '@qingdan/core';
import { regionName } from '@qingdan/core';
import { decidersInWords, quantityInWords } from '../quantity.js';
import { dateInWords, numberInWords, type Words } from '../words.js';

/** What was left open, with the vocabulary that it speaks in. */
export interface Delegated {
	readonly delegations: Delegations;
	readonly vocabulary: Vocabulary;
}

type Reply = OpenedQuestion['replies'][number];

/** What leaves it open: an item, a provision of the main text, or the list as a whole. */
export function placeInWords(
	{ item, provision }: OpenedQuestion,
	{ check, delegations, report }: Words,
): string {
	if (item) return report.show.item(item.number, item.name);
	return provision ? check.provision(provision.id, provision.heading ?? '') : delegations.wholeList;
}

/** Whether a reply takes up what may be left alone, or answers what must be answered. */
export function replyInWords({ kind }: Reply, { optional }: OpenedQuestion, words: Words): string {
	return (optional ? words.delegations.optionalReplies : words.delegations.replies)[kind];
}

/** From where a reply is known: the encoder's basis, or the alignment of the two texts. */
export function basisInWords({ basis }: Reply, { delegations, labels }: Words): string {
	return basis === 'alignment' ? delegations.byAlignment : labels.basis[basis];
}

/** The figure of a reply with the day from which it counts. */
export function figureInWords({ figure, from }: Reply, words: Words, vocabulary: Vocabulary): string[] {
	return [
		...(figure ? [quantityInWords(figure, words, vocabulary, figure.delegation)] : []),
		...(from === null ? [] : [words.report.compare.from(dateInWords(from, words))]),
	];
}

/** To whom a question is put, and by what it is to be decided. */
export function addressedInWords(
	question: OpenedQuestion,
	words: Words,
	vocabulary: Vocabulary,
): { readonly to: string; readonly criterion: string; readonly floor: string } {
	const { delegations: say, report } = words;
	const { to, join, criterion, floor, kind } = question;
	const several = join !== null && to.length > 1 ? report.inBrackets(say.joins[join]) : '';
	return {
		to: `${decidersInWords({ to }, words)}${several}`,
		criterion:
			criterion === null ? '' : kind === 'extension' ? say.condition(criterion) : say.criterion(criterion),
		floor: floor ? say.floor(quantityInWords(floor, words, vocabulary)) : '',
	};
}

/** More names than this are counted, not listed. */
const listed = 6;

/** For whom a question is open: a line for each level addressed. */
export function forWhomInWords(
	addressees: readonly Addressee[],
	words: Words,
	vocabulary: Vocabulary,
): string[] {
	const { delegations: say, labels, report } = words;
	return addressees.map(({ level, body, places }) => {
		if (level === 'unstated') return body ?? say.unstatedPlaces;
		if (places === null) return say.beyondTable(labels.level[level]);
		const parts = (Object.keys(say.standings) as (keyof typeof say.standings)[]).flatMap((standing) => {
			const codes = places.filter((place) => place.standing === standing).map(({ code }) => code);
			if (codes.length === 0) return [];
			const names =
				codes.length > listed ? [] : codes.map((code) => regionName(code, vocabulary.regions) ?? code);
			return [say.places(say.standings[standing], names, numberInWords(codes.length, words))];
		});
		return `${labels.level[level]}${report.colon}${parts.join(report.semicolon)}`;
	});
}
