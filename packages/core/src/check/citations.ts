import type { HeldPolicy } from '../corpus.js';
import { withoutLayout } from '../text/layout.js';
import { type CheckContext, cellsOfItem, type Side } from './context.js';
import type { Unit } from './finding.js';

/** A document that a text names by title, number or both. */
export interface Reference {
	readonly unit: Unit | undefined;
	readonly field: 'text' | 'content' | 'target' | null;
	readonly title: string | undefined;
	readonly number: string | undefined;
	readonly text: string;
	readonly start: number;
}

const pattern =
	/《(?<title>[^《》]{2,120})》(?:[（(](?<number>[^（）()]{2,16}[〔[［【(（]\d{4}[〕\]］】)）]\s{0,4}(?:第\s{0,4})?\d{1,6}\s{0,4}号)[）)])?/gu;
const numberAlone = /(?<number>\p{Script=Han}{2,10}〔\d{4}〕\d+号)/gu;

/** Every document that a draft names in its text, read from the words alone. */
export function referencesOf(side: Side): Reference[] {
	const { notice } = side.held.policy;
	const texts: { unit: Unit | undefined; field: Reference['field']; text: string }[] = [
		...(notice ? [{ unit: undefined, field: null, text: notice.text }] : []),
		...side.provisions.map(({ id, provision }) => ({
			unit: id,
			field: 'text' as const,
			text: provision.text ?? '',
		})),
		...side.items.flatMap(({ item }) =>
			cellsOfItem(item).map(({ field, text }) => ({ unit: item.number, field, text })),
		),
	];
	return texts.flatMap(({ unit, field, text }) => {
		const titled = [...text.matchAll(pattern)];
		const covered = (at: number) =>
			titled.some((match) => match.index <= at && at < match.index + match[0].length);
		const bare = [...text.matchAll(numberAlone)].filter((match) => !covered(match.index));
		return [...titled, ...bare].map((match) => ({
			unit,
			field,
			title: match.groups?.title,
			number: match.groups?.number && plainNumber(match.groups.number),
			text: match[0],
			start: match.index,
		}));
	});
}

/** A number as the library stores it. */
function plainNumber(text: string): string {
	return text
		.replace(/\s|第/g, '')
		.replace(/[[［【(（](\d{4})[\]］】)）]/, '〔$1〕')
		.replace(/^.*[，。；]/, '');
}

/** A document of the library under a number: held, or only cited. */
export interface Known {
	readonly titles: readonly string[];
	readonly held: HeldPolicy | undefined;
}

/** What the library knows under a number, else under a title. */
export function knownAs(
	{ title, number }: Pick<Reference, 'title' | 'number'>,
	{ corpus, parent }: CheckContext,
): Known | undefined {
	const policies =
		parent && !corpus.policies.includes(parent.held) ? [...corpus.policies, parent.held] : corpus.policies;
	const held = policies.filter(({ policy }) =>
		number ? policy.number === number : titlesOf(policy).some((one) => sameTitle(one, title ?? '')),
	);
	const cited = corpus.cited.filter(({ document: paper }) =>
		number ? paper.number === number : sameTitle(paper.title.value, title ?? ''),
	);
	if (held.length + cited.length === 0) return undefined;
	return {
		titles: [
			...held.flatMap(({ policy }) => titlesOf(policy)),
			...cited.flatMap(({ document: paper }) => [
				paper.title.value,
				...paper.citedAs.flatMap((one) => (one.title ? [one.title] : [])),
			]),
		],
		held: held[0],
	};
}

function titlesOf({ title, notice }: HeldPolicy['policy']): string[] {
	return [title, ...(notice ? [notice.title] : [])];
}

/** Titles count as one when the words are, whoever prints them and with whatever brackets; a notice names what it transmits. */
export function sameTitle(a: string, b: string): boolean {
	const bare = (text: string) => withoutLayout(text).replace(/[〈〉《》（）()“”"]/g, '');
	const [one, other] = [bare(a), bare(b)];
	return (
		one === other || (Math.min(one.length, other.length) >= 8 && (one.includes(other) || other.includes(one)))
	);
}
